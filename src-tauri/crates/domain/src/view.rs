//! Saved views: a query and an order under a name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CaseId, Problem, TextLimit, TextName, check_text, require_text};

/// What a list of claims is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClaimColumn {
    /// When they came into the library.
    #[default]
    Added,
    /// Their wording.
    Wording,
    /// The claimant's name.
    Claimant,
    /// The first day that their date can mean.
    Date,
    /// Where the work stands.
    Stage,
    /// Their verdict.
    Verdict,
    /// How many findings they have.
    Evidence,
}

/// How a list of claims is ordered. Claims that say nothing in that column come last, either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ClaimOrder {
    /// By what.
    pub by: ClaimColumn,
    /// The other way round.
    pub descending: bool,
}

/// A query that is kept, to be asked again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedView {
    /// The case that it is for; none for every case.
    pub case: Option<CaseId>,
    /// What it is called.
    pub name: String,
    /// The query.
    pub words: String,
    /// How its list is ordered.
    #[serde(default)]
    pub order: ClaimOrder,
}

impl SavedView {
    /// # Errors
    /// When it has no name, or a text is not acceptable.
    pub fn check(&self) -> Result<(), Problem> {
        require_text(TextName::ViewName, &self.name, TextLimit::Line)?;
        check_text(TextName::ViewQuery, &self.words, TextLimit::Statement)
    }
}
