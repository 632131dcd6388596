"""Tantivy over the texts of a made library: how long the index takes, and each query, warm.

usage: bench_tantivy.py TEXTS INDEX QUERIES (JSON); answers with JSON.
"""

import json
import os
import sys
import time

import tantivy

TEXTS, INDEX, QUERIES = sys.argv[1:4]
RUNS = 50
HITS = 50


def index_of(texts, folder):
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("line", stored=True)
    builder.add_text_field("head", stored=False)
    builder.add_text_field("body", stored=False)
    index = tantivy.Index(builder.build(), path=folder)
    writer = index.writer(heap_size=256_000_000, num_threads=1)
    with open(texts, encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            _, head, body = line.rstrip("\n").split("\t")
            writer.add_document(tantivy.Document(line=number, head=head, body=body))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return index


def times_of(index, searcher, text):
    times = []
    for run in range(RUNS + 1):
        begun = time.perf_counter()
        query = index.parse_query(text, ["head", "body"], field_boosts={"head": 10.0}, conjunction_by_default=True)
        found = searcher.search(query, HITS)
        for _, address in found.hits:
            searcher.doc(address)
        if run:
            times.append((time.perf_counter() - begun) * 1000)
    return times


begun = time.perf_counter()
index = index_of(TEXTS, INDEX)
build_ms = (time.perf_counter() - begun) * 1000
searcher = index.searcher()
print(
    json.dumps(
        {
            "version": tantivy.__version__,
            "build_ms": build_ms,
            "index_bytes": sum(entry.stat().st_size for entry in os.scandir(INDEX)),
            "queries": [times_of(index, searcher, text) for text in json.loads(QUERIES)],
        }
    )
)
