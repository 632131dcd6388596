//! What a library holds: put there as another program does it, and looked at afterwards.

use std::path::Path;

use docket_desk::domain::{CaseId, Claim, ClaimId, SourceDetails, SourceId};
use docket_desk::store::{ClaimView, EvidenceRow};
use docket_desk::{AppearsIn, Attachment, ClaimDraft, IntoCase};

use crate::library::{Library, moment};

impl Library {
    /// The case that was there first.
    pub fn case(&self) -> CaseId {
        self.desk().read().cases().expect("cases are read")[0].id
    }

    pub fn add_claim(&self, wording: &str) -> ClaimId {
        self.add_claim_in(wording, None)
    }

    /// Adds a claim that appears in a text, in just these words.
    pub fn add_claim_of(&self, source: SourceId, words: &str) -> ClaimId {
        let quote = Some(words.to_owned());
        self.add_claim_in(words, Some(AppearsIn { source, selection: None, quote }))
    }

    fn add_claim_in(&self, wording: &str, appears_in: Option<AppearsIn>) -> ClaimId {
        let claim = Claim::new(self.case(), wording);
        let draft =
            ClaimDraft { claim, claimant_name: String::new(), appears_in, tags: Vec::new() };
        self.desk().claim_add(draft, moment()).expect("the claim is added").value
    }

    /// Brings in a text to be read.
    pub fn add_text(&self, title: &str, language: &str, text: &str) -> SourceId {
        let into = IntoCase::Existing { case: self.case() };
        let (title, language) = (title.to_owned(), language.to_owned());
        let details = SourceDetails { title, language, ..SourceDetails::default() };
        let added = self.desk().source_add(into, details, text.to_owned(), moment());
        added.expect("the text is brought in").value.source
    }

    /// Attaches a file, held against no claim yet.
    pub fn attach(&self, path: &Path) {
        let attachment = Attachment::new(self.case(), None);
        let go_on = |_: &str, _, _| std::ops::ControlFlow::Continue(());
        let attached =
            self.desk().evidence_attach(&[path.to_owned()], &attachment, moment(), go_on);
        assert_eq!(attached.expect("the file is attached").value.refused, []);
    }

    pub fn claim(&self, id: ClaimId) -> ClaimView {
        self.desk().read().claim(id).expect("the claim is there")
    }

    pub fn evidence(&self) -> Vec<EvidenceRow> {
        self.desk().read().evidence_list(Some(self.case())).expect("the evidence is read")
    }
}
