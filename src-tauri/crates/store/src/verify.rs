//! Looking for damage: the chain of the journal, the tables against the journal, SQLite's own checks.

use std::fmt::Write;

use docket_domain::Sha256;
use rusqlite::session::ConflictAction;
use rusqlite::Connection;

use crate::changed::TABLES;
use crate::open::bare;
use crate::{Store, StoreError, journal};

/// Something that is wrong with the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// A short name that programs can act on.
    pub code: &'static str,
    /// Where: a table and row, an entry of the journal.
    pub place: String,
    /// What is wrong, and what to do.
    pub message: String,
}

impl Damage {
    fn new(code: &'static str, place: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code, place: place.into(), message: message.into() }
    }
}

/// A file that the library promised to keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptFile {
    /// The SHA-256 of its bytes.
    pub sha256: Sha256,
    /// Its size in bytes.
    pub size: u64,
}

impl Store {
    /// Every file that an acknowledged change brought in, exhibits since removed included.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn kept_files(&self) -> Result<Vec<KeptFile>, StoreError> {
        let mut all = self.conn.prepare_cached("SELECT sha256, size FROM kept_files")?;
        let rows = all.query_map([], |row| {
            Ok(KeptFile {
                sha256: Sha256(row.get(0)?),
                size: row.get::<_, i64>(1)?.cast_unsigned(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether an acknowledged change brought in this file.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn is_kept(&self, sha256: Sha256) -> Result<bool, StoreError> {
        let mut one = self.conn.prepare_cached("SELECT 1 FROM kept_files WHERE sha256 = ?")?;
        Ok(one.exists([sha256.0])?)
    }

    /// Looks for damage in the database; `progress` is told how many of how many entries are walked.
    /// Finds nothing in a library that only Docket has written to and that is as it was written.
    ///
    /// # Errors
    /// When the check itself can't be made. What can't be read is damage, not an error.
    pub fn verify(&self, mut progress: impl FnMut(u64, u64)) -> Result<Vec<Damage>, StoreError> {
        let mut damage = Vec::new();
        for check in [sqlite_integrity, foreign_keys, derived] {
            check(&self.conn, &mut damage)
                .unwrap_or_else(|error| damage.push(unreadable("docket.db", &error)));
        }
        self.replay(&mut damage, &mut progress)
            .unwrap_or_else(|error| damage.push(unreadable("journal", &error)));
        Ok(damage)
    }

    /// Walks the chain, and does everything in it again in an empty database: what comes out must be
    /// what the tables hold, or somebody changed them behind the journal's back.
    fn replay(
        &self,
        damage: &mut Vec<Damage>,
        progress: &mut impl FnMut(u64, u64),
    ) -> Result<(), StoreError> {
        let Some(path) = self.conn.path() else {
            return Ok(());
        };
        // An empty name is a database in a file of its own that SQLite deletes afterwards.
        let replayed = bare(std::path::Path::new(""))?;
        replayed.execute("ATTACH ? AS library", [path])?;
        // One transaction, so that the journal and the tables are of one moment.
        replayed.execute_batch("BEGIN")?;
        replayed.pragma_update(None, "defer_foreign_keys", true)?;
        let total: i64 =
            replayed.query_row("SELECT count(*) FROM library.journal", [], |row| row.get(0))?;
        let (mut seq, mut prev) = (0, journal::START);
        let mut whole = true;
        journal::each_entry(&replayed, "library", |entry, hash| {
            seq += 1;
            let place = format!("journal entry {} ({})", entry.seq, entry.id);
            if entry.seq != seq {
                let missing = format!("Entries {seq} to {} are missing.", entry.seq - 1);
                damage.push(Damage::new("entry_missing", &*place, missing));
                seq = entry.seq;
            }
            if entry.prev_hash != prev {
                damage.push(Damage::new(
                    "chain_broken",
                    &*place,
                    "It does not follow from the entry before it: one of the two was altered, or \
                     entries between them were taken out.",
                ));
            }
            if entry.hash() != hash {
                damage.push(Damage::new(
                    "entry_altered",
                    &*place,
                    "What it says was altered after it was written.",
                ));
            }
            prev = hash;
            if let Err(error) = redo(&replayed, entry.changeset) {
                whole = false;
                damage.push(Damage::new(
                    "entry_not_replayable",
                    &*place,
                    format!("Its changes can't be read or do not fit: {error}."),
                ));
            }
            progress(seq.cast_unsigned(), total.cast_unsigned());
            Ok(())
        })?;
        if whole {
            for table in TABLES {
                compare(&replayed, table, damage)?;
            }
        }
        kept_files(&replayed, damage)?;
        replayed.execute_batch("ROLLBACK")?;
        Ok(())
    }
}

fn unreadable(place: &str, error: &StoreError) -> Damage {
    Damage::new("unreadable", place, format!("It can't be read to its end: {error}"))
}

fn redo(replayed: &Connection, changeset: &[u8]) -> Result<(), StoreError> {
    replayed.apply_strm(
        &mut zstd::Decoder::with_buffer(changeset)?,
        None::<fn(&str) -> bool>,
        |_, _| ConflictAction::SQLITE_CHANGESET_ABORT,
    )?;
    Ok(())
}

/// The rows of a table that are not as the journal left them.
fn compare(replayed: &Connection, table: &str, damage: &mut Vec<Damage>) -> Result<(), StoreError> {
    let key: String = replayed.query_row(
        "SELECT name FROM pragma_table_info(?) WHERE pk = 1",
        [table],
        |row| row.get(0),
    )?;
    let both = format!(
        "SELECT DISTINCT lower(hex(\"{key}\")) FROM (
             SELECT * FROM (SELECT * FROM library.{table} EXCEPT SELECT * FROM main.{table})
             UNION ALL
             SELECT * FROM (SELECT * FROM main.{table} EXCEPT SELECT * FROM library.{table})
         )"
    );
    let mut differing = replayed.prepare(&both)?;
    let mut rows = differing.query([])?;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        damage.push(Damage::new(
            "row_altered",
            format!("{table} {id}"),
            "This row is not as the journal says: it was changed, added or removed by something \
             other than Docket.",
        ));
    }
    Ok(())
}

/// Every file that a row names is among those that are kept.
fn kept_files(replayed: &Connection, damage: &mut Vec<Damage>) -> Result<(), StoreError> {
    for table in ["sources", "evidence"] {
        let mut lost = replayed.prepare(&format!(
            "SELECT lower(hex(file_sha256)) FROM main.{table} WHERE file_sha256 IS NOT NULL
             AND file_sha256 NOT IN (SELECT sha256 FROM library.kept_files)"
        ))?;
        let mut rows = lost.query([])?;
        while let Some(row) = rows.next()? {
            let digest: String = row.get(0)?;
            damage.push(Damage::new(
                "kept_file_unknown",
                format!("kept_files {digest}"),
                "A file that the journal brought in is not in the list of kept files.",
            ));
        }
    }
    Ok(())
}

fn sqlite_integrity(conn: &Connection, damage: &mut Vec<Damage>) -> Result<(), StoreError> {
    let mut check = conn.prepare("PRAGMA integrity_check")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            damage.push(Damage::new("database_damaged", "docket.db", line));
        }
    }
    Ok(())
}

fn foreign_keys(conn: &Connection, damage: &mut Vec<Damage>) -> Result<(), StoreError> {
    let mut check = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        damage.push(Damage::new(
            "reference_broken",
            &table,
            format!("A row of {table} refers to one of {parent} that is not there."),
        ));
    }
    Ok(())
}

/// The index has an entry for each thing that is searched, and no others; and is sound in itself. What
/// is derived otherwise is as it would be if it were made again.
fn derived(conn: &Connection, damage: &mut Vec<Damage>) -> Result<(), StoreError> {
    for kind in ["claim", "source", "evidence", "finding"] {
        let place = format!("search_{kind}");
        // Beside the words, FTS5 has a row of its own for each thing that it indexes.
        let (missing, extra): (i64, i64) = conn.query_row(
            &format!(
                "SELECT (SELECT count(*) FROM search_{kind}_texts texts WHERE NOT EXISTS (
                             SELECT 1 FROM search_keys
                             JOIN search_{kind}_docsize docs ON docs.id = search_keys.key
                             WHERE kind = '{kind}' AND search_keys.id = texts.id)),
                        (SELECT count(*) FROM search_{kind}_docsize)
                            - (SELECT count(*) FROM search_{kind}_texts)"
            ),
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let mut wrong = String::new();
        if missing > 0 {
            let _ = write!(wrong, "{missing} things can't be found by their words. ");
        }
        if extra + missing > 0 {
            let _ = write!(wrong, "{} things that are gone are still in it. ", extra + missing);
        }
        if !wrong.is_empty() {
            damage.push(Damage::new("search_index", &*place, wrong.trim_end()));
        }
        // FTS5's own check. It is asked for by an insertion, which writes nothing.
        let check = format!("INSERT INTO search_{kind} (search_{kind}, rank) VALUES ('integrity-check', 0)");
        if let Err(error) = conn.execute(&check, []) {
            damage.push(Damage::new("search_index", place, error.to_string()));
        }
    }
    for table in ["claim_facts", "claim_lists", "list_counts"] {
        let differing: i64 = conn.query_row(
            &format!(
                "SELECT (SELECT count(*) FROM (SELECT * FROM {table} EXCEPT SELECT * FROM {table}_now))
                      + (SELECT count(*) FROM (SELECT * FROM {table}_now EXCEPT SELECT * FROM {table}))"
            ),
            [],
            |row| row.get(0),
        )?;
        if differing > 0 {
            damage.push(Damage::new(
                "lists_differ",
                table,
                format!("{differing} rows are not as the claims are: lists and counts may be wrong."),
            ));
        }
    }
    Ok(())
}
