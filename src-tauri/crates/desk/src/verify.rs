//! Looking for damage in all of a library: its database, its journal, its files.

use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::Path;

use docket_store::{Store, StoreError};

use crate::{DamageView, Desk, DeskError, Verified, stop, window};

impl Desk {
    /// Looks for damage. `progress` is told what is looked at ("journal", "evidence"), and how far
    /// it is, in entries or bytes; it can break off.
    ///
    /// # Errors
    /// When the check itself can't be made, or was broken off.
    pub fn verify(
        &self,
        mut progress: impl FnMut(&str, u64, u64) -> ControlFlow<()>,
    ) -> Result<Verified, DeskError> {
        // A connection of its own: the screen goes on reading meanwhile.
        let store = Store::open(&self.dir().join("docket.db"))?;
        store.stop_with(stop::asked())?;
        let entries = store.journal_head()?.entries;
        let in_store = store.verify(|done, total| progress("journal", done, total))?;
        let kept = store.kept_files()?;
        let of_files = self
            .locker
            .verify(kept.iter().map(|file| (file.sha256, file.size)), |done, total| {
                progress("evidence", done, total)
            })?;
        let in_store = in_store.into_iter().map(DamageView::from);
        let of_files = of_files.iter().map(DamageView::from);
        Ok(Verified {
            entries,
            files: kept.len() as u64,
            bytes: kept.iter().map(|file| file.size).sum(),
            damage: in_store.chain(of_files).collect(),
            warnings: self.warnings().to_vec(),
            foreign: foreign(self.dir()).map_err(StoreError::from)?,
        })
    }
}

/// All that Docket makes in a library's folder.
const OWN: [&str; 11] = [
    "docket.db",
    "docket.db-wal",
    "docket.db-shm",
    "docket.head",
    "docket.lock",
    "docket.open",
    "evidence",
    "backups",
    "cache",
    "damaged",
    window::FOLDER,
];

fn foreign(dir: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !OWN.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
