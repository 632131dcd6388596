//! Copies for elsewhere.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use docket_domain::FileRef;

use crate::blocks::hashed;
use crate::error::shown;
use crate::locker::Locker;
use crate::{LockerError, name};

impl Locker {
    /// Writes a copy of a kept file into `folder`, under its original name, and says where. Nothing
    /// is overwritten: a second copy is `name (2).pdf`.
    ///
    /// # Errors
    /// [`LockerError::Damaged`] when the kept file is no longer what was captured, and when it can't
    /// be read or written. No copy is left then.
    pub fn copy_out(&self, file: &FileRef, folder: &Path) -> Result<PathBuf, LockerError> {
        let kept = self.open_file(&file.sha256)?;
        let (path, mut copy) = new_file(folder, &name::for_disk(&file.name))
            .map_err(|source| LockerError::from_io(&shown(folder), source))?;
        let told = |source| LockerError::from_io(&file.name, source);
        let copied = hashed(kept, &file.name, |block| copy.write_all(block).map_err(told))
            .and_then(|found| {
                if found == file.sha256 {
                    copy.sync_all().map_err(told)
                } else {
                    let why = format!("its bytes now have the SHA-256 {found}");
                    Err(LockerError::Damaged { name: file.name.clone(), why })
                }
            });
        match copied {
            Ok(()) => Ok(path),
            Err(error) => {
                drop(copy);
                // What went wrong is worth more to the reader than that this did too.
                let _ = std::fs::remove_file(&path);
                Err(error)
            }
        }
    }
}

fn new_file(folder: &Path, name: &str) -> io::Result<(PathBuf, File)> {
    let (stem, ending) = name::parts(name);
    let mut number = 1_u32;
    loop {
        let path = match number {
            1 => folder.join(name),
            _ => folder.join(format!("{stem} ({number}){ending}")),
        };
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Err(taken) if taken.kind() == io::ErrorKind::AlreadyExists => number += 1,
            other => return other.map(|file| (path, file)),
        }
    }
}
