//! Sources: documents in which claims appear.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::check_address;
use crate::{CaseId, FileRef, Problem, TextLimit, TextName, VagueDate, check_text, require_text};

/// What is known about a source; all of it can be corrected later. Empty texts are not stated.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SourceDetails {
    /// Its headline or name.
    pub title: String,
    /// Who wrote it.
    pub author: String,
    /// Who published it.
    pub publisher: String,
    /// Where it was published.
    pub url: String,
    /// A copy of it in a web archive.
    pub archived_url: String,
    /// When it was published.
    pub date: Option<VagueDate>,
    /// Its language, a BCP 47 tag such as `en` or `fa`.
    pub language: String,
    /// Working notes. Never in a report.
    pub note: String,
}

impl SourceDetails {
    /// # Errors
    /// When there is no title, or a text or the address is not acceptable.
    pub fn check(&self) -> Result<(), Problem> {
        require_text(TextName::SourceTitle, &self.title, TextLimit::Line)?;
        check_text(TextName::SourceAuthor, &self.author, TextLimit::Line)?;
        check_text(TextName::SourcePublisher, &self.publisher, TextLimit::Line)?;
        check_address(TextName::SourceAddress, &self.url)?;
        check_address(TextName::SourceArchivedAddress, &self.archived_url)?;
        check_text(TextName::SourceLanguage, &self.language, TextLimit::Line)?;
        check_text(TextName::SourceNote, &self.note, TextLimit::Note)
    }
}

/// A document in which claims appear: an article, a transcript, a post. Its text and its file never
/// change, since passages are bound to them; a changed document is another source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Source {
    /// The case that it belongs to.
    pub case: CaseId,
    /// What is known about it.
    pub details: SourceDetails,
    /// Its text.
    pub text: String,
    /// The captured file, if there is one.
    pub file: Option<FileRef>,
}

impl Source {
    /// # Errors
    /// When the text is empty or a detail is not acceptable.
    pub fn check(&self) -> Result<(), Problem> {
        self.details.check()?;
        require_text(TextName::SourceText, &self.text, TextLimit::Document)
    }
}
