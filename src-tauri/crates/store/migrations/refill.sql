-- Makes everything that is derived from the domain tables again, from them alone. Keys that were given
-- stay.
DELETE FROM claim_facts;
DELETE FROM claim_lists;
DELETE FROM list_counts;
DELETE FROM search_due;
DELETE FROM search_claim;
DELETE FROM search_source;
DELETE FROM search_evidence;
DELETE FROM search_finding;
INSERT INTO search_again (kind, id) SELECT 'claim', id FROM claims ORDER BY id;
INSERT INTO search_again (kind, id) SELECT 'source', id FROM sources ORDER BY id;
INSERT INTO search_again (kind, id) SELECT 'evidence', id FROM evidence ORDER BY id;
INSERT INTO search_again (kind, id) SELECT 'finding', id FROM findings ORDER BY id;
INSERT INTO search_now (kind) SELECT DISTINCT kind FROM search_due;
INSERT INTO claim_facts SELECT * FROM claim_facts_now;
INSERT INTO list_counts SELECT * FROM list_counts_now WHERE list IN (4, 5, 9);
