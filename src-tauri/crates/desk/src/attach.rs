//! Attaching evidence.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::{
    Action, Batch, CaseId, Evidence, EvidenceDetails, EvidenceId, EvidenceKind, TextLimit,
    require_text,
};
use docket_locker::{Capture, LockerError};

use crate::claims::{finding, together};
use crate::moment::Ids;
use crate::{
    Attached, Desk, DeskError, Done, EvidenceDraft, FindingDraft, Moment, Progress, Refused,
};

impl Desk {
    /// Attaches files, held against a claim if a finding is given: one change, one undo. A file that
    /// is refused does not keep the others out. Where a title, a language or the time of capture is
    /// not given, they are the document's or the file's, and now.
    ///
    /// # Errors
    /// When the change as a whole is refused, or `progress` stops it; no file is attached then.
    pub fn evidence_attach(
        &self,
        case: CaseId,
        paths: &[PathBuf],
        details: &EvidenceDetails,
        draft: Option<&FindingDraft>,
        moment: Moment<'_>,
        mut progress: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Done<Attached>, DeskError> {
        let mut captures = Vec::new();
        let mut refused = Vec::new();
        for path in paths {
            let name = name_of(path);
            let told = |done, total| progress(Progress { what: name.clone(), done, total });
            match self.locker.capture(path, told) {
                Ok(capture) => captures.push(capture),
                Err(error @ LockerError::Cancelled { .. }) => return Err(error.into()),
                Err(error) => {
                    refused.push(Refused { name, error: DeskError::from(error).view() });
                }
            }
        }
        let mut done = self.attach_captures(case, captures, details, draft, moment)?;
        done.value.refused = refused;
        Ok(done)
    }

    /// Attaches bytes that are in no file, such as a pasted picture.
    ///
    /// # Errors
    /// As [`Desk::evidence_attach`].
    pub fn evidence_attach_bytes(
        &self,
        case: CaseId,
        name: &str,
        bytes: &[u8],
        draft: Option<&FindingDraft>,
        moment: Moment<'_>,
    ) -> Result<Done<Attached>, DeskError> {
        let capture = self.locker.capture_bytes(name, bytes)?;
        self.attach_captures(case, vec![capture], &EvidenceDetails::default(), draft, moment)
    }

    fn attach_captures(
        &self,
        case: CaseId,
        captures: Vec<Capture>,
        details: &EvidenceDetails,
        draft: Option<&FindingDraft>,
        moment: Moment<'_>,
    ) -> Result<Done<Attached>, DeskError> {
        let ids = Ids::of(moment);
        let mut actions = Vec::new();
        let mut attached = Attached::default();
        for capture in &captures {
            let id: EvidenceId = ids.next();
            let evidence = self.exhibit(case, capture, details, moment)?;
            let held = draft
                .map(|draft| finding(draft.clone(), id, &evidence.text, evidence.sha256()))
                .transpose()?;
            actions.push(Action::AttachEvidence { id, evidence });
            actions.extend(held.map(|finding| Action::AddFinding { id: ids.next(), finding }));
            attached.evidence.push(id);
        }
        if actions.is_empty() {
            return Ok(Done { value: attached, changed: docket_store::Changed::default() });
        }
        let action = if captures.len() > 1 {
            Action::Batch { what: Batch::Import, actions }
        } else {
            together(actions)
        };
        let done = self.make(attached, &action, moment)?;
        for capture in captures {
            capture.keep();
        }
        Ok(done)
    }

    /// The exhibit that a captured file makes.
    pub(crate) fn exhibit(
        &self,
        case: CaseId,
        capture: &Capture,
        details: &EvidenceDetails,
        moment: Moment<'_>,
    ) -> Result<Evidence, DeskError> {
        let file = capture.file().clone();
        let read = self.locker.text(&file)?;
        let mut details = details.clone();
        let (mut text, mut title, mut lang) = (String::new(), None, None);
        if let Some(read) = read {
            (text, title, lang) = (read.text, read.title, read.lang);
        }
        if details.title.trim().is_empty() {
            // A page's title may be anything; a file's name always fits.
            let fits = |title: &String| require_text("It", title, TextLimit::Line).is_ok();
            details.title = title.filter(fits).unwrap_or_else(|| file.name.clone());
        }
        if details.language.is_empty() {
            details.language = lang.unwrap_or_default();
        }
        details.captured_at = details.captured_at.or(Some(moment.at));
        Ok(Evidence { case, kind: EvidenceKind::File, details, file: Some(file), text })
    }

    /// Adds a link, a quotation or a note as evidence.
    ///
    /// # Errors
    /// When what makes it evidence is missing.
    pub fn evidence_add(
        &self,
        draft: EvidenceDraft,
        moment: Moment<'_>,
    ) -> Result<Done<EvidenceId>, DeskError> {
        let ids = Ids::of(moment);
        let id: EvidenceId = ids.next();
        let EvidenceDraft { case, kind, mut details, text, finding: held } = draft;
        details.captured_at = details.captured_at.or(Some(moment.at));
        let evidence = Evidence { case, kind, details, file: None, text };
        let held =
            held.map(|held| finding(held, id, &evidence.text, evidence.sha256())).transpose()?;
        let mut actions = vec![Action::AttachEvidence { id, evidence }];
        actions.extend(held.map(|finding| Action::AddFinding { id: ids.next(), finding }));
        self.make(id, &together(actions), moment)
    }

    /// Copies an exhibit's file into the folder under its original name, and says where. Nothing is
    /// overwritten.
    ///
    /// # Errors
    /// When the exhibit is no file, its file is damaged, or the copy can't be written.
    pub fn evidence_export(&self, id: EvidenceId, folder: &Path) -> Result<PathBuf, DeskError> {
        let exhibit = self.read().evidence(id)?.evidence;
        let file = exhibit.file.ok_or(docket_domain::Problem::EvidenceLacks {
            what: "This exhibit has no file, so there is nothing to copy. Its text can be read.",
        })?;
        Ok(self.locker.copy_out(&file, folder)?)
    }

    /// A saved page made inert, for showing in a frame without scripts and network.
    ///
    /// # Errors
    /// When the exhibit is no HTML file, or its file is damaged.
    pub fn evidence_html(&self, id: EvidenceId) -> Result<String, DeskError> {
        let exhibit = self.read().evidence(id)?.evidence;
        let file = exhibit.file.ok_or(docket_domain::Problem::EvidenceLacks {
            what: "This exhibit is no saved page. Open it as text.",
        })?;
        Ok(self.locker.sanitised_html(&file)?)
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
