//! Whether a backup still is what it was.

use std::ops::ControlFlow;
use std::path::Path;

use docket_domain::{Sha256, Told};
use docket_locker::{LockerError, Pool};
use docket_store::{JournalHead, KeptFile, Store, StoreError};
use serde::Serialize;
use ts_rs::TS;

use super::{BackupReason, backup_at, backup_pool};
use crate::damage::Damage;
use crate::{DamageView, DeskError};

/// A backup that was read from beginning to end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckedBackup {
    /// The newest entry of its journal; none when it can't be read that far.
    pub head: Option<JournalHead>,
    /// How many files of evidence it names.
    #[ts(type = "number")]
    pub files: u64,
    /// How many bytes these have.
    #[ts(type = "number")]
    pub bytes: u64,
    /// What is wrong with it; empty when it is whole.
    pub damage: Vec<DamageView>,
}

/// Reads the backup whose database is at `path`: the database, its journal, and every file that it
/// names. Changes nothing. `progress` is told what is read, in entries or bytes, and can break off.
///
/// # Errors
/// When it is no backup of Docket's, can't be opened, or was broken off. What is wrong with it is
/// damage, not an error.
pub fn backup_verify(
    path: &Path,
    mut progress: impl FnMut(&str, u64, u64) -> ControlFlow<()>,
) -> Result<CheckedBackup, DeskError> {
    let mut damage = Vec::new();
    let read = Store::open_backup(path).and_then(|store| {
        let head = store.check_backup(|done, total| progress("journal", done, total))?;
        Ok((head, store.kept_files()?))
    });
    let (head, kept) = match read {
        Ok((head, kept)) => (Some(head), kept),
        Err(StoreError::Damaged { detail }) => {
            damage.push(DamageView::new(
                path.display().to_string(),
                &Damage::BackupDamaged { detail },
            ));
            (None, Vec::new())
        }
        Err(other) => return Err(other.into()),
    };
    let pools = pools(path);
    let total = kept.iter().map(|file| file.size).sum();
    let mut before = 0;
    for KeptFile { sha256, size } in &kept {
        let mut told = |done: u64| progress("evidence", before + done.min(*size), total);
        match find(&pools, sha256, *size).check(sha256, &mut told) {
            Ok(()) => {}
            Err(cancelled @ LockerError::Cancelled { .. }) => return Err(cancelled.into()),
            Err(error) => damage.push(lost(sha256, &error)),
        }
        before += size;
    }
    Ok(CheckedBackup { head, files: kept.len() as u64, bytes: total, damage })
}

/// Where the files of a backup are: in its folder's pool. A migration touches no file, so the backup
/// before it brings none there; then they are the library's.
fn pools(path: &Path) -> Vec<Pool> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut pools = vec![backup_pool(folder)];
    let before_migration = backup_at(path)
        .is_ok_and(|found| found.is_some_and(|one| one.reason == BackupReason::Migration));
    if before_migration && let Some(library) = folder.parent() {
        pools.push(Pool::at(&library.join("evidence")));
    }
    pools
}

/// The first that has the file, or else the first.
fn find<'a>(pools: &'a [Pool], sha256: &Sha256, size: u64) -> &'a Pool {
    pools.iter().find(|pool| pool.has(sha256, size)).unwrap_or(&pools[0])
}

/// A file that a backup should have and has not.
pub(super) fn lost(sha256: &Sha256, error: &LockerError) -> DamageView {
    let damage = match error {
        LockerError::Vanished { .. } => Damage::FileMissing,
        LockerError::Damaged { why, .. } => Damage::FileAltered { why: why.clone() },
        other => Damage::FileUnreadable { why: Told::of(other) },
    };
    DamageView::new(format!("evidence {sha256}"), &damage)
}
