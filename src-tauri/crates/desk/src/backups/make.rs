//! Making backups, and letting old ones go.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::PoisonError;

use chrono::{TimeDelta, Utc};
use docket_domain::Action;
use docket_locker::{LockerError, Pool, Put, Sharing};
use docket_store::{BackupFolder, KeptFile, Store, StoreError};
use serde::Serialize;
use ts_rs::TS;

use super::{Backup, BackupReason, age, backup_at, backup_pool, backups_folder, backups_in, name};
use crate::{DamageView, Desk, DeskError, ErrorView, Moment, stop};

/// What progress calls a backup.
const WHAT: &str = "backup";

/// A batch of more actions than this is begun with a backup.
const MANY: usize = 1_000;

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackedUp {
    /// The backup.
    pub backup: Backup,
    /// How many files of evidence it names.
    #[ts(type = "number")]
    pub files: u64,
    /// How many of these were not there yet, from earlier backups.
    #[ts(type = "number")]
    pub new_files: u64,
    /// Files of evidence that are not in it, since the library's own are missing or damaged.
    pub lacks: Vec<DamageView>,
}

impl BackedUp {
    /// What is not as it should be about it.
    pub fn trouble(&self) -> Option<DeskError> {
        let files = self.lacks.len();
        (files > 0).then_some(DeskError::BackupLacks { files })
    }
}

impl Desk {
    /// Makes a backup because somebody asked for one: beside the library, or in the folder `to`.
    /// Writers do not wait for it. `progress` is told what is worked on and how far it is, and can
    /// break off.
    ///
    /// # Errors
    /// When it can't be written, is not sound when read again, or was broken off. Nothing that looks
    /// like a backup is left then.
    pub fn back_up(
        &self,
        to: Option<&Path>,
        moment: Moment<'_>,
        progress: impl FnMut(&str, u64, u64) -> ControlFlow<()>,
    ) -> Result<BackedUp, DeskError> {
        let own = backups_folder(self.dir());
        let to = to.map(std::path::absolute).transpose().map_err(StoreError::Io)?;
        if let Some(library) = to.as_ref().filter(|to| to.join("docket.db").exists()) {
            return Err(DeskError::IsLibrary { place: library.display().to_string() });
        }
        let made = BackupFolder::lock(to.as_deref().unwrap_or(&own))
            .map_err(DeskError::from)
            .and_then(|folder| self.make_backup(&folder, BackupReason::Manual, moment, progress))?;
        self.note(made.trouble().as_ref());
        Ok(made)
    }

    /// Makes a backup if the library has changed since the newest, and that is a day old; then lets
    /// go of those that have grown too old. Answers with none when none is due, or when another
    /// program is just making one.
    ///
    /// # Errors
    /// As [`Desk::back_up`].
    pub fn back_up_if_due(
        &self,
        moment: Moment<'_>,
        progress: impl FnMut(&str, u64, u64) -> ControlFlow<()>,
    ) -> Result<Option<BackedUp>, DeskError> {
        let made = self.make_if_due(moment, progress);
        match &made {
            Ok(None) => {}
            Ok(Some(made)) => self.note(made.trouble().as_ref()),
            // It was somebody's wish.
            Err(error) if error.code() == "cancelled" => {}
            Err(error) => self.note(Some(error)),
        }
        made
    }

    /// Why the last backup is not as it should be, or was not made; none when all is well. Nobody
    /// waits for a backup that is made by itself, so it is kept until somebody looks.
    pub(crate) fn backup_trouble(&self) -> Option<ErrorView> {
        self.backup_trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, trouble: Option<&DeskError>) {
        *self.backup_trouble.lock().unwrap_or_else(PoisonError::into_inner) =
            trouble.map(DeskError::view);
    }

    fn make_if_due(
        &self,
        moment: Moment<'_>,
        progress: impl FnMut(&str, u64, u64) -> ControlFlow<()>,
    ) -> Result<Option<BackedUp>, DeskError> {
        let due = || -> Result<bool, DeskError> {
            let entries = self.read().journal_head()?.entries;
            Ok(age::is_due(&self.backups()?, entries, moment.at.to_utc()))
        };
        if !due()? {
            return Ok(None);
        }
        let Some(folder) = BackupFolder::try_lock(&backups_folder(self.dir()))? else {
            return Ok(None);
        };
        // Somebody may have made it between the two looks.
        if !due()? {
            return Ok(None);
        }
        let made = self.make_backup(&folder, BackupReason::Start, moment, progress)?;
        thin(&folder, moment)?;
        Ok(Some(made))
    }

    /// Makes a backup if this action is a big one and none was made within the last hour.
    pub(crate) fn back_up_before(
        &self,
        action: &Action,
        moment: Moment<'_>,
    ) -> Result<(), DeskError> {
        if !matches!(action, Action::Batch { actions, .. } if actions.len() > MANY) {
            return Ok(());
        }
        let entries = self.read().journal_head()?.entries;
        if !age::is_due_before_much(&self.backups()?, entries, moment.at.to_utc()) {
            return Ok(());
        }
        let folder = BackupFolder::lock(&backups_folder(self.dir()))?;
        self.make_backup(&folder, BackupReason::Import, moment, |_, _, _| stop::answer())?;
        thin(&folder, moment)
    }

    fn make_backup(
        &self,
        folder: &BackupFolder,
        reason: BackupReason,
        moment: Moment<'_>,
        mut progress: impl FnMut(&str, u64, u64) -> ControlFlow<()>,
    ) -> Result<BackedUp, DeskError> {
        // A connection of its own: the screen goes on reading meanwhile.
        let store = Store::open(&self.dir().join("docket.db"))?;
        let copy = folder.copy(&store, |done, total| progress(WHAT, done, total))?;
        drop(store);
        let kept = copy.store().kept_files()?;
        let own = folder.path() == backups_folder(self.dir());
        let sharing = if own { Sharing::Names } else { Sharing::Nothing };
        let pool = backup_pool(folder.path());
        let kept_in = Pool::at(&self.dir().join("evidence"));
        let (new_files, lacks) =
            fill(&pool, &kept_in, &kept, sharing, |done, total| progress(WHAT, done, total))?;
        // Only now, so that whoever sees the backup finds its files.
        let mut at = moment.at.with_timezone(&Utc);
        let entries = copy.head().entries;
        while folder.path().join(name::write(at, reason, entries)).exists() {
            at += TimeDelta::seconds(1);
        }
        let path = copy.finish(&name::write(at, reason, entries))?;
        let backup = backup_at(&path)
            .map_err(StoreError::Io)?
            .ok_or_else(|| DeskError::NotAsWritten { place: path.display().to_string() })?;
        Ok(BackedUp { backup, files: kept.len() as u64, new_files, lacks })
    }
}

/// Puts the files that are not there into the pool. Says how many that were, and which could not be.
fn fill(
    pool: &Pool,
    from: &Pool,
    kept: &[KeptFile],
    sharing: Sharing,
    mut progress: impl FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<(u64, Vec<DamageView>), DeskError> {
    let wanted: Vec<_> = kept.iter().filter(|one| !pool.has(&one.sha256, one.size)).collect();
    let total = wanted.iter().map(|one| one.size).sum();
    let (mut before, mut new, mut lacks) = (0, 0, Vec::new());
    for KeptFile { sha256, size } in wanted {
        let put = pool.put(&from.path(sha256), sha256, *size, sharing, |done| {
            progress(before + done.min(*size), total)
        });
        before += size;
        match put {
            Ok(Put::There) => {}
            Ok(Put::Shared | Put::Copied) => new += 1,
            Err(fatal @ (LockerError::Cancelled { .. } | LockerError::NoSpace { .. })) => {
                return Err(fatal.into());
            }
            // One bad file must not keep all others from being backed up.
            Err(error) => lacks.push(super::check::lost(sha256, &error)),
        }
        if progress(before, total).is_break() {
            return Err(StoreError::Cancelled.into());
        }
    }
    Ok((new, lacks))
}

/// Lets go of the backups that have grown too old; of those alone that were made by themselves.
fn thin(folder: &BackupFolder, moment: Moment<'_>) -> Result<(), DeskError> {
    let passing: Vec<Backup> =
        backups_in(folder.path())?.into_iter().filter(|one| one.reason.is_passing()).collect();
    let stamps: Vec<_> = passing.iter().map(|one| one.at).collect();
    let kept = age::kept(&stamps, moment.at.to_utc());
    for one in passing.iter().filter(|one| !kept.contains(&one.at)) {
        fs::remove_file(&one.path).map_err(StoreError::Io)?;
    }
    Ok(())
}
