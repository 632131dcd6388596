//! The window: how soon it can be used, what memory it takes, and how soon it shows what keys ask for.

use std::path::Path;

use crate::Result;
use crate::invent::RARE;
use crate::made::Made;
use crate::outcome::{Outcome, WINDOW};
use crate::peers::{self, Seen};

/// One frame of a screen, in milliseconds.
const FRAME: f64 = 1_000.0 / 60.0;

/// The design's bar for start and memory, against a window with nothing in it.
const BAR: f64 = 1.5;

/// Measures the window over the library in `copy`, which is thrown away afterwards. The program that
/// does it stands beside Docket's and beside the empty window.
pub fn measure(made: &Made, program: &Path, copy: &Path, outcome: &mut Outcome) -> Result<()> {
    let claims = made.inventor.claims;
    let beside = |name: &str| program.with_file_name(name);
    let docket = beside("..").join("docket-app");
    let (empty, ours) = match seen(program, &beside("empty-window"), &docket, copy) {
        Ok(seen) => seen,
        Err(error) => {
            outcome.missing(format!("The window was not measured: {error}"));
            return Ok(());
        }
    };
    for (what, times) in ours.times() {
        // What can be done to an empty window as well is held against it.
        let same = empty.times().find(|(other, _)| *other == what);
        let (against, bar) = match &same {
            Some((_, nothing)) => (("an empty window", nothing.median()), BAR),
            None => (("one frame", FRAME), 1.0),
        };
        outcome.time(claims, (WINDOW, what), &times, against, Some(bar));
    }
    outcome.figure(claims, "memory of the window", ours.memory_mb, "MB");
    outcome.figure(claims, "memory of an empty window", empty.memory_mb, "MB");
    let ratio = ours.memory_mb / empty.memory_mb;
    outcome.figure(claims, "memory of the window", ratio, "× an empty window (bar 1.5)");
    for (what, lost) in &ours.lost {
        let shown = |of: &str| format!("{of}, {what}");
        if let Some(plain) = empty.lost.get(what) {
            outcome.figure(claims, shown("frames lost by a plain list"), plain.frames, "frames");
        }
        outcome.figure(claims, shown("frames lost"), lost.frames, "frames");
        outcome.figure(claims, shown("frames that there were"), lost.of, "frames");
        outcome.figure(claims, shown("longest without a frame"), lost.longest_ms / FRAME, "frames");
    }
    Ok(())
}

/// What is seen of an empty window, and of Docket's.
fn seen(program: &Path, empty: &Path, docket: &Path, library: &Path) -> Result<(Seen, Seen)> {
    let shown = |path: &Path| path.display().to_string();
    let empty = peers::window(program, &[&shown(empty)])?;
    Ok((empty, peers::window(program, &[&shown(docket), &shown(library), RARE])?))
}
