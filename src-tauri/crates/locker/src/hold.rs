//! What makes the step between a file on disk and its row in the database safe.
//!
//! A capture that has brought its bytes into place *holds* them until the row is committed:
//!
//! - `incoming/<digest>.<random>.hold`, one for each capture at work on that content, locked for as
//!   long as its process lives;
//! - `incoming/<digest>.new`, a note that no row is known to name this content yet.
//!
//! The first capture to be kept takes the note away. A capture that is dropped removes the content
//! only while the note is there and nobody else holds it, dead or alive: what the dead have
//! committed only the database knows, so theirs is left for [`Locker::sweep`]. Whatever makes,
//! removes or counts these names does it behind the gate, a lock on `incoming/lock`.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use docket_domain::Sha256;
use tempfile::NamedTempFile;

use crate::locker::{Locker, remove, sync_folder};
use crate::{LockerError, regular};

const HOLD: &str = ".hold";
const NOTE: &str = ".new";
const PART: &str = ".part";
const GATE: &str = "lock";

/// Shuts everyone else out until it is dropped. Held for a few renames, never while copying.
pub(crate) struct Gate(#[expect(dead_code, reason = "dropping it opens the gate")] File);

impl Gate {
    pub(crate) fn shut(locker: &Locker) -> io::Result<Self> {
        let path = locker.incoming().join(GATE);
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        file.lock()?;
        Ok(Self(file))
    }
}

/// What a file in `incoming/` is, told by its name.
pub(crate) enum Kind {
    Part,
    Hold(Sha256),
    Note(Sha256),
    Gate,
    Other,
}

pub(crate) fn kind(path: &Path) -> Kind {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let digest = || name.get(..64).and_then(|start| start.parse().ok());
    if name == GATE {
        Kind::Gate
    } else if name.ends_with(PART) {
        Kind::Part
    } else if name.ends_with(HOLD) {
        digest().map_or(Kind::Other, Kind::Hold)
    } else if name.ends_with(NOTE) {
        digest().map_or(Kind::Other, Kind::Note)
    } else {
        Kind::Other
    }
}

pub(crate) fn note(locker: &Locker, digest: &Sha256) -> PathBuf {
    locker.incoming().join(format!("{digest}{NOTE}"))
}

/// Whether the process that made this file of ours is gone. One that is just being removed, or that
/// is no file of ours, is not.
pub(crate) fn is_dead(path: &Path) -> bool {
    regular::open(path).is_ok_and(|file| file.try_lock_shared().is_ok())
}

/// A locked file to write into, removed when dropped.
pub(crate) fn part(locker: &Locker) -> io::Result<NamedTempFile> {
    let _gate = Gate::shut(locker)?;
    locked(locker, "", PART)
}

fn locked(locker: &Locker, prefix: &str, suffix: &str) -> io::Result<NamedTempFile> {
    let file =
        tempfile::Builder::new().prefix(prefix).suffix(suffix).tempfile_in(locker.incoming())?;
    file.as_file().lock()?;
    Ok(file)
}

/// A capture's grip on kept content whose row may not be committed yet.
#[derive(Debug)]
pub(crate) struct Hold {
    locker: Locker,
    digest: Sha256,
    /// None once it has been let go.
    mark: Option<NamedTempFile>,
    /// Whether it is certain that no row named the content when this hold began.
    new: bool,
}

impl Hold {
    /// Brings `part`, whole, written down and with that digest and size, to its place, unless the
    /// same content is kept already.
    pub(crate) fn take(
        locker: &Locker,
        part: NamedTempFile,
        digest: Sha256,
        size: u64,
        name: &str,
    ) -> Result<Self, LockerError> {
        let told = |source| LockerError::not_kept(name, locker.folder(), source);
        let gate = Gate::shut(locker).map_err(told)?;
        let others = holds(locker, &digest, None).map_err(told)?;
        let mark = locked(locker, &format!("{digest}."), HOLD).map_err(told)?;
        let mut hold = Self { locker: locker.clone(), digest, mark: Some(mark), new: false };
        let done = match fs::symlink_metadata(locker.path(&digest)) {
            Ok(kept) if kept.is_file() && kept.len() == size => {
                // New only if somebody alive can vouch for it: a note that outlived its writer may
                // stand for a committed row.
                hold.new = note(locker, &digest).exists()
                    && !others.is_empty()
                    && !others.iter().any(|other| is_dead(other));
                Ok(())
            }
            Ok(kept) => {
                let why = format!("it has {} bytes and should have {size}", kept.len());
                Err(LockerError::Damaged { name: name.to_owned(), why })
            }
            Err(none) if none.kind() == io::ErrorKind::NotFound => {
                hold.new = true;
                hold.bring_in(part).map_err(told)
            }
            Err(other) => Err(told(other)),
        };
        // Letting go of a hold goes through the gate too.
        drop(gate);
        done.map(|()| hold)
    }

    fn bring_in(&self, part: NamedTempFile) -> io::Result<()> {
        File::create(note(&self.locker, &self.digest))?;
        // The note must outlast a power cut that the content outlasts.
        sync_folder(&self.locker.incoming())?;
        let target = self.locker.path(&self.digest);
        let folder = target.parent().unwrap_or(self.locker.folder());
        fs::create_dir_all(folder)?;
        // Not `persist`, which takes the read-only mark away on Windows.
        fs::rename(part.into_temp_path(), &target)?;
        sync_folder(folder)?;
        sync_folder(self.locker.folder())
    }

    /// Lets go. `committed` says that a row now names the content.
    pub(crate) fn let_go(&mut self, committed: bool) {
        let Some(mark) = self.mark.take() else { return };
        if self.settle(&mark, committed).is_err() {
            // A mark without a living process is what the next sweep looks into.
            let _ = mark.keep();
        }
    }

    fn settle(&self, mark: &NamedTempFile, committed: bool) -> io::Result<()> {
        let _gate = Gate::shut(&self.locker)?;
        let note = note(&self.locker, &self.digest);
        if committed {
            remove(&note)?;
        } else if self.new
            && note.exists()
            && holds(&self.locker, &self.digest, Some(mark.path()))?.is_empty()
        {
            remove_content(&self.locker, &self.digest)?;
        }
        remove(mark.path())
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.let_go(false);
    }
}

/// Removes content that no row names, then the note that says so. Only behind the gate.
pub(crate) fn remove_content(locker: &Locker, digest: &Sha256) -> io::Result<()> {
    let path = locker.path(digest);
    remove(&path)?;
    if let Some(folder) = path.parent() {
        // Fails, as it should, when something else is in it.
        let _ = fs::remove_dir(folder);
    }
    remove(&note(locker, digest))
}

/// The holds on `digest`, dead and alive, but for `mine`.
fn holds(locker: &Locker, digest: &Sha256, mine: Option<&Path>) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(locker.incoming())? {
        let path = entry?.path();
        let same = matches!(kind(&path), Kind::Hold(other) if other == *digest);
        if same && Some(path.as_path()) != mine {
            found.push(path);
        }
    }
    Ok(found)
}
