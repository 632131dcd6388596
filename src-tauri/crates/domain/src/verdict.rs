//! Verdicts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Problem, TextLimit, TextName, VerdictNeed, check_text, require_text};

/// The three verdicts. A claim with none has not been checked yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VerdictWord {
    /// It is so.
    Confirmed,
    /// It is not so.
    Denied,
    /// Checked, and it can't be determined.
    Unverified,
}

/// How sure the checker is of the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// New evidence could well change it.
    Low,
    /// It would take good new evidence to change it.
    Medium,
    /// Hard to see what could change it.
    High,
}

/// What was found out about a claim, and why. Who gave it and when are the journal's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Verdict {
    /// Confirmed, denied or unverified.
    pub word: VerdictWord,
    /// The reason, for readers.
    pub rationale: String,
    /// How sure; none when not stated.
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// What remains unknown; must be said of an unverified claim.
    #[serde(default)]
    pub unknowns: String,
}

impl Verdict {
    /// # Errors
    /// When there is no reason, or nothing unknown about an unverified claim, or a text is not
    /// acceptable.
    pub fn check(&self) -> Result<(), Problem> {
        if self.rationale.trim().is_empty() {
            return Err(Problem::VerdictNeeds { verdict: self.word, needs: VerdictNeed::Reason });
        }
        require_text(TextName::VerdictReason, &self.rationale, TextLimit::Note)?;
        if self.word == VerdictWord::Unverified && self.unknowns.trim().is_empty() {
            return Err(Problem::VerdictNeeds { verdict: self.word, needs: VerdictNeed::Unknowns });
        }
        check_text(TextName::VerdictUnknowns, &self.unknowns, TextLimit::Note)
    }
}
