//! Taking turns to write. SQLite would see to it as well, but could not say who is writing.

use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::StoreError;

/// How long to wait for another writer before saying that it is busy.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// How long to wait between two looks.
const BREATH: Duration = Duration::from_millis(5);

/// Who is writing, as others are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The person.
    pub by: String,
    /// The program.
    pub program: String,
    /// Its process.
    pub process: u32,
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}, process {})", self.by, self.program, self.process)
    }
}

impl Holder {
    fn here(by: &str) -> Self {
        let program = std::env::current_exe().ok();
        let program =
            program.as_deref().and_then(Path::file_stem).map(|name| name.to_string_lossy());
        Self {
            by: by.to_owned(),
            program: program.unwrap_or_default().into_owned(),
            process: std::process::id(),
        }
    }
}

/// The lock of a library's writers: a file beside the database, locked while somebody writes. The
/// system lets go of it when a process dies, so a dead one never stands in the way.
#[derive(Debug)]
pub(crate) struct Turns {
    path: PathBuf,
    file: Option<File>,
}

/// A turn to write, until it is dropped.
#[derive(Debug)]
pub(crate) struct Turn<'t>(&'t File);

impl Turns {
    pub(crate) fn of(database: &Path) -> Self {
        Self { path: database.with_extension("lock"), file: None }
    }

    /// Waits for a turn, for a while.
    ///
    /// # Errors
    /// [`StoreError::Busy`], with who is writing; and when the lock can't be made.
    pub(crate) fn take(&mut self, by: &str) -> Result<Turn<'_>, StoreError> {
        let file = match self.file.take() {
            Some(file) => file,
            None => OpenOptions::new()
                .create(true)
                .truncate(false)
                .read(true)
                .write(true)
                .open(&self.path)?,
        };
        let file = self.file.insert(file);
        let mut waited = Duration::ZERO;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if waited < PATIENCE => {
                    std::thread::sleep(BREATH);
                    waited += BREATH;
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(StoreError::Busy { holder: written_in(file) });
                }
                // Some network folders know no locks. SQLite's own must do there.
                Err(TryLockError::Error(_)) => break,
            }
        }
        sign(file, &Holder::here(by));
        Ok(Turn(file))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// Who holds the lock. Only for a message: that it can't be read is no reason to fail.
fn written_in(mut file: &File) -> Option<Holder> {
    let mut text = String::new();
    file.rewind().ok()?;
    file.take(1_000).read_to_string(&mut text).ok()?;
    serde_json::from_str(&text).ok()
}

fn sign(mut file: &File, holder: &Holder) {
    if written_in(file).as_ref() == Some(holder) {
        return;
    }
    let text = serde_json::to_string(holder).unwrap_or_default();
    let _ = file.set_len(0);
    let _ = file.rewind().and_then(|()| file.write_all(text.as_bytes()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_told_who_has_the_turn_and_gets_it_afterwards() {
        let dir = tempfile::tempdir().unwrap();
        let database = dir.path().join("docket.db");
        let (mut first, mut second) = (Turns::of(&database), Turns::of(&database));
        let turn = first.take("Roya").unwrap();
        let Err(StoreError::Busy { holder: Some(holder) }) = second.take("Sam") else {
            panic!("there can't be two");
        };
        assert_eq!((holder.by.as_str(), holder.process), ("Roya", std::process::id()));
        drop(turn);
        drop(second.take("Sam").unwrap());
        assert_eq!(written_in(first.file.as_ref().unwrap()).unwrap().by, "Sam");
    }

    #[test]
    fn what_a_dead_process_left_does_not_stand_in_the_way() {
        let dir = tempfile::tempdir().unwrap();
        let database = dir.path().join("docket.db");
        let dead = Holder { by: "Roya".into(), program: "docket".into(), process: 1 };
        std::fs::write(database.with_extension("lock"), serde_json::to_string(&dead).unwrap())
            .unwrap();
        drop(Turns::of(&database).take("Sam").unwrap());
    }
}
