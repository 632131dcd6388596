//! Stopping changes that take long. A change tells no progress that could break it off: it is one
//! transaction, and SQLite itself gives it up.

use std::cell::RefCell;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

thread_local! {
    static STOP: RefCell<Option<Arc<AtomicBool>>> = const { RefCell::new(None) };
}

/// Does `work` on this thread. What it has the library do is given up soon after `stop` is set, as
/// cancelled, and nothing of it is there then.
pub fn until<T>(stop: &Arc<AtomicBool>, work: impl FnOnce() -> T) -> T {
    /// Puts back what was there, also when the work panics.
    struct Before(Option<Arc<AtomicBool>>);
    impl Drop for Before {
        fn drop(&mut self) {
            STOP.set(self.0.take());
        }
    }
    let _before = Before(STOP.replace(Some(Arc::clone(stop))));
    work()
}

/// Whether the work on this thread goes on.
pub(crate) fn answer() -> ControlFlow<()> {
    let stopped = asked().is_some_and(|stop| stop.load(Ordering::Relaxed));
    if stopped { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
}

/// What stops the work on this thread.
pub(crate) fn asked() -> Option<Arc<AtomicBool>> {
    STOP.with_borrow(Clone::clone)
}
