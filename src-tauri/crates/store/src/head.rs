//! The journal's head, written down beside the database: a chain can't tell by itself that its end is
//! missing. Whoever loses the database's log, or puts an older database in its place, is told.

use std::fs::{File, OpenOptions};
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};

use docket_domain::Sha256;

use crate::{JournalHead, Store, StoreError, journal};

/// The file with the newest head that was committed. It is not synced: after a power cut it may be
/// behind, torn or gone, and is never ahead of what was committed.
#[derive(Debug)]
pub(crate) struct HeadFile {
    path: PathBuf,
    file: Option<File>,
    frozen: bool,
}

/// Entries that were in this library and are not any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lost {
    /// The journal ends at `found` and went on to `had`.
    End { found: u64, had: u64 },
    /// This entry is not the one that was written.
    Other { entry: u64 },
}

impl HeadFile {
    pub(crate) fn of(database: &Path) -> Self {
        Self { path: database.with_extension("head"), file: None, frozen: false }
    }

    /// The head that was written down; none when it can't be read with certainty.
    pub(crate) fn read(&self) -> Option<JournalHead> {
        let text = std::fs::read_to_string(&self.path).ok()?;
        let mut words = text.split(' ');
        let (entries, hash) = (words.next()?, words.next()?);
        let head = JournalHead { entries: entries.parse().ok()?, hash: hash.parse().ok()? };
        (line(head) == text).then_some(head)
    }

    /// Leaves what is written there: it tells of entries that are lost, until a repair takes note.
    pub(crate) fn freeze(&mut self) {
        self.frozen = true;
    }

    /// Writes down the head. That it can't be written is no reason to refuse a change that is safe
    /// already: then it is behind.
    pub(crate) fn write(&mut self, head: JournalHead) {
        if self.frozen {
            return;
        }
        if self.file.is_none() {
            let mut options = OpenOptions::new();
            self.file = options.create(true).truncate(false).write(true).open(&self.path).ok();
        }
        if let Some(file) = &mut self.file {
            let text = line(head);
            let _ = file.rewind().and_then(|()| file.write_all(text.as_bytes()));
        }
    }
}

/// Always of the same length, so that a shorter one leaves nothing of a longer one behind; with a
/// digest of itself, so that a torn one is noticed.
fn line(head: JournalHead) -> String {
    let said = format!("{:020} {}", head.entries, head.hash);
    let check = Sha256::of(said.as_bytes()).to_string();
    format!("{said} {}\n", check.get(..16).unwrap_or_default())
}

impl Store {
    /// Whether entries that were once written down as the newest are not in the journal any more.
    pub(crate) fn lost_entries(&self) -> Result<Option<Lost>, StoreError> {
        // First the file, then the journal: another program may be writing, and the file is never
        // ahead.
        let Some(had) = self.head.read() else {
            return Ok(None);
        };
        let found = self.journal_head()?.entries;
        if found < had.entries {
            return Ok(Some(Lost::End { found, had: had.entries }));
        }
        let same = journal::hash_of(&self.conn, had.entries)?.is_none_or(|hash| hash == had.hash);
        Ok((!same).then_some(Lost::Other { entry: had.entries }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_torn_says_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let mut file = HeadFile::of(&dir.path().join("docket.db"));
        assert_eq!(file.read(), None);
        let long = JournalHead { entries: 12_345, hash: Sha256([7; 32]) };
        let short = JournalHead { entries: 3, hash: Sha256([1; 32]) };
        for head in [long, short] {
            file.write(head);
            assert_eq!(file.read(), Some(head));
        }
        let text = std::fs::read(&file.path).unwrap();
        for at in 0..text.len() - 1 {
            let mut torn = text.clone();
            torn[at] ^= 1;
            std::fs::write(&file.path, &torn).unwrap();
            assert_eq!(file.read(), None, "byte {at}");
            std::fs::write(&file.path, &text[..at]).unwrap();
            assert_eq!(file.read(), None, "cut at {at}");
        }
    }
}
