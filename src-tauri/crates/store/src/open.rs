//! Opening a library's database: only if this Docket knows its format, and always with the same
//! settings.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::LazyLock;

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction};
use rusqlite_migration::{M, Migrations};

use crate::turn::{PATIENCE, Turns};
use crate::{StoreError, backup, history, timeline};

/// Marks a file as Docket's: "Dckt" in ASCII, in SQLite's `application_id`.
const APPLICATION: i64 = 0x4463_6b74;

/// The log of a bulk change may become as long as the library; no need to keep it so.
const LOG: i64 = 64 << 20;

static MIGRATIONS: LazyLock<Migrations<'static>> = LazyLock::new(|| {
    Migrations::new(vec![
        M::up(include_str!("../migrations/0001_library.sql")),
        M::up(include_str!("../migrations/0002_find.sql")),
        M::up(include_str!("../migrations/0003_journal.sql")),
        M::up_with_hook(include_str!("../migrations/0004_desk.sql"), |tx: &Transaction<'_>| {
            Ok(history::derive(tx)?)
        }),
    ])
});

/// Makes everything that is derived from the domain tables again.
pub(crate) const REFILL: &str = include_str!("../migrations/refill.sql");

/// What others are told who wait for a library to be brought up to date.
const BRINGING_UP: &str = "Docket, bringing the library up to date,";

/// The newest format that this program knows: the number of its migrations.
pub(crate) const FORMAT: i64 = 4;

/// Opens the database at `path`, making it if it is not there, and brings it up to date.
/// `turns` sees to it that no two programs bring it up to date at once.
pub(crate) fn open(path: &Path, turns: &mut Turns) -> Result<Connection, StoreError> {
    refuse_from_outside(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(PATIENCE)?;
    // Again, since a log that is not yet folded into the file may say otherwise than its head.
    refuse_newer(format(&conn)?)?;
    conn.pragma_update(None, "journal_mode", "wal")?;
    conn.pragma_update(None, "synchronous", "full")?;
    add_functions(&conn)?;
    if format(&conn)? < FORMAT {
        let _turn = turns.take(BRINGING_UP)?;
        // Asked anew: another program may have done it meanwhile.
        let before = format(&conn)?;
        if (1..FORMAT).contains(&before) {
            backup::before_migration(&conn, path, before)?;
        }
        migrate(&mut conn)?;
    }
    conn.pragma_update(None, "journal_size_limit", LOG)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(conn)
}

/// Opens a database that nobody writes to, such as a backup's, for reading alone: it stays as it is.
pub(crate) fn at_rest(path: &Path) -> Result<Connection, StoreError> {
    refuse_from_outside(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let conn = Connection::open_with_flags(unchanging(path), flags)?;
    add_functions(&conn)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    Ok(conn)
}

/// An empty database in `path`, or in a file of its own that SQLite deletes afterwards, for an empty
/// path.
pub(crate) fn fresh(path: &Path) -> Result<Connection, StoreError> {
    let mut conn = Connection::open(path)?;
    add_functions(&conn)?;
    migrate(&mut conn)?;
    Ok(conn)
}

/// A fresh database for replaying the journal: without its triggers, but for those that note kept
/// files and those that index a thing when asked to.
pub(crate) fn bare(path: &Path) -> Result<Connection, StoreError> {
    let conn = fresh(path)?;
    let triggers: Vec<String> = conn
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'
             AND name NOT LIKE '%keep%file' AND name NOT LIKE 'search_%'",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for name in triggers {
        conn.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    Ok(conn)
}

/// The format that the database has.
pub(crate) fn format(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

fn migrate(conn: &mut Connection) -> Result<(), StoreError> {
    if format(conn)? < FORMAT {
        conn.pragma_update(None, "application_id", APPLICATION)?;
        MIGRATIONS.to_latest(conn)?;
    }
    Ok(())
}

/// The functions that the library's triggers and views call.
pub(crate) fn add_functions(conn: &Connection) -> Result<(), StoreError> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    conn.create_scalar_function("docket_fold", 1, flags, |context| {
        Ok(docket_domain::fold(context.get_raw(0).as_str_or_null()?.unwrap_or_default()))
    })?;
    conn.create_scalar_function("docket_order", 1, flags, |context| {
        Ok(context.get_raw(0).as_str_or_null()?.map(docket_domain::order_key))
    })?;
    conn.create_scalar_function("docket_says", 1, flags, |context| {
        Ok(!context.get_raw(0).as_str_or_null()?.unwrap_or_default().trim().is_empty())
    })?;
    conn.create_scalar_function("docket_day", 1, flags, |context| {
        Ok(context.get_raw(0).as_str_or_null()?.map(timeline::day_of))
    })?;
    conn.create_scalar_function("docket_marks", 2, flags, |context| {
        Ok(crate::matching::marks(context.get(0)?, context.get_raw(1).as_str()?))
    })?;
    Ok(())
}

/// Looks at what the file says of itself before it is opened for writing, which would make files
/// beside a library that is to be left untouched.
///
/// SQLite does the looking, as at a file that can't change. It must not be done by opening the file
/// here: when a process closes any handle of a database, the system drops the locks of all others
/// (<https://sqlite.org/howtocorrupt.html>, section 2.2).
fn refuse_from_outside(path: &Path) -> Result<(), StoreError> {
    match std::fs::metadata(path) {
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    }
    match said_of_itself(path) {
        Ok((version, APPLICATION, _)) => refuse_newer(version),
        // Docket died before it had written anything, or in its first migration.
        Ok((0, 0, 0 | 1)) => Ok(()),
        Ok(_) => Err(StoreError::NotALibrary { path: path.to_owned() }),
        Err(error) => match error.sqlite_error_code() {
            // The power went while the first page was written: SQLite takes that back.
            Some(ErrorCode::NotADatabase) if is_unfinished(path)? => Ok(()),
            Some(ErrorCode::NotADatabase) => Err(StoreError::NotALibrary { path: path.to_owned() }),
            // Without its log it may look damaged, and be whole with it: that shows when it is opened.
            Some(ErrorCode::DatabaseCorrupt) => Ok(()),
            _ => Err(error.into()),
        },
    }
}

/// The format, the mark and the number of pages that the file says it has.
fn said_of_itself(path: &Path) -> Result<(i64, i64, i64), rusqlite::Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let looked = Connection::open_with_flags(unchanging(path), flags)?;
    let number = |pragma| looked.pragma_query_value(None, pragma, |row| row.get(0));
    Ok((number("user_version")?, number("application_id")?, number("page_count")?))
}

/// The path as a URI that tells SQLite to take no lock and to look for no log
/// (<https://sqlite.org/uri.html>).
fn unchanging(path: &Path) -> String {
    // A drive's letter on Windows wants a slash before it.
    let mut uri = String::from(if cfg!(windows) { "file:/" } else { "file:" });
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'/' | b':' | b'.' | b'-' | b'_' => uri.push(char::from(*byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(*byte)),
            _ => uri.push_str(&format!("%{byte:02x}")),
        }
    }
    uri.push_str("?immutable=1");
    uri
}

/// Whether this is a database that SQLite had only begun, before it was a library: nothing but zeros,
/// with a rollback journal beside it, where a library has a log instead. Nobody has it open, so it may
/// be read here.
fn is_unfinished(path: &Path) -> Result<bool, StoreError> {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    if !std::fs::metadata(journal).is_ok_and(|journal| journal.len() > 0) {
        return Ok(false);
    }
    let mut head = Vec::new();
    File::open(path)?.take(100).read_to_end(&mut head)?;
    Ok(head == [0; 100])
}

fn refuse_newer(found: i64) -> Result<(), StoreError> {
    if found > FORMAT { Err(StoreError::Newer { found, known: FORMAT }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(path: &Path) -> Result<Connection, StoreError> {
        super::open(path, &mut Turns::of(path))
    }

    #[test]
    fn the_migrations_are_sound() {
        let conn = bare(Path::new("")).unwrap();
        let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, FORMAT);
    }

    #[test]
    fn a_newer_library_is_refused_and_left_untouched() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("docket.db");
        drop(open(&path).unwrap());
        let newer = Connection::open(&path).unwrap();
        newer.pragma_update(None, "user_version", FORMAT + 1).unwrap();
        newer.pragma_update(None, "journal_mode", "delete").unwrap();
        drop(newer);
        let before = std::fs::read(&path).unwrap();
        let error = open(&path).unwrap_err();
        assert!(matches!(error, StoreError::Newer { .. }), "{error}");
        assert_eq!(std::fs::read(&path).unwrap(), before);
        let beside = std::fs::read_dir(dir.path()).unwrap();
        let names: Vec<_> = beside.map(|entry| entry.unwrap().file_name()).collect();
        assert!(names.iter().all(|name| name == "docket.db" || name == "docket.lock"), "{names:?}");
    }

    #[test]
    fn what_is_no_library_is_refused_and_left_untouched() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("docket.db");
        for content in [b"hello".to_vec(), vec![0; 4096], b"SQLite format 3\0".repeat(300)] {
            std::fs::write(&path, &content).unwrap();
            assert!(matches!(open(&path), Err(StoreError::NotALibrary { .. })));
            assert_eq!(std::fs::read(&path).unwrap(), content);
        }
        std::fs::remove_file(&path).unwrap();
        let other = Connection::open(&path).unwrap();
        other.execute_batch("CREATE TABLE recipes (name TEXT)").unwrap();
        drop(other);
        assert!(matches!(open(&path), Err(StoreError::NotALibrary { .. })));
    }
}
