//! Progress of long work, on a terminal.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Work that is over sooner needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar that appears when the work takes long, and goes when it is over.
pub struct Bar {
    begun: Instant,
    wanted: bool,
    bar: Option<ProgressBar>,
}

impl Bar {
    /// No bar is shown to a program.
    pub fn new(json: bool) -> Self {
        Self { begun: Instant::now(), wanted: !json && io::stderr().is_terminal(), bar: None }
    }

    /// How much of `what` is done.
    pub fn tell(&mut self, what: &str, done: u64, total: u64) {
        if !self.wanted || self.begun.elapsed() < PATIENCE {
            return;
        }
        let bar = self.bar.get_or_insert_with(|| {
            let looks = ProgressStyle::with_template("{msg}  {wide_bar}  {percent} %  {eta} left");
            ProgressBar::new(total)
                .with_style(looks.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        if bar.message() != what {
            bar.set_message(what.to_owned());
        }
        bar.set_length(total);
        bar.set_position(done);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
