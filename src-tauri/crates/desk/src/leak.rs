//! The last look before a report is written: a confidential person's name must not stand in it, not
//! even in a sentence that somebody typed.

use docket_domain::{Person, fold_query};
use docket_report::ReportModel;
use serde_json::Value;

use crate::DeskError;

/// How many places a message names.
const PLACES: usize = 5;

/// Refuses a model that has the name of a confidential person anywhere.
pub(crate) fn refuse_leaks<'a>(
    model: &ReportModel,
    persons: impl Iterator<Item = &'a Person>,
) -> Result<(), DeskError> {
    let mut names =
        persons.filter(|person| person.confidential).map(|person| &person.name).peekable();
    if names.peek().is_none() {
        return Ok(());
    }
    let whole = serde_json::to_value(model)
        .map_err(|error| docket_store::StoreError::Damaged { detail: error.to_string() })?;
    let mut texts = Vec::new();
    collect("report", &whole, &mut texts);
    for name in names {
        let asked = words(name);
        let places: Vec<&str> = texts
            .iter()
            .filter(|(_, text)| !asked.is_empty() && holds(text, &asked))
            .map(|(place, _)| place.as_str())
            .take(PLACES)
            .collect();
        if !places.is_empty() {
            return Err(DeskError::WouldLeak { name: name.clone(), places: places.join(", ") });
        }
    }
    Ok(())
}

/// Every text with the place that it stands at, e.g. `claims 2 verdict rationale`.
fn collect(place: &str, value: &Value, texts: &mut Vec<(String, Vec<String>)>) {
    match value {
        Value::String(text) => texts.push((place.to_owned(), words(text))),
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                collect(&format!("{place} {}", at + 1), item, texts);
            }
        }
        Value::Object(fields) => {
            for (field, item) in fields {
                collect(&format!("{place} {}", field.replace('_', " ")), item, texts);
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
