//! Bringing in documents.

use std::ops::ControlFlow;
use std::path::Path;

use docket_domain::{Action, CaseId, Source, SourceDetails, SourceId};

use crate::moment::Ids;
use crate::{Desk, DeskError, Done, Moment};

/// The most characters of a first line that make a title.
const TITLE: usize = 200;

impl Desk {
    /// Brings in a pasted text. Without a title its first line becomes it.
    ///
    /// # Errors
    /// When there is no text, or a detail is not acceptable.
    pub fn source_add(
        &self,
        case: CaseId,
        mut details: SourceDetails,
        text: String,
        moment: Moment<'_>,
    ) -> Result<Done<SourceId>, DeskError> {
        let id = Ids::of(moment).next();
        if details.title.trim().is_empty() {
            details.title = first_line(&text);
        }
        let source = Source { case, details, text, file: None };
        self.make(id, &Action::AddSource { id, source }, moment)
    }

    /// Brings in a document from a file, whose bytes are kept. Title and language are taken from it
    /// where they are not given.
    ///
    /// # Errors
    /// When the file is refused, or no text can be read from it.
    pub fn source_add_file(
        &self,
        case: CaseId,
        mut details: SourceDetails,
        path: &Path,
        moment: Moment<'_>,
        progress: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Done<SourceId>, DeskError> {
        let id = Ids::of(moment).next();
        let capture = self.locker.capture(path, progress)?;
        let file = capture.file().clone();
        let read = self
            .locker
            .text(&file)?
            .filter(|read| !read.text.trim().is_empty())
            .ok_or_else(|| DeskError::NoText { name: file.name.clone() })?;
        if details.title.trim().is_empty() {
            details.title = read.title.unwrap_or_else(|| first_line(&read.text));
        }
        if details.language.is_empty() {
            details.language = read.lang.unwrap_or_default();
        }
        let source = Source { case, details, text: read.text, file: Some(file) };
        let done = self.make(id, &Action::AddSource { id, source }, moment)?;
        capture.keep();
        Ok(done)
    }
}

/// The first line that says something, as a title.
fn first_line(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let mut title: String =
        line.chars().filter(|c| !c.is_control() && *c != '\u{feff}').take(TITLE).collect();
    if line.chars().nth(TITLE).is_some() {
        title.push('…');
    }
    title
}
