//! Dates as people write them: "2026-01-12", "early January 2026", "2026-01-10 to 2026-01-12".

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::latin_digit;
use crate::text::shorten;
use crate::{Problem, TextLimit, check_text};

/// A date that may be vague. It keeps the words it was written in, and knows the first and last day
/// that they can mean. Serialised as its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct VagueDate {
    text: String,
    earliest: NaiveDate,
    latest: NaiveDate,
}

impl VagueDate {
    /// The words it was written in.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The first day it can mean.
    pub fn earliest(&self) -> NaiveDate {
        self.earliest
    }

    /// The last day it can mean.
    pub fn latest(&self) -> NaiveDate {
        self.latest
    }
}

impl fmt::Display for VagueDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<VagueDate> for String {
    fn from(date: VagueDate) -> Self {
        date.text
    }
}

impl TryFrom<String> for VagueDate {
    type Error = Problem;

    fn try_from(text: String) -> Result<Self, Problem> {
        text.parse()
    }
}

impl FromStr for VagueDate {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let text = text.trim();
        check_text("The date", text, TextLimit::Line)?;
        let (earliest, latest) =
            read(text).ok_or_else(|| Problem::NotADate { text: shorten(text) })?;
        Ok(Self { text: text.to_owned(), earliest, latest })
    }
}

type Span = (NaiveDate, NaiveDate);

fn read(text: &str) -> Option<Span> {
    let plain: String =
        text.chars().map(|c| latin_digit(c).unwrap_or(c)).flat_map(char::to_lowercase).collect();
    let ends = ["/", " to ", " – ", " - ", " until "]
        .iter()
        // "12/01/2026" has no one reading: it is day or month first, by country.
        .find_map(|between| plain.split_once(between))
        .filter(|(from, to)| !from.is_empty() && !to.contains('/'));
    let (earliest, latest) = match ends {
        Some((from, to)) => (read_one(from)?.0, read_one(to)?.1),
        None => read_one(&plain)?,
    };
    (earliest <= latest).then_some((earliest, latest))
}

fn read_one(text: &str) -> Option<Span> {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|word| !word.is_empty())
        .collect();
    match words.as_slice() {
        [part @ ("early" | "mid" | "late"), rest @ ..] => part_of(part, whole(rest)?),
        rest => whole(rest),
    }
}

/// A day, a month or a year.
fn whole(words: &[&str]) -> Option<Span> {
    match words {
        [iso] => {
            let mut parts = iso.split('-');
            let year = number(parts.next()?, 4)?;
            let month = parts.next().map(|part| number(part, 2));
            let day = parts.next().map(|part| number(part, 2));
            match (month, day, parts.next()) {
                (None, None, None) => year_span(year),
                (Some(month), None, None) => month_span(year, month?),
                (Some(month), Some(day), None) => day_span(year, month?, day?),
                _ => None,
            }
        }
        [name, year] => month_span(number(year, 4)?, month_named(name)?),
        [a, b, year] => {
            let (day, name) = if month_named(b).is_some() { (a, b) } else { (b, a) };
            let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            let digits = day.len();
            if !(1..=2).contains(&digits) {
                return None;
            }
            day_span(number(year, 4)?, month_named(name)?, number(day, digits)?)
        }
        _ => None,
    }
}

/// The thirds of a month are its days 1 to 10, 11 to 20 and 21 to the end; those of a year are its
/// months 1 to 4, 5 to 8 and 9 to 12. A day has none.
fn part_of(part: &str, (first, last): Span) -> Option<Span> {
    let third = match part {
        "early" => 0,
        "mid" => 1,
        _ => 2,
    };
    if first == last {
        None
    } else if first.month() == last.month() {
        let from = first.checked_add_days(Days::new(10 * third))?;
        let to = if third == 2 { last } else { from.checked_add_days(Days::new(9))? };
        Some((from, to))
    } else {
        let from = first.checked_add_months(Months::new(4 * u32::try_from(third).ok()?))?;
        let to = from.checked_add_months(Months::new(4))?.pred_opt()?;
        Some((from, to))
    }
}

fn number(text: &str, digits: usize) -> Option<u32> {
    let right = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
    if right { text.parse().ok() } else { None }
}

fn year_span(year: u32) -> Option<Span> {
    Some((day(year, 1, 1)?, day(year, 12, 31)?))
}

fn month_span(year: u32, month: u32) -> Option<Span> {
    let first = day(year, month, 1)?;
    Some((first, first.checked_add_months(Months::new(1))?.pred_opt()?))
}

fn day_span(year: u32, month: u32, of_month: u32) -> Option<Span> {
    day(year, month, of_month).map(|only| (only, only))
}

fn day(year: u32, month: u32, of_month: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, of_month)
}

/// The month that `name` is, or begins with at least three letters of.
fn month_named(name: &str) -> Option<u32> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let name = name.trim_end_matches('.');
    if name.len() < 3 {
        return None;
    }
    // "Sept" is how many write September.
    NAMES.iter().zip(1..).find(|(full, _)| full.starts_with(name)).map(|(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str) -> String {
        let date: VagueDate = text.parse().unwrap();
        assert_eq!(date.text(), text.trim());
        format!("{} {}", date.earliest(), date.latest())
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (text, expected) in [
            ("2026-01-12", "2026-01-12 2026-01-12"),
            ("2026-01", "2026-01-01 2026-01-31"),
            ("2026", "2026-01-01 2026-12-31"),
            ("12 January 2026", "2026-01-12 2026-01-12"),
            ("January 12, 2026", "2026-01-12 2026-01-12"),
            ("Jan. 12th 2026", "2026-01-12 2026-01-12"),
            ("1 Sept 2025", "2025-09-01 2025-09-01"),
            ("February 2024", "2024-02-01 2024-02-29"),
            ("early January 2026", "2026-01-01 2026-01-10"),
            ("Mid February 2026", "2026-02-11 2026-02-20"),
            ("late February 2026", "2026-02-21 2026-02-28"),
            ("late 2025", "2025-09-01 2025-12-31"),
            ("2026-01-10 to 2026-01-12", "2026-01-10 2026-01-12"),
            ("2026-01-10/2026-01-12", "2026-01-10 2026-01-12"),
            ("December 2025 – early January 2026", "2025-12-01 2026-01-10"),
            ("۲۰۲۶-۰۱-۱۲", "2026-01-12 2026-01-12"),
            (" 2026 ", "2026-01-01 2026-12-31"),
        ] {
            assert_eq!(span(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused_with_the_ways_to_write_one() {
        for text in [
            "",
            "yesterday",
            "2026-13-01",
            "2026-02-30",
            "12/01/2026",
            "01-02-2026",
            "31 2026",
            "early 12 January 2026",
            "2026-01-12 to 2026-01-10",
            "/",
            "Ja 2026",
            "2026-1-2-3",
            "99999999999999999999",
            "12 January",
            "000000000012 January 2026",
        ] {
            let problem = text.parse::<VagueDate>().unwrap_err();
            assert_eq!(problem.code(), "not_a_date", "{text}");
            assert!(problem.to_string().contains("early January 2026"));
        }
    }

    #[test]
    fn it_is_serialised_as_its_words() {
        let date: VagueDate = serde_json::from_str("\"early January 2026\"").unwrap();
        assert_eq!(serde_json::to_string(&date).unwrap(), "\"early January 2026\"");
        assert!(serde_json::from_str::<VagueDate>("\"soon\"").is_err());
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic(text in ".{0,40}") {
            let _ = text.parse::<VagueDate>();
        }
    }
}
