//! Claims, where they appear, and how they relate to one another.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    CaseId, ClaimId, Passage, PersonId, Problem, SourceId, TextLimit, TextName, VagueDate,
    check_text, require_text,
};

/// What kind of question a claim puts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClaimKind {
    /// Is it so?
    #[default]
    Statement,
    /// Did this person say it?
    Attribution,
}

/// Where the work on a claim stands. Says nothing about whether it is true.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Noted, not begun.
    #[default]
    Inbox,
    /// Being checked.
    Checking,
    /// Waiting for a second pair of eyes.
    Review,
    /// Finished. Needs a verdict.
    Done,
}

/// One checkable statement. Empty texts are not stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Claim {
    /// The case that it belongs to.
    pub case: CaseId,
    /// Statement or attribution.
    #[serde(default)]
    pub kind: ClaimKind,
    /// The exact wording, in its own language.
    pub wording: String,
    /// That language, a BCP 47 tag such as `en` or `fa`.
    #[serde(default)]
    pub language: String,
    /// A translation of the wording.
    #[serde(default)]
    pub translation: String,
    /// Who made the claim.
    #[serde(default)]
    pub claimant: Option<PersonId>,
    /// In what role: an office, an organisation.
    #[serde(default)]
    pub role: String,
    /// When it was made.
    #[serde(default)]
    pub date: Option<VagueDate>,
    /// Where it was made.
    #[serde(default)]
    pub place: String,
    /// Why it was worth checking: reach, importance, harm.
    #[serde(default)]
    pub why_checked: String,
    /// The steps taken, the searches and tools, in order.
    #[serde(default)]
    pub method: String,
    /// Who was asked, when, how and what they answered; or why nobody was asked.
    #[serde(default)]
    pub right_of_reply: String,
    /// Working notes. Never in a report.
    #[serde(default)]
    pub note: String,
}

impl Claim {
    /// A claim of which only the wording is known.
    pub fn new(case: CaseId, wording: impl Into<String>) -> Self {
        Self {
            case,
            kind: ClaimKind::default(),
            wording: wording.into(),
            language: String::new(),
            translation: String::new(),
            claimant: None,
            role: String::new(),
            date: None,
            place: String::new(),
            why_checked: String::new(),
            method: String::new(),
            right_of_reply: String::new(),
            note: String::new(),
        }
    }

    /// # Errors
    /// When the wording is empty, or a text is not acceptable.
    pub fn check(&self) -> Result<(), Problem> {
        require_text(TextName::ClaimWording, &self.wording, TextLimit::Statement)?;
        check_text(TextName::ClaimTranslation, &self.translation, TextLimit::Statement)?;
        check_text(TextName::ClaimLanguage, &self.language, TextLimit::Line)?;
        check_text(TextName::ClaimantRole, &self.role, TextLimit::Line)?;
        check_text(TextName::ClaimPlace, &self.place, TextLimit::Line)?;
        check_text(TextName::ClaimReason, &self.why_checked, TextLimit::Note)?;
        check_text(TextName::ClaimMethod, &self.method, TextLimit::Note)?;
        check_text(TextName::RightOfReply, &self.right_of_reply, TextLimit::Note)?;
        check_text(TextName::ClaimNote, &self.note, TextLimit::Note)
    }
}

/// A claim found in a source, at a passage of it or somewhere in the whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Appearance {
    /// The claim.
    pub claim: ClaimId,
    /// The source in which it appears.
    pub source: SourceId,
    /// Where in the source's text.
    pub passage: Option<Passage>,
}

/// How one claim relates to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RelationKind {
    /// The first is the attribution of the second: "P said X" asserts "X".
    Asserts,
    /// The first says the same as the second in other words.
    Repeats,
    /// If one is so, the other is not.
    Contradicts,
    /// The first is a part of the second.
    PartOf,
}

/// A directed link between two claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Relation {
    /// The claim it starts from.
    pub from: ClaimId,
    /// The claim it leads to.
    pub to: ClaimId,
    /// How they relate.
    pub kind: RelationKind,
}

impl Relation {
    /// # Errors
    /// When both ends are the same claim.
    pub fn check(&self) -> Result<(), Problem> {
        if self.from == self.to { Err(Problem::RelatedToItself) } else { Ok(()) }
    }
}
