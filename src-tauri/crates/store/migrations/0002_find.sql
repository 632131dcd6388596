-- Finding and listing at any size: everything that is derived from the domain tables, fed by triggers
-- and not recorded in the journal. It can be made again from them (refill.sql).

DROP TRIGGER claims_search_insert;
DROP TRIGGER claims_search_update;
DROP TRIGGER claims_search_delete;
DROP TRIGGER verdicts_search_insert;
DROP TRIGGER verdicts_search_update;
DROP TRIGGER verdicts_search_delete;
DROP TRIGGER persons_search_insert;
DROP TRIGGER persons_search_update;
DROP TRIGGER sources_search_insert;
DROP TRIGGER sources_search_update;
DROP TRIGGER sources_search_delete;
DROP TRIGGER evidence_search_insert;
DROP TRIGGER evidence_search_update;
DROP TRIGGER evidence_search_delete;
DROP TRIGGER findings_search_insert;
DROP TRIGGER findings_search_update;
DROP TRIGGER findings_search_delete;
DROP VIEW search_again;
DROP VIEW search_texts;
DROP TABLE search;
DROP TABLE search_keys;
DROP INDEX claims_at_stage;

-- The whole number by which a thing is known here. It is given once and kept, also when the thing is
-- removed, so that what is brought back stands where it stood; lists of claims are in its order.
CREATE TABLE search_keys (
    key   INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL,
    id    BLOB NOT NULL,
    UNIQUE (kind, id)
) STRICT;

-- The words, an index for each kind, so that what is common among findings does not slow the search
-- for claims. They hold no text: what is stored is never folded, what is indexed always is
-- (docket_fold), and is nothing but words with a space between them. The marks at the end of the body
-- are no words that anyone can type: U+E001 with the case's id, U+E002, which everything has, and U+E003
-- with a digest of the whole head.
CREATE VIRTUAL TABLE search_claim USING fts5 (
    head, body, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_source USING fts5 (
    head, body, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_evidence USING fts5 (
    head, body, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_finding USING fts5 (
    head, body, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
-- Which words there are in them, in order.
CREATE VIRTUAL TABLE search_claim_words USING fts5vocab (search_claim, instance);
CREATE VIRTUAL TABLE search_source_words USING fts5vocab (search_source, instance);
CREATE VIRTUAL TABLE search_evidence_words USING fts5vocab (search_evidence, instance);
CREATE VIRTUAL TABLE search_finding_words USING fts5vocab (search_finding, instance);

-- What is searched of each kind of thing. A finding has no head: its exhibit's title is found with the
-- exhibit. One that says nothing of its own is not searched.
CREATE VIEW search_claim_texts AS
SELECT claims.id AS id, claims.case_id AS case_id, wording AS head,
       concat_ws(char(10), translation, persons.name, role, place, why_checked, method,
                 right_of_reply, note, verdicts.rationale, verdicts.unknowns) AS body
FROM claims
LEFT JOIN persons ON persons.id = claims.claimant_id
LEFT JOIN verdicts ON verdicts.claim_id = claims.id;
CREATE VIEW search_source_texts AS
SELECT id, case_id, title AS head, concat_ws(char(10), author, publisher, url, note, text) AS body
FROM sources;
CREATE VIEW search_evidence_texts AS
SELECT id, case_id, title AS head,
       concat_ws(char(10), author, publisher, url, file_name, origin_note, text) AS body
FROM evidence;
CREATE VIEW search_finding_texts AS
SELECT findings.id AS id, evidence.case_id AS case_id, '' AS head,
       concat_ws(char(10), findings.note, findings.passage ->> 'exact') AS body
FROM findings JOIN evidence ON evidence.id = findings.evidence_id
WHERE findings.note <> '' OR coalesce(findings.passage ->> 'exact', '') <> '';

-- What is to be indexed anew before the change is committed. Not at once: FTS5 writes down what it has
-- gathered at every statement, and things are often touched several times by one change.
CREATE TABLE search_due (
    key   INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL
) STRICT;

-- Indexing a thing again is asked for by putting its id here; the triggers do the work, so that it is
-- written once for each kind.
CREATE VIEW search_again AS SELECT NULL AS kind, NULL AS id;
CREATE TRIGGER search_again_claim INSTEAD OF INSERT ON search_again WHEN new.kind = 'claim'
BEGIN
    INSERT INTO search_keys (kind, id) SELECT 'claim', new.id
    WHERE EXISTS (SELECT 1 FROM search_claim_texts WHERE id = new.id)
      AND NOT EXISTS (SELECT 1 FROM search_keys WHERE kind = 'claim' AND id = new.id);
    INSERT INTO search_due (key, kind) SELECT key, 'claim' FROM search_keys
    WHERE kind = 'claim' AND id = new.id
      AND NOT EXISTS (SELECT 1 FROM search_due WHERE search_due.key = search_keys.key);
END;
CREATE TRIGGER search_again_source INSTEAD OF INSERT ON search_again WHEN new.kind = 'source'
BEGIN
    INSERT INTO search_keys (kind, id) SELECT 'source', new.id
    WHERE EXISTS (SELECT 1 FROM search_source_texts WHERE id = new.id)
      AND NOT EXISTS (SELECT 1 FROM search_keys WHERE kind = 'source' AND id = new.id);
    INSERT INTO search_due (key, kind) SELECT key, 'source' FROM search_keys
    WHERE kind = 'source' AND id = new.id
      AND NOT EXISTS (SELECT 1 FROM search_due WHERE search_due.key = search_keys.key);
END;
CREATE TRIGGER search_again_evidence INSTEAD OF INSERT ON search_again WHEN new.kind = 'evidence'
BEGIN
    INSERT INTO search_keys (kind, id) SELECT 'evidence', new.id
    WHERE EXISTS (SELECT 1 FROM search_evidence_texts WHERE id = new.id)
      AND NOT EXISTS (SELECT 1 FROM search_keys WHERE kind = 'evidence' AND id = new.id);
    INSERT INTO search_due (key, kind) SELECT key, 'evidence' FROM search_keys
    WHERE kind = 'evidence' AND id = new.id
      AND NOT EXISTS (SELECT 1 FROM search_due WHERE search_due.key = search_keys.key);
END;
CREATE TRIGGER search_again_finding INSTEAD OF INSERT ON search_again WHEN new.kind = 'finding'
BEGIN
    INSERT INTO search_keys (kind, id) SELECT 'finding', new.id
    WHERE EXISTS (SELECT 1 FROM search_finding_texts WHERE id = new.id)
      AND NOT EXISTS (SELECT 1 FROM search_keys WHERE kind = 'finding' AND id = new.id);
    INSERT INTO search_due (key, kind) SELECT key, 'finding' FROM search_keys
    WHERE kind = 'finding' AND id = new.id
      AND NOT EXISTS (SELECT 1 FROM search_due WHERE search_due.key = search_keys.key);
END;

-- Indexing what is due is asked for by putting its kind here.
CREATE VIEW search_now AS SELECT NULL AS kind;
CREATE TRIGGER search_now_claim INSTEAD OF INSERT ON search_now WHEN new.kind = 'claim'
BEGIN
    DELETE FROM search_claim WHERE rowid IN (SELECT key FROM search_due WHERE kind = 'claim');
    INSERT INTO search_claim (rowid, head, body)
    SELECT due.key, docket_fold(head), docket_fold(body) || ' ' || docket_marks(case_id, head)
    FROM search_due AS due
    JOIN search_keys ON search_keys.key = due.key
    JOIN search_claim_texts AS texts ON texts.id = search_keys.id
    WHERE due.kind = 'claim' ORDER BY due.key;
    DELETE FROM search_due WHERE kind = 'claim';
END;
CREATE TRIGGER search_now_source INSTEAD OF INSERT ON search_now WHEN new.kind = 'source'
BEGIN
    DELETE FROM search_source WHERE rowid IN (SELECT key FROM search_due WHERE kind = 'source');
    INSERT INTO search_source (rowid, head, body)
    SELECT due.key, docket_fold(head), docket_fold(body) || ' ' || docket_marks(case_id, head)
    FROM search_due AS due
    JOIN search_keys ON search_keys.key = due.key
    JOIN search_source_texts AS texts ON texts.id = search_keys.id
    WHERE due.kind = 'source' ORDER BY due.key;
    DELETE FROM search_due WHERE kind = 'source';
END;
CREATE TRIGGER search_now_evidence INSTEAD OF INSERT ON search_now WHEN new.kind = 'evidence'
BEGIN
    DELETE FROM search_evidence WHERE rowid IN (SELECT key FROM search_due WHERE kind = 'evidence');
    INSERT INTO search_evidence (rowid, head, body)
    SELECT due.key, docket_fold(head), docket_fold(body) || ' ' || docket_marks(case_id, head)
    FROM search_due AS due
    JOIN search_keys ON search_keys.key = due.key
    JOIN search_evidence_texts AS texts ON texts.id = search_keys.id
    WHERE due.kind = 'evidence' ORDER BY due.key;
    DELETE FROM search_due WHERE kind = 'evidence';
END;
CREATE TRIGGER search_now_finding INSTEAD OF INSERT ON search_now WHEN new.kind = 'finding'
BEGIN
    DELETE FROM search_finding WHERE rowid IN (SELECT key FROM search_due WHERE kind = 'finding');
    INSERT INTO search_finding (rowid, head, body)
    SELECT due.key, docket_fold(head), docket_fold(body) || ' ' || docket_marks(case_id, head)
    FROM search_due AS due
    JOIN search_keys ON search_keys.key = due.key
    JOIN search_finding_texts AS texts ON texts.id = search_keys.id
    WHERE due.kind = 'finding' ORDER BY due.key;
    DELETE FROM search_due WHERE kind = 'finding';
END;

-- What the list of claims filters by, one row a claim. Its state is 4 times the stage (inbox, checking,
-- review, done) plus the verdict (none, confirmed, denied, unverified).
CREATE TABLE claim_facts (
    key          INTEGER PRIMARY KEY,
    claim_id     BLOB NOT NULL,
    case_id      BLOB NOT NULL,
    claimant_id  BLOB,
    state        INTEGER NOT NULL,
    supports     INTEGER NOT NULL,
    refutes      INTEGER NOT NULL,
    context      INTEGER NOT NULL
) STRICT;
-- What must stand there.
CREATE VIEW claim_facts_now AS
SELECT key, claims.id AS claim_id, case_id, claimant_id,
       4 * CASE stage WHEN 'inbox' THEN 0 WHEN 'checking' THEN 1 WHEN 'review' THEN 2 ELSE 3 END
       + CASE word WHEN 'confirmed' THEN 1 WHEN 'denied' THEN 2 WHEN 'unverified' THEN 3 ELSE 0 END
       AS state,
       (SELECT count(*) FROM findings WHERE claim_id = claims.id AND stance = 'supports') AS supports,
       (SELECT count(*) FROM findings WHERE claim_id = claims.id AND stance = 'refutes') AS refutes,
       (SELECT count(*) FROM findings WHERE claim_id = claims.id AND stance = 'context') AS context
FROM claims
JOIN search_keys ON search_keys.kind = 'claim' AND search_keys.id = claims.id
LEFT JOIN verdicts ON verdicts.claim_id = claims.id;

-- The lists that a claim stands in, each in order within each state: all (0), those of its case (1), of
-- its claimant (2), with a tag (3).
CREATE TABLE claim_lists (
    list   INTEGER NOT NULL,
    of     ANY NOT NULL,
    state  INTEGER NOT NULL,
    key    INTEGER NOT NULL,
    PRIMARY KEY (list, of, state, key)
) STRICT, WITHOUT ROWID;
CREATE VIEW claim_lists_now AS
SELECT 0 AS list, 0 AS of, state, key FROM claim_facts
UNION ALL SELECT 1, case_id, state, key FROM claim_facts
UNION ALL SELECT 2, claimant_id, state, key FROM claim_facts WHERE claimant_id IS NOT NULL
UNION ALL SELECT 3, tag, state, key FROM claim_facts JOIN claim_tags USING (claim_id);

-- How many there are: of claims in each list and state; of a case's sources (4) and exhibits (5).
CREATE TABLE list_counts (
    list   INTEGER NOT NULL,
    of     ANY NOT NULL,
    state  INTEGER NOT NULL,
    n      INTEGER NOT NULL,
    PRIMARY KEY (list, of, state)
) STRICT, WITHOUT ROWID;
CREATE VIEW list_counts_now AS
SELECT list, of, state, count(*) AS n FROM claim_lists GROUP BY list, of, state
UNION ALL SELECT 4, case_id, 0, count(*) FROM sources GROUP BY case_id
UNION ALL SELECT 5, case_id, 0, count(*) FROM evidence GROUP BY case_id;
-- Counting one more or one less is asked for here.
CREATE VIEW list_count_by AS SELECT NULL AS list, NULL AS of, NULL AS state, NULL AS n;
CREATE TRIGGER list_count_by_insert INSTEAD OF INSERT ON list_count_by
BEGIN
    INSERT INTO list_counts (list, of, state, n) VALUES (new.list, new.of, new.state, new.n)
    ON CONFLICT (list, of, state) DO UPDATE SET n = n + excluded.n;
    DELETE FROM list_counts
    WHERE list = new.list AND of = new.of AND state = new.state AND n = 0;
END;

CREATE TRIGGER claim_lists_insert AFTER INSERT ON claim_lists
BEGIN INSERT INTO list_count_by VALUES (new.list, new.of, new.state, 1); END;
CREATE TRIGGER claim_lists_update AFTER UPDATE ON claim_lists
BEGIN
    INSERT INTO list_count_by VALUES (old.list, old.of, old.state, -1);
    INSERT INTO list_count_by VALUES (new.list, new.of, new.state, 1);
END;
CREATE TRIGGER claim_lists_delete AFTER DELETE ON claim_lists
BEGIN INSERT INTO list_count_by VALUES (old.list, old.of, old.state, -1); END;

CREATE TRIGGER claim_facts_insert AFTER INSERT ON claim_facts
BEGIN
    INSERT INTO claim_lists VALUES (0, 0, new.state, new.key);
    INSERT INTO claim_lists VALUES (1, new.case_id, new.state, new.key);
    INSERT INTO claim_lists SELECT 2, new.claimant_id, new.state, new.key
    WHERE new.claimant_id IS NOT NULL;
    INSERT INTO claim_lists SELECT 3, tag, new.state, new.key
    FROM claim_tags WHERE claim_id = new.claim_id;
END;
CREATE TRIGGER claim_facts_state AFTER UPDATE OF state ON claim_facts WHEN new.state <> old.state
BEGIN
    UPDATE claim_lists SET state = new.state
    WHERE list = 0 AND of = 0 AND state = old.state AND key = new.key;
    UPDATE claim_lists SET state = new.state
    WHERE list = 1 AND of = old.case_id AND state = old.state AND key = new.key;
    UPDATE claim_lists SET state = new.state
    WHERE list = 2 AND of = old.claimant_id AND state = old.state AND key = new.key;
    UPDATE claim_lists SET state = new.state
    WHERE list = 3 AND of IN (SELECT tag FROM claim_tags WHERE claim_id = new.claim_id)
      AND state = old.state AND key = new.key;
END;
-- The state stays the same here: it is changed on its own.
CREATE TRIGGER claim_facts_claimant AFTER UPDATE OF claimant_id ON claim_facts
WHEN new.claimant_id IS NOT old.claimant_id
BEGIN
    DELETE FROM claim_lists
    WHERE list = 2 AND of = old.claimant_id AND state = new.state AND key = new.key;
    INSERT INTO claim_lists SELECT 2, new.claimant_id, new.state, new.key
    WHERE new.claimant_id IS NOT NULL;
END;
CREATE TRIGGER claim_facts_delete AFTER DELETE ON claim_facts
BEGIN
    DELETE FROM claim_lists WHERE list = 0 AND of = 0 AND state = old.state AND key = old.key;
    DELETE FROM claim_lists
    WHERE list = 1 AND of = old.case_id AND state = old.state AND key = old.key;
    DELETE FROM claim_lists
    WHERE list = 2 AND of = old.claimant_id AND state = old.state AND key = old.key;
    DELETE FROM claim_lists
    WHERE list = 3 AND of IN (SELECT tag FROM claim_tags WHERE claim_id = old.claim_id)
      AND state = old.state AND key = old.key;
END;

-- The domain tables. An undo may bring back a verdict, a tag or a finding before its claim: then there
-- is no row of facts yet, and what is said of it here does nothing; the claim's own row sees them.
CREATE TRIGGER claims_find_insert AFTER INSERT ON claims
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('claim', new.id);
    INSERT INTO claim_facts SELECT * FROM claim_facts_now WHERE claim_id = new.id;
END;
CREATE TRIGGER claims_find_words AFTER UPDATE OF
    wording, translation, claimant_id, role, place, why_checked, method, right_of_reply, note
ON claims
BEGIN INSERT INTO search_again (kind, id) VALUES ('claim', new.id); END;
CREATE TRIGGER claims_find_state AFTER UPDATE OF stage ON claims WHEN new.stage <> old.stage
BEGIN
    UPDATE claim_facts SET state = (SELECT state FROM claim_facts_now WHERE claim_id = new.id)
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.id);
END;
CREATE TRIGGER claims_find_claimant AFTER UPDATE OF claimant_id ON claims
WHEN new.claimant_id IS NOT old.claimant_id
BEGIN
    UPDATE claim_facts SET claimant_id = new.claimant_id
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.id);
END;
CREATE TRIGGER claims_find_delete AFTER DELETE ON claims
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('claim', old.id);
    DELETE FROM claim_facts
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = old.id);
END;

CREATE TRIGGER verdicts_find_insert AFTER INSERT ON verdicts
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('claim', new.claim_id);
    UPDATE claim_facts SET state = (SELECT state FROM claim_facts_now WHERE claim_id = new.claim_id)
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.claim_id)
      AND EXISTS (SELECT 1 FROM claims WHERE id = new.claim_id);
END;
CREATE TRIGGER verdicts_find_words AFTER UPDATE OF rationale, unknowns ON verdicts
WHEN new.rationale <> old.rationale OR new.unknowns <> old.unknowns
BEGIN INSERT INTO search_again (kind, id) VALUES ('claim', new.claim_id); END;
CREATE TRIGGER verdicts_find_state AFTER UPDATE OF word ON verdicts WHEN new.word <> old.word
BEGIN
    UPDATE claim_facts SET state = (SELECT state FROM claim_facts_now WHERE claim_id = new.claim_id)
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.claim_id)
      AND EXISTS (SELECT 1 FROM claims WHERE id = new.claim_id);
END;
CREATE TRIGGER verdicts_find_delete AFTER DELETE ON verdicts
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('claim', old.claim_id);
    UPDATE claim_facts SET state = (SELECT state FROM claim_facts_now WHERE claim_id = old.claim_id)
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = old.claim_id)
      AND EXISTS (SELECT 1 FROM claims WHERE id = old.claim_id);
END;

CREATE TRIGGER claim_tags_find_insert AFTER INSERT ON claim_tags
BEGIN
    INSERT INTO claim_lists SELECT 3, new.tag, state, key FROM claim_facts
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.claim_id);
END;
CREATE TRIGGER claim_tags_find_delete AFTER DELETE ON claim_tags
BEGIN
    DELETE FROM claim_lists
    WHERE list = 3 AND of = old.tag AND (state, key) = (
        SELECT state, key FROM claim_facts
        WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = old.claim_id));
END;

CREATE TRIGGER persons_find_insert AFTER INSERT ON persons
BEGIN INSERT INTO search_again (kind, id) SELECT 'claim', id FROM claims WHERE claimant_id = new.id; END;
CREATE TRIGGER persons_find_words AFTER UPDATE OF name ON persons WHEN new.name <> old.name
BEGIN INSERT INTO search_again (kind, id) SELECT 'claim', id FROM claims WHERE claimant_id = new.id; END;
CREATE TRIGGER persons_find_delete AFTER DELETE ON persons
BEGIN INSERT INTO search_again (kind, id) SELECT 'claim', id FROM claims WHERE claimant_id = old.id; END;

CREATE TRIGGER sources_find_insert AFTER INSERT ON sources
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('source', new.id);
    INSERT INTO list_count_by VALUES (4, new.case_id, 0, 1);
END;
CREATE TRIGGER sources_find_words AFTER UPDATE OF title, author, publisher, url, note, text ON sources
BEGIN INSERT INTO search_again (kind, id) VALUES ('source', new.id); END;
CREATE TRIGGER sources_find_delete AFTER DELETE ON sources
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('source', old.id);
    INSERT INTO list_count_by VALUES (4, old.case_id, 0, -1);
END;

-- A finding is found in its exhibit's case.
CREATE TRIGGER evidence_find_insert AFTER INSERT ON evidence
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('evidence', new.id);
    INSERT INTO search_again (kind, id) SELECT 'finding', id FROM findings WHERE evidence_id = new.id;
    INSERT INTO list_count_by VALUES (5, new.case_id, 0, 1);
END;
CREATE TRIGGER evidence_find_words AFTER UPDATE OF
    title, author, publisher, url, file_name, origin_note, text
ON evidence
BEGIN INSERT INTO search_again (kind, id) VALUES ('evidence', new.id); END;
CREATE TRIGGER evidence_find_delete AFTER DELETE ON evidence
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('evidence', old.id);
    INSERT INTO search_again (kind, id) SELECT 'finding', id FROM findings WHERE evidence_id = old.id;
    INSERT INTO list_count_by VALUES (5, old.case_id, 0, -1);
END;

CREATE TRIGGER findings_find_insert AFTER INSERT ON findings
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('finding', new.id);
    UPDATE claim_facts SET supports = supports + (new.stance = 'supports'),
        refutes = refutes + (new.stance = 'refutes'), context = context + (new.stance = 'context')
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.claim_id);
END;
CREATE TRIGGER findings_find_words AFTER UPDATE OF note, passage ON findings
BEGIN INSERT INTO search_again (kind, id) VALUES ('finding', new.id); END;
CREATE TRIGGER findings_find_stance AFTER UPDATE OF claim_id, stance ON findings
WHEN new.claim_id <> old.claim_id OR new.stance <> old.stance
BEGIN
    UPDATE claim_facts SET supports = supports - (old.stance = 'supports'),
        refutes = refutes - (old.stance = 'refutes'), context = context - (old.stance = 'context')
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = old.claim_id);
    UPDATE claim_facts SET supports = supports + (new.stance = 'supports'),
        refutes = refutes + (new.stance = 'refutes'), context = context + (new.stance = 'context')
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.claim_id);
END;
CREATE TRIGGER findings_find_delete AFTER DELETE ON findings
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('finding', old.id);
    UPDATE claim_facts SET supports = supports - (old.stance = 'supports'),
        refutes = refutes - (old.stance = 'refutes'), context = context - (old.stance = 'context')
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = old.claim_id);
END;

-- What is there already.
INSERT INTO search_again (kind, id) SELECT 'claim', id FROM claims ORDER BY id;
INSERT INTO search_again (kind, id) SELECT 'source', id FROM sources ORDER BY id;
INSERT INTO search_again (kind, id) SELECT 'evidence', id FROM evidence ORDER BY id;
INSERT INTO search_again (kind, id) SELECT 'finding', id FROM findings ORDER BY id;
INSERT INTO search_now (kind) SELECT DISTINCT kind FROM search_due;
INSERT INTO claim_facts SELECT * FROM claim_facts_now;
INSERT INTO list_count_by SELECT 4, case_id, 0, count(*) FROM sources GROUP BY case_id;
INSERT INTO list_count_by SELECT 5, case_id, 0, count(*) FROM evidence GROUP BY case_id;
