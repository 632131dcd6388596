//! What the window keeps beside a library, in its folder `window`: drafts, and where one was. None of
//! it is part of the library: it is in no journal and no backup, and `verify` does not read it.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use docket_store::StoreError;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{DeskError, folder};

/// Its name in a library's folder.
pub(crate) const FOLDER: &str = "window";

const DRAFTS: &str = "drafts.json";
const PLACE: &str = "place.json";

/// Something that was begun and not yet saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeptDraft {
    /// Its name.
    pub key: String,
    /// What was typed, as JSON.
    pub value: String,
}

/// Where one was in a window, and where the window was.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct WindowPlace {
    /// Where one was, in the page's own words.
    pub state: Option<String>,
    /// Where the window was on the screen.
    pub frame: Option<WindowFrame>,
}

/// A window's place on the screen, and its size, in the screen's pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "named for what they are")]
pub struct WindowFrame {
    pub x: i32,
    pub y: i32,
    pub width: u32,
    pub height: u32,
    pub maximised: bool,
}

/// What the window keeps beside one library. Several programs may do so at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowFolder {
    library: PathBuf,
}

impl WindowFolder {
    /// That of the library in this folder. Nothing is read or made yet.
    pub fn of(library: &Path) -> Self {
        Self { library: library.to_owned() }
    }

    /// The drafts, in the order of their names.
    ///
    /// # Errors
    /// When their file is there and can't be read.
    pub fn drafts(&self) -> Result<Vec<KeptDraft>, DeskError> {
        let drafts = self.read_drafts().map_err(StoreError::Io)?;
        Ok(drafts.into_iter().map(|(key, value)| KeptDraft { key, value }).collect())
    }

    /// When the drafts were last written; none when there are none.
    pub fn drafts_at(&self) -> Option<SystemTime> {
        fs::metadata(self.path().join(DRAFTS)).and_then(|about| about.modified()).ok()
    }

    /// Keeps one draft, or throws it away. It is there after a crash from when this returns; drafts
    /// of other names stay as they are, whoever keeps them.
    ///
    /// # Errors
    /// When it can't be written. The drafts are as they were then.
    pub fn keep_draft(&self, key: &str, value: Option<&str>) -> Result<(), DeskError> {
        let keep = || -> io::Result<()> {
            let _turn = self.turn()?;
            let mut drafts = match self.read_drafts() {
                // Somebody may yet want what is in it.
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    fs::rename(self.path().join(DRAFTS), self.path().join("unreadable.json"))?;
                    BTreeMap::new()
                }
                read => read?,
            };
            let before = match value {
                Some(value) => drafts.insert(key.to_owned(), value.to_owned()),
                None => drafts.remove(key),
            };
            if before.as_deref() == value {
                return Ok(());
            }
            self.write(DRAFTS, &serde_json::to_vec(&drafts)?, File::sync_all)?;
            folder::sync(&self.path())
        };
        Ok(keep().map_err(StoreError::Io)?)
    }

    /// Where one was. What can't be read says nothing: losing it harms nobody.
    pub fn place(&self) -> WindowPlace {
        let read = fs::read(self.path().join(PLACE)).ok();
        read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Keeps where one is.
    ///
    /// # Errors
    /// When it can't be written. It is as it was then.
    pub fn keep_place(&self, place: &WindowPlace) -> Result<(), DeskError> {
        let keep = || -> io::Result<()> {
            let _turn = self.turn()?;
            // A power cut may take it: waiting for the disk is not worth it.
            self.write(PLACE, &serde_json::to_vec(place)?, |_| Ok(()))
        };
        Ok(keep().map_err(StoreError::Io)?)
    }

    fn path(&self) -> PathBuf {
        self.library.join(FOLDER)
    }

    fn read_drafts(&self) -> io::Result<BTreeMap<String, String>> {
        match fs::read(self.path().join(DRAFTS)) {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes)?),
            Err(none) if none.kind() == io::ErrorKind::NotFound => Ok(BTreeMap::new()),
            Err(error) => Err(error),
        }
    }

    /// Waits until nobody else writes here.
    fn turn(&self) -> io::Result<File> {
        folder::make(&self.path())?;
        let lock = self.path().join("window.lock");
        let file =
            OpenOptions::new().create(true).truncate(false).read(true).write(true).open(lock)?;
        // Some network folders know no locks; that is no reason to lose a draft.
        let _ = file.lock();
        Ok(file)
    }

    /// Replaces a file, whole or not at all.
    fn write(
        &self,
        name: &str,
        bytes: &[u8],
        last: impl FnOnce(&File) -> io::Result<()>,
    ) -> io::Result<()> {
        // Whoever was cut off here left it, and it is nobody's: this is our turn.
        let passing = self.path().join(format!("{name}.part"));
        let mut file = File::create(&passing)?;
        file.write_all(bytes)?;
        last(&file)?;
        drop(file);
        fs::rename(passing, self.path().join(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(dir: &tempfile::TempDir) -> WindowFolder {
        WindowFolder::of(&dir.path().join("library"))
    }

    fn drafts(folder: &WindowFolder) -> Vec<(String, String)> {
        folder.drafts().unwrap().into_iter().map(|one| (one.key, one.value)).collect()
    }

    #[test]
    fn a_draft_is_there_until_it_is_thrown_away() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(drafts(&of(&dir)), []);
        of(&dir).keep_draft("claim.1", Some(r#"{"wording":"پل بسته شد"}"#)).unwrap();
        of(&dir).keep_draft("edit.2", Some("{}")).unwrap();
        let expected = [("claim.1", r#"{"wording":"پل بسته شد"}"#), ("edit.2", "{}")]
            .map(|(key, value)| (key.to_owned(), value.to_owned()));
        assert_eq!(drafts(&of(&dir)), expected);
        of(&dir).keep_draft("claim.1", None).unwrap();
        assert_eq!(drafts(&of(&dir)), expected[1..]);
    }

    #[test]
    fn several_programs_keep_their_drafts_at_once_and_none_is_lost() {
        let dir = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for window in 0..4 {
                let folder = of(&dir);
                scope.spawn(move || {
                    for n in 0..10 {
                        let key = format!("window {window} draft {n}");
                        folder.keep_draft(&key, Some("{}")).unwrap();
                    }
                });
            }
        });
        assert_eq!(drafts(&of(&dir)).len(), 40);
    }

    #[test]
    fn what_was_cut_off_is_not_in_the_way() {
        let dir = tempfile::tempdir().unwrap();
        of(&dir).keep_draft("a", Some("{}")).unwrap();
        let folder = dir.path().join("library/window");
        fs::write(folder.join("drafts.json.part"), "{\"a\": \"{").unwrap();
        of(&dir).keep_draft("b", Some("{}")).unwrap();
        assert_eq!(drafts(&of(&dir)).len(), 2);
        assert!(!folder.join("drafts.json.part").exists());
    }

    #[test]
    fn drafts_that_cant_be_read_are_put_aside() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("library/window");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(DRAFTS), "torn {").unwrap();
        assert_eq!(of(&dir).drafts().unwrap_err().code(), "io");
        of(&dir).keep_draft("a", Some("{}")).unwrap();
        assert_eq!(drafts(&of(&dir)).len(), 1);
        assert_eq!(fs::read_to_string(folder.join("unreadable.json")).unwrap(), "torn {");
    }

    #[test]
    fn a_place_is_as_it_was_kept_and_garbage_is_none() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(of(&dir).place(), WindowPlace::default());
        let frame = WindowFrame { x: -8, y: 40, width: 1280, height: 800, maximised: false };
        let place = WindowPlace { state: Some("{\"case\":1}".to_owned()), frame: Some(frame) };
        of(&dir).keep_place(&place).unwrap();
        assert_eq!(of(&dir).place(), place);
        for garbage in ["", "[1]", "{\"frame\":\"wide\"}", "{\"state\":"] {
            fs::write(dir.path().join("library/window").join(PLACE), garbage).unwrap();
            assert_eq!(of(&dir).place(), WindowPlace::default(), "{garbage}");
        }
    }
}
