//! People: those who made claims, and those who collected evidence.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use unicode_normalization::UnicodeNormalization;

use crate::{Problem, TextLimit, TextName, Withholdable, check_text, fold_query, require_text};

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
    /// Whether people would take `name` for this person's: written with other spaces, capitals or forms
    /// of Arabic letters, but with the same accents, for Müller need not be Muller.
    pub fn is_called(&self, name: &str) -> bool {
        let plain = |name: &str| -> String {
            let letters = name.nfkc().filter(|c| !is_folded_alike(*c));
            letters.flat_map(char::to_lowercase).collect()
        };
        let folded = fold_query(name);
        !folded.is_empty() && folded == fold_query(&self.name) && plain(name) == plain(&self.name)
    }

    /// # Errors
    /// When there is no name, or it is confidential without a reason, or a text is not acceptable.
    pub fn check(&self) -> Result<(), Problem> {
        require_text(TextName::PersonName, &self.name, TextLimit::Line)?;
        check_text(TextName::PersonAbout, &self.about, TextLimit::Note)?;
        check_text(TextName::WithholdingReason, &self.withheld_because, TextLimit::Line)?;
        if self.confidential && self.withheld_because.trim().is_empty() {
            return Err(Problem::WithheldWithoutReason { field: Withholdable::Person });
        }
        Ok(())
    }
}

/// What folding alone compares: Arabic letters and their marks, spaces, joiners and marks of direction.
fn is_folded_alike(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{600}'..='\u{6ff}' | '\u{200b}'..='\u{200f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_in_other_spellings_of_it_alone() {
        let person = |name: &str| Person { name: name.to_owned(), ..Person::default() };
        assert!(person("Roya Karimi").is_called(" roya  KARIMI "));
        assert!(person("علی کریمی").is_called("علي كريمي"));
        assert!(!person("Jürgen Müller").is_called("Jurgen Muller"));
        assert!(!person("Roya Karimi").is_called("Roya"));
        assert!(!person("?").is_called("!"));
    }
}
