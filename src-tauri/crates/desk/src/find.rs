//! Things by what people type: the beginning of an id, a part of a title or a name.

use std::fmt::Display;

use docket_domain::{CaseId, EntryId, PersonId, ViewId, fold_query};
use docket_store::Thing;
use uuid::Uuid;

use crate::{Desk, DeskError};

impl Desk {
    /// The thing whose id begins so.
    ///
    /// # Errors
    /// When there is none, or more than one: these are named.
    pub fn find<T: From<Uuid>>(&self, thing: Thing, text: &str) -> Result<T, DeskError> {
        let found = self.read().ids_beginning(thing, text.trim())?;
        match found.as_slice() {
            [] => Err(none(thing, text)),
            [only] => Ok((*only).into()),
            several => Err(DeskError::Ambiguous {
                text: text.to_owned(),
                choices: several
                    .iter()
                    .map(|id| format!("  {id}  {}", self.known_as(thing, *id).unwrap_or_default()))
                    .map(|line| line.trim_end().to_owned())
                    .collect::<Vec<_>>()
                    .join("\n"),
            }),
        }
    }

    /// What people know a thing by, if it has a name or a wording.
    fn known_as(&self, thing: Thing, id: Uuid) -> Option<String> {
        let store = self.read();
        let name = match thing {
            Thing::Claim => store.claim(id.into()).ok()?.claim.wording,
            Thing::Source => store.source(id.into()).ok()?.row.details.title,
            Thing::Evidence => store.evidence(id.into()).ok()?.evidence.details.title,
            Thing::Person => store.person(id.into()).ok()?.name,
            _ => return None,
        };
        Some(name.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The case whose id begins so, or whose title is or has these words.
    ///
    /// # Errors
    /// When there is none, or more than one: these are named.
    pub fn find_case(&self, text: &str) -> Result<CaseId, DeskError> {
        if let [only] = self.read().ids_beginning(Thing::Case, text.trim())?.as_slice() {
            return Ok((*only).into());
        }
        let cases = self.read().cases()?;
        named(Thing::Case, text, cases.iter().map(|row| (row.id, &*row.case.title)).collect())
    }

    /// The person whose id begins so, or whose name is or has these words.
    ///
    /// # Errors
    /// When there is none, or more than one: these are named.
    pub fn find_person(&self, text: &str) -> Result<PersonId, DeskError> {
        if let [only] = self.read().ids_beginning(Thing::Person, text.trim())?.as_slice() {
            return Ok((*only).into());
        }
        let people = self.read().persons()?;
        named(Thing::Person, text, people.iter().map(|row| (row.id, &*row.person.name)).collect())
    }

    /// The saved view whose id begins so, or whose name is or has these words.
    ///
    /// # Errors
    /// When there is none, or more than one: these are named.
    pub fn find_view(&self, text: &str) -> Result<ViewId, DeskError> {
        if let [only] = self.read().ids_beginning(Thing::View, text.trim())?.as_slice() {
            return Ok((*only).into());
        }
        let views = self.read().views(None)?;
        named(Thing::View, text, views.iter().map(|row| (row.id, &*row.view.name)).collect())
    }

    /// The journal's entry with this number, or whose id begins so.
    ///
    /// # Errors
    /// When there is none, or more than one.
    pub fn find_entry(&self, text: &str) -> Result<EntryId, DeskError> {
        // The beginning of an id is longer than any number.
        let number = text.trim().parse::<u64>().ok().filter(|number| *number < 10_000_000);
        if let Some(number) = number {
            let row = self.read().journal(Some(number.saturating_add(1)), 1)?;
            let row = row.into_iter().find(|row| row.seq == number);
            return row.map(|row| row.id).ok_or_else(|| none(Thing::Entry, text));
        }
        self.find(Thing::Entry, text)
    }
}

/// The one that is called so, or else the one that has these words in its name.
fn named<T: Copy + Display>(thing: Thing, text: &str, all: Vec<(T, &str)>) -> Result<T, DeskError> {
    let asked = fold_query(text.trim());
    let matching = |fits: &dyn Fn(&str) -> bool| -> Vec<&(T, &str)> {
        all.iter().filter(|(_, name)| !asked.is_empty() && fits(&fold_query(name))).collect()
    };
    let mut found = matching(&|name| name == asked);
    if found.is_empty() {
        found = matching(&|name| name.contains(&asked));
    }
    match found.as_slice() {
        [] => Err(none(thing, text)),
        [(only, _)] => Ok(*only),
        several => Err(DeskError::Ambiguous {
            text: text.to_owned(),
            choices: several
                .iter()
                .map(|(id, name)| format!("  {id}  {name}"))
                .collect::<Vec<_>>()
                .join("\n"),
        }),
    }
}

fn none(thing: Thing, text: &str) -> DeskError {
    DeskError::NoneSuch {
        what: thing.word(),
        text: text.chars().take(80).collect(),
        hint: match thing {
            Thing::Case => "“docket case list” shows the cases.",
            Thing::Source => "“docket source list” shows the sources.",
            Thing::Claim => "“docket claim list” shows the claims.",
            Thing::Evidence => "“docket evidence list” shows the exhibits.",
            Thing::Person => "“docket person list” shows the people.",
            Thing::View => "“docket view list” shows the views.",
            Thing::Finding | Thing::Appearance | Thing::Relation => {
                "“docket claim show” shows what belongs to a claim."
            }
            Thing::Entry => "“docket journal” shows the entries.",
        },
    }
}
