//! `docket claim history`.

use docket_desk::store::{ClaimEntry, FieldChange};

use crate::fault::Fault;
use crate::journal::said;
use crate::look;
use crate::out::{DIM, one_line};
use crate::session::Session;

/// Tells what became of a claim.
pub fn tell(
    session: &mut Session<'_>,
    claim: &str,
    before: Option<u64>,
    limit: u32,
) -> Result<(), Fault> {
    let id = session.claim_ever(claim)?;
    let history = session.desk.read().claim_history(id, before, limit)?;
    if session.out.json {
        return session.out.document(&history);
    }
    for ClaimEntry { row, changes, undoable } in &history.entries {
        let mark = match (row.undone, undoable) {
            (true, _) => " (undone)",
            (false, true) => "",
            (false, false) => " (later changes rest on it)",
        };
        let (number, at, by) = (row.seq, look::time(&row.at), &row.by);
        session.out.line(format!("{DIM}{number}{DIM:#}  {at}  {by}  {}{mark}", said(row)));
        for change in changes {
            session.out.text(&changed(change), 4);
        }
    }
    if history.more {
        session.out.remark("There are older changes. “--limit” tells more of them.");
    }
    Ok(())
}

/// A change of a field in a line.
fn changed(change: &FieldChange) -> String {
    let name = match (change.table.as_str(), change.field.as_str()) {
        ("claims", "") => "claim".to_owned(),
        ("claim_tags", _) => "tag".to_owned(),
        ("appearances", "") => "appears in".to_owned(),
        ("relations", _) => "link".to_owned(),
        ("findings", "") => "evidence".to_owned(),
        ("verdicts", "" | "word") => "verdict".to_owned(),
        (_, field) => field.replace('_', " "),
    };
    let about = if change.about.is_empty() {
        String::new()
    } else {
        format!(" “{}”", one_line(&change.about))
    };
    let side = |text: &Option<String>| match text.as_deref().map(one_line) {
        Some(text) if !text.is_empty() => format!("“{text}”"),
        _ => "nothing".to_owned(),
    };
    let whole = change.field.is_empty();
    match (&change.before, &change.after) {
        (None, Some(after)) if whole => format!("+ {name}{about}: {}", one_line(after)),
        (Some(before), None) if whole => format!("− {name}{about}: {}", one_line(before)),
        (before, after) => format!("{name}{about}: {} → {}", side(before), side(after)),
    }
}
