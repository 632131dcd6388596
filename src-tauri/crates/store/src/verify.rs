//! Looking for damage: the chain of the journal, the tables against the journal, SQLite's own checks.

mod damage;
mod derived;
mod structure;

use std::ops::ControlFlow;
use std::path::Path;

pub use damage::{Damage, DatabaseDamage};
use derived::{Histories, lists_and_index, stray_parts, undo_line};
use docket_domain::{Sha256, Told};
use rusqlite::Connection;
use rusqlite::session::ConflictAction;
use structure::{foreign_keys, forget_old_index, schema, sqlite_integrity};

use crate::backup::told;
use crate::changed::TABLES;
use crate::head::Lost;
use crate::journal::Seal;
use crate::open::bare;
use crate::{Store, StoreError, history, journal};

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

    /// Looks for damage in the database; `progress` is told how many of how many entries are walked,
    /// and can break off. Finds nothing in a library that only Docket has written to and that is as
    /// it was written.
    ///
    /// # Errors
    /// When the check itself can't be made, and [`StoreError::Cancelled`]. What can't be read is
    /// damage, not an error.
    pub fn verify(
        &self,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Vec<Damage>, StoreError> {
        let mut damage = Vec::new();
        let entries = self.journal_head().map_or(0, |head| head.entries);
        {
            let moment = self.conn.unchecked_transaction()?;
            note("search", forget_old_index(&moment), &mut damage)?;
            for check in
                [schema, sqlite_integrity, foreign_keys, lists_and_index, undo_line, stray_parts]
            {
                told(progress(0, entries))?;
                let checked = check(&moment, &mut damage);
                note("docket.db", checked, &mut damage)?;
            }
        }
        match self.lost_entries() {
            Ok(lost) => damage.extend(lost.map(lost_entries)),
            Err(error) => damage.push(unreadable("journal", &error)),
        }
        let replayed = self.replay(&mut damage, &mut progress);
        note("journal", replayed, &mut damage)?;
        Ok(damage)
    }

    /// Walks the chain, and does everything in it again in an empty database: what comes out must be
    /// what the tables hold, or somebody changed them behind the journal's back.
    fn replay(
        &self,
        damage: &mut Vec<Damage>,
        progress: &mut impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let Some(path) = self.conn.path() else {
            return Ok(());
        };
        // An empty name is a database in a file of its own that SQLite deletes afterwards.
        let replayed = bare(Path::new(""))?;
        replayed.execute("ATTACH ? AS library", [path])?;
        // One transaction, so that the journal and the tables are of one moment.
        replayed.execute_batch("BEGIN")?;
        replayed.pragma_update(None, "defer_foreign_keys", true)?;
        let total: i64 =
            replayed.query_row("SELECT count(*) FROM library.journal", [], |row| row.get(0))?;
        let (mut seq, mut prev) = (0, journal::START);
        let mut whole = true;
        let mut histories = Histories::default();
        journal::each_entry(&replayed, "library", |entry, hash| {
            seq += 1;
            let place = format!("journal entry {} ({})", entry.seq, entry.id);
            if entry.seq != seq {
                let missing = DatabaseDamage::EntryMissing { first: seq, last: entry.seq - 1 };
                damage.push(Damage::new(&*place, missing));
                seq = entry.seq;
            }
            if entry.prev_hash != prev {
                damage.push(Damage::new(&*place, DatabaseDamage::ChainBroken));
            }
            let mut seal = Seal::of(entry);
            let mut again = |number, part: &[u8]| {
                redo(&replayed, part)?;
                let claims = history::touched(&replayed, part)?;
                claims.into_iter().for_each(|claim| histories.add(claim, entry.seq, number));
                Ok::<_, StoreError>(())
            };
            let mut redone = again(1, entry.changeset);
            journal::each_part(&replayed, "library", entry.seq, |number, part| {
                seal.add(part);
                if redone.is_ok() {
                    redone = again(number, part);
                }
                Ok(())
            })?;
            if seal.hash() != hash {
                damage.push(Damage::new(&*place, DatabaseDamage::EntryAltered));
            }
            prev = hash;
            if let Err(error) = redone {
                whole = false;
                let why = Told::of(&error);
                damage.push(Damage::new(place, DatabaseDamage::EntryNotReplayable { why }));
            }
            told(progress(seq.cast_unsigned(), total.cast_unsigned()))
        })?;
        if whole {
            for table in TABLES.iter().chain(&["kept_files"]) {
                told(progress(total.cast_unsigned(), total.cast_unsigned()))?;
                compare(&replayed, table, damage)?;
            }
            histories.check(&replayed, damage)?;
            derived::search_words(&replayed, damage)?;
        }
        replayed.execute_batch("ROLLBACK")?;
        Ok(())
    }
}

fn lost_entries(lost: Lost) -> Damage {
    let what = match lost {
        Lost::End { found, had } => DatabaseDamage::EndLost { found, had },
        Lost::Other { entry } => DatabaseDamage::OtherEntries { entry },
    };
    Damage::new("journal", what)
}

/// Notes what can't be read as damage. What was broken off says nothing.
fn note(
    place: &str,
    checked: Result<(), StoreError>,
    damage: &mut Vec<Damage>,
) -> Result<(), StoreError> {
    match checked {
        Err(StoreError::Cancelled) => Err(StoreError::Cancelled),
        Err(error) => {
            damage.push(unreadable(place, &error));
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}

fn unreadable(place: &str, error: &StoreError) -> Damage {
    Damage::new(place, DatabaseDamage::Unreadable { why: Told::of(error) })
}

/// Does a recorded change again.
pub(crate) fn redo(replayed: &Connection, changeset: &[u8]) -> Result<(), StoreError> {
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
        damage.push(Damage::new(format!("{table} {id}"), DatabaseDamage::RowAltered));
    }
    Ok(())
}
