//! A change of many claims at once and its undo, against the plain SQL: how long, and with how much
//! memory. Each is done by a program of its own, so that its memory can be told.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use docket_desk::Desk;
use docket_desk::domain::{Action, Stage};
use serde::{Deserialize, Serialize};

use crate::Result;
use crate::made::{Made, now};
use crate::outcome::Outcome;
use crate::plain::Plain;
use crate::timing::Times;

const PART: &str = "Many claims at once";

/// What the program of its own tells.
#[derive(Debug, Serialize, Deserialize)]
pub struct Told {
    ms: f64,
    /// The most memory that it had, before and after.
    before_mb: f64,
    peak_mb: f64,
}

impl Told {
    fn times(&self) -> Times {
        let mut times = Times::default();
        times.add(Duration::from_secs_f64(self.ms / 1e3));
        times
    }
}

/// Changes the library in `copy`, which is thrown away afterwards.
pub fn measure(made: &Made, copy: &Path, outcome: &mut Outcome) -> Result<()> {
    let claims = made.inventor.claims;
    for many in [10_000, 100_000, 1_000_000].into_iter().filter(|many| *many <= claims) {
        for what in ["stage", "tag"] {
            let apart = |act: &str| apart(copy, claims, act, many);
            // Each does the same to the same claims: theirs is set back before it is our turn.
            let theirs = apart(&format!("plain {what}"))?;
            apart(&format!("plain un{what}"))?;
            let ours = apart(what)?;
            let bytes = Plain::open(&copy.join("docket.db"))?.newest_entry()?;
            let undo = apart("undo")?;
            let named = |act: &str| format!("{act}, {many} claims");
            let against = || ("the same SQL, no journal", theirs.ms);
            outcome.time(claims, (PART, named(what)), &ours.times(), against(), None);
            let undone = named(&format!("undo of {what}"));
            outcome.time(claims, (PART, undone), &undo.times(), against(), None);
            for (told, act) in [
                (&ours, named(what)),
                (&undo, named(&format!("undo of {what}"))),
                (&theirs, named(&format!("the same SQL for {what}"))),
            ] {
                outcome.figure(claims, format!("memory at most: {act}"), told.peak_mb, "MB");
            }
            let before = format!("memory of the open library before: {}", named(what));
            outcome.figure(claims, before, ours.before_mb, "MB");
            let each = bytes as f64 / f64::from(many);
            outcome.figure(claims, format!("journal: {}", named(what)), each, "bytes a claim");
        }
    }
    Ok(())
}

/// Runs this program again for one act.
fn apart(library: &Path, claims: u32, act: &str, many: u32) -> Result<Told> {
    let done = Command::new(std::env::current_exe()?)
        .arg("--act")
        .arg(library)
        .args([&claims.to_string(), act, &many.to_string()])
        .output()?;
    if !done.status.success() {
        return Err(format!("{act}: {}", String::from_utf8_lossy(&done.stderr)).into());
    }
    Ok(serde_json::from_slice(&done.stdout)?)
}

/// The one act, in a program of its own: the first `many` claims of a library of `claims`.
pub fn act(library: &Path, claims: u32, act: &str, many: u32) -> Result<Told> {
    let database = library.join("docket.db");
    let ids: Vec<_> = {
        let inventor = crate::made::inventor(claims);
        (0..many).map(|number| inventor.claim_id(number)).collect()
    };
    let tag = "all of them".to_owned();
    let stage = |stage| Action::SetStage { claims: ids.clone(), stage };
    let action = match act.trim_start_matches("plain ") {
        "stage" => Some(stage(Stage::Review)),
        "tag" => Some(Action::TagClaims { claims: ids.clone(), tag: tag.clone() }),
        "unstage" => Some(stage(Stage::Inbox)),
        _ => None,
    };
    let told = |before_mb, begun: Instant| -> Result<Told> {
        Ok(Told { ms: begun.elapsed().as_secs_f64() * 1e3, before_mb, peak_mb: peak_mb()? })
    };
    if act.starts_with("plain") {
        let mut plain = Plain::open(&database)?;
        let (before, begun) = (peak_mb()?, Instant::now());
        match &action {
            Some(action) => plain.apply(action)?,
            None => plain.untag(&tag)?,
        }
        return told(before, begun);
    }
    let desk = Desk::open(library)?;
    let (before, begun) = (peak_mb()?, Instant::now());
    match &action {
        Some(action) => drop(desk.apply(action, now())?),
        None => drop(desk.undo(now())?),
    }
    told(before, begun)
}

/// The most memory that this program has had so far.
fn peak_mb() -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kb = line.and_then(|line| line.split_whitespace().next());
    Ok(kb.ok_or("the system does not tell the memory")?.parse::<f64>()? / 1024.0)
}
