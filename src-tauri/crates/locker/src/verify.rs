//! Whether the kept files still are what was captured.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::Path;

use docket_domain::{Sha256, Told};
use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

use crate::LockerError;
use crate::blocks::hashed;
use crate::error::shown;
use crate::hold::{self, Kind};
use crate::locker::Locker;

/// Something in the evidence folder that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
#[serde(tag = "code", content = "args")]
#[ts(rename = "FileDamage")]
#[expect(missing_docs, reason = "each variant is told by its message")]
pub enum Damage {
    #[error("The file {sha256} is missing.")]
    #[serde(rename = "file_missing")]
    Missing { sha256: Sha256 },
    #[error("The file {sha256} was altered: its bytes now have the SHA-256 {found}.")]
    #[serde(rename = "file_altered")]
    Altered { sha256: Sha256, found: Sha256 },
    #[error("The file {sha256} was altered: it has {found} bytes and should have {expected}.")]
    #[serde(rename = "file_altered")]
    SizeDiffers {
        sha256: Sha256,
        #[ts(type = "number")]
        expected: u64,
        #[ts(type = "number")]
        found: u64,
    },
    #[error("The file {sha256} can't be read: {why}")]
    #[serde(rename = "file_unreadable")]
    Unreadable { sha256: Sha256, why: Told },
    /// As a file of the locker, but nothing in the library names it.
    #[error("The file {sha256} is kept, but nothing in the library names it.")]
    #[serde(rename = "file_stray")]
    Stray { sha256: Sha256 },
    /// Not as a file of the locker. The path is relative to the evidence folder.
    #[error("“{path}” lies in the evidence folder and is not Docket's. Move it elsewhere.")]
    #[serde(rename = "file_foreign")]
    Foreign { path: String },
}

impl Locker {
    /// Reads every kept file again and compares; `kept` are all that the library names, its journal
    /// included, with their sizes. Also finds what lies in the evidence folder besides. `progress`
    /// is told how many bytes of how many are done, and can break off.
    ///
    /// # Errors
    /// [`LockerError::Cancelled`], and when the folder can't be listed.
    pub fn verify(
        &self,
        kept: impl IntoIterator<Item = (Sha256, u64)>,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Vec<Damage>, LockerError> {
        let kept: BTreeSet<(Sha256, u64)> = kept.into_iter().collect();
        let total = kept.iter().map(|(_, size)| size).sum();
        let mut damages = Vec::new();
        let mut before = 0;
        for (sha256, size) in &kept {
            let found = self.compare(sha256, *size, |done| progress(before + done, total));
            match found {
                Ok(None) => {}
                Ok(Some(damage)) => damages.push(damage),
                Err(cancelled @ LockerError::Cancelled { .. }) => return Err(cancelled),
                Err(LockerError::Vanished { .. }) => {
                    damages.push(Damage::Missing { sha256: *sha256 });
                }
                Err(other) => {
                    damages.push(Damage::Unreadable { sha256: *sha256, why: Told::of(&other) });
                }
            }
            before += size;
        }
        let named = kept.iter().map(|(sha256, _)| *sha256).collect();
        self.find_others(&named, &mut damages)
            .map_err(|source| LockerError::from_io(&shown(self.folder()), source))?;
        Ok(damages)
    }

    fn compare(
        &self,
        sha256: &Sha256,
        size: u64,
        mut progress: impl FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Option<Damage>, LockerError> {
        let file = self.open_file(sha256)?;
        let told = |source| LockerError::from_io(&sha256.to_string(), source);
        let found = file.metadata().map_err(told)?.len();
        if found != size {
            let damage = Damage::SizeDiffers { sha256: *sha256, expected: size, found };
            return Ok(Some(damage));
        }
        let mut done = 0;
        let found = hashed(file, &sha256.to_string(), |block| {
            done += block.len() as u64;
            match progress(done.min(size)) {
                ControlFlow::Continue(()) => Ok(()),
                ControlFlow::Break(()) => Err(LockerError::Cancelled { name: sha256.to_string() }),
            }
        })?;
        Ok((found != *sha256).then_some(Damage::Altered { sha256: *sha256, found }))
    }

    /// What lies in the folder and is not `named`, leaving out what is just coming in.
    fn find_others(&self, named: &BTreeSet<Sha256>, damages: &mut Vec<Damage>) -> io::Result<()> {
        let foreign = |path: &Path| {
            let path = path.strip_prefix(self.folder()).unwrap_or(path);
            Damage::Foreign { path: shown(path) }
        };
        for path in entries(self.folder())? {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let is_folder = fs::symlink_metadata(&path).is_ok_and(|found| found.is_dir());
            if is_folder && name == "incoming" {
                let others = entries(&path)?.into_iter();
                damages.extend(
                    others
                        .filter(|path| matches!(hold::kind(path), Kind::Other))
                        .map(|path| foreign(&path)),
                );
            } else if is_folder && name.len() == 2 {
                for path in entries(&path)? {
                    match self.digest_at(&path) {
                        None => damages.push(foreign(&path)),
                        Some(sha256) if named.contains(&sha256) => {}
                        Some(sha256) if hold::note(self, &sha256).exists() => {}
                        Some(sha256) => damages.push(Damage::Stray { sha256 }),
                    }
                }
            } else {
                damages.push(foreign(&path));
            }
        }
        Ok(())
    }

    /// The digest whose place `path` is.
    fn digest_at(&self, path: &Path) -> Option<Sha256> {
        let digest = path.file_name()?.to_str()?.parse().ok()?;
        (self.path(&digest) == path).then_some(digest)
    }
}

fn entries(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let mut found =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}
