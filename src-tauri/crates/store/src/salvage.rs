//! Making a sound database out of a damaged one: from what its journal and the backups still say, and
//! where those say nothing, from what can be read of its tables. Nothing here touches what it reads.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::{Action, Sha256};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, params_from_iter};

use crate::changed::TABLES;
use crate::head::HeadFile;
use crate::journal::{self, START, Seal, Sealed};
use crate::open::{FORMAT, add_functions, at_rest, format};
use crate::{JournalHead, Moment, Store, StoreError, Thing, history, index, verify};

/// So many entries are written between two commits.
const TOGETHER: u64 = 1_000;

/// What became of a damaged database.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Salvaged {
    /// How many entries the journal has again.
    pub entries: u64,
    /// How many of them only a backup had.
    pub from_backups: u64,
    /// The numbers of the first and last entry that nothing has any more.
    pub lost: Option<(u64, u64)>,
    /// How many rows were taken from the tables, in place of lost entries.
    pub rows_kept: u64,
    /// How many rows of the tables could be read but not kept, because what they refer to is lost.
    pub rows_lost: u64,
}

impl Store {
    /// Makes a new database at `into`, where nothing may be, out of the `damaged` one and the
    /// `backups`, the best first. `progress` is told how many entries are there again.
    ///
    /// # Errors
    /// When the new database can't be written, or would not be sound either.
    pub fn salvage(
        damaged: &Path,
        backups: &[PathBuf],
        into: &Path,
        moment: Moment<'_>,
        mut progress: impl FnMut(u64),
    ) -> Result<Salvaged, StoreError> {
        // It was just copied, and so can be read: a disk that fails now is no reason to do without it.
        let damaged_tables = match look_into(damaged) {
            _ if !damaged.exists() => None,
            Err(error) if !is_unfit(&error) => return Err(error),
            looked => looked.ok(),
        };
        let from_damaged = damaged_tables.is_some();
        let backups = backups.iter().filter_map(|path| at_rest(path).ok());
        let readable: Vec<Connection> = damaged_tables.into_iter().chain(backups).collect();
        let mut store = Self::open(into)?;
        let mut salvaged = Salvaged::default();
        let mut tip = JournalHead { entries: 0, hash: START };
        while let Some((source, hash)) = next_entry(&readable, from_damaged, tip)? {
            if store.conn.is_autocommit() {
                store.conn.execute_batch("BEGIN IMMEDIATE")?;
            }
            let seq = tip.entries + 1;
            if !copy_entry(&readable[source], &store.conn, seq)? {
                break;
            }
            tip = JournalHead { entries: seq, hash };
            salvaged.from_backups += u64::from(source > 0 || !from_damaged);
            progress(seq);
            if seq.is_multiple_of(TOGETHER) {
                index::catch_up(&store.conn)?;
                store.conn.execute_batch("COMMIT")?;
            }
        }
        if !store.conn.is_autocommit() {
            index::catch_up(&store.conn)?;
            store.conn.execute_batch("COMMIT")?;
        }
        salvaged.entries = tip.entries;
        let had = had(damaged, &readable);
        if had > tip.entries {
            salvaged.lost = Some((tip.entries + 1, had));
            if from_damaged && let Some(tables) = readable.first() {
                store.keep_rows(tables, &mut salvaged, had, moment)?;
            }
        }
        store.head.write(journal::head(&store.conn)?);
        let damage = store.verify(|_, _| ControlFlow::Continue(()))?;
        if let Some(first) = damage.first() {
            return Err(StoreError::damaged(format!("{}: {}", first.place, first.what)));
        }
        // All in one file, that can be put in its place.
        store.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(salvaged)
    }

    /// Takes over what the damaged tables hold and the journal does not explain: one entry, that
    /// says so.
    fn keep_rows(
        &mut self,
        tables: &Connection,
        salvaged: &mut Salvaged,
        had: u64,
        moment: Moment<'_>,
    ) -> Result<(), StoreError> {
        let action = Action::Salvage { from: salvaged.entries + 1, to: had };
        let (mut kept, mut lost) = (0, 0);
        let outcome = self.write(&action, moment, |conn, _, writing| {
            for table in TABLES {
                let Ok(copy) = Copying::of(table, tables, conn) else { continue };
                each_row(tables, &copy, |values| {
                    match copy.put(conn, values).map_err(StoreError::from) {
                        Ok(0) => {}
                        Ok(_) => kept += 1,
                        Err(error) if is_unfit(&error) => lost += 1,
                        Err(error) => return Err(error),
                    }
                    writing.breathe()
                })?;
            }
            Ok(())
        })?;
        salvaged.rows_kept = kept;
        salvaged.rows_lost = lost;
        salvaged.entries += u64::from(outcome.entry.is_some());
        Ok(())
    }
}

/// Opens a damaged database, or what is left of one. Its log, if it has one, is part of it.
fn look_into(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    known(Connection::open_with_flags(path, flags)?)
}

fn known(conn: Connection) -> Result<Connection, StoreError> {
    conn.pragma_update(None, "trusted_schema", false)?;
    add_functions(&conn)?;
    let found = format(&conn)?;
    if found > FORMAT { Err(StoreError::Newer { found, known: FORMAT }) } else { Ok(conn) }
}

/// The first of the databases that has the entry after `tip`, sound and chained to it; with its hash.
///
/// # Errors
/// When the first is the damaged one and the disk fails while it is read.
fn next_entry(
    readable: &[Connection],
    from_damaged: bool,
    tip: JournalHead,
) -> Result<Option<(usize, Sha256)>, StoreError> {
    let seq = (tip.entries + 1).cast_signed();
    for (at, conn) in readable.iter().enumerate() {
        let hash = with_entry(conn, seq, |entry, hash| {
            let mut seal = Seal::of(entry);
            parts(conn, seq, |part| {
                seal.add(part);
                Ok(())
            })?;
            Ok((entry.prev_hash == tip.hash && seal.hash() == hash).then_some(hash))
        });
        match hash {
            Ok(Some(hash)) => return Ok(Some((at, hash))),
            Err(error) if at == 0 && from_damaged && !is_unfit(&error) => return Err(error),
            // Not there, altered, or a backup that can't be read.
            Ok(None) | Err(_) => {}
        }
    }
    Ok(None)
}

/// Calls `with` for the entry and the hash that it has.
fn with_entry<T>(
    conn: &Connection,
    seq: i64,
    with: impl FnOnce(&Sealed<'_>, Sha256) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let mut one = conn.prepare_cached("SELECT * FROM main.journal WHERE seq = ?")?;
    let mut rows = one.query([seq])?;
    let row = rows.next()?.ok_or_else(|| StoreError::not_found(Thing::Entry, seq))?;
    let (entry, hash) = journal::entry(row)?;
    with(&entry, hash)
}

/// The further parts of an entry; libraries of the first format have none.
fn parts(
    conn: &Connection,
    seq: i64,
    mut each: impl FnMut(&[u8]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    if conn.table_exists(Some("main"), "journal_parts")? {
        journal::each_part(conn, "main", seq, |_, part| each(part))?;
    }
    Ok(())
}

/// Does an entry again in the new database and puts it into its journal; or leaves no trace of it,
/// when its changes do not fit.
fn copy_entry(from: &Connection, to: &Connection, seq: u64) -> Result<bool, StoreError> {
    let seq = seq.cast_signed();
    to.execute_batch("SAVEPOINT entry")?;
    let done = with_entry(from, seq, |entry, hash| {
        verify::redo(to, entry.changeset)?;
        history::note(to, seq, 1, history::touched(to, entry.changeset)?)?;
        let mut number = 1;
        parts(from, seq, |part| {
            number += 1;
            verify::redo(to, part)?;
            history::note(to, seq, number, history::touched(to, part)?)?;
            journal::insert_part(to, seq, number, part)
        })?;
        journal::insert(to, entry, hash)
    });
    match done {
        Ok(()) => {
            to.execute_batch("RELEASE entry")?;
            Ok(true)
        }
        Err(error) if is_unfit(&error) => {
            to.execute_batch("ROLLBACK TO entry; RELEASE entry")?;
            Ok(false)
        }
        // It is the new database that fails: to go on without the entry would be to lose it.
        Err(error) => Err(error),
    }
}

/// Whether what was read is to blame, and not the disk that is written to.
fn is_unfit(error: &StoreError) -> bool {
    matches!(
        error,
        StoreError::Damaged { .. } | StoreError::Sqlite(_) | StoreError::NotFound { .. }
    )
}

/// How many entries there have been, as far as anything tells.
fn had(damaged: &Path, readable: &[Connection]) -> u64 {
    let written = HeadFile::of(damaged).read().map_or(0, |head| head.entries);
    let newest = readable.iter().filter_map(|conn| {
        let newest = "SELECT seq FROM main.journal ORDER BY seq DESC LIMIT 1";
        conn.query_row(newest, [], |row| row.get::<_, i64>(0)).ok()
    });
    newest.map(i64::cast_unsigned).fold(written, u64::max)
}

/// How the rows of one table are taken over.
struct Copying {
    table: &'static str,
    columns: Vec<String>,
    update: Option<String>,
    insert: String,
    /// Whether rows can be asked for one by one.
    numbered: bool,
}

impl Copying {
    fn of(table: &'static str, from: &Connection, to: &Connection) -> Result<Self, StoreError> {
        let columns = |conn: &Connection| -> Result<Vec<(String, bool)>, rusqlite::Error> {
            conn.prepare("SELECT name, pk FROM pragma_table_info(?)")?
                .query_map([table], |row| Ok((row.get(0)?, row.get::<_, i64>(1)? > 0)))?
                .collect()
        };
        let there = columns(from)?;
        let both: Vec<(String, bool)> =
            columns(to)?.into_iter().filter(|column| there.contains(column)).collect();
        let numbers = |key: bool, form: fn(&str, usize) -> String| -> Vec<String> {
            let of_kind = both.iter().zip(1..).filter(|(column, _)| column.1 == key);
            of_kind.map(|((name, _), number)| form(name, number)).collect()
        };
        let key = numbers(true, |name, at| format!("{name} = ?{at}")).join(" AND ");
        let set = numbers(false, |name, at| format!("{name} = ?{at}"));
        let differs = numbers(false, |name, at| format!("{name} IS NOT ?{at}")).join(" OR ");
        let names: Vec<String> = both.iter().map(|(name, _)| name.clone()).collect();
        let values: Vec<String> = (1..=names.len()).map(|at| format!("?{at}")).collect();
        Ok(Self {
            table,
            update: (!set.is_empty()).then(|| {
                format!("UPDATE {table} SET {} WHERE {key} AND ({differs})", set.join(", "))
            }),
            insert: format!(
                "INSERT INTO {table} ({}) SELECT {}
                 WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE {key})",
                names.join(", "),
                values.join(", "),
            ),
            columns: names,
            numbered: from.prepare(&format!("SELECT rowid FROM {table}")).is_ok(),
        })
    }

    /// How many rows are different afterwards. Not an upsert: its rule for conflicts would go for the
    /// triggers' own statements too.
    fn put(&self, conn: &Connection, values: &[Value]) -> Result<usize, rusqlite::Error> {
        let updated = match &self.update {
            Some(update) => conn.prepare_cached(update)?.execute(params_from_iter(values))?,
            None => 0,
        };
        let inserted = conn.prepare_cached(&self.insert)?.execute(params_from_iter(values))?;
        Ok(updated + inserted)
    }
}

/// The rows that can still be read: from the beginning until something breaks, from the end until
/// something breaks, and then one by one between.
fn each_row(
    from: &Connection,
    copy: &Copying,
    mut each: impl FnMut(&[Value]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let columns = copy.columns.join(", ");
    let table = copy.table;
    let key = if copy.numbered { "rowid" } else { "0" };
    let mut scan = |sql: &str, bounds: &[i64]| -> Result<(Option<i64>, bool), StoreError> {
        let mut last = None;
        let Ok(mut all) = from.prepare(sql) else { return Ok((None, false)) };
        let Ok(mut rows) = all.query(params_from_iter(bounds)) else { return Ok((None, false)) };
        loop {
            match rows.next() {
                Ok(Some(row)) => {
                    let values = (1..=copy.columns.len()).map(|at| row.get(at));
                    if let Ok(values) = values.collect::<Result<Vec<Value>, _>>() {
                        each(&values)?;
                    }
                    last = row.get(0).ok();
                }
                Ok(None) => return Ok((last, true)),
                Err(_) => return Ok((last, false)),
            }
        }
    };
    let select = format!("SELECT {key}, {columns} FROM main.{table}");
    let (front, whole) = scan(&format!("{select} NOT INDEXED"), &[])?;
    if whole || !copy.numbered {
        return Ok(());
    }
    let front = front.unwrap_or(0);
    let back_from = format!("{select} NOT INDEXED WHERE rowid > ? ORDER BY rowid DESC");
    let (back, whole) = scan(&back_from, &[front])?;
    // Where the end can't be read either, nothing says how many rows there were.
    if whole || back.is_none() {
        return Ok(());
    }
    for rowid in front + 1..back.unwrap_or(front) {
        scan(&format!("{select} WHERE rowid = ?"), &[rowid])?;
    }
    Ok(())
}
