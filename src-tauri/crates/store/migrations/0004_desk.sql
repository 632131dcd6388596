-- What a desk needs at any size: lists in any order, what each claim still lacks, a case at a glance and
-- over time, what became of each claim; and saved views.

-- A query and an order under a name; of no case for every one.
CREATE TABLE views (
    id          BLOB PRIMARY KEY NOT NULL,
    case_id     BLOB REFERENCES cases (id),
    name        TEXT NOT NULL,
    words       TEXT NOT NULL,
    order_by    TEXT NOT NULL,
    descending  INTEGER NOT NULL
) STRICT;
CREATE INDEX views_of_case ON views (case_id, id);

-- Which entries of the journal changed something of a claim, and in which of their parts. It follows
-- from the journal, so that nobody has to walk that to tell what became of a claim.
CREATE TABLE claim_entries (
    key   INTEGER NOT NULL,
    seq   INTEGER NOT NULL,
    part  INTEGER NOT NULL,
    PRIMARY KEY (key, seq, part)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_captured ON evidence (case_id, captured_at) WHERE captured_at IS NOT NULL;

-- The facts are made anew, with more in them. What follows from them stays, but for what is new.
DROP VIEW claim_facts_now;
DROP VIEW claim_lists_now;
DROP VIEW list_counts_now;
DROP TABLE claim_facts;
CREATE TABLE claim_facts (
    key              INTEGER PRIMARY KEY,
    claim_id         BLOB NOT NULL,
    case_id          BLOB NOT NULL,
    claimant_id      BLOB,
    state            INTEGER NOT NULL,
    supports         INTEGER NOT NULL,
    refutes          INTEGER NOT NULL,
    context          INTEGER NOT NULL,
    -- How many of those that support and refute it nobody has said anything about.
    silent_supports  INTEGER NOT NULL,
    silent_refutes   INTEGER NOT NULL,
    appearances      INTEGER NOT NULL,
    replied          INTEGER NOT NULL,
    sure             INTEGER NOT NULL,
    -- What lists are ordered by; the texts folded (docket_order).
    wording          TEXT NOT NULL,
    claimant         TEXT,
    date_from        TEXT,
    evidence         INTEGER NOT NULL GENERATED ALWAYS AS (supports + refutes + context) VIRTUAL,
    verdict_at       TEXT,
    -- What it lacks, a bit for each gap in the domain's order.
    gaps             INTEGER NOT NULL GENERATED ALWAYS AS (
        1 * (state % 4 = 0)
        + 2 * (state % 4 IN (0, 3) AND supports + refutes = 0)
        + 4 * (state % 4 = 1 AND supports = 0)
        + 8 * (state % 4 = 2 AND refutes = 0)
        + 16 * ((state % 4 = 1 AND supports = 1) OR (state % 4 = 2 AND refutes = 1))
        + 32 * (state % 4 > 0 AND NOT sure)
        + 64 * ((state % 4 = 1 AND silent_refutes > 0) OR (state % 4 = 2 AND silent_supports > 0))
        + 128 * (NOT replied)
        + 256 * (appearances = 0)
    ) VIRTUAL
) STRICT;
CREATE INDEX claims_by_wording ON claim_facts (case_id, wording);
CREATE INDEX claims_by_claimant ON claim_facts (case_id, claimant);
CREATE INDEX claims_by_date ON claim_facts (case_id, date_from);
CREATE INDEX claims_by_evidence ON claim_facts (case_id, evidence);
CREATE INDEX claims_by_gaps ON claim_facts (case_id, gaps);
CREATE INDEX claims_by_verdict_at ON claim_facts (case_id, verdict_at) WHERE verdict_at IS NOT NULL;

-- What must stand there.
CREATE VIEW claim_facts_now AS
SELECT key, claims.id AS claim_id, case_id, claimant_id,
       4 * CASE stage WHEN 'inbox' THEN 0 WHEN 'checking' THEN 1 WHEN 'review' THEN 2 ELSE 3 END
       + CASE word WHEN 'confirmed' THEN 1 WHEN 'denied' THEN 2 WHEN 'unverified' THEN 3 ELSE 0 END
       AS state,
       (SELECT count(*) FROM findings WHERE claim_id = claims.id AND stance = 'supports') AS supports,
       (SELECT count(*) FROM findings WHERE claim_id = claims.id AND stance = 'refutes') AS refutes,
       (SELECT count(*) FROM findings WHERE claim_id = claims.id AND stance = 'context') AS context,
       (SELECT count(*) FROM findings
        WHERE claim_id = claims.id AND stance = 'supports' AND NOT docket_says(note))
       AS silent_supports,
       (SELECT count(*) FROM findings
        WHERE claim_id = claims.id AND stance = 'refutes' AND NOT docket_says(note))
       AS silent_refutes,
       (SELECT count(*) FROM appearances WHERE claim_id = claims.id) AS appearances,
       docket_says(right_of_reply) AS replied, confidence IS NOT NULL AS sure,
       docket_order(wording) AS wording, docket_order(persons.name) AS claimant, date_from,
       verdicts.at AS verdict_at
FROM claims
JOIN search_keys ON search_keys.kind = 'claim' AND search_keys.id = claims.id
LEFT JOIN persons ON persons.id = claims.claimant_id
LEFT JOIN verdicts ON verdicts.claim_id = claims.id;

CREATE VIEW claim_lists_now AS
SELECT 0 AS list, 0 AS of, state, key FROM claim_facts
UNION ALL SELECT 1, case_id, state, key FROM claim_facts
UNION ALL SELECT 2, claimant_id, state, key FROM claim_facts WHERE claimant_id IS NOT NULL
UNION ALL SELECT 3, tag, state, key FROM claim_facts JOIN claim_tags USING (claim_id);

-- What a claim counts for in its case: its findings (6) by stance, 0 to 2 in the place of the state; its
-- gaps (7); the days, counted from 1970, on which it was made (8) and given its verdict (10).
CREATE VIEW claim_counts AS
SELECT key, 6 AS list, case_id AS of, 0 AS state, supports AS n FROM claim_facts
UNION ALL SELECT key, 6, case_id, 1, refutes FROM claim_facts
UNION ALL SELECT key, 6, case_id, 2, context FROM claim_facts
UNION ALL SELECT key, 7, case_id, gaps, 1 FROM claim_facts
UNION ALL SELECT key, 8, case_id, docket_day(date_from), 1 FROM claim_facts WHERE date_from IS NOT NULL
UNION ALL SELECT key, 10, case_id, docket_day(verdict_at), 1 FROM claim_facts
          WHERE verdict_at IS NOT NULL;
-- Besides, the days on which exhibits were captured (9).
CREATE VIEW list_counts_now AS
SELECT list, of, state, count(*) AS n FROM claim_lists GROUP BY list, of, state
UNION ALL SELECT 4, case_id, 0, count(*) FROM sources GROUP BY case_id
UNION ALL SELECT 5, case_id, 0, count(*) FROM evidence GROUP BY case_id
UNION ALL SELECT list, of, state, sum(n) FROM claim_counts WHERE n > 0 GROUP BY list, of, state
UNION ALL SELECT 9, case_id, docket_day(captured_at), count(*) FROM evidence
          WHERE captured_at IS NOT NULL GROUP BY case_id, docket_day(captured_at);

-- Before the triggers that would feed lists and counts, which are as they were.
INSERT INTO claim_facts SELECT * FROM claim_facts_now;
INSERT INTO list_counts SELECT * FROM list_counts_now WHERE list > 5;

CREATE TRIGGER claim_facts_insert AFTER INSERT ON claim_facts
BEGIN
    INSERT INTO claim_lists VALUES (0, 0, new.state, new.key);
    INSERT INTO claim_lists VALUES (1, new.case_id, new.state, new.key);
    INSERT INTO claim_lists SELECT 2, new.claimant_id, new.state, new.key
    WHERE new.claimant_id IS NOT NULL;
    INSERT INTO claim_lists SELECT 3, tag, new.state, new.key
    FROM claim_tags WHERE claim_id = new.claim_id;
    INSERT INTO list_count_by
    SELECT list, of, state, n FROM claim_counts WHERE key = new.key AND n > 0;
END;
CREATE TRIGGER claim_facts_delete BEFORE DELETE ON claim_facts
BEGIN
    DELETE FROM claim_lists WHERE list = 0 AND of = 0 AND state = old.state AND key = old.key;
    DELETE FROM claim_lists
    WHERE list = 1 AND of = old.case_id AND state = old.state AND key = old.key;
    DELETE FROM claim_lists
    WHERE list = 2 AND of = old.claimant_id AND state = old.state AND key = old.key;
    DELETE FROM claim_lists
    WHERE list = 3 AND of IN (SELECT tag FROM claim_tags WHERE claim_id = old.claim_id)
      AND state = old.state AND key = old.key;
    INSERT INTO list_count_by
    SELECT list, of, state, -n FROM claim_counts WHERE key = old.key AND n > 0;
END;
-- What changes one of these leaves the others as they are.
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
CREATE TRIGGER claim_facts_claimant AFTER UPDATE OF claimant_id ON claim_facts
WHEN new.claimant_id IS NOT old.claimant_id
BEGIN
    DELETE FROM claim_lists
    WHERE list = 2 AND of = old.claimant_id AND state = new.state AND key = new.key;
    INSERT INTO claim_lists SELECT 2, new.claimant_id, new.state, new.key
    WHERE new.claimant_id IS NOT NULL;
END;
CREATE TRIGGER claim_facts_case AFTER UPDATE OF case_id ON claim_facts
WHEN new.case_id <> old.case_id
BEGIN
    DELETE FROM claim_lists
    WHERE list = 1 AND of = old.case_id AND state = new.state AND key = new.key;
    INSERT INTO claim_lists VALUES (1, new.case_id, new.state, new.key);
    INSERT INTO list_count_by
    SELECT list, old.case_id, state, -n FROM claim_counts WHERE key = new.key AND n > 0;
    INSERT INTO list_count_by
    SELECT list, of, state, n FROM claim_counts WHERE key = new.key AND n > 0;
END;
CREATE TRIGGER claim_facts_stances AFTER UPDATE OF supports, refutes, context ON claim_facts
BEGIN
    INSERT INTO list_count_by SELECT 6, new.case_id, 0, new.supports - old.supports
    WHERE new.supports <> old.supports;
    INSERT INTO list_count_by SELECT 6, new.case_id, 1, new.refutes - old.refutes
    WHERE new.refutes <> old.refutes;
    INSERT INTO list_count_by SELECT 6, new.case_id, 2, new.context - old.context
    WHERE new.context <> old.context;
END;
CREATE TRIGGER claim_facts_gaps AFTER UPDATE ON claim_facts WHEN new.gaps <> old.gaps
BEGIN
    INSERT INTO list_count_by VALUES (7, old.case_id, old.gaps, -1);
    INSERT INTO list_count_by VALUES (7, new.case_id, new.gaps, 1);
END;
CREATE TRIGGER claim_facts_date AFTER UPDATE OF date_from ON claim_facts
WHEN new.date_from IS NOT old.date_from
BEGIN
    INSERT INTO list_count_by SELECT 8, new.case_id, docket_day(old.date_from), -1
    WHERE old.date_from IS NOT NULL;
    INSERT INTO list_count_by SELECT 8, new.case_id, docket_day(new.date_from), 1
    WHERE new.date_from IS NOT NULL;
END;
CREATE TRIGGER claim_facts_verdict AFTER UPDATE OF verdict_at ON claim_facts
WHEN new.verdict_at IS NOT old.verdict_at
BEGIN
    INSERT INTO list_count_by SELECT 10, new.case_id, docket_day(old.verdict_at), -1
    WHERE old.verdict_at IS NOT NULL;
    INSERT INTO list_count_by SELECT 10, new.case_id, docket_day(new.verdict_at), 1
    WHERE new.verdict_at IS NOT NULL;
END;

-- The domain tables, where there is more to say of them now.
CREATE TRIGGER claims_find_texts AFTER UPDATE OF wording, right_of_reply, date_from ON claims
WHEN new.wording <> old.wording OR new.right_of_reply <> old.right_of_reply
  OR new.date_from IS NOT old.date_from
BEGIN
    UPDATE claim_facts SET wording = docket_order(new.wording),
        replied = docket_says(new.right_of_reply), date_from = new.date_from
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.id);
END;
DROP TRIGGER claims_find_claimant;
CREATE TRIGGER claims_find_claimant AFTER UPDATE OF claimant_id ON claims
WHEN new.claimant_id IS NOT old.claimant_id
BEGIN
    UPDATE claim_facts SET claimant_id = new.claimant_id,
        claimant = docket_order((SELECT name FROM persons WHERE id = new.claimant_id))
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.id);
END;
CREATE TRIGGER claims_find_case AFTER UPDATE OF case_id ON claims WHEN new.case_id <> old.case_id
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('claim', new.id);
    UPDATE claim_facts SET case_id = new.case_id
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.id);
END;

DROP TRIGGER verdicts_find_insert;
DROP TRIGGER verdicts_find_state;
DROP TRIGGER verdicts_find_delete;
CREATE TRIGGER verdicts_find_insert AFTER INSERT ON verdicts
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('claim', new.claim_id);
    UPDATE claim_facts SET (state, sure, verdict_at) =
        (SELECT state, sure, verdict_at FROM claim_facts_now WHERE claim_id = new.claim_id)
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.claim_id)
      AND EXISTS (SELECT 1 FROM claims WHERE id = new.claim_id);
END;
CREATE TRIGGER verdicts_find_state AFTER UPDATE OF word, confidence, at ON verdicts
BEGIN
    UPDATE claim_facts SET (state, sure, verdict_at) =
        (SELECT state, sure, verdict_at FROM claim_facts_now WHERE claim_id = new.claim_id)
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.claim_id)
      AND EXISTS (SELECT 1 FROM claims WHERE id = new.claim_id);
END;
CREATE TRIGGER verdicts_find_delete AFTER DELETE ON verdicts
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('claim', old.claim_id);
    UPDATE claim_facts SET (state, sure, verdict_at) =
        (SELECT state, sure, verdict_at FROM claim_facts_now WHERE claim_id = old.claim_id)
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = old.claim_id)
      AND EXISTS (SELECT 1 FROM claims WHERE id = old.claim_id);
END;

CREATE TRIGGER appearances_find_insert AFTER INSERT ON appearances
BEGIN
    UPDATE claim_facts SET appearances = appearances + 1
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.claim_id);
END;
CREATE TRIGGER appearances_find_delete AFTER DELETE ON appearances
BEGIN
    UPDATE claim_facts SET appearances = appearances - 1
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = old.claim_id);
END;

-- The facts of a claim that a finding counts for, and those of one that it counts for no more.
CREATE VIEW finding_counts_by
AS SELECT NULL AS claim_id, NULL AS stance, NULL AS note, NULL AS n;
CREATE TRIGGER finding_counts_by_insert INSTEAD OF INSERT ON finding_counts_by
BEGIN
    UPDATE claim_facts SET supports = supports + new.n * (new.stance = 'supports'),
        refutes = refutes + new.n * (new.stance = 'refutes'),
        context = context + new.n * (new.stance = 'context'),
        silent_supports = silent_supports
            + new.n * (new.stance = 'supports' AND NOT docket_says(new.note)),
        silent_refutes = silent_refutes
            + new.n * (new.stance = 'refutes' AND NOT docket_says(new.note))
    WHERE key = (SELECT key FROM search_keys WHERE kind = 'claim' AND id = new.claim_id);
END;
DROP TRIGGER findings_find_insert;
DROP TRIGGER findings_find_stance;
DROP TRIGGER findings_find_delete;
CREATE TRIGGER findings_find_insert AFTER INSERT ON findings
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('finding', new.id);
    INSERT INTO finding_counts_by VALUES (new.claim_id, new.stance, new.note, 1);
END;
CREATE TRIGGER findings_find_stance AFTER UPDATE OF claim_id, stance, note ON findings
WHEN new.claim_id <> old.claim_id OR new.stance <> old.stance OR new.note <> old.note
BEGIN
    INSERT INTO finding_counts_by VALUES (old.claim_id, old.stance, old.note, -1);
    INSERT INTO finding_counts_by VALUES (new.claim_id, new.stance, new.note, 1);
END;
CREATE TRIGGER findings_find_exhibit AFTER UPDATE OF evidence_id ON findings
WHEN new.evidence_id <> old.evidence_id
BEGIN INSERT INTO search_again (kind, id) VALUES ('finding', new.id); END;
CREATE TRIGGER findings_find_delete AFTER DELETE ON findings
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('finding', old.id);
    INSERT INTO finding_counts_by VALUES (old.claim_id, old.stance, old.note, -1);
END;

DROP TRIGGER persons_find_insert;
DROP TRIGGER persons_find_words;
DROP TRIGGER persons_find_delete;
CREATE TRIGGER persons_find_insert AFTER INSERT ON persons
BEGIN
    INSERT INTO search_again (kind, id) SELECT 'claim', id FROM claims WHERE claimant_id = new.id;
    UPDATE claim_facts SET claimant = docket_order(new.name)
    WHERE key IN (SELECT key FROM claim_lists WHERE list = 2 AND of = new.id);
END;
CREATE TRIGGER persons_find_words AFTER UPDATE OF name ON persons WHEN new.name <> old.name
BEGIN
    INSERT INTO search_again (kind, id) SELECT 'claim', id FROM claims WHERE claimant_id = new.id;
    UPDATE claim_facts SET claimant = docket_order(new.name)
    WHERE key IN (SELECT key FROM claim_lists WHERE list = 2 AND of = new.id);
END;
CREATE TRIGGER persons_find_delete AFTER DELETE ON persons
BEGIN
    INSERT INTO search_again (kind, id) SELECT 'claim', id FROM claims WHERE claimant_id = old.id;
    UPDATE claim_facts SET claimant = NULL
    WHERE key IN (SELECT key FROM claim_lists WHERE list = 2 AND of = old.id);
END;

CREATE TRIGGER sources_find_case AFTER UPDATE OF case_id ON sources WHEN new.case_id <> old.case_id
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('source', new.id);
    INSERT INTO list_count_by VALUES (4, old.case_id, 0, -1);
    INSERT INTO list_count_by VALUES (4, new.case_id, 0, 1);
END;

CREATE TRIGGER evidence_find_case AFTER UPDATE OF case_id ON evidence WHEN new.case_id <> old.case_id
BEGIN
    INSERT INTO search_again (kind, id) VALUES ('evidence', new.id);
    INSERT INTO search_again (kind, id) SELECT 'finding', id FROM findings WHERE evidence_id = new.id;
    INSERT INTO list_count_by VALUES (5, old.case_id, 0, -1);
    INSERT INTO list_count_by VALUES (5, new.case_id, 0, 1);
END;
CREATE TRIGGER evidence_captured_insert AFTER INSERT ON evidence WHEN new.captured_at IS NOT NULL
BEGIN INSERT INTO list_count_by VALUES (9, new.case_id, docket_day(new.captured_at), 1); END;
CREATE TRIGGER evidence_captured_update AFTER UPDATE OF case_id, captured_at ON evidence
WHEN new.case_id <> old.case_id OR new.captured_at IS NOT old.captured_at
BEGIN
    INSERT INTO list_count_by SELECT 9, old.case_id, docket_day(old.captured_at), -1
    WHERE old.captured_at IS NOT NULL;
    INSERT INTO list_count_by SELECT 9, new.case_id, docket_day(new.captured_at), 1
    WHERE new.captured_at IS NOT NULL;
END;
CREATE TRIGGER evidence_captured_delete AFTER DELETE ON evidence WHEN old.captured_at IS NOT NULL
BEGIN INSERT INTO list_count_by VALUES (9, old.case_id, docket_day(old.captured_at), -1); END;
