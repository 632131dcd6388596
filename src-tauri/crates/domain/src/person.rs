//! People: those who made claims, and those who collected evidence.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Problem, TextLimit, check_text, require_text};

/// A claimant or a collector. Empty texts are not stated.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Person {
    /// The name.
    pub name: String,
    /// Who that is: office, organisation, known interests.
    pub about: String,
    /// A confidential person's name never leaves the library.
    pub confidential: bool,
    /// Why the name is withheld; a report gives this instead of it.
    pub withheld_because: String,
}

impl Person {
    /// # Errors
    /// When there is no name, or it is confidential without a reason, or a text is not acceptable.
    pub fn check(&self) -> Result<(), Problem> {
        require_text("The person's name", &self.name, TextLimit::Line)?;
        check_text("What is known about the person", &self.about, TextLimit::Note)?;
        check_text("The reason for withholding", &self.withheld_because, TextLimit::Line)?;
        if self.confidential && self.withheld_because.trim().is_empty() {
            return Err(Problem::WithheldWithoutReason { field: "The person" });
        }
        Ok(())
    }
}
