//! What queries answer: read-only pictures of the library, as the screen and the command line show
//! them. All are sent to the window, so each has its TypeScript twin.

use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::{
    AppearanceId, Case, CaseId, Claim, ClaimId, ClaimKind, EntryId, Evidence, EvidenceDetails,
    EvidenceId, EvidenceKind, FileRef, Finding, FindingId, Gap, Located, Passage, Person, PersonId,
    RelationId, RelationKind, SavedView, Sha256, SourceDetails, SourceId, Stage, Verdict,
    VerdictWord, ViewId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many claims of a case have each verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[expect(missing_docs, reason = "named for the verdicts")]
pub struct VerdictCounts {
    pub confirmed: u32,
    pub denied: u32,
    pub unverified: u32,
    /// Not checked yet.
    pub none: u32,
}

/// A case in the list of cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseRow {
    /// The case's id.
    pub id: CaseId,
    /// The case itself.
    pub case: Case,
    /// Its claims by verdict.
    pub verdicts: VerdictCounts,
    /// How many sources it has.
    pub sources: u32,
    /// How many exhibits it has.
    pub evidence: u32,
}

/// A person, and how many claims are theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonRow {
    /// The person's id.
    pub id: PersonId,
    /// The person.
    pub person: Person,
    /// How many claims they made.
    pub claims: u32,
    /// How many exhibits they collected.
    pub collected: u32,
}

/// A source in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourceRow {
    /// The source's id.
    pub id: SourceId,
    /// The case that it belongs to.
    pub case: CaseId,
    /// What is known about it.
    pub details: SourceDetails,
    /// How many claims appear in it.
    pub claims: u32,
    /// The captured file, if there is one.
    pub file: Option<FileRef>,
}

/// A source opened for reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourceView {
    /// Its row.
    pub row: SourceRow,
    /// Its text.
    pub text: String,
    /// The claims that appear in it, by their place; those without a passage last.
    pub appearances: Vec<SourceAppearance>,
}

/// A claim that appears in the source at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourceAppearance {
    /// The appearance's id.
    pub id: AppearanceId,
    /// The claim.
    pub claim: ClaimId,
    /// The claim's wording.
    pub wording: String,
    /// The claim's verdict.
    pub verdict: Option<VerdictWord>,
    /// Where it appears.
    pub passage: Option<Passage>,
    /// Whether the passage is where it was.
    pub located: Option<Located>,
}

/// How many findings of each stance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[expect(missing_docs, reason = "named for the stances")]
pub struct StanceCounts {
    pub supports: u32,
    pub refutes: u32,
    pub context: u32,
}

/// A claim in the list of claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClaimRow {
    /// The claim's id.
    pub id: ClaimId,
    /// The case that it belongs to.
    pub case: CaseId,
    /// Statement or attribution.
    pub kind: ClaimKind,
    /// Its wording.
    pub wording: String,
    /// Its language.
    pub language: String,
    /// The claimant's name.
    pub claimant: Option<String>,
    /// When it was made, as written.
    pub date: Option<String>,
    /// Where the work stands.
    pub stage: Stage,
    /// The verdict, if there is one.
    pub verdict: Option<VerdictWord>,
    /// Its findings.
    pub stances: StanceCounts,
    /// Its tags, in alphabetical order.
    pub tags: Vec<String>,
}

/// Which claims to list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(default)]
pub struct ClaimFilter {
    /// Of this case.
    pub case: Option<CaseId>,
    /// At this stage.
    pub stage: Option<Stage>,
    /// With this verdict.
    pub verdict: Option<VerdictFilter>,
    /// With this tag.
    pub tag: Option<String>,
    /// Of this claimant.
    pub claimant: Option<PersonId>,
    /// A query ([`docket_domain::Query`]): words in the claim, its claimant and its notes, and fields,
    /// which join the other ones here; empty for all.
    pub words: String,
}

/// A verdict to filter by, or its absence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "named for the verdicts")]
pub enum VerdictFilter {
    Confirmed,
    Denied,
    Unverified,
    /// Not checked yet.
    None,
}

/// Where in the list to begin, and how much of it: the list is read from the row after `after`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(default)]
pub struct Page {
    /// The last row of the page before; none for the first page.
    pub after: Option<ClaimId>,
    /// How many rows; 0 for as many as Docket thinks fit (200).
    pub limit: u32,
}

/// A page of the list of claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClaimPage {
    /// Its rows, in order.
    pub rows: Vec<ClaimRow>,
    /// Whether there are more after them.
    pub more: bool,
}

/// A verdict, with who gave it and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GivenVerdict {
    /// The verdict.
    pub verdict: Verdict,
    /// Who gave it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Everything about one claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClaimView {
    /// The claim's id.
    pub id: ClaimId,
    /// The claim itself.
    pub claim: Claim,
    /// Who made it.
    pub claimant: Option<Person>,
    /// Where the work stands.
    pub stage: Stage,
    /// The verdict, if there is one.
    pub verdict: Option<GivenVerdict>,
    /// Where it appears.
    pub appearances: Vec<AppearanceView>,
    /// The evidence held against it.
    pub findings: Vec<FindingView>,
    /// How it relates to other claims.
    pub relations: Vec<RelationView>,
    /// Its tags, in alphabetical order.
    pub tags: Vec<String>,
    /// What it still lacks.
    pub gaps: Vec<Gap>,
}

/// Where the claim at hand appears.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AppearanceView {
    /// The appearance's id.
    pub id: AppearanceId,
    /// The source.
    pub source: SourceId,
    /// What is known about the source.
    pub details: SourceDetails,
    /// Where in its text.
    pub passage: Option<Passage>,
    /// Whether the passage is where it was.
    pub located: Option<Located>,
}

/// Evidence held against the claim at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingView {
    /// The finding's id.
    pub id: FindingId,
    /// The finding itself.
    pub finding: Finding,
    /// What kind of exhibit it is.
    pub kind: EvidenceKind,
    /// What is known about the exhibit.
    pub details: EvidenceDetails,
    /// The exhibit's file, if it is one.
    pub file: Option<FileRef>,
    /// Whether the passage is where it was.
    pub located: Option<Located>,
}

/// A relation, seen from the claim at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RelationView {
    /// The relation's id.
    pub id: RelationId,
    /// How they relate.
    pub kind: RelationKind,
    /// Whether it leads from the claim at hand to the other, or from the other to this one.
    pub outgoing: bool,
    /// The other claim.
    pub other: ClaimId,
    /// The other claim's wording.
    pub wording: String,
    /// The other claim's verdict.
    pub verdict: Option<VerdictWord>,
}

/// An exhibit in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceRow {
    /// The exhibit's id.
    pub id: EvidenceId,
    /// The case that it belongs to.
    pub case: CaseId,
    /// What it is.
    pub kind: EvidenceKind,
    /// What is known about it.
    pub details: EvidenceDetails,
    /// Its file, if it is one.
    pub file: Option<FileRef>,
    /// How many findings it serves.
    pub findings: u32,
}

/// An exhibit opened for reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceView {
    /// The exhibit's id.
    pub id: EvidenceId,
    /// The exhibit itself.
    pub evidence: Evidence,
    /// Who collected it.
    pub collector: Option<Person>,
    /// The SHA-256 that its passages are bound to.
    pub sha256: Sha256,
    /// What it is held against.
    pub findings: Vec<EvidenceFinding>,
}

/// A claim that the exhibit at hand is held against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceFinding {
    /// The finding's id.
    pub id: FindingId,
    /// The finding.
    pub finding: Finding,
    /// The claim's wording.
    pub wording: String,
    /// Whether the passage is where it was.
    pub located: Option<Located>,
}

/// What a search hit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "named for what they are")]
pub enum HitKind {
    Claim,
    Source,
    Evidence,
    Finding,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct Found {
    /// What was found, the best first.
    pub hits: Vec<SearchHit>,
    /// What was searched for instead, when nothing was found for what was typed: a word of it may be
    /// mistyped.
    pub corrected: Option<String>,
}

/// Something found by its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchHit {
    /// What it is.
    pub kind: HitKind,
    /// Its id, a [`ClaimId`], [`SourceId`], [`EvidenceId`] or [`FindingId`] by its kind.
    pub id: String,
    /// The case that it belongs to.
    pub case: CaseId,
    /// The claim to open to see it, for claims and findings.
    pub claim: Option<ClaimId>,
    /// Its wording or title.
    pub title: String,
    /// The text around the words, cut in pieces; those that were searched for are marked.
    pub snippet: Vec<SnippetPart>,
    /// Where in a source's or an exhibit's text the words stand, if that is where they were found.
    #[ts(type = "Selection | null")]
    pub at: Option<Stretch>,
}

/// Some characters of a text, counted in Unicode code points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the first and the one after the last")]
pub struct Stretch {
    pub start: u32,
    pub end: u32,
}

/// A piece of a snippet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SnippetPart {
    /// The text.
    pub text: String,
    /// Whether it was searched for.
    pub hit: bool,
}

/// An entry of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct JournalRow {
    /// The entry's id.
    pub id: EntryId,
    /// Its place in the chain, from 1.
    #[ts(type = "number")]
    pub seq: u64,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub by: String,
    /// The action's name, e.g. `set_verdict`.
    pub name: String,
    /// The action, long texts shortened.
    #[ts(type = "unknown")]
    pub action: serde_json::Value,
    /// The entry that this one takes back, with what that did.
    pub undoes: Option<Undoes>,
    /// Whether a later entry takes this one back.
    pub undone: bool,
    /// The chain's hash up to here.
    pub hash: Sha256,
}

/// What an undo takes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Undoes {
    /// The entry.
    pub entry: EntryId,
    /// What it was: the name of the action first done.
    pub name: String,
    /// Whether taking it back does that action again.
    pub redo: bool,
}

/// What undo and redo would do now.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct UndoState {
    /// The entry that undo would take back.
    pub undo: Option<Undoable>,
    /// The undo that redo would take back.
    pub redo: Option<Undoable>,
}

/// Something that can be undone or redone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Undoable {
    /// The entry.
    pub entry: EntryId,
    /// The action first done, e.g. `set_verdict`.
    pub name: String,
}

/// What a change touched, for the screen to read again.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct Changed {
    /// The tables that were touched, each with the ids of its rows; no ids when there are many.
    pub tables: Vec<ChangedTable>,
}

/// A touched table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangedTable {
    /// Its name, e.g. `claims`.
    pub table: String,
    /// The rows' ids (for tables that hang on a claim alone, the claim's); empty when there are more
    /// than a thousand: read everything again.
    pub ids: Vec<String>,
}

/// The head of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct JournalHead {
    /// How many entries there are.
    #[ts(type = "number")]
    pub entries: u64,
    /// The hash of the newest; zeros when there is none.
    pub hash: Sha256,
}

/// Where in a list of claims pages may begin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClaimMarks {
    /// How many claims the list has.
    pub total: u32,
    /// Every so many rows there is a mark.
    pub every: u32,
    /// The claim before each block of rows but the first: a page after it begins there.
    pub after: Vec<ClaimId>,
}

/// Something that can be typed after a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Completion {
    /// What can be typed, e.g. a tag.
    pub value: String,
    /// What it is called, where that is something else; e.g. a case's title.
    pub label: String,
    /// How many claims have it, where that is counted.
    pub count: Option<u32>,
}

/// A saved view in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedViewRow {
    /// Its id.
    pub id: ViewId,
    /// The view.
    pub view: SavedView,
}

/// A case at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Overview {
    /// How many claims there are of each stage and verdict; those that have any.
    pub states: Vec<StateCount>,
    /// How many claims have each gap; those that have any.
    pub gaps: Vec<GapCount>,
    /// How many findings of each stance.
    pub stances: StanceCounts,
    /// How many sources.
    pub sources: u32,
    /// How many exhibits.
    pub evidence: u32,
}

/// How many claims stand so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[expect(missing_docs, reason = "named for what they are")]
pub struct StateCount {
    pub stage: Stage,
    pub verdict: Option<VerdictWord>,
    pub count: u32,
}

/// How many claims lack that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[expect(missing_docs, reason = "named for what they are")]
pub struct GapCount {
    pub gap: Gap,
    pub count: u32,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HappeningKind {
    /// A claim was made.
    Statement,
    /// An exhibit was captured.
    Capture,
    /// A verdict was given.
    Verdict,
}

/// A case over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Timeline {
    /// How long a bar is: all that is shown fits into about a hundred.
    pub unit: TimelineUnit,
    /// The bars that have anything, in order.
    pub bars: Vec<TimelineBar>,
    /// The first of what there is, in order of time: at most 200.
    pub happenings: Vec<Happening>,
    /// How many there are in all.
    pub total: u32,
    /// Claims without a date, which stand nowhere on it.
    pub undated: u32,
}

/// How long a bar of a timeline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "named for what they are")]
pub enum TimelineUnit {
    Day,
    Month,
    Year,
}

/// How much happened in one day, month or year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct TimelineBar {
    /// Its first day, e.g. `2026-01-01`.
    #[ts(type = "string")]
    pub start: NaiveDate,
    /// The claims that were made then.
    pub statements: u32,
    /// The exhibits that were captured.
    pub captures: u32,
    /// The verdicts that were given.
    pub verdicts: u32,
}

/// Something that happened in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Happening {
    /// What it is.
    pub kind: HappeningKind,
    /// The first day that it can be, e.g. `2026-01-10`.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The last day that it can be.
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// When, as written or as the clock said.
    pub when: String,
    /// The claim, of a statement and a verdict.
    pub claim: Option<ClaimId>,
    /// The exhibit, of a capture.
    pub evidence: Option<EvidenceId>,
    /// The claim's wording or the exhibit's title.
    pub title: String,
    /// The verdict, of a verdict.
    pub verdict: Option<VerdictWord>,
}

/// What became of a claim.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClaimHistory {
    /// What was done, newest first.
    pub entries: Vec<ClaimEntry>,
    /// Whether there are older ones.
    pub more: bool,
}

/// An entry of the journal, as far as it is about one claim.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClaimEntry {
    /// The entry, as the journal tells it.
    pub row: JournalRow,
    /// What it changed of this claim.
    pub changes: Vec<FieldChange>,
    /// Whether it can be taken back by itself: nothing later rests on it.
    pub undoable: bool,
}

/// What became of one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldChange {
    /// Whose field: `claims`, `verdicts`, `findings`, `claim_tags`, `appearances`, `relations`.
    pub table: String,
    /// The row, where the claim has several of them: e.g. the finding's id.
    pub row: String,
    /// The field, e.g. `wording`; empty when the whole row came or went.
    pub field: String,
    /// What it is about, in words: e.g. the title of a finding's exhibit; empty for the claim itself.
    pub about: String,
    /// What it was; none when it was not there. Long texts are shortened.
    pub before: Option<String>,
    /// What it became; none when it went.
    pub after: Option<String>,
}
