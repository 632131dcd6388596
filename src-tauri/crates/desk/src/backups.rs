//! Backups: whole copies of the library as it was at a moment.
//!
//! ```text
//! backups/
//!   20260112T090000Z-start-17.db   when, why, and how many entries its journal has
//!   format-1-17.db                 before the migration from that format
//!   evidence/ab/abcdef…            the kept files of all of them, each once
//! ```
//!
//! The same layout may lie in any other folder, such as one on another disk. A database that has a
//! backup's name is finished and was read again; the files that it names were put there before.

mod age;
mod check;
mod make;
mod name;
mod restore;

use std::cmp::Reverse;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use docket_locker::Pool;
use docket_store::{BACKUPS, StoreError};
use serde::{Serialize, Serializer};
use ts_rs::TS;

use crate::{Desk, DeskError};

pub use check::{CheckedBackup, backup_verify};
pub use make::BackedUp;
pub use restore::{Restored, place_for_restoring, restore};

/// A finished backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Backup {
    /// Its name, for asking for it.
    pub name: String,
    /// Where its database is.
    #[serde(serialize_with = "shown")]
    #[ts(type = "string")]
    pub path: PathBuf,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Why it was made.
    pub reason: BackupReason,
    /// How many entries its journal has.
    #[ts(type = "number")]
    pub entries: u64,
    /// The size of its database in bytes, without the files of evidence.
    #[ts(type = "number")]
    pub size: u64,
}

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupReason {
    /// By itself: the newest one was old.
    Start,
    /// By itself: much was about to be brought in at once.
    Import,
    /// Somebody asked for it.
    Manual,
    /// The library was about to be brought to a newer format.
    Migration,
}

impl BackupReason {
    /// Whether the files of evidence were put beside it. Before a migration the database alone is kept.
    pub(crate) const fn has_files(self) -> bool {
        !matches!(self, Self::Migration)
    }

    /// Whether it goes when it is old.
    const fn is_passing(self) -> bool {
        matches!(self, Self::Start | Self::Import)
    }
}

/// The folder of the backups of the library in this folder.
pub fn backups_folder(library: &Path) -> PathBuf {
    library.join(BACKUPS)
}

/// The files of evidence of the backups in this folder: all of them have the same.
pub fn backup_pool(folder: &Path) -> Pool {
    Pool::at(&folder.join("evidence"))
}

/// The backups in this folder, newest first. The library they are of need not be sound, or there.
///
/// # Errors
/// When the folder can't be read. One that is not there has no backups.
pub fn backups_in(folder: &Path) -> Result<Vec<Backup>, DeskError> {
    let mut found = match fs::read_dir(folder) {
        Ok(entries) => entries
            .filter_map(|entry| entry.and_then(|entry| backup_at(&entry.path())).transpose())
            .collect::<io::Result<Vec<_>>>(),
        Err(none) if none.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
    .map_err(StoreError::Io)?;
    // Those of one second are told apart by how far they go.
    found.sort_by_key(|one| Reverse((one.at, one.entries)));
    Ok(found)
}

/// The backup whose database that is; none when it has no backup's name.
fn backup_at(path: &Path) -> io::Result<Option<Backup>> {
    let Some((file, name)) = path
        .file_name()
        .and_then(|file| file.to_str())
        .and_then(|file| Some((file, name::read(file)?)))
    else {
        return Ok(None);
    };
    let about = fs::metadata(path)?;
    // A migration has no clock to name its backup by.
    let at = match name.at {
        Some(at) => at,
        None => about.modified()?.into(),
    };
    Ok(Some(Backup {
        name: file.trim_end_matches(name::ENDING).to_owned(),
        path: path.to_owned(),
        at,
        reason: name.reason,
        entries: name.entries,
        size: about.len(),
    }))
}

/// The backup in this folder that has this name.
///
/// # Errors
/// When there is none.
pub fn backup_named(folder: &Path, name: &str) -> Result<Backup, DeskError> {
    backups_in(folder)?.into_iter().find(|one| one.name == name).ok_or_else(|| none_such(name))
}

fn none_such(text: &str) -> DeskError {
    DeskError::NoneSuch {
        what: "backup",
        text: text.to_owned(),
        hint: "“docket backup list” shows which there are; one elsewhere is named by its path.",
    }
}

/// The one backup in this folder whose name begins so, or the backup's database at that path.
///
/// # Errors
/// When there is none, or several.
pub fn find_backup(folder: &Path, text: &str) -> Result<PathBuf, DeskError> {
    if Path::new(text).is_file() {
        return Ok(text.into());
    }
    let mut found = backups_in(folder)?;
    if let Some(exact) = found.iter().find(|one| one.name == text) {
        return Ok(exact.path.clone());
    }
    found.retain(|one| one.name.starts_with(text.trim_end_matches(name::ENDING)));
    match found.as_slice() {
        [] => Err(none_such(text)),
        [only] => Ok(only.path.clone()),
        several => Err(DeskError::Ambiguous {
            text: text.to_owned(),
            choices: several
                .iter()
                .map(|one| format!("  {}", one.name))
                .collect::<Vec<_>>()
                .join("\n"),
        }),
    }
}

impl Desk {
    /// The library's own backups, newest first.
    ///
    /// # Errors
    /// When their folder can't be read.
    pub fn backups(&self) -> Result<Vec<Backup>, DeskError> {
        backups_in(&backups_folder(self.dir()))
    }
}

fn shown<S: Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&path.display())
}
