//! What can be wrong with what someone asked for, in words that say what to do.

use serde::{Serialize, Serializer};
use thiserror::Error;
use ts_rs::TS;

use crate::{Lack, TextName, Told, VerdictNeed, VerdictWord, Withholdable};

/// Something in the input breaks a rule. Nothing has been written when this is returned.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
#[serde(tag = "code", content = "args", rename_all = "snake_case")]
pub enum Problem {
    /// A text that must say something is empty.
    #[error("{field} is empty. Write it, then try again.")]
    Empty {
        /// What was empty.
        field: TextName,
    },
    /// A text is longer than it may be.
    #[error(
        "{field} is {actual} characters long; the most is {limit}. Shorten it, or bring the whole \
         text in as a source or as evidence."
    )]
    TooLong {
        /// What was too long.
        field: TextName,
        /// Its length in characters.
        actual: usize,
        /// The most characters it may have.
        limit: usize,
    },
    /// A text holds a character that can't be seen and does not belong in text.
    #[error("{field} has a control character ({}) at character {position}. Remove it.", shown(*code))]
    ControlCharacter {
        /// Where it stands.
        field: TextName,
        /// The character's code point.
        #[serde(serialize_with = "code_point")]
        #[ts(type = "string")]
        code: u32,
        /// Its place, counted in characters from 1.
        position: usize,
    },
    /// A date that can't be read.
    #[error(
        "“{text}” is not a date that Docket can read. Write it like 2026-01-12, 12 January 2026, \
         January 2026, early January 2026, 2026, or 2026-01-10 to 2026-01-12; or ۲۱ دی ۱۴۰۴, \
         1404/10/21 or 12 يناير 2026."
    )]
    NotADate {
        /// What was written.
        text: String,
    },
    /// Something that should be a SHA-256 is not one.
    #[error("“{text}” is not a SHA-256: it should be 64 hexadecimal digits.")]
    NotADigest {
        /// What was written.
        text: String,
    },
    /// An address that is not a web address.
    #[error("“{text}” is not a web address. It should begin with https:// or http://.")]
    NotAnAddress {
        /// What was written.
        text: String,
    },
    /// The quoted words are not in the text.
    #[error(
        "Those words are not in the text: “{quote}”. Copy them from it exactly as they stand there."
    )]
    QuoteNotFound {
        /// The words, shortened.
        quote: String,
    },
    /// The quoted words stand in the text more than once.
    #[error(
        "Those words stand in the text {count} times: “{quote}”. Add the words around them, so that \
         only one place is meant."
    )]
    QuoteAmbiguous {
        /// The words, shortened.
        quote: String,
        /// How often they were found.
        count: usize,
    },
    /// A passage whose position does not fit the text that it is said to be in.
    #[error("The passage does not fit its text. Select it again.")]
    PassageMisplaced,
    /// A claim related to itself.
    #[error("A claim can't be related to itself. Choose another claim.")]
    RelatedToItself,
    /// Done without a verdict.
    #[error(
        "A claim without a verdict can't be done. Give it a verdict first: unverified is one, when \
         it can't be determined."
    )]
    DoneWithoutVerdict,
    /// A verdict without what it needs: a reason, or what remains unknown.
    #[error("A verdict of {verdict} needs {needs}.")]
    VerdictNeeds {
        /// The verdict.
        verdict: VerdictWord,
        /// What it needs.
        needs: VerdictNeed,
    },
    /// Something confidential without its reason.
    #[error("{field} is confidential: say why, so that a report can give the reason.")]
    WithheldWithoutReason {
        /// What is confidential.
        field: Withholdable,
    },
    /// Evidence without what makes it evidence.
    #[error("{what}")]
    EvidenceLacks {
        /// What it lacks and what to do.
        what: Lack,
    },
}

/// A character as it is told of, since it can't be seen.
fn shown(code: u32) -> String {
    format!("U+{code:04X}")
}

fn code_point<S: Serializer>(code: &u32, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&shown(*code))
}

impl Problem {
    /// A short name for programs, which stays the same when the words change.
    pub fn code(&self) -> String {
        Told::of(self).code
    }
}
