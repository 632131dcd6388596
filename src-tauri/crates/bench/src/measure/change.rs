//! One change, against the same SQL in one transaction without a journal, and without the index too.

use std::path::Path;

use docket_desk::Desk;
use docket_desk::domain::Action;

use crate::Result;
use crate::invent::Change;
use crate::made::{Made, now};
use crate::outcome::Outcome;
use crate::plain::Plain;
use crate::timing::{Times, in_turns, often};

const PART: &str = "One change";

/// The design's bar.
const BAR: f64 = 1.5;

/// Changes the library in `copy`, which is thrown away afterwards.
pub fn measure(made: &Made, copy: &Path, outcome: &mut Outcome) -> Result<()> {
    let claims = made.inventor.claims;
    let desk = Desk::open(copy)?;
    let mut plain = Plain::open(&copy.join("docket.db"))?;
    let mut taken: Vec<(Change, Times)> = Vec::new();
    for change in Change::ALL {
        // Ours are the even ones, theirs the odd ones.
        let prepared =
            |first: u32| (first..).step_by(2).map(move |n| made.inventor.change(change, n));
        let (mut ours, mut theirs) = (ahead(prepared(0)), ahead(prepared(1)));
        let (our_times, their_times) = in_turns(
            || {
                desk.apply(&ours.next().ok_or("no more changes")?, now())?;
                Ok(())
            },
            || plain.apply(&theirs.next().ok_or("no more changes")?),
        )?;
        let against = ("the same SQL, no journal", their_times.median());
        outcome.time(claims, (PART, change.name()), &our_times, against, Some(BAR));
        let what = format!("journal: one entry, {}", change.name());
        outcome.figure(claims, what, plain.newest_entry()? as f64, "bytes");
        taken.push((change, our_times));
    }
    drop(desk);
    plain.without_search()?;
    for (change, our_times) in taken {
        let mut later = ahead((10_001..).step_by(2).map(|n| made.inventor.change(change, n)));
        let times = often(|| match later.next() {
            Some(action) => plain.apply(&action),
            None => Ok(()),
        })?;
        let against = ("the same SQL, no journal, no index", times.median());
        outcome.time(claims, (PART, change.name()), &our_times, against, None);
    }
    Ok(())
}

/// Enough of them, made before the clock runs.
fn ahead(changes: impl Iterator<Item = Action>) -> impl Iterator<Item = Action> {
    const ENOUGH: usize = 256;
    changes.take(ENOUGH).collect::<Vec<_>>().into_iter()
}
