export type CaseId = string;
export type SourceId = string;
export type ClaimId = string;
export type AppearanceId = string;
export type RelationId = string;
export type PersonId = string;
export type EvidenceId = string;
export type FindingId = string;
export type EntryId = string;
export type Sha256 = string;
export type VagueDate = string;

export type Case = { title: string; summary: string; sample: boolean };
export type ClaimKind = "statement" | "attribution";
export type Stage = "inbox" | "checking" | "review" | "done";
export type Claim = {
  case: CaseId;
  kind: ClaimKind;
  wording: string;
  language: string;
  translation: string;
  claimant: PersonId | null;
  role: string;
  date: VagueDate | null;
  place: string;
  why_checked: string;
  method: string;
  right_of_reply: string;
  note: string;
};
export type RelationKind = "asserts" | "repeats" | "contradicts" | "part_of";
export type Relation = { from: ClaimId; to: ClaimId; kind: RelationKind };
export type EvidenceKind = "file" | "link" | "quotation" | "note";
export type Origin = "unstated" | "primary" | "secondary";
export type FileRef = { sha256: Sha256; size: number; name: string; media_type: string };
export type EvidenceDetails = {
  title: string;
  author: string;
  publisher: string;
  url: string;
  archived_url: string;
  language: string;
  captured_at: string | null;
  collector: PersonId | null;
  tool: string;
  origin: Origin;
  origin_note: string;
  confidential: boolean;
  withheld_because: string;
};
export type Evidence = {
  case: CaseId;
  kind: EvidenceKind;
  details: EvidenceDetails;
  file: FileRef | null;
  text: string;
};
export type Stance = "supports" | "refutes" | "context";
export type Passage = {
  sha256: Sha256;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  fragment: string | null;
};
export type Located = "found" | "changed" | "misplaced";
export type Finding = {
  claim: ClaimId;
  evidence: EvidenceId;
  passage: Passage | null;
  stance: Stance;
  note: string;
  note_confidential: boolean;
};
export type Person = {
  name: string;
  about: string;
  confidential: boolean;
  withheld_because: string;
};
export type Gap =
  | "no_verdict"
  | "no_evidence"
  | "nothing_supports"
  | "nothing_refutes"
  | "one_source"
  | "no_confidence"
  | "unanswered_evidence"
  | "no_right_of_reply"
  | "no_appearance";
export type SourceDetails = {
  title: string;
  author: string;
  publisher: string;
  url: string;
  archived_url: string;
  date: VagueDate | null;
  language: string;
  note: string;
};
export type VerdictWord = "confirmed" | "denied" | "unverified";
export type Confidence = "low" | "medium" | "high";
export type Verdict = {
  word: VerdictWord;
  rationale: string;
  confidence: Confidence | null;
  unknowns: string;
};

export type VerdictCounts = { confirmed: number; denied: number; unverified: number; none: number };
export type CaseRow = {
  id: CaseId;
  case: Case;
  verdicts: VerdictCounts;
  sources: number;
  evidence: number;
};
export type PersonRow = { id: PersonId; person: Person; claims: number; collected: number };
export type SourceRow = {
  id: SourceId;
  case: CaseId;
  details: SourceDetails;
  claims: number;
  file: FileRef | null;
};
export type SourceAppearance = {
  id: AppearanceId;
  claim: ClaimId;
  wording: string;
  verdict: VerdictWord | null;
  passage: Passage | null;
  located: Located | null;
};
export type SourceView = { row: SourceRow; text: string; appearances: Array<SourceAppearance> };
export type StanceCounts = { supports: number; refutes: number; context: number };
export type ClaimRow = {
  id: ClaimId;
  case: CaseId;
  kind: ClaimKind;
  wording: string;
  language: string;
  claimant: string | null;
  date: string | null;
  stage: Stage;
  verdict: VerdictWord | null;
  stances: StanceCounts;
  tags: Array<string>;
};
export type VerdictFilter = "confirmed" | "denied" | "unverified" | "none";
export type ClaimFilter = {
  case: CaseId | null;
  stage: Stage | null;
  verdict: VerdictFilter | null;
  tag: string | null;
  claimant: PersonId | null;
  words: string;
};
export type Page = { after: ClaimId | null; limit: number };
export type ClaimPage = { rows: Array<ClaimRow>; total: number };
export type GivenVerdict = { verdict: Verdict; by: string; at: string };
export type AppearanceView = {
  id: AppearanceId;
  source: SourceId;
  details: SourceDetails;
  passage: Passage | null;
  located: Located | null;
};
export type FindingView = {
  id: FindingId;
  finding: Finding;
  kind: EvidenceKind;
  details: EvidenceDetails;
  file: FileRef | null;
  located: Located | null;
};
export type RelationView = {
  id: RelationId;
  kind: RelationKind;
  outgoing: boolean;
  other: ClaimId;
  wording: string;
  verdict: VerdictWord | null;
};
export type ClaimView = {
  id: ClaimId;
  claim: Claim;
  claimant: Person | null;
  stage: Stage;
  verdict: GivenVerdict | null;
  appearances: Array<AppearanceView>;
  findings: Array<FindingView>;
  relations: Array<RelationView>;
  tags: Array<string>;
  gaps: Array<Gap>;
};
export type EvidenceRow = {
  id: EvidenceId;
  case: CaseId;
  kind: EvidenceKind;
  details: EvidenceDetails;
  file: FileRef | null;
  findings: number;
};
export type EvidenceFinding = {
  id: FindingId;
  finding: Finding;
  wording: string;
  located: Located | null;
};
export type EvidenceView = {
  id: EvidenceId;
  evidence: Evidence;
  collector: Person | null;
  sha256: Sha256;
  findings: Array<EvidenceFinding>;
};
export type HitKind = "claim" | "source" | "evidence" | "finding";
export type SnippetPart = { text: string; hit: boolean };
export type SearchHit = {
  kind: HitKind;
  id: string;
  case: CaseId;
  claim: ClaimId | null;
  title: string;
  snippet: Array<SnippetPart>;
};
export type Undoes = { entry: EntryId; name: string; redo: boolean };
export type JournalRow = {
  id: EntryId;
  seq: number;
  at: string;
  by: string;
  name: string;
  action: unknown;
  undoes: Undoes | null;
  undone: boolean;
  hash: Sha256;
};
export type Undoable = { entry: EntryId; name: string };
export type UndoState = { undo: Undoable | null; redo: Undoable | null };
export type ChangedTable = { table: string; ids: Array<string> };
export type Changed = { tables: Array<ChangedTable> };
export type JournalHead = { entries: number; hash: Sha256 };

export type Selection = { start: number; end: number };
export type AppearsIn = { source: SourceId; selection: Selection | null; quote: string | null };
export type ClaimDraft = {
  claim: Claim;
  claimant_name: string;
  appears_in: AppearsIn | null;
  tags: Array<string>;
};
export type FindingDraft = {
  claim: ClaimId;
  stance: Stance;
  note: string;
  note_confidential: boolean;
  selection: Selection | null;
  quote: string | null;
};
export type EvidenceDraft = {
  case: CaseId;
  kind: EvidenceKind;
  details: EvidenceDetails;
  text: string;
  finding: FindingDraft | null;
};
export type ErrorView = { code: string; message: string; detail: string };
export type Refused = { name: string; error: ErrorView };
export type Attached = { evidence: Array<EvidenceId>; refused: Array<Refused> };
export type ReportScope = { of: "case"; case: CaseId } | { of: "claims"; claims: Array<ClaimId> };
export type ReportFormat = "html" | "pdf" | "csv" | "claimreview";
export type ReportRequest = { scope: ReportScope; organisation: string };
export type Exported = {
  format: ReportFormat;
  path: string;
  size: number;
  sha256: string;
  warnings: Array<string>;
};
export type LibraryStatus = {
  path: string;
  version: string;
  head: JournalHead;
  undo: UndoState;
  sample: CaseId | null;
};
export type Progress = { what: string; done: number; total: number };
export type DamageView = { code: string; place: string; message: string };
export type Verified = {
  entries: number;
  files: number;
  bytes: number;
  damage: Array<DamageView>;
};
