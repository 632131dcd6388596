//! Telling the windows how far long work has come, and stopping it when somebody says so.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use docket_desk::{Progress, until};
use tauri::{AppHandle, Emitter, Manager};

/// What is over sooner is not worth telling of.
const PATIENCE: Duration = Duration::from_millis(300);
/// More often than this, nobody can see.
const EVERY: Duration = Duration::from_millis(100);

/// The long works of this moment, by number, and whether each was cancelled.
#[derive(Debug, Default)]
pub(crate) struct Works {
    last: AtomicU64,
    running: Mutex<BTreeMap<u64, Arc<AtomicBool>>>,
}

impl Works {
    /// Lets a work know that it is to stop. One that is over is none the worse for it.
    pub(crate) fn cancel(&self, work: u64) {
        if let Some(cancelled) = self.running().get(&work) {
            cancelled.store(true, Ordering::Relaxed);
        }
    }

    fn begin(&self) -> (u64, Arc<AtomicBool>) {
        let work = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        let cancelled = Arc::default();
        self.running().insert(work, Arc::clone(&cancelled));
        (work, cancelled)
    }

    fn end(&self, work: u64) {
        self.running().remove(&work);
    }

    fn running(&self) -> MutexGuard<'_, BTreeMap<u64, Arc<AtomicBool>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells the windows about one long work, if it lasts. When it goes, finished or failed, they hear
/// that the work is over.
pub(crate) struct Telling {
    app: AppHandle,
    work: u64,
    cancelled: Arc<AtomicBool>,
    state: Arc<Mutex<State>>,
}

/// How far it is, and when that was told last.
struct State {
    begun: Instant,
    progress: Progress,
    told: Option<Instant>,
    over: bool,
}

impl State {
    /// What to tell now, if it is time for that.
    fn due(&mut self, now: Instant) -> Option<Progress> {
        let waited = match self.told {
            None => now - self.begun >= PATIENCE,
            Some(at) => now - at >= EVERY,
        };
        if self.over || !waited {
            return None;
        }
        self.told = Some(now);
        Some(self.progress.clone())
    }
}

impl Telling {
    /// Work begins; `what` it is called until it says more.
    pub(crate) fn of(app: &AppHandle, what: &str) -> Self {
        let (work, cancelled) = app.state::<Works>().begin();
        let state = State {
            begun: Instant::now(),
            progress: Progress { work, what: what.to_owned(), done: 0, total: 0 },
            told: None,
            over: false,
        };
        let telling =
            Self { app: app.clone(), work, cancelled, state: Arc::new(Mutex::new(state)) };
        telling.tell_once_late();
        telling
    }

    /// So much of the work is done. Breaks off when somebody cancelled it.
    pub(crate) fn tell(&mut self, what: &str, done: u64, total: u64) -> ControlFlow<()> {
        {
            let mut state = lock(&self.state);
            let progress = &mut state.progress;
            what.clone_into(&mut progress.what);
            // All of it is done only when it is over: another part may follow.
            (progress.done, progress.total) = (done.min(total.saturating_sub(1)), total);
            if let Some(progress) = state.due(Instant::now()) {
                emit(&self.app, &progress);
            }
        }
        if self.cancelled.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// Does a part of the work that tells no progress, and that the library gives up when it is
    /// cancelled.
    pub(crate) fn until_cancelled<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        let cancelled = Arc::clone(&self.cancelled);
        until(&cancelled, || work(self))
    }

    /// From here on it can't be cancelled.
    pub(crate) fn past_cancelling(&mut self) {
        if self.work == 0 {
            return;
        }
        self.app.state::<Works>().end(self.work);
        let mut state = lock(&self.state);
        if state.told.is_some() {
            emit(&self.app, &over(&state.progress));
        }
        (self.work, state.progress.work) = (0, 0);
    }

    /// Some work says nothing for long.
    fn tell_once_late(&self) {
        let (app, state) = (self.app.clone(), Arc::downgrade(&self.state));
        // Without a thread it is told a little later.
        let _ = thread::Builder::new().name("progress".to_owned()).spawn(move || {
            thread::sleep(PATIENCE);
            let Some(state) = state.upgrade() else { return };
            let mut state = lock(&state);
            if state.told.is_none()
                && let Some(progress) = state.due(Instant::now())
            {
                emit(&app, &progress);
            }
        });
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        self.app.state::<Works>().end(self.work);
        let mut state = lock(&self.state);
        state.over = true;
        if state.told.is_some() {
            emit(&self.app, &over(&state.progress));
        }
    }
}

fn over(progress: &Progress) -> Progress {
    let total = progress.total.max(1);
    Progress { done: total, total, ..progress.clone() }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn emit(app: &AppHandle, progress: &Progress) {
    // It fails only when the window is closing, and then there is nobody to tell.
    let _ = app.emit("progress", progress);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_work_that_was_meant_is_cancelled() {
        let works = Works::default();
        let (first, of_first) = works.begin();
        let (second, of_second) = works.begin();
        works.cancel(second);
        assert!(!of_first.load(Ordering::Relaxed) && of_second.load(Ordering::Relaxed));
        works.end(first);
        works.cancel(first);
        assert!(!of_first.load(Ordering::Relaxed));
        assert_ne!(works.begin().0, first, "a number is given once");
    }

    #[test]
    fn quick_work_is_not_told_of_and_long_work_not_too_often() {
        let begun = Instant::now();
        let progress = Progress { work: 1, what: "backup".to_owned(), done: 0, total: 0 };
        let mut state = State { begun, progress, told: None, over: false };
        let mut told = |millis| state.due(begun + Duration::from_millis(millis)).is_some();
        let times = [0, 299, 300, 399, 400, 450, 900];
        assert_eq!(times.map(&mut told), [false, false, true, false, true, false, true]);
        state.over = true;
        assert!(state.due(begun + Duration::from_secs(9)).is_none());
    }
}
