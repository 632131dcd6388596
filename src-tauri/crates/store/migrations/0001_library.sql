-- The library's first schema.
--
-- Domain tables have UUIDs as their keys, so that changes made on two laptops never collide; they
-- alone are recorded in the journal's changesets. Empty texts mean "not stated".

CREATE TABLE cases (
    id       BLOB PRIMARY KEY NOT NULL,
    title    TEXT NOT NULL,
    summary  TEXT NOT NULL,
    sample   INTEGER NOT NULL
) STRICT;

CREATE TABLE persons (
    id                BLOB PRIMARY KEY NOT NULL,
    name              TEXT NOT NULL,
    about             TEXT NOT NULL,
    confidential      INTEGER NOT NULL,
    withheld_because  TEXT NOT NULL
) STRICT;

CREATE TABLE sources (
    id            BLOB PRIMARY KEY NOT NULL,
    case_id       BLOB NOT NULL REFERENCES cases (id),
    title         TEXT NOT NULL,
    author        TEXT NOT NULL,
    publisher     TEXT NOT NULL,
    url           TEXT NOT NULL,
    archived_url  TEXT NOT NULL,
    date_text     TEXT,
    language      TEXT NOT NULL,
    note          TEXT NOT NULL,
    file_sha256   BLOB,
    file_size     INTEGER,
    file_name     TEXT,
    file_type     TEXT,
    text          TEXT NOT NULL
) STRICT;
CREATE INDEX sources_of_case ON sources (case_id, id);

CREATE TABLE claims (
    id              BLOB PRIMARY KEY NOT NULL,
    case_id         BLOB NOT NULL REFERENCES cases (id),
    kind            TEXT NOT NULL,
    stage           TEXT NOT NULL,
    wording         TEXT NOT NULL,
    language        TEXT NOT NULL,
    translation     TEXT NOT NULL,
    claimant_id     BLOB REFERENCES persons (id),
    role            TEXT NOT NULL,
    -- The date as written, and the first and last day that it can mean (ISO 8601).
    date_text       TEXT,
    date_from       TEXT,
    date_to         TEXT,
    place           TEXT NOT NULL,
    why_checked     TEXT NOT NULL,
    method          TEXT NOT NULL,
    right_of_reply  TEXT NOT NULL,
    note            TEXT NOT NULL
) STRICT;
CREATE INDEX claims_of_case ON claims (case_id, id);
CREATE INDEX claims_at_stage ON claims (case_id, stage, id);
CREATE INDEX claims_of_claimant ON claims (claimant_id);

CREATE TABLE claim_tags (
    claim_id  BLOB NOT NULL REFERENCES claims (id),
    tag       TEXT NOT NULL,
    PRIMARY KEY (claim_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_with_tag ON claim_tags (tag, claim_id);

-- A passage is kept as the JSON of the domain's type: it is always read and written whole.
CREATE TABLE appearances (
    id         BLOB PRIMARY KEY NOT NULL,
    claim_id   BLOB NOT NULL REFERENCES claims (id),
    source_id  BLOB NOT NULL REFERENCES sources (id),
    passage    TEXT
) STRICT;
CREATE INDEX appearances_of_claim ON appearances (claim_id, id);
CREATE INDEX appearances_in_source ON appearances (source_id, id);

CREATE TABLE relations (
    id       BLOB PRIMARY KEY NOT NULL,
    from_id  BLOB NOT NULL REFERENCES claims (id),
    to_id    BLOB NOT NULL REFERENCES claims (id),
    kind     TEXT NOT NULL,
    UNIQUE (from_id, to_id, kind)
) STRICT;
CREATE INDEX relations_to ON relations (to_id);

CREATE TABLE verdicts (
    claim_id    BLOB PRIMARY KEY NOT NULL REFERENCES claims (id),
    word        TEXT NOT NULL,
    rationale   TEXT NOT NULL,
    confidence  TEXT,
    unknowns    TEXT NOT NULL,
    by          TEXT NOT NULL,
    at          TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
    id                BLOB PRIMARY KEY NOT NULL,
    case_id           BLOB NOT NULL REFERENCES cases (id),
    kind              TEXT NOT NULL,
    title             TEXT NOT NULL,
    author            TEXT NOT NULL,
    publisher         TEXT NOT NULL,
    url               TEXT NOT NULL,
    archived_url      TEXT NOT NULL,
    language          TEXT NOT NULL,
    captured_at       TEXT,
    collector_id      BLOB REFERENCES persons (id),
    tool              TEXT NOT NULL,
    origin            TEXT NOT NULL,
    origin_note       TEXT NOT NULL,
    confidential      INTEGER NOT NULL,
    withheld_because  TEXT NOT NULL,
    file_sha256       BLOB,
    file_size         INTEGER,
    file_name         TEXT,
    file_type         TEXT,
    text              TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_of_case ON evidence (case_id, id);
CREATE INDEX evidence_of_collector ON evidence (collector_id);

CREATE TABLE findings (
    id                 BLOB PRIMARY KEY NOT NULL,
    claim_id           BLOB NOT NULL REFERENCES claims (id),
    evidence_id        BLOB NOT NULL REFERENCES evidence (id),
    passage            TEXT,
    stance             TEXT NOT NULL,
    note               TEXT NOT NULL,
    note_confidential  INTEGER NOT NULL
) STRICT;
CREATE INDEX findings_of_claim ON findings (claim_id, stance, id);
CREATE INDEX findings_of_evidence ON findings (evidence_id);

-- Every change ever made, in order. Each entry's hash covers all of it and the hash before it.
CREATE TABLE journal (
    seq        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE,
    at         TEXT NOT NULL,
    by         TEXT NOT NULL,
    device     TEXT NOT NULL,
    -- 'do', 'undo' or 'redo'; for the last two, the entry taken back and the one first done.
    kind       TEXT NOT NULL,
    undoes     BLOB,
    root       BLOB,
    name       TEXT NOT NULL,
    action     TEXT NOT NULL,
    changeset  BLOB NOT NULL,
    prev_hash  BLOB NOT NULL,
    hash       BLOB NOT NULL
) STRICT;
CREATE INDEX journal_undoes ON journal (undoes) WHERE undoes IS NOT NULL;

CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

-- Every file that an acknowledged change brought in. Kept even when the exhibit is removed, since
-- that can be undone.
CREATE TABLE kept_files (
    sha256  BLOB PRIMARY KEY NOT NULL,
    size    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER kept_files_are_not_changed BEFORE UPDATE ON kept_files
BEGIN SELECT raise(ABORT, 'kept files stay as they are'); END;
CREATE TRIGGER kept_files_are_not_forgotten BEFORE DELETE ON kept_files
BEGIN SELECT raise(ABORT, 'kept files stay as they are'); END;

-- The search index. FTS5 wants integer keys that stay, so it has keys of its own. It holds no text:
-- what is stored is never folded, what is indexed always is (docket_fold).
CREATE TABLE search_keys (
    key   INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL,
    id    BLOB NOT NULL,
    UNIQUE (kind, id)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    head, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- What is searched of each kind of thing.
CREATE VIEW search_texts AS
SELECT 'claim' AS kind, claims.id AS id, claims.case_id AS case_id, wording AS head,
       concat_ws(char(10), translation, persons.name, role, place, why_checked, method,
                 right_of_reply, note, verdicts.rationale, verdicts.unknowns) AS body
FROM claims
LEFT JOIN persons ON persons.id = claims.claimant_id
LEFT JOIN verdicts ON verdicts.claim_id = claims.id
UNION ALL
SELECT 'source', id, case_id, title, concat_ws(char(10), author, publisher, url, note, text)
FROM sources
UNION ALL
SELECT 'evidence', id, case_id, title,
       concat_ws(char(10), author, publisher, url, file_name, origin_note, text)
FROM evidence
UNION ALL
SELECT 'finding', findings.id, evidence.case_id, evidence.title,
       concat_ws(char(10), findings.note, findings.passage ->> 'exact')
FROM findings JOIN evidence ON evidence.id = findings.evidence_id;

-- Indexing a thing again is asked for by putting its key here; the trigger does the work, so that it
-- is written once.
CREATE VIEW search_again AS SELECT NULL AS kind, NULL AS id;
CREATE TRIGGER search_again_insert INSTEAD OF INSERT ON search_again
BEGIN
    DELETE FROM search
    WHERE rowid = (SELECT key FROM search_keys WHERE kind = new.kind AND id = new.id);
    INSERT OR IGNORE INTO search_keys (kind, id) VALUES (new.kind, new.id);
    INSERT INTO search (rowid, head, body)
    SELECT (SELECT key FROM search_keys WHERE kind = new.kind AND id = new.id),
           docket_fold(head), docket_fold(body)
    FROM search_texts WHERE kind = new.kind AND id = new.id;
    -- Something that is not there has no key either.
    DELETE FROM search_keys
    WHERE kind = new.kind AND id = new.id
      AND NOT EXISTS (SELECT 1 FROM search_texts WHERE kind = new.kind AND id = new.id);
END;

CREATE TRIGGER claims_search_insert AFTER INSERT ON claims
BEGIN INSERT INTO search_again (kind, id) VALUES ('claim', new.id); END;
CREATE TRIGGER claims_search_update AFTER UPDATE OF
    wording, translation, claimant_id, role, place, why_checked, method, right_of_reply, note
ON claims
BEGIN INSERT INTO search_again (kind, id) VALUES ('claim', new.id); END;
CREATE TRIGGER claims_search_delete AFTER DELETE ON claims
BEGIN INSERT INTO search_again (kind, id) VALUES ('claim', old.id); END;

CREATE TRIGGER verdicts_search_insert AFTER INSERT ON verdicts
BEGIN INSERT INTO search_again (kind, id) VALUES ('claim', new.claim_id); END;
CREATE TRIGGER verdicts_search_update AFTER UPDATE OF rationale, unknowns ON verdicts
BEGIN INSERT INTO search_again (kind, id) VALUES ('claim', new.claim_id); END;
CREATE TRIGGER verdicts_search_delete AFTER DELETE ON verdicts
BEGIN INSERT INTO search_again (kind, id) VALUES ('claim', old.claim_id); END;

CREATE TRIGGER persons_search_insert AFTER INSERT ON persons
BEGIN INSERT INTO search_again (kind, id) SELECT 'claim', id FROM claims WHERE claimant_id = new.id; END;
CREATE TRIGGER persons_search_update AFTER UPDATE OF name ON persons
BEGIN INSERT INTO search_again (kind, id) SELECT 'claim', id FROM claims WHERE claimant_id = new.id; END;

CREATE TRIGGER sources_search_insert AFTER INSERT ON sources
BEGIN INSERT INTO search_again (kind, id) VALUES ('source', new.id); END;
CREATE TRIGGER sources_search_update AFTER UPDATE OF title, author, publisher, url, note, text ON sources
BEGIN INSERT INTO search_again (kind, id) VALUES ('source', new.id); END;
CREATE TRIGGER sources_search_delete AFTER DELETE ON sources
BEGIN INSERT INTO search_again (kind, id) VALUES ('source', old.id); END;

CREATE TRIGGER evidence_search_insert AFTER INSERT ON evidence
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('evidence', new.id);
    INSERT INTO search_again (kind, id) SELECT 'finding', id FROM findings WHERE evidence_id = new.id;
END;
CREATE TRIGGER evidence_search_update AFTER UPDATE OF
    title, author, publisher, url, file_name, origin_note, text
ON evidence
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('evidence', new.id);
    INSERT INTO search_again (kind, id) SELECT 'finding', id FROM findings WHERE evidence_id = new.id;
END;
CREATE TRIGGER evidence_search_delete AFTER DELETE ON evidence
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('evidence', old.id);
    INSERT INTO search_again (kind, id) SELECT 'finding', id FROM findings WHERE evidence_id = old.id;
END;

CREATE TRIGGER findings_search_insert AFTER INSERT ON findings
BEGIN INSERT INTO search_again (kind, id) VALUES ('finding', new.id); END;
CREATE TRIGGER findings_search_update AFTER UPDATE OF note, passage ON findings
BEGIN INSERT INTO search_again (kind, id) VALUES ('finding', new.id); END;
CREATE TRIGGER findings_search_delete AFTER DELETE ON findings
BEGIN INSERT INTO search_again (kind, id) VALUES ('finding', old.id); END;

CREATE INDEX evidence_with_file ON evidence (file_sha256) WHERE file_sha256 IS NOT NULL;
CREATE INDEX sources_with_file ON sources (file_sha256) WHERE file_sha256 IS NOT NULL;
