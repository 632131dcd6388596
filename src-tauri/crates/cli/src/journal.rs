//! `docket journal`, `docket undo` and `docket redo`.

use clap::Args;
use docket_desk::domain::EntryId;
use docket_desk::store::{JournalRow, Undoable};
use serde_json::Value;

use crate::fault::Fault;
use crate::look;
use crate::out::{DIM, one_line, plain, styled};
use crate::session::Session;

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  docket journal --limit 5\n\nNothing in it is ever altered or deleted. \
                        An undo is an entry of its own."
)]
pub struct JournalArgs {
    /// How many entries to list
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    limit: u32,
    /// Only entries before the one with this number
    #[arg(long, value_name = "NUMBER")]
    before: Option<u64>,
}

impl JournalArgs {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        let rows = session.desk.journal(self.before, self.limit)?;
        if session.out.json {
            return session.out.document(&rows);
        }
        let table: Vec<_> = rows
            .iter()
            .map(|row| {
                let style = if row.undone { DIM } else { anstyle::Style::new() };
                vec![
                    styled(row.seq, DIM),
                    plain(look::time(&row.at)),
                    plain(&row.by),
                    plain(if row.undone { "undone" } else { "" }),
                    styled(said(row), style),
                ]
            })
            .collect();
        session.out.table(&table);
        if rows.is_empty() {
            session.out.remark("Nothing has been done in this library yet.");
        }
        Ok(())
    }
}

/// How far back it is looked for what an undo took back, to tell it in full.
const RECENT: u32 = 500;

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  docket undo\n  docket undo 17\n\nWhat was undone can be done again \
                        with “docket redo”, also after other commands. “docket journal” tells the \
                        changes with their numbers."
)]
pub struct UndoArgs {
    /// A single change, by its number in the journal or the beginning of its id; it is refused when
    /// later changes rest on it [default: the last that stands]
    entry: Option<String>,
}

impl UndoArgs {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        let done = match self.entry {
            Some(text) => {
                let entry = session.desk.find_entry(&text)?;
                session.desk.entry_undo(entry, session.moment())?.value
            }
            None => session.desk.undo(session.moment())?.value,
        };
        tell(session, "Undone", &done)
    }
}

/// Does again what was undone.
pub fn redo(session: &mut Session<'_>) -> Result<(), Fault> {
    let done = session.desk.redo(session.moment())?.value;
    tell(session, "Done again", &done)
}

fn tell(session: &mut Session<'_>, what: &str, done: &Undoable) -> Result<(), Fault> {
    if session.out.json {
        return session.out.document(done);
    }
    let rows = session.desk.journal(None, RECENT)?;
    let first = first_done(&rows, done.entry).map_or_else(|| label(&done.name).to_owned(), said);
    session.out.line(format!("{what}: {first}."));
    Ok(())
}

/// The entry that an entry took back, or took back the taking back of, and so on.
fn first_done(rows: &[JournalRow], entry: EntryId) -> Option<&JournalRow> {
    let row = rows.iter().find(|row| row.id == entry)?;
    match &row.undoes {
        Some(undoes) => first_done(rows, undoes.entry),
        None => Some(row),
    }
}

/// An entry in a few words.
pub fn said(row: &JournalRow) -> String {
    match &row.undoes {
        Some(undoes) if undoes.redo => format!("did again: {}", label(&undoes.name)),
        Some(undoes) => format!("took back: {}", label(&undoes.name)),
        None => match subject(&row.action) {
            about if about.is_empty() => label(&row.name).to_owned(),
            about => format!("{}: {about}", label(&row.name)),
        },
    }
}

/// What an action was about. Of several that are one, the first that is about more than somebody new
/// or the case it goes to.
fn subject(action: &Value) -> String {
    let Some(all) = action.get("actions").and_then(Value::as_array) else {
        return about(action);
    };
    let name = |one: &Value| one.get("do").and_then(Value::as_str).map(str::to_owned);
    let on_the_way = |one: &&Value| matches!(name(one).as_deref(), Some("add_person" | "add_case"));
    let Some(first) = all.iter().find(|one| !on_the_way(one)) else {
        return String::new();
    };
    let mut about = about(first);
    if !about.is_empty() && all.iter().filter(|one| name(one) == name(first)).count() > 1 {
        about.push_str(" and others");
    }
    about
}

/// The text that an action is best known by.
fn about(action: &Value) -> String {
    const PLACES: [&str; 12] = [
        "/case/title",
        "/claim/wording",
        "/source/details/title",
        "/evidence/details/title",
        "/details/title",
        "/person/name",
        "/view/name",
        "/verdict/word",
        "/finding/stance",
        "/relation/kind",
        "/stage",
        "/tag",
    ];
    PLACES
        .iter()
        .find_map(|place| action.pointer(place)?.as_str())
        .map(one_line)
        .unwrap_or_default()
}

/// An action's name in words.
fn label(name: &str) -> &str {
    match name {
        "add_case" => "added a case",
        "edit_case" => "changed a case",
        "remove_case" => "removed a case",
        "add_person" => "added a person",
        "edit_person" => "changed a person",
        "remove_person" => "removed a person",
        "add_source" => "brought in a source",
        "edit_source" => "changed a source",
        "remove_source" => "removed a source",
        "add_claim" => "added a claim",
        "edit_claim" => "changed a claim",
        "remove_claim" => "removed a claim",
        "set_stage" => "set the stage",
        "tag_claims" => "tagged claims",
        "untag_claims" => "took a tag off claims",
        "move_claims" => "moved claims to another case",
        "add_appearance" => "noted where a claim appears",
        "remove_appearance" => "took back where a claim appears",
        "add_relation" => "linked claims",
        "remove_relation" => "took a link between claims away",
        "set_verdict" => "gave a verdict",
        "clear_verdict" => "took a verdict away",
        "attach_evidence" => "attached evidence",
        "edit_evidence" => "changed an exhibit",
        "remove_evidence" => "removed an exhibit",
        "add_finding" => "held evidence against a claim",
        "edit_finding" => "changed a finding",
        "remove_finding" => "removed a finding",
        "add_view" => "saved a view",
        "edit_view" => "changed a view",
        "remove_view" => "removed a view",
        "salvage" => "repaired the library",
        "open_sample" => "brought in the sample case",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_entry_is_told_by_what_it_is_about() {
        let claim = json!({ "do": "add_claim", "claim": { "wording": "Iran reached\nout" } });
        assert_eq!(subject(&claim), "Iran reached out");
        let person = json!({ "do": "add_person", "person": { "name": "Roya" } });
        let both = json!({ "do": "batch", "what": "together", "actions": [person, claim] });
        assert_eq!(subject(&both), "Iran reached out");
        let several = json!({ "do": "batch", "what": "together", "actions": [claim, claim] });
        assert_eq!(subject(&several), "Iran reached out and others");
        let sample = json!({ "do": "batch", "what": "sample", "actions": [] });
        assert_eq!(subject(&sample), "");
    }
}
