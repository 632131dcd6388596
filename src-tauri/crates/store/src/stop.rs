//! Stopping what takes long inside SQLite.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::{Store, StoreError};

/// How many of its instructions SQLite does between two looks: a few milliseconds' worth at most.
const BETWEEN: i32 = 10_000;

impl Store {
    /// Has this store give up what it does soon after `stop` is set, with [`StoreError::Cancelled`]: a
    /// change is then not there at all. With none, nothing stops it any more.
    ///
    /// # Errors
    /// When SQLite can't be asked for it.
    pub fn stop_with(&self, stop: Option<Arc<AtomicBool>>) -> Result<(), StoreError> {
        let handler = stop.map(|stop| move || stop.load(Ordering::Relaxed));
        Ok(self.conn.progress_handler(BETWEEN, handler)?)
    }
}
