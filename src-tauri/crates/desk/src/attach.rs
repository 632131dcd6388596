//! Attaching evidence.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::{
    Action, CaseId, Evidence, EvidenceDetails, EvidenceId, EvidenceKind, TextLimit, TextName,
    require_text,
};
use docket_locker::{Capture, LockerError};

use crate::claims::{finding, together};
use crate::moment::Ids;
use crate::{Attached, Desk, DeskError, Done, EvidenceDraft, FindingDraft, Moment, Refused};

/// What is said of the files that are being attached, the same of all.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// The case.
    pub case: CaseId,
    /// What is known about them. Where a title, a language or the time of capture is not given, they
    /// are the document's or the file's, and now.
    pub details: EvidenceDetails,
    /// Who collected them, by name: somebody known, or else somebody new. Empty for whom the details
    /// name, or nobody.
    pub collector_name: String,
    /// What they say about a claim.
    pub finding: Option<FindingDraft>,
}

impl Attachment {
    /// Files of which nothing is known but what can be read in them.
    pub fn new(case: CaseId, finding: Option<FindingDraft>) -> Self {
        Self { case, details: EvidenceDetails::default(), collector_name: String::new(), finding }
    }
}

impl Desk {
    /// Attaches files, held against a claim if a finding is given: one change, one undo. A file that
    /// is refused does not keep the others out. `progress` is told which file is taken in, and how
    /// many bytes of all are; it can break off.
    ///
    /// # Errors
    /// When the change as a whole is refused, or it was broken off; no file is attached then.
    pub fn evidence_attach(
        &self,
        paths: &[PathBuf],
        attachment: &Attachment,
        moment: Moment<'_>,
        mut progress: impl FnMut(&str, u64, u64) -> ControlFlow<()>,
    ) -> Result<Done<Attached>, DeskError> {
        let mut captures = Vec::new();
        let mut refused = Vec::new();
        // What can't be looked at is refused below, with why.
        let sizes: Vec<u64> =
            paths.iter().map(|path| fs::metadata(path).map_or(0, |about| about.len())).collect();
        let total = sizes.iter().sum();
        let mut before = 0;
        for (path, size) in paths.iter().zip(sizes) {
            let name = name_of(path);
            let told = |done: u64, _| progress(&name, before + done.min(size), total);
            match self.locker.capture(path, told) {
                Ok(capture) => captures.push(capture),
                Err(error @ LockerError::Cancelled { .. }) => return Err(error.into()),
                Err(error) => {
                    refused.push(Refused { name, error: DeskError::from(error).view() });
                }
            }
            before += size;
        }
        let mut done = self.attach_captures(captures, attachment, moment)?;
        done.value.refused = refused;
        Ok(done)
    }

    /// Attaches bytes that are in no file, such as a pasted picture.
    ///
    /// # Errors
    /// As [`Desk::evidence_attach`].
    pub fn evidence_attach_bytes(
        &self,
        name: &str,
        bytes: &[u8],
        attachment: &Attachment,
        moment: Moment<'_>,
    ) -> Result<Done<Attached>, DeskError> {
        let capture = self.locker.capture_bytes(name, bytes)?;
        self.attach_captures(vec![capture], attachment, moment)
    }

    fn attach_captures(
        &self,
        captures: Vec<Capture>,
        attachment: &Attachment,
        moment: Moment<'_>,
    ) -> Result<Done<Attached>, DeskError> {
        let ids = Ids::of(moment);
        let Attachment { case, mut details, collector_name, finding: draft } = attachment.clone();
        let mut actions = Vec::new();
        if !captures.is_empty() {
            actions.extend(self.collected_by(&collector_name, &mut details, &ids)?);
        }
        let mut attached = Attached::default();
        for capture in &captures {
            let id: EvidenceId = ids.next();
            let evidence = self.exhibit(case, capture, &details, moment)?;
            let held = draft
                .as_ref()
                .map(|draft| finding(draft.clone(), id, &evidence.text, evidence.sha256()))
                .transpose()?;
            actions.push(Action::AttachEvidence { id, evidence });
            actions.extend(held.map(|finding| Action::AddFinding { id: ids.next(), finding }));
            attached.evidence.push(id);
        }
        if actions.is_empty() {
            return Ok(Done { value: attached, changed: docket_store::Changed::default() });
        }
        let done = self.make(attached, &together(actions), moment)?;
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
            let fits = |title: &String| {
                require_text(TextName::ExhibitTitle, title, TextLimit::Line).is_ok()
            };
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
        let EvidenceDraft { case, kind, mut details, collector_name, text, finding: held } = draft;
        let collector = self.collected_by(&collector_name, &mut details, &ids)?;
        details.captured_at = details.captured_at.or(Some(moment.at));
        let evidence = Evidence { case, kind, details, file: None, text };
        let held =
            held.map(|held| finding(held, id, &evidence.text, evidence.sha256())).transpose()?;
        let mut actions: Vec<Action> = collector.into_iter().collect();
        actions.push(Action::AttachEvidence { id, evidence });
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
        let file = exhibit
            .file
            .ok_or(docket_domain::Problem::EvidenceLacks { what: docket_domain::Lack::Copy })?;
        Ok(self.locker.copy_out(&file, folder)?)
    }

    /// Changes what is known about an exhibit. The collector is by name, as in [`Attachment`]. `text`
    /// corrects the words of a quotation or a note.
    ///
    /// # Errors
    /// When a detail is not acceptable, or the text is a file's.
    pub fn evidence_edit(
        &self,
        id: EvidenceId,
        mut details: EvidenceDetails,
        collector_name: &str,
        text: Option<String>,
        moment: Moment<'_>,
    ) -> Result<Done<()>, DeskError> {
        let collector = self.collected_by(collector_name, &mut details, &Ids::of(moment))?;
        let mut actions: Vec<Action> = collector.into_iter().collect();
        actions.push(Action::EditEvidence { id, details, text });
        self.make((), &together(actions), moment)
    }

    /// Makes the person of that name the collector; the action adds them, if they are new.
    fn collected_by(
        &self,
        name: &str,
        details: &mut EvidenceDetails,
        ids: &Ids,
    ) -> Result<Option<Action>, DeskError> {
        let (collector, new) = self.person_named(name, details.collector, ids)?;
        details.collector = collector.or(details.collector);
        Ok(new)
    }

    /// A saved page made inert, for showing in a frame without scripts and network.
    ///
    /// # Errors
    /// When the exhibit is no HTML file, or its file is damaged.
    pub fn evidence_html(&self, id: EvidenceId) -> Result<String, DeskError> {
        let exhibit = self.read().evidence(id)?.evidence;
        let file = exhibit
            .file
            .ok_or(docket_domain::Problem::EvidenceLacks { what: docket_domain::Lack::Page })?;
        Ok(self.locker.sanitised_html(&file)?)
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
