//! The open library, and what concerns all of it.

use std::fs;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use docket_domain::{Action, CaseId, EntryId, Sha256};
use docket_locker::Locker;
use docket_store::{BACKUPS, Changed, Compacted, Found, JournalRow, Store, Undoable, Undoing};

use crate::presence::Presence;
use crate::{DeskError, ErrorView, LibraryStatus, Moment, PlaceWarning, folder, place, stop};

/// An open library. Changes go through one connection, one at a time; reading has another, so that
/// a long change does not keep the screen waiting.
#[derive(Debug)]
pub struct Desk {
    dir: PathBuf,
    writer: Mutex<Store>,
    reader: Mutex<Store>,
    pub(crate) locker: Locker,
    warnings: Vec<PlaceWarning>,
    pub(crate) backup_trouble: Mutex<Option<ErrorView>>,
    #[expect(dead_code, reason = "held as long as the library is open")]
    presence: Presence,
}

/// What came of a change: its result, and what the screen has to read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done<T> {
    /// The result, e.g. the new thing's id.
    pub value: T,
    /// What was touched.
    pub changed: Changed,
}

/// The store, lent out for reading alone: writing wants it for itself.
#[derive(Debug)]
pub struct Reading<'a>(MutexGuard<'a, Store>);

impl Deref for Reading<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.0
    }
}

/// Whether there are files of evidence or backups in this folder. An empty library in their place
/// would look as if all was lost.
fn has_been_a_library(dir: &Path) -> bool {
    let has_more_than = |folder: &str, own: &str| {
        std::fs::read_dir(dir.join(folder))
            .is_ok_and(|mut entries| entries.any(|one| one.is_ok_and(|one| one.file_name() != own)))
    };
    has_more_than("evidence", "incoming") || has_more_than(BACKUPS, "backup.lock")
}

impl Desk {
    /// Opens the library in this folder, making it if there is none, and clears away what a crash
    /// may have left among the files.
    ///
    /// # Errors
    /// When the folder can't be used, or the library is a newer Docket's or damaged.
    pub fn open(dir: &Path) -> Result<Self, DeskError> {
        folder::make(dir).map_err(docket_store::StoreError::from)?;
        Self::open_as(dir, Presence::shared(dir)?)
    }

    /// Opens the library in a folder that somebody chose. One that has other things in it is left as
    /// it is, and an empty one becomes a library.
    ///
    /// # Errors
    /// As [`Desk::open`], and when it is no folder, or one of other things.
    pub fn open_chosen(dir: &Path) -> Result<Self, DeskError> {
        let not_one = || docket_store::StoreError::NotALibrary { path: dir.to_owned() };
        let mut entries = fs::read_dir(dir).map_err(|_| not_one())?;
        let has_library = dir.join("docket.db").exists() || has_been_a_library(dir);
        if !has_library && entries.next().is_some() {
            return Err(not_one().into());
        }
        Self::open(dir)
    }

    /// Opens the library, with the right to be there.
    pub(crate) fn open_as(dir: &Path, presence: Presence) -> Result<Self, DeskError> {
        // As one absolute path, so that the library stays the same wherever the program goes.
        let dir = std::path::absolute(dir).map_err(docket_store::StoreError::Io)?;
        let database = dir.join("docket.db");
        if !database.exists() && has_been_a_library(&dir) {
            return Err(DeskError::DatabaseMissing { place: dir.display().to_string() });
        }
        let writer = Store::open(&database)?;
        let reader = Store::open(&database)?;
        let locker = Locker::open(&dir)?;
        // When in doubt a file stays.
        locker.sweep(|digest| reader.is_kept(*digest).unwrap_or(true))?;
        let warnings = place::warnings(&dir);
        let (writer, reader) = (Mutex::new(writer), Mutex::new(reader));
        let backup_trouble = Mutex::default();
        Ok(Self { dir, writer, reader, locker, warnings, backup_trouble, presence })
    }

    /// Where the library is.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// What speaks against the place that the library is in.
    pub fn warnings(&self) -> &[PlaceWarning] {
        &self.warnings
    }

    /// The store, for reading.
    pub fn read(&self) -> Reading<'_> {
        // A panic elsewhere leaves no half change: transactions see to that.
        Reading(self.reader.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A number that changes when somebody else has written to the library: another program, or
    /// another window. What this desk writes leaves it as it is.
    ///
    /// # Errors
    /// When the library can't be read.
    pub fn data_version(&self) -> Result<i64, DeskError> {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(writer.data_version()?)
    }

    /// Applies one action.
    ///
    /// # Errors
    /// Those of [`Store::apply`].
    pub fn apply(
        &self,
        action: &Action,
        moment: Moment<'_>,
    ) -> Result<Done<Option<EntryId>>, DeskError> {
        self.back_up_before(action, moment)?;
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        writer.stop_with(stop::asked())?;
        let outcome = writer.apply(action, moment.for_store());
        writer.stop_with(None)?;
        let outcome = outcome?;
        Ok(Done { value: outcome.entry, changed: outcome.changed })
    }

    /// Applies an action that makes something, and answers with what was made.
    pub(crate) fn make<T>(
        &self,
        value: T,
        action: &Action,
        moment: Moment<'_>,
    ) -> Result<Done<T>, DeskError> {
        let changed = self.apply(action, moment)?.changed;
        Ok(Done { value, changed })
    }

    /// Makes the database smaller, losing nothing.
    ///
    /// # Errors
    /// When somebody else is writing, or there is no room for a copy while it is made.
    pub fn compact(&self, moment: Moment<'_>) -> Result<Compacted, DeskError> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(writer.compact(moment.by)?)
    }

    /// The library as a whole.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn status(&self) -> Result<LibraryStatus, DeskError> {
        let store = self.read();
        Ok(LibraryStatus {
            path: self.dir.display().to_string(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            head: store.journal_head()?,
            undo: store.undo_state()?,
            sample: store.sample_case()?,
            backup: self
                .backups()
                .unwrap_or_default()
                .into_iter()
                .find(|one| one.reason.has_files()),
            backup_trouble: self.backup_trouble(),
            warnings: self.warnings.clone(),
        })
    }

    /// Takes back the newest change that stands.
    ///
    /// # Errors
    /// When there is none, or later changes rest on it.
    pub fn undo(&self, moment: Moment<'_>) -> Result<Done<Undoable>, DeskError> {
        let next = self.read().undo_state()?.undo;
        self.take_back(next, Undoing::Undo, moment)
    }

    /// Does again what was undone last.
    ///
    /// # Errors
    /// When there is nothing to do again.
    pub fn redo(&self, moment: Moment<'_>) -> Result<Done<Undoable>, DeskError> {
        let next = self.read().undo_state()?.redo;
        self.take_back(next, Undoing::Redo, moment)
    }

    /// Takes back what one entry of the journal did, whatever was done since: a change of its own.
    ///
    /// # Errors
    /// When there is no such entry, it has been taken back, or later changes rest on it.
    pub fn entry_undo(
        &self,
        entry: EntryId,
        moment: Moment<'_>,
    ) -> Result<Done<Undoable>, DeskError> {
        let it = self.read().undoable(entry)?;
        self.take_back(Some(it), Undoing::Undo, moment)
    }

    fn take_back(
        &self,
        next: Option<Undoable>,
        what: Undoing,
        moment: Moment<'_>,
    ) -> Result<Done<Undoable>, DeskError> {
        let next = next.ok_or(docket_store::StoreError::NothingTo { what })?;
        let action = Action::Undo { entry: next.entry };
        self.make(next, &action, moment)
    }

    /// The journal's newest entries before the one numbered `before`, newest first.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn journal(&self, before: Option<u64>, limit: u32) -> Result<Vec<JournalRow>, DeskError> {
        Ok(self.read().journal(before, limit)?)
    }

    /// What a query finds: see [`docket_domain::Query`].
    ///
    /// # Errors
    /// When the library can't be read.
    pub fn search(&self, text: &str, case: Option<CaseId>) -> Result<Found, DeskError> {
        Ok(self.read().search(text, case)?)
    }

    /// The bytes of a kept file, and its media type, if an exhibit or a source has it.
    ///
    /// # Errors
    /// When there is no such file, or it has more than `most` bytes.
    pub fn file(&self, sha256: Sha256, most: u64) -> Result<(Vec<u8>, String), DeskError> {
        let media_type = self
            .read()
            .media_type(sha256)?
            .ok_or_else(|| docket_locker::LockerError::Vanished { name: sha256.to_string() })?;
        Ok((self.locker.bytes(&sha256, most)?, media_type))
    }
}
