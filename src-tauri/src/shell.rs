//! What the commands work with: the open library, the settings, and what was exported.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, FixedOffset, Local};
use docket_desk::{Desk, DeskError, ErrorView, Moment, Repaired, Settings, WindowFolder};

use crate::places::Places;
use crate::windows::Windows;

/// The state of the running program.
pub(crate) struct Shell {
    places: Mutex<Result<Places, ErrorView>>,
    desk: Mutex<Option<Arc<Desk>>>,
    windows: Windows,
    exported: Mutex<BTreeSet<PathBuf>>,
    /// Held while settings are read and written again.
    settings: Mutex<()>,
}

impl Shell {
    pub(crate) fn new(places: Result<Places, ErrorView>) -> Self {
        Self {
            places: Mutex::new(places),
            desk: Mutex::default(),
            windows: Windows::default(),
            exported: Mutex::default(),
            settings: Mutex::default(),
        }
    }

    /// The open library. One that can't be opened is tried anew each time: the disk may have been
    /// plugged in meanwhile.
    pub(crate) fn desk(&self) -> Result<Arc<Desk>, ErrorView> {
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open) = desk.as_ref() {
            return Ok(Arc::clone(open));
        }
        let opened = Arc::new(Desk::open(&self.library()?).map_err(|error| error.view())?);
        self.remember(opened.dir());
        Ok(Arc::clone(desk.insert(opened)))
    }

    /// Opens another library in the place of the one that is open, which is let go of when nobody
    /// works with it any more. When it can't be opened, the one that is open stays.
    pub(crate) fn open(&self, library: &Path) -> Result<(), ErrorView> {
        let opened = Desk::open_chosen(library).map_err(|error| error.view())?;
        let left = self.window_folder()?;
        self.windows.write(&left);
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        if let Ok(places) = self.lock_places().as_mut() {
            places.library = opened.dir().to_owned();
        }
        self.windows.turn(&left, &WindowFolder::of(opened.dir()));
        self.remember(opened.dir());
        *desk = Some(Arc::new(opened));
        Ok(())
    }

    /// Where the windows are.
    pub(crate) fn windows(&self) -> &Windows {
        &self.windows
    }

    /// What the windows keep beside the library.
    pub(crate) fn window_folder(&self) -> Result<WindowFolder, ErrorView> {
        Ok(WindowFolder::of(&self.library()?))
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
        docket_desk::repair(&self.library()?, &[], author.moment(), progress)
            .map_err(|error| error.view())
    }

    /// The settings as they are on disk now, since the command line has the same.
    pub(crate) fn settings(&self) -> Result<Settings, ErrorView> {
        Settings::load(&self.settings_file()?).map_err(|error: DeskError| error.view())
    }

    /// Keeps the settings. The device's name and the libraries that were open are Docket's, and stay.
    pub(crate) fn set(&self, mut settings: Settings) -> Result<(), ErrorView> {
        let _turn = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        Settings { device: settings.device, libraries: settings.libraries, .. } =
            self.settings()?;
        settings.text_size = Settings::readable(settings.text_size);
        settings.save(&self.settings_file()?).map_err(|error| error.view())
    }

    /// Remembers that this library was opened. Where that can't be kept, it is no reason not to work.
    fn remember(&self, library: &Path) {
        let _turn = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Ok(mut settings), Ok(file)) = (self.settings(), self.settings_file())
            && settings.remember(library)
        {
            let _ = settings.save(&file);
        }
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

    /// The library's folder.
    pub(crate) fn library(&self) -> Result<PathBuf, ErrorView> {
        self.lock_places().as_ref().map(|places| places.library.clone()).map_err(Clone::clone)
    }

    fn settings_file(&self) -> Result<PathBuf, ErrorView> {
        self.lock_places().as_ref().map(|places| places.settings.clone()).map_err(Clone::clone)
    }

    fn lock_places(&self) -> MutexGuard<'_, Result<Places, ErrorView>> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
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
