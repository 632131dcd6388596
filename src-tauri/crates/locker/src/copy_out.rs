//! Copies for elsewhere.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use docket_domain::{FileRef, Sha256};
use sha2::Digest;

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
        let mut kept = self.open_file(&file.sha256)?;
        let (path, mut copy) = new_file(folder, &name::for_disk(&file.name))
            .map_err(|source| LockerError::from_io(&shown(folder), source))?;
        let copied = copy_hashed(&mut kept, &mut copy)
            .map_err(|source| LockerError::from_io(&file.name, source))
            .and_then(|found| match found == file.sha256 {
                true => Ok(()),
                false => {
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

fn copy_hashed(from: &mut impl Read, to: &mut File) -> io::Result<Sha256> {
    let mut digest = sha2::Sha256::new();
    let mut block = Vec::with_capacity(1 << 20);
    loop {
        block.clear();
        from.by_ref().take(1 << 20).read_to_end(&mut block)?;
        if block.is_empty() {
            break;
        }
        digest.update(&block);
        to.write_all(&block)?;
    }
    to.sync_all()?;
    Ok(Sha256(digest.finalize().into()))
}
