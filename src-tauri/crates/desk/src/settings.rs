//! A person's settings on this device: not part of any library.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::DeskError;

/// What a person set, kept as JSON in the device's place for settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// The name that stands in the journal; empty for the system's user name.
    pub name: String,
    /// The organisation that stands on reports.
    pub organisation: String,
    /// Light, dark, high contrast, or as the system has it.
    pub theme: Theme,
    /// The language of the window, a BCP 47 tag; empty for the system's.
    pub language: String,
    /// The device's name in journals: random, so that it tells nothing.
    pub device: String,
    /// How large the window's text is, in percent of the usual size: 80 to 200.
    pub text_size: u16,
    /// Keys that a person chose for commands, by the command's name; an empty text for none.
    #[ts(type = "{ [key in string]?: string }")]
    pub shortcuts: BTreeMap<String, String>,
    /// Libraries that were open on this device, the newest first.
    pub libraries: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: String::new(),
            organisation: String::new(),
            theme: Theme::default(),
            language: String::new(),
            device: Uuid::new_v4().to_string(),
            text_size: 100,
            shortcuts: BTreeMap::new(),
            libraries: Vec::new(),
        }
    }
}

/// How the window looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "named for what they are")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

/// How many libraries are remembered.
const LIBRARIES: usize = 10;

impl Settings {
    /// Remembers that this library was opened. Says whether that is news.
    pub fn remember(&mut self, library: &Path) -> bool {
        // One that is not Unicode can't be sent to the page and back.
        let Some(library) = library.to_str() else { return false };
        if self.libraries.first().is_some_and(|newest| newest == library) {
            return false;
        }
        self.libraries.retain(|one| one != library);
        self.libraries.insert(0, library.to_owned());
        self.libraries.truncate(LIBRARIES);
        true
    }

    /// A size of the text that can be read, and that fits a window.
    pub fn readable(size: u16) -> u16 {
        size.clamp(80, 200)
    }

    /// Reads the settings, or makes and keeps new ones where there are none.
    ///
    /// # Errors
    /// When the file is there and can't be read, or can't be made.
    pub fn load(path: &Path) -> Result<Self, DeskError> {
        let wrong = |why: &dyn std::fmt::Display| DeskError::Settings {
            place: path.display().to_string(),
            why: why.to_string(),
        };
        match fs::read(path) {
            Ok(bytes) => {
                let mut read: Self =
                    serde_json::from_slice(&bytes).map_err(|error| wrong(&error))?;
                read.text_size = Self::readable(read.text_size);
                Ok(read)
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let new = Self::default();
                new.save(path)?;
                Ok(new)
            }
            Err(error) => Err(wrong(&error)),
        }
    }

    /// Keeps the settings: whole or not at all.
    ///
    /// # Errors
    /// When they can't be written.
    pub fn save(&self, path: &Path) -> Result<(), DeskError> {
        let wrong = |why: &dyn std::fmt::Display| DeskError::Settings {
            place: path.display().to_string(),
            why: why.to_string(),
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(|error| wrong(&error))?;
        let json = serde_json::to_vec_pretty(self).map_err(|error| wrong(&error))?;
        // Under a name of its own: another program, or another thread, may be keeping some too.
        let fresh = tempfile::NamedTempFile::new_in(folder).map_err(|error| wrong(&error))?;
        fs::write(fresh.path(), json).map_err(|error| wrong(&error))?;
        fresh.persist(path).map_err(|error| wrong(&error.error))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_earlier_versions_are_read() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("settings.json");
        fs::write(&file, r#"{"name": "Roya", "device": "d", "theme": "dark"}"#).unwrap();
        let read = Settings::load(&file).unwrap();
        assert_eq!(
            (read.name.as_str(), read.device.as_str(), read.theme),
            ("Roya", "d", Theme::Dark)
        );
        assert_eq!((read.text_size, read.libraries.len(), read.shortcuts.len()), (100, 0, 0));
        fs::write(&file, r#"{"text_size": 900}"#).unwrap();
        assert_eq!(Settings::load(&file).unwrap().text_size, 200);
    }

    #[test]
    fn libraries_are_remembered_the_newest_first_and_each_once() {
        let mut settings = Settings::default();
        for library in ["/a", "/b", "/a"] {
            assert!(settings.remember(Path::new(library)));
        }
        assert!(!settings.remember(Path::new("/a")));
        assert_eq!(settings.libraries, ["/a", "/b"]);
        for n in 0..20 {
            settings.remember(Path::new(&format!("/{n}")));
        }
        assert_eq!(settings.libraries.len(), LIBRARIES);
        assert_eq!(settings.libraries[0], "/19");
    }
}
