//! Clearing away what a crash left behind.

use std::collections::HashSet;
use std::fs;
use std::io;

use docket_domain::Sha256;

use crate::LockerError;
use crate::error::shown;
use crate::hold::{self, Gate, Kind, is_dead};
use crate::locker::{Locker, remove};

/// What a sweep cleared away.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Swept {
    /// How many files had not come in whole.
    pub unfinished: usize,
    /// Those that had, but whose rows never came.
    pub orphans: Vec<Sha256>,
}

impl Locker {
    /// Clears away what captures of processes that are gone left behind. Looks only at
    /// `evidence/incoming/`, so it takes no time when nothing happened. `is_kept` says whether the
    /// library names that content, and must ask it then and there.
    ///
    /// # Errors
    /// When something can't be read or removed; the next sweep tries again.
    pub fn sweep(&self, is_kept: impl Fn(&Sha256) -> bool) -> Result<Swept, LockerError> {
        self.sweep_behind_gate(is_kept)
            .map_err(|source| LockerError::from_io(&shown(&self.incoming()), source))
    }

    fn sweep_behind_gate(&self, is_kept: impl Fn(&Sha256) -> bool) -> io::Result<Swept> {
        let _gate = Gate::shut(self)?;
        let mut swept = Swept::default();
        let mut notes = Vec::new();
        let mut alive = HashSet::new();
        let mut dead = HashSet::new();
        let mut dead_files = Vec::new();
        for entry in fs::read_dir(self.incoming())? {
            let path = entry?.path();
            match hold::kind(&path) {
                Kind::Part if is_dead(&path) => {
                    remove(&path)?;
                    swept.unfinished += 1;
                }
                Kind::Hold(digest) if is_dead(&path) => {
                    dead.insert(digest);
                    dead_files.push(path);
                }
                Kind::Hold(digest) => {
                    alive.insert(digest);
                }
                Kind::Note(digest) => notes.push(digest),
                Kind::Part | Kind::Gate | Kind::Other => {}
            }
        }
        for digest in notes {
            if alive.contains(&digest) && !dead.contains(&digest) {
                continue;
            }
            if is_kept(&digest) {
                remove(&hold::note(self, &digest))?;
            } else if !alive.contains(&digest) {
                hold::remove_content(self, &digest)?;
                swept.orphans.push(digest);
            }
        }
        // Last, since until the notes are settled they say that somebody may have committed.
        for path in dead_files {
            remove(&path)?;
        }
        Ok(swept)
    }
}
