//! Copies of the database: each whole and of one moment, made while others read and write, and read
//! again before it counts.
//!
//! A copy is a single file in SQLite's plain form, with no log beside it. It is written under a passing
//! name in a folder that one process at a time has to itself, so that whatever bears a backup's name is
//! finished, and what a crash left behind is known by its name.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::Told;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::journal::Seal;
use crate::{JournalHead, Store, StoreError, journal, open};

/// The folder of a library's own backups, beside its database.
pub const BACKUPS: &str = "backups";

const LOCK: &str = "backup.lock";
const PASSING: &str = "new.part";

/// So many pages at a time: long enough to be quick, short enough to be told of and broken off.
const PAGES: i32 = 1_024;

/// A folder for backups, which nobody else writes to until this is dropped.
#[derive(Debug)]
pub struct BackupFolder {
    path: PathBuf,
    #[expect(dead_code, reason = "dropping it lets the next one in")]
    lock: File,
}

impl BackupFolder {
    /// Has the folder to itself, making it if need be and waiting while a backup is being made in
    /// it; clears away what one that was broken off left behind.
    ///
    /// # Errors
    /// When the folder can't be used.
    pub fn lock(path: &Path) -> Result<Self, StoreError> {
        let lock = lock_file(path)?;
        lock.lock()?;
        Self::enter(path, lock)
    }

    /// The same, without waiting: none when a backup is being made in it.
    ///
    /// # Errors
    /// When the folder can't be used.
    pub fn try_lock(path: &Path) -> Result<Option<Self>, StoreError> {
        let lock = lock_file(path)?;
        match lock.try_lock() {
            Ok(()) => Self::enter(path, lock).map(Some),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    fn enter(path: &Path, lock: File) -> Result<Self, StoreError> {
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            // SQLite's own files beside it begin with its name.
            if entry.file_name().to_str().is_some_and(|name| name.starts_with(PASSING)) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(Self { path: path.to_owned(), lock })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Copies the database as it is now, and reads the copy again. Who writes meanwhile does not
    /// wait, and is not in it. `progress` is told how many pages of how many are done, copying and
    /// checking, and can break off.
    ///
    /// # Errors
    /// [`StoreError::Cancelled`], [`StoreError::NotSound`], and when it can't be read or written.
    /// Nothing is left behind then.
    pub fn copy(
        &self,
        store: &Store,
        progress: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<PassingCopy<'_>, StoreError> {
        self.copy_of(&store.conn, progress)
    }

    fn copy_of(
        &self,
        conn: &Connection,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<PassingCopy<'_>, StoreError> {
        let path = self.path.join(PASSING);
        // From here on it is removed if anything fails.
        let passing = Passing { folder: self, path: path.clone() };
        // Reading within one transaction keeps to the moment of its first look, and keeps SQLite from
        // beginning the copy anew whenever somebody writes.
        let moment = conn.unchecked_transaction()?;
        let head = journal::head(&moment)?;
        write(&moment, &path, &mut progress)?;
        drop(moment);
        let copy = Store::open_backup(&path).map_err(not_sound)?;
        if copy.check_backup(progress).map_err(not_sound)? != head {
            return Err(StoreError::NotSound { detail: "its journal ends elsewhere".to_owned() });
        }
        Ok(PassingCopy { passing, store: copy, head })
    }
}

/// A copy that is whole and has no name of its own yet. Dropped, it is gone.
#[derive(Debug)]
pub struct PassingCopy<'a> {
    // Closed before its file is removed: Windows removes no open file.
    store: Store,
    head: JournalHead,
    passing: Passing<'a>,
}

impl PassingCopy<'_> {
    /// The newest entry of the journal that is in it.
    pub fn head(&self) -> JournalHead {
        self.head
    }

    /// The copy, for reading.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Gives the copy its name, which none may have yet, and makes that last.
    ///
    /// # Errors
    /// When the name is taken or can't be given.
    pub fn finish(self, name: &str) -> Result<PathBuf, StoreError> {
        let Self { store, passing, .. } = self;
        drop(store);
        let path = passing.folder.path.join(name);
        // Nobody else can take the name meanwhile: the folder is ours.
        if path.exists() {
            return Err(io::Error::from(io::ErrorKind::AlreadyExists).into());
        }
        fs::rename(&passing.path, &path)?;
        sync_folder(&passing.folder.path)?;
        Ok(path)
    }
}

/// The file under its passing name, removed when dropped.
#[derive(Debug)]
struct Passing<'a> {
    folder: &'a BackupFolder,
    path: PathBuf,
}

impl Drop for Passing<'_> {
    fn drop(&mut self) {
        // Gone if it was given its name; and what can't be removed, the next backup clears away.
        let _ = fs::remove_file(&self.path);
    }
}

impl Store {
    /// Opens a backup's database for reading: it stays as it is, and so does its folder. Only
    /// [`Store::kept_files`], [`Store::journal`] and what concerns backups can be asked of one that
    /// is of an older format.
    ///
    /// # Errors
    /// When it is no library's database, a newer Docket's, or can't be read.
    pub fn open_backup(path: &Path) -> Result<Self, StoreError> {
        Ok(Self::reading(path, open::at_rest(path)?))
    }

    /// Checks a backup's database: that SQLite finds it sound and that the journal's chain holds from
    /// its beginning. Answers with the chain's end.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for what is wrong, [`StoreError::Cancelled`], and when it can't be
    /// read.
    pub fn check_backup(
        &self,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<JournalHead, StoreError> {
        let found: String = self.conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if found != "ok" {
            return Err(StoreError::damaged(found));
        }
        let head = journal::head(&self.conn)?;
        let format: i64 = self.conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
        // How the entries of an older format are kept, only its migration knows.
        if format < open::FORMAT {
            return Ok(head);
        }
        let (mut seq, mut prev) = (0, journal::START);
        journal::each_entry(&self.conn, "main", |entry, hash| {
            seq += 1;
            let mut seal = Seal::of(entry);
            journal::each_part(&self.conn, "main", entry.seq, |_, part| {
                seal.add(part);
                Ok(())
            })?;
            if entry.seq != seq || entry.prev_hash != prev || seal.hash() != hash {
                let place = entry.seq;
                return Err(StoreError::damaged(format!("the journal is broken at entry {place}")));
            }
            prev = hash;
            told(progress(seq.cast_unsigned(), head.entries))
        })?;
        Ok(head)
    }
}

/// Copies a library that is to be brought from the format `before` to a newer one. One that was made
/// before a migration that then died will do.
pub(crate) fn before_migration(
    conn: &Connection,
    database: &Path,
    before: i64,
) -> Result<(), StoreError> {
    let made = || {
        let folder = database.parent().unwrap_or(Path::new("")).join(BACKUPS);
        let folder = BackupFolder::lock(&folder)?;
        let name = format!("format-{before}-{}.db", journal::head(conn)?.entries);
        if !folder.path().join(&name).exists() {
            folder.copy_of(conn, |_, _| ControlFlow::Continue(()))?.finish(&name)?;
        }
        Ok(())
    };
    made().map_err(|error: StoreError| StoreError::NotBackedUp { why: Told::of(&error) })
}

fn write(
    from: &Connection,
    path: &Path,
    progress: &mut impl FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<(), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut to = Connection::open_with_flags(path, flags)?;
    // It is synced once, at the end; until then it counts for nothing.
    to.pragma_update(None, "journal_mode", "off")?;
    to.pragma_update(None, "synchronous", "off")?;
    let backup = Backup::new(from, &mut to)?;
    loop {
        let step = backup.step(PAGES)?;
        let state = backup.progress();
        let total = u64::try_from(state.pagecount).unwrap_or_default();
        let left = u64::try_from(state.remaining).unwrap_or_default();
        told(progress(total.saturating_sub(left), total))?;
        match step {
            StepResult::Done => break,
            StepResult::More => {}
            _ => return Err(StoreError::Busy { holder: None }),
        }
    }
    drop(backup);
    drop(to);
    // The copy says, as the library does, that it has a log beside it. One opened anew to be without
    // is a single file that can be read where nothing may be written.
    let plain = Connection::open_with_flags(path, flags)?;
    plain.pragma_update(None, "journal_mode", "delete")?;
    drop(plain);
    let file = OpenOptions::new().write(true).open(path)?;
    file.sync_all()?;
    Ok(())
}

fn lock_file(folder: &Path) -> Result<File, StoreError> {
    if !folder.is_dir() {
        fs::create_dir_all(folder)?;
        // What is made to last in it must not go with the folder itself.
        if let Some(above) = folder.parent().filter(|above| !above.as_os_str().is_empty()) {
            sync_folder(above)?;
        }
    }
    let path = folder.join(LOCK);
    Ok(OpenOptions::new().create(true).truncate(false).write(true).open(path)?)
}

/// Goes on, or breaks off.
pub(crate) fn told(answer: ControlFlow<()>) -> Result<(), StoreError> {
    if answer.is_break() { Err(StoreError::Cancelled) } else { Ok(()) }
}

fn not_sound(error: StoreError) -> StoreError {
    match error {
        StoreError::Damaged { detail } => StoreError::NotSound { detail },
        other => other,
    }
}

/// Makes what was done to the names in `folder` last.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Windows writes names down by itself, and can't open a folder as a file.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn library(folder: &Path) -> PathBuf {
        let path = folder.join("docket.db");
        drop(Store::open(&path).unwrap());
        path
    }

    #[test]
    fn a_migration_begins_with_a_backup_and_takes_one_that_is_there() {
        let dir = tempfile::tempdir().unwrap();
        let path = library(dir.path());
        let conn = Connection::open(&path).unwrap();
        before_migration(&conn, &path, 7).unwrap();
        let made = dir.path().join("backups/format-7-0.db");
        let bytes = fs::read(&made).unwrap();
        conn.pragma_update(None, "user_version", 8).unwrap();
        before_migration(&conn, &path, 7).unwrap();
        assert_eq!(fs::read(&made).unwrap(), bytes);
    }

    #[test]
    fn without_room_for_the_backup_there_is_no_migration() {
        let dir = tempfile::tempdir().unwrap();
        let path = library(dir.path());
        fs::write(dir.path().join(BACKUPS), "a file where the folder should be").unwrap();
        let error = before_migration(&Connection::open(&path).unwrap(), &path, 7).unwrap_err();
        assert_eq!(error.code(), "not_backed_up");
    }

    #[test]
    fn one_process_at_a_time_has_the_folder_and_finds_it_swept() {
        let dir = tempfile::tempdir().unwrap();
        for left in [PASSING, "new.part-journal", "kept.db"] {
            fs::write(dir.path().join(left), "x").unwrap();
        }
        let held = BackupFolder::lock(dir.path()).unwrap();
        assert!(BackupFolder::try_lock(dir.path()).unwrap().is_none());
        drop(held);
        assert!(BackupFolder::try_lock(dir.path()).unwrap().is_some());
        let mut left: Vec<_> =
            fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, [LOCK, "kept.db"]);
    }
}
