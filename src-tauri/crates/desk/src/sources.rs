//! Bringing in documents.

use std::ops::ControlFlow;
use std::path::Path;

use docket_domain::{Action, Case, FileRef, Source, SourceDetails};

use crate::claims::together;
use crate::moment::Ids;
use crate::{BroughtIn, Desk, DeskError, Done, IntoCase, Moment};

/// The most characters of a first line that make a title.
const TITLE: usize = 200;

impl Desk {
    /// Brings in a pasted text, into a case that is there or a new one: one change, one undo. Without
    /// a title its first line becomes it.
    ///
    /// # Errors
    /// When there is no text, or a detail is not acceptable; no case is made then either.
    pub fn source_add(
        &self,
        into: IntoCase,
        details: SourceDetails,
        text: String,
        moment: Moment<'_>,
    ) -> Result<Done<BroughtIn>, DeskError> {
        self.bring_in(into, details, text, None, moment)
    }

    /// Brings in a document from a file, whose bytes are kept. Title and language are taken from it
    /// where they are not given.
    ///
    /// # Errors
    /// When the file is refused, or no text can be read from it; no case is made then either.
    pub fn source_add_file(
        &self,
        into: IntoCase,
        mut details: SourceDetails,
        path: &Path,
        moment: Moment<'_>,
        progress: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Done<BroughtIn>, DeskError> {
        let capture = self.locker.capture(path, progress)?;
        let file = capture.file().clone();
        let read = self
            .locker
            .text(&file)?
            .filter(|read| !read.text.trim().is_empty())
            .ok_or_else(|| DeskError::NoText { name: file.name.clone() })?;
        if details.title.trim().is_empty() {
            details.title = read.title.unwrap_or_default();
        }
        if details.language.is_empty() {
            details.language = read.lang.unwrap_or_default();
        }
        let done = self.bring_in(into, details, read.text, Some(file), moment)?;
        capture.keep();
        Ok(done)
    }

    fn bring_in(
        &self,
        into: IntoCase,
        mut details: SourceDetails,
        text: String,
        file: Option<FileRef>,
        moment: Moment<'_>,
    ) -> Result<Done<BroughtIn>, DeskError> {
        let ids = Ids::of(moment);
        let mut actions = Vec::new();
        if details.title.trim().is_empty() {
            details.title = first_line(&text);
        }
        let case = match into {
            IntoCase::Existing { case } => case,
            IntoCase::New { title } => {
                let id = ids.next();
                let title = if title.trim().is_empty() { details.title.clone() } else { title };
                actions.push(Action::AddCase { id, case: Case { title, ..Case::default() } });
                id
            }
        };
        let id = ids.next();
        actions.push(Action::AddSource { id, source: Source { case, details, text, file } });
        self.make(BroughtIn { case, source: id }, &together(actions), moment)
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
