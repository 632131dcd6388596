//! Cases.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Problem, TextLimit, TextName, check_text, require_text};

/// One investigation, e.g. "Iran protests, January 2026".
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Case {
    /// Its name.
    pub title: String,
    /// What it is about and why; empty when not stated.
    pub summary: String,
    /// Whether it is the made-up case that shows how Docket works.
    pub sample: bool,
}

impl Case {
    /// # Errors
    /// When the title is empty, or a text is not acceptable.
    pub fn check(&self) -> Result<(), Problem> {
        require_text(TextName::CaseTitle, &self.title, TextLimit::Line)?;
        check_text(TextName::CaseSummary, &self.summary, TextLimit::Note)
    }
}
