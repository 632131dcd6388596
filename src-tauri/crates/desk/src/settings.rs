//! A person's settings on this device: not part of any library.

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
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: String::new(),
            organisation: String::new(),
            theme: Theme::default(),
            language: String::new(),
            device: Uuid::new_v4().to_string(),
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

impl Settings {
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
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| wrong(&error)),
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
