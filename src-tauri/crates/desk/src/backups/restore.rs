//! Bringing a library back from a backup, to a new place.

use std::fs::{self, File};
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_locker::{LockerError, Pool, Sharing};
use docket_store::{JournalHead, KeptFile, Store, StoreError};
use serde::Serialize;
use ts_rs::TS;

use super::{Backup, backup_pool, check};
use crate::{DamageView, Desk, DeskError, Verified};

/// A library that was brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Restored {
    /// Where it is.
    #[serde(serialize_with = "super::shown")]
    #[ts(type = "string")]
    pub path: PathBuf,
    /// The newest entry of its journal.
    pub head: JournalHead,
    /// How many files of evidence were brought back.
    #[ts(type = "number")]
    pub files: u64,
    /// The files that could not be: the backup's own are missing or altered.
    pub lost: Vec<DamageView>,
    /// What was found when all of it was read again.
    pub verified: Verified,
}

/// Brings back the library in the backup whose database is at `backup`, into the folder `to`, which
/// must be empty or not there. Then verifies it, as any library. The backup and the library that it
/// is of stay as they are. `progress` is told what is worked on and how far it is, and can break off.
///
/// # Errors
/// When there is something in the folder, the backup's database is damaged, or the library can't be
/// written, and when it was broken off. Nothing is left in the folder then, but for one that is whole
/// and could not be verified.
pub fn restore(
    backup: &Path,
    to: &Path,
    mut progress: impl FnMut(&str, u64, u64) -> ControlFlow<()>,
) -> Result<Restored, DeskError> {
    let to = std::path::absolute(to).map_err(StoreError::Io)?;
    let was_there = begin(&to)?;
    let clear = || {
        // All that is in it was made here. What went wrong is worth more than that this did too.
        let _ = if was_there { empty(&to) } else { fs::remove_dir_all(&to) };
    };
    let (files, lost) = bring_back(backup, &to, &mut progress).inspect_err(|_| clear())?;
    let desk = Desk::open(&to)?;
    let head = desk.read().journal_head()?;
    let verified = match desk.verify(progress) {
        Err(error) if error.code() == "cancelled" => {
            drop(desk);
            clear();
            return Err(error);
        }
        other => other?,
    };
    Ok(Restored { path: to, head, files, lost, verified })
}

/// The place for what is brought back when somebody chose this folder: itself if it is empty or not
/// there yet, or else a new one in it.
pub fn place_for_restoring(backup: &Backup, chosen: &Path) -> PathBuf {
    let has_something = fs::read_dir(chosen).is_ok_and(|mut entries| entries.next().is_some());
    if has_something { chosen.join(format!("Docket {}", backup.name)) } else { chosen.to_owned() }
}

/// Makes the folder. Says whether it was there, with nothing in it.
fn begin(to: &Path) -> Result<bool, DeskError> {
    match fs::read_dir(to) {
        Ok(mut entries) => match entries.next() {
            None => Ok(true),
            Some(_) => Err(DeskError::NotEmpty { place: to.display().to_string() }),
        },
        Err(none) if none.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(to).map_err(StoreError::Io)?;
            Ok(false)
        }
        Err(error) => {
            Err(DeskError::NotWritten { place: to.display().to_string(), why: error.to_string() })
        }
    }
}

fn bring_back(
    backup: &Path,
    to: &Path,
    progress: &mut impl FnMut(&str, u64, u64) -> ControlFlow<()>,
) -> Result<(u64, Vec<DamageView>), DeskError> {
    let told = |error| match error {
        StoreError::Damaged { detail } => {
            DeskError::BackupDamaged { place: backup.display().to_string(), detail }
        }
        other => other.into(),
    };
    let store = Store::open_backup(backup).map_err(told)?;
    store.check_backup(|done, total| progress("journal", done, total)).map_err(told)?;
    let kept = store.kept_files().map_err(told)?;
    drop(store);
    let evidence = Pool::at(&to.join("evidence"));
    let pools = places(backup);
    let total = kept.iter().map(|file| file.size).sum();
    let (mut before, mut files, mut lost) = (0, 0, Vec::new());
    for file in &kept {
        match bring(&pools, &evidence, file, |done| progress("evidence", before + done, total)) {
            Ok(()) => files += 1,
            Err(fatal @ (LockerError::Cancelled { .. } | LockerError::NoSpace { .. })) => {
                return Err(fatal.into());
            }
            Err(error) => lost.push(check::lost(&file.sha256, &error)),
        }
        before += file.size;
    }
    // Last, so that a library that is only half there is none.
    copy_database(backup, to).map_err(|error| DeskError::NotWritten {
        place: to.display().to_string(),
        why: error.to_string(),
    })?;
    Ok((files, lost))
}

/// Where files of the backup may be: in its folder's pool; and, beside the backups of a library, in
/// that library, which may have what the pool lost.
fn places(backup: &Path) -> Vec<Pool> {
    let folder = backup.parent().unwrap_or(Path::new(""));
    let library = folder.parent().map(|library| Pool::at(&library.join("evidence")));
    std::iter::once(backup_pool(folder)).chain(library).collect()
}

/// Brings a file back from the first place that has it as it was.
fn bring(
    from: &[Pool],
    to: &Pool,
    file: &KeptFile,
    mut progress: impl FnMut(u64) -> ControlFlow<()>,
) -> Result<(), LockerError> {
    let KeptFile { sha256, size } = file;
    let mut wrong = None;
    for pool in from {
        match to.put(&pool.path(sha256), sha256, *size, Sharing::Nothing, &mut progress) {
            Ok(_) => return Ok(()),
            Err(fatal @ (LockerError::Cancelled { .. } | LockerError::NoSpace { .. })) => {
                return Err(fatal);
            }
            // What is wrong in the first place is what is told.
            Err(error) => wrong = wrong.or(Some(error)),
        }
    }
    wrong.map_or(Ok(()), Err)
}

/// Not `fs::copy`, which would also copy that a backup may only be read.
fn copy_database(backup: &Path, to: &Path) -> io::Result<()> {
    let passing = to.join("docket.db.part");
    let mut file = File::create_new(&passing)?;
    io::copy(&mut File::open(backup)?, &mut file)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&passing, to.join("docket.db"))?;
    #[cfg(unix)]
    File::open(to)?.sync_all()?;
    Ok(())
}

fn empty(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
