//! What a person waits for at the screen: lists, filters, searches, one claim.

use std::path::Path;

use docket_desk::Desk;
use docket_desk::domain::{ClaimColumn, ClaimOrder};
use docket_desk::store::{ClaimFilter, Page};

use crate::made::Made;
use crate::outcome::{Outcome, READING};
use crate::timing::{often, once};
use crate::{Result, library, peers};

/// One frame of a screen, in milliseconds.
const FRAME: f64 = 16.0;

pub fn measure(made: &Made, outcome: &mut Outcome) -> Result<()> {
    let (inventor, claims) = (&made.inventor, made.inventor.claims);
    let frame = || ("one frame", FRAME);
    cold(made, outcome)?;
    let desk = Desk::open(&made.library())?;
    let mut reading = |what: String, act: &mut dyn FnMut() -> Result<()>| -> Result<()> {
        outcome.time(claims, (READING, what), &often(act)?, frame(), Some(1.0));
        Ok(())
    };
    for (what, filter) in library::filters(inventor) {
        let found = library::page(&desk, &filter, None)?;
        if found == 0 {
            return Err(format!("no claims for the filter “{what}”").into());
        }
        reading(format!("first page: {what}"), &mut || {
            library::page(&desk, &filter, None).map(drop)
        })?;
        reading(format!("count: {what}"), &mut || library::count(&desk, &filter).map(drop))?;
    }
    let all = ClaimFilter::default();
    let case = ClaimFilter { case: Some(inventor.case_id(0)), ..all.clone() };
    for (what, after) in [("next page", 199), ("page from the middle", claims / 2)] {
        let after = Some(inventor.claim_id(after));
        reading(format!("{what}: all claims"), &mut || {
            library::page(&desk, &all, after).map(drop)
        })?;
        reading(format!("{what}: case"), &mut || library::page(&desk, &case, after).map(drop))?;
    }
    for by in ClaimColumn::ALL {
        for (way, descending) in [("up", false), ("down", true)] {
            let order = ClaimOrder { by: *by, descending };
            let middle = desk.read().claim_ids(&case, order)?;
            let middle = middle.get(middle.len() / 2).copied();
            for (what, after) in [("first page", None), ("page from the middle", middle)] {
                reading(format!("{what}: case by {by}, {way}"), &mut || {
                    let page = Page { after, limit: 200 };
                    desk.read().claims(&case, order, page)?;
                    Ok(())
                })?;
            }
            reading(format!("marks: case by {by}, {way}"), &mut || {
                desk.read().claim_marks(&case, order, 200)?;
                Ok(())
            })?;
        }
    }
    let unchecked = ClaimFilter { words: "verdict:none".to_owned(), ..case.clone() };
    let rare = ClaimFilter { words: "gap:nothing-refutes".to_owned(), ..case.clone() };
    let order = ClaimOrder { by: ClaimColumn::Wording, descending: false };
    for (what, filter) in [("verdict:none", unchecked), ("gap:nothing-refutes", rare)] {
        reading(format!("first page: {what} by wording"), &mut || {
            desk.read().claims(&filter, order, Page::default())?;
            Ok(())
        })?;
    }
    reading("a case at a glance".to_owned(), &mut || {
        desk.read().overview(inventor.case_id(0))?;
        Ok(())
    })?;
    reading("a case over time".to_owned(), &mut || {
        desk.read().timeline(inventor.case_id(0), None, None)?;
        Ok(())
    })?;
    for (what, words, _) in library::searches(inventor) {
        reading(format!("search: {what}"), &mut || library::search(&desk, &words).map(drop))?;
    }
    // Of 25 findings.
    let busy = inventor.claim_id(claims / 10 * 5 + 4);
    reading("one claim with everything".to_owned(), &mut || {
        desk.read().claim(busy)?;
        Ok(())
    })?;
    reading("what became of a claim".to_owned(), &mut || {
        desk.read().claim_history(busy, None, 0)?;
        Ok(())
    })?;
    reading("list of cases".to_owned(), &mut || {
        desk.read().cases()?;
        Ok(())
    })?;
    reading("list of people".to_owned(), &mut || {
        desk.read().persons()?;
        Ok(())
    })?;
    let small = Some(inventor.case_id(3));
    reading("list of sources: small case".to_owned(), &mut || {
        desk.read().sources(small)?;
        Ok(())
    })?;
    reading("list of exhibits: small case".to_owned(), &mut || {
        desk.read().evidence_list(small)?;
        Ok(())
    })?;
    reading("status".to_owned(), &mut || {
        desk.status()?;
        Ok(())
    })?;
    reading("journal: first page".to_owned(), &mut || {
        desk.journal(None, 100)?;
        Ok(())
    })?;
    drop(desk);
    opening(made, outcome)
}

/// The first time, from the disk: the library opened, then the first page, then a first search.
fn cold(made: &Made, outcome: &mut Outcome) -> Result<()> {
    const COLD: &str = "From the disk, nothing in memory";
    let claims = made.inventor.claims;
    peers::forget(&made.database())?;
    let mut opened = None;
    let times = once(|| {
        opened = Some(Desk::open(&made.library())?);
        Ok(())
    })?;
    let desk = opened.ok_or("not opened")?;
    let frame = || ("one frame", FRAME);
    outcome.time(claims, (COLD, "open"), &times, frame(), None);
    let all = ClaimFilter::default();
    let times = once(|| library::page(&desk, &all, None).map(drop))?;
    outcome.time(claims, (COLD, "first page: all claims"), &times, frame(), None);
    let words = library::common(&made.inventor);
    let times = once(|| library::search(&desk, &words).map(drop))?;
    outcome.time(claims, (COLD, "search: common word"), &times, frame(), None);
    Ok(())
}

/// Opening, against opening a library with nothing in it.
fn opening(made: &Made, outcome: &mut Outcome) -> Result<()> {
    let empty = made.folder.join("empty");
    let open = |library: &Path| -> Result<()> {
        Desk::open(library)?;
        Ok(())
    };
    open(&empty)?;
    let nothing = often(|| open(&empty))?;
    let times = often(|| open(&made.library()))?;
    std::fs::remove_dir_all(&empty)?;
    let claims = made.inventor.claims;
    outcome.time(
        claims,
        (READING, "open the library"),
        &times,
        ("opening an empty one", nothing.median()),
        None,
    );
    Ok(())
}
