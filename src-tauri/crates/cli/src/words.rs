//! What people type, read.

use std::io::{self, Read};
use std::str::FromStr;

use chrono::{DateTime, FixedOffset};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use docket_desk::domain::{TextLimit, VagueDate};

use crate::fault::Fault;

/// A parser for the domain's choices, which names them in help, completions and messages.
pub fn one_of<T>(
    all: &'static [T],
    name: impl Fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T>
where
    T: Copy + FromStr + Send + Sync + 'static,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let choices = all.iter().map(|choice| {
        let name = name(*choice);
        match name {
            // On a command line words are joined by dashes as often as not.
            "part_of" => PossibleValue::new(name).alias("part-of"),
            _ => PossibleValue::new(name),
        }
    });
    PossibleValuesParser::new(choices.collect::<Vec<_>>()).try_map(|text| text.parse::<T>())
}

/// The text that was given; `-` stands for what is piped in.
pub fn text(given: String) -> Result<String, Fault> {
    if given == "-" { piped() } else { Ok(given) }
}

/// What is piped in, as text.
pub fn piped() -> Result<String, Fault> {
    // No character has more bytes than four.
    let limit = TextLimit::Document.characters() as u64 * 4;
    let mut bytes = Vec::new();
    io::stdin().lock().take(limit + 1).read_to_end(&mut bytes).map_err(Fault::Input)?;
    if bytes.len() as u64 > limit {
        return Err(Fault::TooMuch { limit });
    }
    String::from_utf8(bytes).map_err(|_| Fault::NotUtf8 { what: "What was piped in" })
}

/// A date as people write them; none for an empty text.
pub fn date(text: &str) -> Result<Option<VagueDate>, Fault> {
    if text.trim().is_empty() { Ok(None) } else { Ok(Some(text.parse()?)) }
}

/// A moment with its offset (RFC 3339); none for an empty text.
pub fn moment(text: &str) -> Result<Option<DateTime<FixedOffset>>, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    DateTime::parse_from_rfc3339(text)
        .map(Some)
        .map_err(|_| Fault::NotAMoment { text: text.chars().take(80).collect() })
}

/// Puts what was given in the place of what was there.
pub fn replace<T>(there: &mut T, given: Option<T>) {
    if let Some(given) = given {
        *there = given;
    }
}
