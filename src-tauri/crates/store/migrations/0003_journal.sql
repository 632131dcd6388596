-- Large changes in parts, what undo would do at hand, and kept files noted by the tables themselves.

-- The further parts of a large change: the first is in its entry. Together they are what the entry's
-- hash covers. No foreign key: parts are written before their entry, whose hash needs them.
CREATE TABLE journal_parts (
    seq        INTEGER NOT NULL,
    part       INTEGER NOT NULL,
    changeset  BLOB NOT NULL,
    PRIMARY KEY (seq, part)
) STRICT;

CREATE TRIGGER journal_parts_are_not_rewritten BEFORE UPDATE ON journal_parts
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_parts_are_not_cut BEFORE DELETE ON journal_parts
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

-- The entries that stand and can be taken back: the newest is what undo (or redo) does next. It
-- follows from the journal, so that nobody has to walk that after every change.
CREATE TABLE undo_line (
    seq   INTEGER PRIMARY KEY,
    -- 1 when taking the entry back is a redo.
    redo  INTEGER NOT NULL
) STRICT;
CREATE INDEX undo_line_ends ON undo_line (redo, seq);

-- Written once: the journal's trigger and the filling below both go through this view.
CREATE VIEW undo_line_next AS SELECT NULL AS seq, NULL AS kind, NULL AS undoes;
CREATE TRIGGER undo_line_next_insert INSTEAD OF INSERT ON undo_line_next
BEGIN
    -- A change in its own right ends what can be redone.
    DELETE FROM undo_line WHERE redo = 1 AND new.kind = 'do';
    DELETE FROM undo_line WHERE seq = (SELECT seq FROM journal WHERE id = new.undoes);
    INSERT INTO undo_line (seq, redo) VALUES (new.seq, new.kind = 'undo');
END;
CREATE TRIGGER journal_undo_line AFTER INSERT ON journal
BEGIN INSERT INTO undo_line_next (seq, kind, undoes) VALUES (new.seq, new.kind, new.undoes); END;
INSERT INTO undo_line_next (seq, kind, undoes) SELECT seq, kind, undoes FROM journal ORDER BY seq;

CREATE TRIGGER sources_keep_their_file AFTER INSERT ON sources WHEN new.file_sha256 IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO kept_files (sha256, size) VALUES (new.file_sha256, new.file_size);
END;
CREATE TRIGGER evidence_keeps_its_file AFTER INSERT ON evidence WHEN new.file_sha256 IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO kept_files (sha256, size) VALUES (new.file_sha256, new.file_size);
END;
