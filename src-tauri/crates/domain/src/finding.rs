//! Findings: evidence held against a claim.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ClaimId, EvidenceId, Passage, Problem, TextLimit, TextName, check_text};

/// What evidence says about a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// It speaks for the claim.
    Supports,
    /// It speaks against the claim.
    Refutes,
    /// It helps to understand the claim and speaks neither for nor against it.
    Context,
}

/// One exhibit, or one passage of it, held against one claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// The claim.
    pub claim: ClaimId,
    /// The exhibit.
    pub evidence: EvidenceId,
    /// Where in the exhibit.
    #[serde(default)]
    pub passage: Option<Passage>,
    /// What it says about the claim.
    pub stance: Stance,
    /// What the checker makes of it. Appears in reports, unless confidential.
    #[serde(default)]
    pub note: String,
    /// A confidential note never leaves the library; the finding itself does.
    #[serde(default)]
    pub note_confidential: bool,
}

impl Finding {
    /// # Errors
    /// When the note is not acceptable.
    pub fn check(&self) -> Result<(), Problem> {
        check_text(TextName::FindingNote, &self.note, TextLimit::Note)
    }
}
