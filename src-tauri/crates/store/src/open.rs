//! Opening a library's database: only if this Docket knows its format, and always with the same
//! settings.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::{M, Migrations};

use crate::StoreError;

/// Marks a file as Docket's: "Dckt" in ASCII, in SQLite's `application_id`.
const APPLICATION: i32 = 0x4463_6b74;

/// How long to wait for another writer before saying that it is busy.
const PATIENCE: Duration = Duration::from_secs(5);

const STEPS: &[M<'static>] = &[
    M::up(include_str!("../migrations/0001_library.sql")),
    M::up(concat!(
        include_str!("../migrations/0002_find.sql"),
        include_str!("../migrations/refill.sql")
    )),
];
const MIGRATIONS: Migrations<'static> = Migrations::from_slice(STEPS);

/// The newest format that this program knows.
#[expect(clippy::cast_possible_wrap, reason = "a handful of migrations")]
pub(crate) const FORMAT: i64 = STEPS.len() as i64;

/// Opens the database at `path`, making it if it is not there, and brings it up to date.
pub(crate) fn open(path: &Path) -> Result<Connection, StoreError> {
    refuse_from_outside(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(PATIENCE)?;
    // Again, since a log that is not yet folded into the file may say otherwise than its head.
    refuse_newer(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)?;
    conn.pragma_update(None, "journal_mode", "wal")?;
    conn.pragma_update(None, "synchronous", "full")?;
    add_functions(&conn)?;
    migrate(&mut conn)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(conn)
}

/// An empty database in `path` (or in memory, for an empty path), with the library's tables but
/// without its triggers: for replaying the journal.
pub(crate) fn bare(path: &Path) -> Result<Connection, StoreError> {
    let mut conn = Connection::open(path)?;
    add_functions(&conn)?;
    migrate(&mut conn)?;
    let triggers: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for name in triggers {
        conn.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    Ok(conn)
}

fn migrate(conn: &mut Connection) -> Result<(), StoreError> {
    let before: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if before < FORMAT {
        conn.pragma_update(None, "application_id", APPLICATION)?;
        MIGRATIONS.to_latest(conn)?;
    }
    Ok(())
}

fn add_functions(conn: &Connection) -> Result<(), StoreError> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    conn.create_scalar_function("docket_fold", 1, flags, |context| {
        Ok(docket_domain::fold(context.get_raw(0).as_str_or_null()?.unwrap_or_default()))
    })?;
    conn.create_scalar_function("docket_marks", 2, flags, |context| {
        Ok(crate::matching::marks(context.get(0)?, context.get_raw(1).as_str()?))
    })?;
    Ok(())
}

/// Looks at the file's head (<https://sqlite.org/fileformat.html#the_database_header>) before SQLite
/// does: SQLite would make files beside a library that is to be left untouched.
fn refuse_from_outside(path: &Path) -> Result<(), StoreError> {
    let mut head = [0; 100];
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    if file.metadata()?.len() == 0 {
        // Docket died between making the file and writing to it.
        return Ok(());
    }
    let foreign = || StoreError::NotALibrary { path: path.to_owned() };
    file.read_exact(&mut head).map_err(|_| foreign())?;
    let number =
        |at: usize| i32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    let (version, application) = (number(60), number(68));
    // A library that died in its first migration has no mark yet, and no tables.
    let unmarked = application == 0 && version == 0 && number(28) <= 1;
    if !head.starts_with(b"SQLite format 3\0") || (application != APPLICATION && !unmarked) {
        return Err(foreign());
    }
    refuse_newer(i64::from(version))
}

fn refuse_newer(found: i64) -> Result<(), StoreError> {
    if found > FORMAT { Err(StoreError::Newer { found, known: FORMAT }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "nothing beside it");
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
