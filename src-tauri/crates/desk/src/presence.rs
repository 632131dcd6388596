//! Who has a library open. Any number of windows and commands may; a repair wants it for itself, since
//! it puts another database in the place of the one that they have open.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use docket_store::StoreError;

use crate::DeskError;

/// A library that is open, until this is dropped. The system lets go of it when a process dies.
#[derive(Debug)]
pub(crate) struct Presence(#[expect(dead_code, reason = "dropping it lets others in")] File);

impl Presence {
    /// Among others.
    ///
    /// # Errors
    /// [`DeskError::BeingRepaired`].
    pub(crate) fn shared(dir: &Path) -> Result<Self, DeskError> {
        let file = file(dir)?;
        match file.try_lock_shared() {
            Err(TryLockError::WouldBlock) => Err(DeskError::BeingRepaired),
            // Some network folders know no locks; that is no reason to keep the library shut.
            Ok(()) | Err(TryLockError::Error(_)) => Ok(Self(file)),
        }
    }

    /// Alone.
    ///
    /// # Errors
    /// [`DeskError::OpenElsewhere`].
    pub(crate) fn alone(dir: &Path) -> Result<Self, DeskError> {
        let file = file(dir)?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(DeskError::OpenElsewhere),
            Err(TryLockError::Error(error)) => Err(StoreError::from(error).into()),
        }
    }
}

fn file(dir: &Path) -> Result<File, StoreError> {
    let path = dir.join("docket.open");
    Ok(OpenOptions::new().create(true).truncate(false).read(true).write(true).open(path)?)
}
