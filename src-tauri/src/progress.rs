//! Telling the window how far long work has come.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use docket_desk::Progress;
use tauri::{AppHandle, Emitter};

/// More often than this, nobody can see.
const EVERY: Duration = Duration::from_millis(100);

/// Tells the window about one long work. When it goes, finished or failed, the window hears that the
/// work is over.
pub(crate) struct Telling {
    app: AppHandle,
    told: Option<(Instant, Progress)>,
}

impl Telling {
    pub(crate) fn new(app: &AppHandle) -> Self {
        Self { app: app.clone(), told: None }
    }

    /// So much of the work is done.
    pub(crate) fn tell(&mut self, progress: Progress) -> ControlFlow<()> {
        let now = Instant::now();
        if self.told.as_ref().is_none_or(|(at, _)| now - *at >= EVERY) {
            let _ = self.app.emit("progress", &progress);
            self.told = Some((now, progress));
        }
        ControlFlow::Continue(())
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        if let Some((_, progress)) = self.told.take() {
            let _ = self.app.emit("progress", Progress { done: progress.total, ..progress });
        }
    }
}
