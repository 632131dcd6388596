//! The last look before a report is written: a confidential person's name must not stand in it, not
//! even in a sentence that somebody typed.

use docket_domain::{Person, fold_query};
use docket_report::ReportModel;
use serde_json::Value;

use crate::DeskError;

/// How many places a message names.
const PLACES: usize = 5;

/// A confidential name in somebody's words.
pub(crate) struct Found {
    /// The name.
    pub(crate) name: String,
    /// Where it stands.
    pub(crate) place: Place,
    /// The whole text that it stands in.
    pub(crate) text: String,
}

/// Where a text stands in a report.
#[derive(Default, Clone)]
pub(crate) struct Place {
    /// The way to it in words, e.g. `report claims 2 verdict rationale`.
    words: String,
    /// The first field on that way, e.g. `claims`.
    pub(crate) list: String,
    /// Which of those, from 0, where there are several.
    pub(crate) at: Option<usize>,
}

/// Refuses a model that has the name of a confidential person anywhere.
pub(crate) fn refuse_leaks<'a>(
    model: &ReportModel,
    persons: impl Iterator<Item = &'a Person>,
) -> Result<(), DeskError> {
    let found = leaks(model, persons)?;
    let Some(first) = found.first() else { return Ok(()) };
    let places: Vec<&str> = found
        .iter()
        .filter(|one| one.name == first.name)
        .map(|one| one.place.words.as_str())
        .take(PLACES)
        .collect();
    Err(DeskError::WouldLeak { name: first.name.clone(), places: places.join(", ") })
}

/// Every place where the name of a confidential person stands.
pub(crate) fn leaks<'a>(
    model: &ReportModel,
    persons: impl Iterator<Item = &'a Person>,
) -> Result<Vec<Found>, DeskError> {
    let names: Vec<_> = persons
        .filter(|person| person.confidential)
        .map(|person| (&person.name, words(&person.name)))
        .filter(|(_, asked)| !asked.is_empty())
        .collect();
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let whole = serde_json::to_value(model)
        .map_err(|error| docket_store::StoreError::Damaged { detail: error.to_string() })?;
    let mut texts = Vec::new();
    let start = Place { words: "report".to_owned(), ..Place::default() };
    collect(&start, &whole, &mut texts);
    let mut found = Vec::new();
    for (name, asked) in names {
        for (place, text, folded) in &texts {
            if holds(folded, &asked) {
                found.push(Found {
                    name: name.clone(),
                    place: place.clone(),
                    text: (*text).to_owned(),
                });
            }
        }
    }
    Ok(found)
}

/// Every text with the place that it stands at, and its words.
fn collect<'a>(place: &Place, value: &'a Value, texts: &mut Vec<(Place, &'a str, Vec<String>)>) {
    match value {
        Value::String(text) => texts.push((place.clone(), text.as_str(), words(text))),
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                let mut there = place.clone();
                there.words = format!("{} {}", place.words, at + 1);
                there.at = there.at.or(Some(at));
                collect(&there, item, texts);
            }
        }
        Value::Object(fields) => {
            for (field, item) in fields {
                let mut there = place.clone();
                there.words = format!("{} {}", place.words, field.replace('_', " "));
                if there.list.is_empty() {
                    there.list.clone_from(field);
                }
                collect(&there, item, texts);
            }
        }
        _ => {}
    }
}

fn words(text: &str) -> Vec<String> {
    fold_query(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether the words of a name stand in a row in the text.
fn holds(text: &[String], name: &[String]) -> bool {
    text.windows(name.len()).any(|row| row == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whole_and_in_any_spelling_of_its_letters() {
        let text = words("He said that Reza K., of علي رضايي’s office, called.");
        for name in ["reza k", "REZA", "علی رضایی"] {
            assert!(holds(&text, &words(name)), "{name}");
        }
        for name in ["Rez", "K Reza", "office of"] {
            assert!(!holds(&text, &words(name)), "{name}");
        }
    }
}
