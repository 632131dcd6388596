//! What the window asks for and is answered, beyond the words of the domain and the pictures of the
//! store. Each has its TypeScript twin.

use docket_domain::{
    CaseId, Claim, ClaimId, EvidenceDetails, EvidenceId, EvidenceKind, SourceId, Stance, Told,
};
use docket_store::{JournalHead, UndoState};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::{Backup, DamageView, PlaceWarning};

/// Some characters of a text, counted in Unicode code points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[expect(missing_docs, reason = "the first and the one after the last")]
pub struct Selection {
    pub start: u32,
    pub end: u32,
}

/// The case that a document is brought into.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum IntoCase {
    /// One that is there.
    Existing {
        /// The case.
        case: CaseId,
    },
    /// A new one, made together with the source.
    New {
        /// Its title; empty for the source's.
        title: String,
    },
}

/// A document that was brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BroughtIn {
    /// The case that it belongs to.
    pub case: CaseId,
    /// The source that it became.
    pub source: SourceId,
}

/// Where a claim that is being added appears.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AppearsIn {
    /// The source.
    pub source: SourceId,
    /// The words in it.
    pub selection: Option<Selection>,
    /// The words in it as a quotation, where there is no selection.
    #[serde(default)]
    pub quote: Option<String>,
}

/// A claim to be added, with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ClaimDraft {
    /// The claim. Its claimant is overridden by `claimant_name`, when that is given.
    pub claim: Claim,
    /// The claimant by name: somebody known, or else somebody new. Empty for nobody.
    #[serde(default)]
    pub claimant_name: String,
    /// Where it appears.
    #[serde(default)]
    pub appears_in: Option<AppearsIn>,
    /// Its tags.
    #[serde(default)]
    pub tags: Vec<String>,
}

/// What evidence that is being attached says about a claim.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct FindingDraft {
    /// The claim.
    pub claim: ClaimId,
    /// What it says about it.
    pub stance: Stance,
    /// What the checker makes of it.
    #[serde(default)]
    pub note: String,
    /// Whether that note is confidential.
    #[serde(default)]
    pub note_confidential: bool,
    /// The words in the exhibit's text.
    #[serde(default)]
    pub selection: Option<Selection>,
    /// The words in it as a quotation, where there is no selection.
    #[serde(default)]
    pub quote: Option<String>,
}

/// A link, a quotation or a note to be added as evidence.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct EvidenceDraft {
    /// The case.
    pub case: CaseId,
    /// What it is; not a file.
    pub kind: EvidenceKind,
    /// What is known about it.
    pub details: EvidenceDetails,
    /// Who collected it, by name: somebody known, or else somebody new. Empty for whom the details
    /// name, or nobody.
    #[serde(default)]
    pub collector_name: String,
    /// The quoted words or the note.
    #[serde(default)]
    pub text: String,
    /// What it says about a claim.
    #[serde(default)]
    pub finding: Option<FindingDraft>,
}

/// What came of attaching files: those taken in, and those not, each with why.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct Attached {
    /// The new exhibits, in the files' order.
    pub evidence: Vec<EvidenceId>,
    /// The files that were not taken in.
    pub refused: Vec<Refused>,
}

/// A file that was not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Refused {
    /// Its name.
    pub name: String,
    /// Why.
    pub error: ErrorView,
}

/// An error as the window and `--json` show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErrorView {
    /// A short name that programs can act on.
    pub code: String,
    /// What the message tells of, by name, so that it can be told in another language.
    #[ts(type = "{ [name: string]: string | number | Told }")]
    pub args: Map<String, Value>,
    /// What happened and what to do next, for people, in English.
    pub message: String,
    /// The technical cause, for a bug report; empty when the message says all.
    pub detail: String,
}

/// What a report is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
#[expect(missing_docs, reason = "named for what they are")]
pub enum ReportScope {
    Case { case: CaseId },
    Claims { claims: Vec<ClaimId> },
}

/// The formats of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "named for the formats")]
pub enum ReportFormat {
    Html,
    Pdf,
    Csv,
    ClaimReview,
}

/// A report to be made.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ReportRequest {
    /// What it is about.
    pub scope: ReportScope,
    /// The organisation that publishes it; empty for none.
    #[serde(default)]
    pub organisation: String,
    /// The language of its own words, a BCP 47 tag; empty for English.
    #[serde(default)]
    pub language: String,
}

/// A report file that was written, read back and checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// Its format.
    pub format: ReportFormat,
    /// Where it is.
    pub path: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Its SHA-256.
    pub sha256: String,
    /// What its reader may stumble over, e.g. letters that no font has.
    pub warnings: Vec<Told>,
}

/// The library as a whole, for the status bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LibraryStatus {
    /// Where it is.
    pub path: String,
    /// Docket's version.
    pub version: String,
    /// The newest entry of the journal.
    pub head: JournalHead,
    /// What undo and redo would do now.
    pub undo: UndoState,
    /// The sample case, if it is there.
    pub sample: Option<CaseId>,
    /// Its newest backup that has its files of evidence too.
    pub backup: Option<Backup>,
    /// Why the last backup is not as it should be, or was not made.
    pub backup_trouble: Option<ErrorView>,
    /// What speaks against the place that it is in.
    pub warnings: Vec<PlaceWarning>,
}

/// How far long work has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// Which work it is; it can be cancelled by this number. 0 for what can't be cancelled.
    #[ts(type = "number")]
    pub work: u64,
    /// What is being worked on, e.g. a file's name.
    pub what: String,
    /// How much is done.
    #[ts(type = "number")]
    pub done: u64,
    /// Of how much, in the same unit; 0 while that is not known.
    #[ts(type = "number")]
    pub total: u64,
}

/// What is wrong with a library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Verified {
    /// How many entries of the journal were walked.
    #[ts(type = "number")]
    pub entries: u64,
    /// How many kept files were read and hashed again.
    #[ts(type = "number")]
    pub files: u64,
    /// How many bytes these have.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The names of what lies in the library's folder and is not Docket's. It does no harm there.
    pub foreign: Vec<String>,
    /// What was found to be wrong; empty when the library is intact.
    pub damage: Vec<DamageView>,
    /// What speaks against the place that the library is in; no damage.
    pub warnings: Vec<PlaceWarning>,
}
