//! How things look: verdicts and stances by word, shape and colour, moments in local time.

use anstyle::{AnsiColor, Style};
use chrono::{DateTime, Local, TimeZone};
use docket_desk::domain::{Gap, Located, Person, Stance, VerdictWord};
use docket_desk::store::{StanceCounts, VerdictCounts};

use crate::out::{Cell, DIM, styled};

/// A verdict's shape and word.
pub fn verdict(word: Option<VerdictWord>) -> Cell {
    styled(
        format!("{} {}", shape(word), word.map_or("not checked yet", VerdictWord::as_str)),
        style(word),
    )
}

/// A verdict's shape.
pub const fn shape(word: Option<VerdictWord>) -> &'static str {
    match word {
        Some(VerdictWord::Confirmed) => "✓",
        Some(VerdictWord::Denied) => "✗",
        Some(VerdictWord::Unverified) => "?",
        None => "·",
    }
}

const fn style(word: Option<VerdictWord>) -> Style {
    match word {
        Some(VerdictWord::Confirmed) => AnsiColor::Green.on_default(),
        Some(VerdictWord::Denied) => AnsiColor::Red.on_default(),
        Some(VerdictWord::Unverified) => AnsiColor::Yellow.on_default(),
        None => DIM,
    }
}

/// How many claims have each verdict, in a few characters.
pub fn verdicts(counts: VerdictCounts) -> String {
    let VerdictCounts { confirmed, denied, unverified, none } = counts;
    tally(&[("✓", confirmed), ("✗", denied), ("?", unverified), ("·", none)])
}

/// A stance's shape and word.
pub fn stance(stance: Stance) -> Cell {
    let (shape, style) = match stance {
        Stance::Supports => ("▲", AnsiColor::Green.on_default()),
        Stance::Refutes => ("▼", AnsiColor::Red.on_default()),
        Stance::Context => ("○", DIM),
    };
    styled(format!("{shape} {stance}"), style)
}

/// How many findings of each stance, in a few characters.
pub fn stances(counts: StanceCounts) -> String {
    let StanceCounts { supports, refutes, context } = counts;
    tally(&[("▲", supports), ("▼", refutes), ("○", context)])
}

fn tally(counts: &[(&str, u32)]) -> String {
    let some = counts.iter().filter(|(_, count)| *count > 0);
    some.map(|(shape, count)| format!("{shape}{count}")).collect::<Vec<_>>().join(" ")
}

/// A moment, where the reader is.
pub fn time<Tz: TimeZone>(at: &DateTime<Tz>) -> String {
    at.with_timezone(&Local).format("%-d %b %Y, %H:%M").to_string()
}

/// A person's name, with a reminder when it must not get about.
pub fn person(person: &Person) -> String {
    confidential(&person.name, person.confidential, &person.withheld_because)
}

/// Something, with a reminder and the reason when it is confidential.
pub fn confidential(name: &str, confidential: bool, because: &str) -> String {
    if confidential { format!("{name} (confidential: {because})") } else { name.to_owned() }
}

/// A warning about a passage that is not where it was.
pub const fn misplaced(located: Option<Located>) -> Option<&'static str> {
    match located {
        None | Some(Located::Found) => None,
        Some(Located::Changed) => {
            Some("The bytes changed since, so this passage can't be relied on.")
        }
        Some(Located::Misplaced) => Some("These words are not where they are said to be."),
    }
}

/// What a claim lacks, as a second reader would put it.
pub const fn gap(gap: Gap) -> &'static str {
    match gap {
        Gap::NoVerdict => "It has no verdict yet.",
        Gap::NoEvidence => "No evidence speaks for or against it.",
        Gap::NothingSupports => "It is confirmed, and nothing supports it.",
        Gap::NothingRefutes => "It is denied, and nothing refutes it.",
        Gap::OneSource => "The verdict hangs on a single exhibit.",
        Gap::NoConfidence => "How sure the verdict is has not been said.",
        Gap::UnansweredEvidence => "Evidence against the verdict has not been commented on.",
        Gap::NoRightOfReply => "It is not recorded who was asked for a reply, or why nobody was.",
        Gap::NoAppearance => "No source shows where the claim was made.",
    }
}
