//! What the commands work with: the open library, the settings, and what was exported.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, FixedOffset, Local};
use docket_desk::{Desk, DeskError, ErrorView, Moment, Repaired, Settings};

use crate::places::Places;

/// The state of the running program.
pub(crate) struct Shell {
    places: Result<Places, ErrorView>,
    desk: Mutex<Option<Arc<Desk>>>,
    exported: Mutex<BTreeSet<PathBuf>>,
}

impl Shell {
    pub(crate) fn new(places: Result<Places, ErrorView>) -> Self {
        Self { places, desk: Mutex::default(), exported: Mutex::default() }
    }

    /// The open library. One that can't be opened is tried anew each time: the disk may have been
    /// plugged in meanwhile.
    pub(crate) fn desk(&self) -> Result<Arc<Desk>, ErrorView> {
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open) = desk.as_ref() {
            return Ok(Arc::clone(open));
        }
        let opened = Arc::new(Desk::open(&self.places()?.library).map_err(|error| error.view())?);
        Ok(Arc::clone(desk.insert(opened)))
    }

    /// Repairs the library, which nobody can use meanwhile.
    pub(crate) fn repair(
        &self,
        progress: impl FnMut(&str, u64, u64) -> ControlFlow<()>,
    ) -> Result<Repaired, ErrorView> {
        let author = self.author()?;
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        // Closed, since a repair wants it for itself. Whoever asks next opens it again.
        *desk = None;
        docket_desk::repair(&self.places()?.library, &[], author.moment(), progress)
            .map_err(|error| error.view())
    }

    /// The settings as they are on disk now, since the command line has the same.
    pub(crate) fn settings(&self) -> Result<Settings, ErrorView> {
        Settings::load(&self.places()?.settings).map_err(|error: DeskError| error.view())
    }

    /// Keeps the settings. The device's name is Docket's, and stays.
    pub(crate) fn set(&self, mut settings: Settings) -> Result<(), ErrorView> {
        settings.device = self.settings()?.device;
        settings.save(&self.places()?.settings).map_err(|error| error.view())
    }

    /// Who is doing something here, and now.
    pub(crate) fn author(&self) -> Result<Author, ErrorView> {
        let Settings { name, device, .. } = self.settings()?;
        let by = if name.trim().is_empty() { system_user() } else { name };
        Ok(Author { by, device, at: Local::now().fixed_offset() })
    }

    /// Remembers a file that was exported.
    pub(crate) fn exported(&self, path: PathBuf) {
        self.exported.lock().unwrap_or_else(PoisonError::into_inner).insert(path);
    }

    /// Whether this file was exported since Docket was started.
    pub(crate) fn has_exported(&self, path: &PathBuf) -> bool {
        self.exported.lock().unwrap_or_else(PoisonError::into_inner).contains(path)
    }

    fn places(&self) -> Result<&Places, ErrorView> {
        self.places.as_ref().map_err(Clone::clone)
    }
}

/// Who does something, where and when.
pub(crate) struct Author {
    by: String,
    device: String,
    at: DateTime<FixedOffset>,
}

impl Author {
    pub(crate) fn moment(&self) -> Moment<'_> {
        Moment { by: &self.by, device: &self.device, at: self.at }
    }
}

fn system_user() -> String {
    whoami::username().unwrap_or_else(|_| "unknown".to_owned())
}
