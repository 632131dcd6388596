// Made from the Rust types by `make types`. Changes here are lost.

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

export type Case = { 
/**
 * Its name.
 */
title: string, 
/**
 * What it is about and why; empty when not stated.
 */
summary: string, 
/**
 * Whether it is the made-up case that shows how Docket works.
 */
sample: boolean, };

export type Person = { 
/**
 * The name.
 */
name: string, 
/**
 * Who that is: office, organisation, known interests.
 */
about: string, 
/**
 * A confidential person's name never leaves the library.
 */
confidential: boolean, 
/**
 * Why the name is withheld; a report gives this instead of it.
 */
withheld_because: string, };

export type SourceDetails = { 
/**
 * Its headline or name.
 */
title: string, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * Who published it.
 */
publisher: string, 
/**
 * Where it was published.
 */
url: string, 
/**
 * A copy of it in a web archive.
 */
archived_url: string, 
/**
 * When it was published.
 */
date: VagueDate | null, 
/**
 * Its language, a BCP 47 tag such as `en` or `fa`.
 */
language: string, 
/**
 * Working notes. Never in a report.
 */
note: string, };

export type FileRef = { 
/**
 * The SHA-256 of its bytes.
 */
sha256: Sha256, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * Its name when it was captured, without its folders.
 */
name: string, 
/**
 * Its media type (RFC 6838), found from its bytes.
 */
media_type: string, };

export type ClaimKind = "statement" | "attribution";

export type Stage = "inbox" | "checking" | "review" | "done";

export type Claim = { 
/**
 * The case that it belongs to.
 */
case: CaseId, 
/**
 * Statement or attribution.
 */
kind: ClaimKind, 
/**
 * The exact wording, in its own language.
 */
wording: string, 
/**
 * That language, a BCP 47 tag such as `en` or `fa`.
 */
language: string, 
/**
 * A translation of the wording.
 */
translation: string, 
/**
 * Who made the claim.
 */
claimant: PersonId | null, 
/**
 * In what role: an office, an organisation.
 */
role: string, 
/**
 * When it was made.
 */
date: VagueDate | null, 
/**
 * Where it was made.
 */
place: string, 
/**
 * Why it was worth checking: reach, importance, harm.
 */
why_checked: string, 
/**
 * The steps taken, the searches and tools, in order.
 */
method: string, 
/**
 * Who was asked, when, how and what they answered; or why nobody was asked.
 */
right_of_reply: string, 
/**
 * Working notes. Never in a report.
 */
note: string, };

export type RelationKind = "asserts" | "repeats" | "contradicts" | "part_of";

export type Relation = { 
/**
 * The claim it starts from.
 */
from: ClaimId, 
/**
 * The claim it leads to.
 */
to: ClaimId, 
/**
 * How they relate.
 */
kind: RelationKind, };

export type Passage = { 
/**
 * The SHA-256 of the bytes: of a source's text in UTF-8, of an exhibit's file or, without one,
 * of its text.
 */
sha256: Sha256, 
/**
 * The quoted words.
 */
exact: string, 
/**
 * What stands just before them.
 */
prefix: string, 
/**
 * What stands just after them.
 */
suffix: string, 
/**
 * Where they begin, in code points from the text's start.
 */
start: number, 
/**
 * Where they end: the code point after their last.
 */
end: number, 
/**
 * A place that is no run of text, as a media fragment: `page=3`, `t=12.5,14`, `xywh=…`.
 */
fragment: string | null, };

export type Located = "found" | "changed" | "misplaced";

export type EvidenceKind = "file" | "link" | "quotation" | "note";

export type Origin = "unstated" | "primary" | "secondary";

export type EvidenceDetails = { 
/**
 * What it is called.
 */
title: string, 
/**
 * Who made it or said it.
 */
author: string, 
/**
 * Who published it.
 */
publisher: string, 
/**
 * Where it was found.
 */
url: string, 
/**
 * A copy of it in a web archive.
 */
archived_url: string, 
/**
 * Its language, a BCP 47 tag such as `en` or `fa`.
 */
language: string, 
/**
 * When it was captured, with the offset of the place where that was.
 */
captured_at: string | null, 
/**
 * Who captured it.
 */
collector: PersonId | null, 
/**
 * The tool it was captured with, and its version.
 */
tool: string, 
/**
 * Primary or secondary.
 */
origin: Origin, 
/**
 * Why a secondary exhibit was used, and what interests its maker has.
 */
origin_note: string, 
/**
 * A confidential exhibit never leaves the library.
 */
confidential: boolean, 
/**
 * Why it is withheld; a report gives this instead of it.
 */
withheld_because: string, };

export type Evidence = { 
/**
 * The case that it belongs to.
 */
case: CaseId, 
/**
 * What it is.
 */
kind: EvidenceKind, 
/**
 * What is known about it.
 */
details: EvidenceDetails, 
/**
 * The kept file: of files always, of others never.
 */
file: FileRef | null, 
/**
 * A file's text as far as it could be read, the quoted words, or the note.
 */
text: string, };

export type Stance = "supports" | "refutes" | "context";

export type Finding = { 
/**
 * The claim.
 */
claim: ClaimId, 
/**
 * The exhibit.
 */
evidence: EvidenceId, 
/**
 * Where in the exhibit.
 */
passage: Passage | null, 
/**
 * What it says about the claim.
 */
stance: Stance, 
/**
 * What the checker makes of it. Appears in reports, unless confidential.
 */
note: string, 
/**
 * A confidential note never leaves the library; the finding itself does.
 */
note_confidential: boolean, };

export type VerdictWord = "confirmed" | "denied" | "unverified";

export type Confidence = "low" | "medium" | "high";

export type Verdict = { 
/**
 * Confirmed, denied or unverified.
 */
word: VerdictWord, 
/**
 * The reason, for readers.
 */
rationale: string, 
/**
 * How sure; none when not stated.
 */
confidence: Confidence | null, 
/**
 * What remains unknown; must be said of an unverified claim.
 */
unknowns: string, };

export type Gap = "no_verdict" | "no_evidence" | "nothing_supports" | "nothing_refutes" | "one_source" | "no_confidence" | "unanswered_evidence" | "no_right_of_reply" | "no_appearance";

export type VerdictCounts = { confirmed: number, denied: number, unverified: number, 
/**
 * Not checked yet.
 */
none: number, };

export type CaseRow = { 
/**
 * The case's id.
 */
id: CaseId, 
/**
 * The case itself.
 */
case: Case, 
/**
 * Its claims by verdict.
 */
verdicts: VerdictCounts, 
/**
 * How many sources it has.
 */
sources: number, 
/**
 * How many exhibits it has.
 */
evidence: number, };

export type PersonRow = { 
/**
 * The person's id.
 */
id: PersonId, 
/**
 * The person.
 */
person: Person, 
/**
 * How many claims they made.
 */
claims: number, 
/**
 * How many exhibits they collected.
 */
collected: number, };

export type SourceRow = { 
/**
 * The source's id.
 */
id: SourceId, 
/**
 * The case that it belongs to.
 */
case: CaseId, 
/**
 * What is known about it.
 */
details: SourceDetails, 
/**
 * How many claims appear in it.
 */
claims: number, 
/**
 * The captured file, if there is one.
 */
file: FileRef | null, };

export type SourceView = { 
/**
 * Its row.
 */
row: SourceRow, 
/**
 * Its text.
 */
text: string, 
/**
 * The claims that appear in it, by their place; those without a passage last.
 */
appearances: Array<SourceAppearance>, };

export type SourceAppearance = { 
/**
 * The appearance's id.
 */
id: AppearanceId, 
/**
 * The claim.
 */
claim: ClaimId, 
/**
 * The claim's wording.
 */
wording: string, 
/**
 * The claim's verdict.
 */
verdict: VerdictWord | null, 
/**
 * Where it appears.
 */
passage: Passage | null, 
/**
 * Whether the passage is where it was.
 */
located: Located | null, };

export type StanceCounts = { supports: number, refutes: number, context: number, };

export type ClaimRow = { 
/**
 * The claim's id.
 */
id: ClaimId, 
/**
 * The case that it belongs to.
 */
case: CaseId, 
/**
 * Statement or attribution.
 */
kind: ClaimKind, 
/**
 * Its wording.
 */
wording: string, 
/**
 * Its language.
 */
language: string, 
/**
 * The claimant's name.
 */
claimant: string | null, 
/**
 * When it was made, as written.
 */
date: string | null, 
/**
 * Where the work stands.
 */
stage: Stage, 
/**
 * The verdict, if there is one.
 */
verdict: VerdictWord | null, 
/**
 * Its findings.
 */
stances: StanceCounts, 
/**
 * Its tags, in alphabetical order.
 */
tags: Array<string>, };

export type ClaimFilter = { 
/**
 * Of this case.
 */
case: CaseId | null, 
/**
 * At this stage.
 */
stage: Stage | null, 
/**
 * With this verdict.
 */
verdict: VerdictFilter | null, 
/**
 * With this tag.
 */
tag: string | null, 
/**
 * Of this claimant.
 */
claimant: PersonId | null, 
/**
 * A query ([`docket_domain::Query`]): words in the claim, its claimant and its notes, and fields,
 * which join the other ones here; empty for all.
 */
words: string, };

export type VerdictFilter = "confirmed" | "denied" | "unverified" | "none";

export type Page = { 
/**
 * The last row of the page before; none for the first page.
 */
after: ClaimId | null, 
/**
 * How many rows; 0 for as many as Docket thinks fit (200).
 */
limit: number, };

export type ClaimPage = { 
/**
 * Its rows, in order.
 */
rows: Array<ClaimRow>, 
/**
 * Whether there are more after them.
 */
more: boolean, };

export type GivenVerdict = { 
/**
 * The verdict.
 */
verdict: Verdict, 
/**
 * Who gave it.
 */
by: string, 
/**
 * When.
 */
at: string, };

export type ClaimView = { 
/**
 * The claim's id.
 */
id: ClaimId, 
/**
 * The claim itself.
 */
claim: Claim, 
/**
 * Who made it.
 */
claimant: Person | null, 
/**
 * Where the work stands.
 */
stage: Stage, 
/**
 * The verdict, if there is one.
 */
verdict: GivenVerdict | null, 
/**
 * Where it appears.
 */
appearances: Array<AppearanceView>, 
/**
 * The evidence held against it.
 */
findings: Array<FindingView>, 
/**
 * How it relates to other claims.
 */
relations: Array<RelationView>, 
/**
 * Its tags, in alphabetical order.
 */
tags: Array<string>, 
/**
 * What it still lacks.
 */
gaps: Array<Gap>, };

export type AppearanceView = { 
/**
 * The appearance's id.
 */
id: AppearanceId, 
/**
 * The source.
 */
source: SourceId, 
/**
 * What is known about the source.
 */
details: SourceDetails, 
/**
 * Where in its text.
 */
passage: Passage | null, 
/**
 * Whether the passage is where it was.
 */
located: Located | null, };

export type FindingView = { 
/**
 * The finding's id.
 */
id: FindingId, 
/**
 * The finding itself.
 */
finding: Finding, 
/**
 * What kind of exhibit it is.
 */
kind: EvidenceKind, 
/**
 * What is known about the exhibit.
 */
details: EvidenceDetails, 
/**
 * The exhibit's file, if it is one.
 */
file: FileRef | null, 
/**
 * Whether the passage is where it was.
 */
located: Located | null, };

export type RelationView = { 
/**
 * The relation's id.
 */
id: RelationId, 
/**
 * How they relate.
 */
kind: RelationKind, 
/**
 * Whether it leads from the claim at hand to the other, or from the other to this one.
 */
outgoing: boolean, 
/**
 * The other claim.
 */
other: ClaimId, 
/**
 * The other claim's wording.
 */
wording: string, 
/**
 * The other claim's verdict.
 */
verdict: VerdictWord | null, };

export type EvidenceRow = { 
/**
 * The exhibit's id.
 */
id: EvidenceId, 
/**
 * The case that it belongs to.
 */
case: CaseId, 
/**
 * What it is.
 */
kind: EvidenceKind, 
/**
 * What is known about it.
 */
details: EvidenceDetails, 
/**
 * Its file, if it is one.
 */
file: FileRef | null, 
/**
 * How many findings it serves.
 */
findings: number, };

export type EvidenceView = { 
/**
 * The exhibit's id.
 */
id: EvidenceId, 
/**
 * The exhibit itself.
 */
evidence: Evidence, 
/**
 * Who collected it.
 */
collector: Person | null, 
/**
 * The SHA-256 that its passages are bound to.
 */
sha256: Sha256, 
/**
 * What it is held against.
 */
findings: Array<EvidenceFinding>, };

export type EvidenceFinding = { 
/**
 * The finding's id.
 */
id: FindingId, 
/**
 * The finding.
 */
finding: Finding, 
/**
 * The claim's wording.
 */
wording: string, 
/**
 * Whether the passage is where it was.
 */
located: Located | null, };

export type HitKind = "claim" | "source" | "evidence" | "finding";

export type Found = { 
/**
 * What was found, the best first.
 */
hits: Array<SearchHit>, 
/**
 * What was searched for instead, when nothing was found for what was typed: a word of it may be
 * mistyped.
 */
corrected: string | null, };

export type SearchHit = { 
/**
 * What it is.
 */
kind: HitKind, 
/**
 * Its id, a [`ClaimId`], [`SourceId`], [`EvidenceId`] or [`FindingId`] by its kind.
 */
id: string, 
/**
 * The case that it belongs to.
 */
case: CaseId, 
/**
 * The claim to open to see it, for claims and findings.
 */
claim: ClaimId | null, 
/**
 * Its wording or title.
 */
title: string, 
/**
 * The text around the words, cut in pieces; those that were searched for are marked.
 */
snippet: Array<SnippetPart>, 
/**
 * Where in a source's or an exhibit's text the words stand, if that is where they were found.
 */
at: Selection | null, };

export type SnippetPart = { 
/**
 * The text.
 */
text: string, 
/**
 * Whether it was searched for.
 */
hit: boolean, };

export type JournalRow = { 
/**
 * The entry's id.
 */
id: EntryId, 
/**
 * Its place in the chain, from 1.
 */
seq: number, 
/**
 * When it was written.
 */
at: string, 
/**
 * Who did it.
 */
by: string, 
/**
 * The action's name, e.g. `set_verdict`.
 */
name: string, 
/**
 * The action, long texts shortened.
 */
action: unknown, 
/**
 * The entry that this one takes back, with what that did.
 */
undoes: Undoes | null, 
/**
 * Whether a later entry takes this one back.
 */
undone: boolean, 
/**
 * The chain's hash up to here.
 */
hash: Sha256, };

export type Undoes = { 
/**
 * The entry.
 */
entry: EntryId, 
/**
 * What it was: the name of the action first done.
 */
name: string, 
/**
 * Whether taking it back does that action again.
 */
redo: boolean, };

export type UndoState = { 
/**
 * The entry that undo would take back.
 */
undo: Undoable | null, 
/**
 * The undo that redo would take back.
 */
redo: Undoable | null, };

export type Undoable = { 
/**
 * The entry.
 */
entry: EntryId, 
/**
 * The action first done, e.g. `set_verdict`.
 */
name: string, };

export type Changed = { 
/**
 * The tables that were touched, each with the ids of its rows; no ids when there are many.
 */
tables: Array<ChangedTable>, };

export type ChangedTable = { 
/**
 * Its name, e.g. `claims`.
 */
table: string, 
/**
 * The rows' ids (for tables that hang on a claim alone, the claim's); empty when there are more
 * than a thousand: read everything again.
 */
ids: Array<string>, };

export type JournalHead = { 
/**
 * How many entries there are.
 */
entries: number, 
/**
 * The hash of the newest; zeros when there is none.
 */
hash: Sha256, };

export type IntoCase = { "is": "existing", 
/**
 * The case.
 */
case: CaseId, } | { "is": "new", 
/**
 * Its title; empty for the source's.
 */
title: string, };

export type BroughtIn = { 
/**
 * The case that it belongs to.
 */
case: CaseId, 
/**
 * The source that it became.
 */
source: SourceId, };

export type Selection = { start: number, end: number, };

export type AppearsIn = { 
/**
 * The source.
 */
source: SourceId, 
/**
 * The words in it.
 */
selection: Selection | null, 
/**
 * The words in it as a quotation, where there is no selection.
 */
quote: string | null, };

export type ClaimDraft = { 
/**
 * The claim. Its claimant is overridden by `claimant_name`, when that is given.
 */
claim: Claim, 
/**
 * The claimant by name: somebody known, or else somebody new. Empty for nobody.
 */
claimant_name: string, 
/**
 * Where it appears.
 */
appears_in: AppearsIn | null, 
/**
 * Its tags.
 */
tags: Array<string>, };

export type FindingDraft = { 
/**
 * The claim.
 */
claim: ClaimId, 
/**
 * What it says about it.
 */
stance: Stance, 
/**
 * What the checker makes of it.
 */
note: string, 
/**
 * Whether that note is confidential.
 */
note_confidential: boolean, 
/**
 * The words in the exhibit's text.
 */
selection: Selection | null, 
/**
 * The words in it as a quotation, where there is no selection.
 */
quote: string | null, };

export type EvidenceDraft = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * What it is; not a file.
 */
kind: EvidenceKind, 
/**
 * What is known about it.
 */
details: EvidenceDetails, 
/**
 * Who collected it, by name: somebody known, or else somebody new. Empty for whom the details
 * name, or nobody.
 */
collector_name: string, 
/**
 * The quoted words or the note.
 */
text: string, 
/**
 * What it says about a claim.
 */
finding: FindingDraft | null, };

export type Attached = { 
/**
 * The new exhibits, in the files' order.
 */
evidence: Array<EvidenceId>, 
/**
 * The files that were not taken in.
 */
refused: Array<Refused>, };

export type Refused = { 
/**
 * Its name.
 */
name: string, 
/**
 * Why.
 */
error: ErrorView, };

export type ErrorView = { 
/**
 * A short name that programs can act on.
 */
code: string, 
/**
 * What the message tells of, by name, so that it can be told in another language.
 */
args: { [name: string]: string | number | Told }, 
/**
 * What happened and what to do next, for people, in English.
 */
message: string, 
/**
 * The technical cause, for a bug report; empty when the message says all.
 */
detail: string, };

export type ReportScope = { "of": "case", case: CaseId, } | { "of": "claims", claims: Array<ClaimId>, };

export type ReportFormat = "html" | "pdf" | "csv" | "claimreview";

export type ReportRequest = { 
/**
 * What it is about.
 */
scope: ReportScope, 
/**
 * The organisation that publishes it; empty for none.
 */
organisation: string, 
/**
 * The language of its own words, a BCP 47 tag; empty for English.
 */
language: string, };

export type Exported = { 
/**
 * Its format.
 */
format: ReportFormat, 
/**
 * Where it is.
 */
path: string, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * Its SHA-256.
 */
sha256: string, 
/**
 * What its reader may stumble over, e.g. letters that no font has.
 */
warnings: Array<Told>, };

export type ReportOutline = { 
/**
 * How many claims it is about.
 */
claims: number, 
/**
 * What it leaves out because it is confidential, in the order of the report; at most 200.
 */
withheld: Array<Withheld>, 
/**
 * How many things it leaves out in all.
 */
withheld_total: number, 
/**
 * Where confidential names stand in somebody's words: as long as there are any, it is not
 * written. At most 20.
 */
leaks: Array<Leak>, };

export type Withheld = { 
/**
 * What it is.
 */
kind: WithheldKind, 
/**
 * Its title or name, for the window alone.
 */
title: string, 
/**
 * The reason that the report gives; empty for notes.
 */
reason: string, 
/**
 * The claim to open to see it, of a person and a note.
 */
claim: ClaimId | null, 
/**
 * The exhibit, of an exhibit and of a note on one.
 */
evidence: EvidenceId | null, };

export type WithheldKind = "exhibit" | "person" | "note";

export type Leak = { 
/**
 * The confidential name.
 */
name: string, 
/**
 * The words that it stands in, cut around it.
 */
text: string, 
/**
 * The claim that they belong to; none when they belong to something else.
 */
claim: ClaimId | null, 
/**
 * The exhibit that they belong to.
 */
evidence: EvidenceId | null, 
/**
 * The source that they belong to.
 */
source: SourceId | null, };

export type LibraryStatus = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Docket's version.
 */
version: string, 
/**
 * The newest entry of the journal.
 */
head: JournalHead, 
/**
 * What undo and redo would do now.
 */
undo: UndoState, 
/**
 * The sample case, if it is there.
 */
sample: CaseId | null, 
/**
 * Its newest backup that has its files of evidence too.
 */
backup: Backup | null, 
/**
 * Why the last backup is not as it should be, or was not made.
 */
backup_trouble: ErrorView | null, 
/**
 * What speaks against the place that it is in.
 */
warnings: Array<PlaceWarning>, };

export type Progress = { 
/**
 * Which work it is; it can be cancelled by this number. 0 for what can't be cancelled.
 */
work: number, 
/**
 * What is being worked on, e.g. a file's name.
 */
what: string, 
/**
 * How much is done.
 */
done: number, 
/**
 * Of how much, in the same unit; 0 while that is not known.
 */
total: number, };

export type Verified = { 
/**
 * How many entries of the journal were walked.
 */
entries: number, 
/**
 * How many kept files were read and hashed again.
 */
files: number, 
/**
 * How many bytes these have.
 */
bytes: number, 
/**
 * The names of what lies in the library's folder and is not Docket's. It does no harm there.
 */
foreign: Array<string>, 
/**
 * What was found to be wrong; empty when the library is intact.
 */
damage: Array<DamageView>, 
/**
 * What speaks against the place that the library is in; no damage.
 */
warnings: Array<PlaceWarning>, };

export type DamageView = { 
/**
 * A short name that programs can act on.
 */
code: string, 
/**
 * What the message tells of, by name, so that it can be told in another language.
 */
args: { [name: string]: string | number | Told }, 
/**
 * Where it is: a table and row, an entry of the journal, a file in the library.
 */
place: string, 
/**
 * What is wrong, and what to do.
 */
message: string, };

export type Damage = { "code": "database_missing", "args": { place: string, } } | { "code": "database_damaged", "args": { detail: Told, } } | { "code": "database_damaged", "args": { detail: string, } } | { "code": "file_missing" } | { "code": "file_altered", "args": { why: string, } } | { "code": "file_unreadable", "args": { why: Told, } };

export type DatabaseDamage = { "code": "entry_missing", "args": { first: number, last: number, } } | { "code": "chain_broken" } | { "code": "entry_altered" } | { "code": "entry_not_replayable", "args": { why: Told, } } | { "code": "entries_lost", "args": { found: number, had: number, } } | { "code": "entries_lost", "args": { entry: number, } } | { "code": "unreadable", "args": { why: Told, } } | { "code": "row_altered" } | { "code": "undo_line", "args": { entries: number, } } | { "code": "histories_differ" } | { "code": "part_without_entry", "args": { parts: number, } } | { "code": "search_index", "args": { 
/**
 * In what it differs from the texts.
 */
detail: string, } } | { "code": "lists_differ", "args": { rows: number, } } | { "code": "schema_altered" } | { "code": "database_damaged", "args": { 
/**
 * What SQLite said.
 */
detail: string, } } | { "code": "reference_broken", "args": { table: string, parent: string, } };

export type FileDamage = { "code": "file_missing", "args": { sha256: Sha256, } } | { "code": "file_altered", "args": { sha256: Sha256, found: Sha256, } } | { "code": "file_altered", "args": { sha256: Sha256, expected: number, found: number, } } | { "code": "file_unreadable", "args": { sha256: Sha256, why: Told, } } | { "code": "file_stray", "args": { sha256: Sha256, } } | { "code": "file_foreign", "args": { path: string, } };

export type Repaired = { 
/**
 * What was wrong.
 */
found: Array<DamageView>, 
/**
 * What became of the database; none when nothing was wrong with it.
 */
database: RepairedDatabase | null, 
/**
 * How many files of evidence were brought back.
 */
files: number, 
/**
 * Where what was damaged is kept; none when nothing had to be replaced.
 */
aside: string | null, 
/**
 * What is wrong still.
 */
left: Array<DamageView>, };

export type RepairedDatabase = { 
/**
 * How many entries its journal has now.
 */
entries: number, 
/**
 * How many of them only a backup had.
 */
from_backups: number, 
/**
 * The numbers of the first and last entry that are lost, if any are.
 */
lost: [number, number] | null, 
/**
 * How many rows were taken from the tables in the place of lost entries.
 */
rows_kept: number, 
/**
 * How many rows could be read, but not kept without what they refer to.
 */
rows_lost: number, };

export type Settings = { 
/**
 * The name that stands in the journal; empty for the system's user name.
 */
name: string, 
/**
 * The organisation that stands on reports.
 */
organisation: string, 
/**
 * Light, dark, high contrast, or as the system has it.
 */
theme: Theme, 
/**
 * The language of the window, a BCP 47 tag; empty for the system's.
 */
language: string, 
/**
 * The device's name in journals: random, so that it tells nothing.
 */
device: string, 
/**
 * How large the window's text is, in percent of the usual size: 80 to 200.
 */
text_size: number, 
/**
 * Keys that a person chose for commands, by the command's name; an empty text for none.
 */
shortcuts: { [key in string]?: string }, 
/**
 * Libraries that were open on this device, the newest first.
 */
libraries: Array<string>, };

export type Theme = "system" | "light" | "dark" | "contrast";

export type Backup = { 
/**
 * Its name, for asking for it.
 */
name: string, 
/**
 * Where its database is.
 */
path: string, 
/**
 * When it was made.
 */
at: string, 
/**
 * Why it was made.
 */
reason: BackupReason, 
/**
 * How many entries its journal has.
 */
entries: number, 
/**
 * The size of its database in bytes, without the files of evidence.
 */
size: number, };

export type BackupReason = "start" | "import" | "manual" | "migration";

export type BackedUp = { 
/**
 * The backup.
 */
backup: Backup, 
/**
 * How many files of evidence it names.
 */
files: number, 
/**
 * How many of these were not there yet, from earlier backups.
 */
new_files: number, 
/**
 * Files of evidence that are not in it, since the library's own are missing or damaged.
 */
lacks: Array<DamageView>, };

export type CheckedBackup = { 
/**
 * The newest entry of its journal; none when it can't be read that far.
 */
head: JournalHead | null, 
/**
 * How many files of evidence it names.
 */
files: number, 
/**
 * How many bytes these have.
 */
bytes: number, 
/**
 * What is wrong with it; empty when it is whole.
 */
damage: Array<DamageView>, };

export type Restored = { 
/**
 * Where it is.
 */
path: string, 
/**
 * The newest entry of its journal.
 */
head: JournalHead, 
/**
 * How many files of evidence were brought back.
 */
files: number, 
/**
 * The files that could not be: the backup's own are missing or altered.
 */
lost: Array<DamageView>, 
/**
 * What was found when all of it was read again.
 */
verified: Verified, };

export type KeptDraft = { 
/**
 * Its name.
 */
key: string, 
/**
 * What was typed, as JSON.
 */
value: string, };

export type PlaceWarning = { 
/**
 * What kind of place it is.
 */
kind: PlaceKind, 
/**
 * Its name: that of the program, or of the file system.
 */
name: string, };

export type PlaceKind = "synced" | "network";

export type ViewId = string;

export type ClaimOrder = { 
/**
 * By what.
 */
by: ClaimColumn, 
/**
 * The other way round.
 */
descending: boolean, };

export type ClaimColumn = "added" | "wording" | "claimant" | "date" | "stage" | "verdict" | "evidence";

export type ClaimMarks = { 
/**
 * How many claims the list has.
 */
total: number, 
/**
 * Every so many rows there is a mark.
 */
every: number, 
/**
 * The claim before each block of rows but the first: a page after it begins there.
 */
after: Array<ClaimId>, };

export type QueryPart = { 
/**
 * Where it stands in the text: UTF-16 code units.
 */
start: number, 
/**
 * Where it ends.
 */
end: number, 
/**
 * The field that is asked, e.g. `stage`; none for words.
 */
field: string | null, 
/**
 * What is asked of it, or the words, without quotation marks.
 */
value: string, 
/**
 * Whether what it names is left out.
 */
excluded: boolean, 
/**
 * Whether it is understood: a field that is none, or a value that it can't have, is searched as
 * words.
 */
known: boolean, };

export type Completion = { 
/**
 * What can be typed, e.g. a tag.
 */
value: string, 
/**
 * What it is called, where that is something else; e.g. a case's title.
 */
label: string, 
/**
 * How many claims have it, where that is counted.
 */
count: number | null, };

export type SavedView = { 
/**
 * The case that it is for; none for every case.
 */
case: CaseId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * The query.
 */
words: string, 
/**
 * How its list is ordered.
 */
order: ClaimOrder, };

export type SavedViewRow = { 
/**
 * Its id.
 */
id: ViewId, 
/**
 * The view.
 */
view: SavedView, };

export type Overview = { 
/**
 * How many claims there are of each stage and verdict; those that have any.
 */
states: Array<StateCount>, 
/**
 * How many claims have each gap; those that have any.
 */
gaps: Array<GapCount>, 
/**
 * How many findings of each stance.
 */
stances: StanceCounts, 
/**
 * How many sources.
 */
sources: number, 
/**
 * How many exhibits.
 */
evidence: number, };

export type StateCount = { stage: Stage, verdict: VerdictWord | null, count: number, };

export type GapCount = { gap: Gap, count: number, };

export type HappeningKind = "statement" | "capture" | "verdict";

export type Timeline = { 
/**
 * How long a bar is: all that is shown fits into about a hundred.
 */
unit: TimelineUnit, 
/**
 * The bars that have anything, in order.
 */
bars: Array<TimelineBar>, 
/**
 * The first of what there is, in order of time: at most 200.
 */
happenings: Array<Happening>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Claims without a date, which stand nowhere on it.
 */
undated: number, };

export type TimelineUnit = "day" | "month" | "year";

export type TimelineBar = { 
/**
 * Its first day, e.g. `2026-01-01`.
 */
start: string, 
/**
 * The claims that were made then.
 */
statements: number, 
/**
 * The exhibits that were captured.
 */
captures: number, 
/**
 * The verdicts that were given.
 */
verdicts: number, };

export type Happening = { 
/**
 * What it is.
 */
kind: HappeningKind, 
/**
 * The first day that it can be, e.g. `2026-01-10`.
 */
from: string, 
/**
 * The last day that it can be.
 */
to: string, 
/**
 * When, as written or as the clock said.
 */
when: string, 
/**
 * The claim, of a statement and a verdict.
 */
claim: ClaimId | null, 
/**
 * The exhibit, of a capture.
 */
evidence: EvidenceId | null, 
/**
 * The claim's wording or the exhibit's title.
 */
title: string, 
/**
 * The verdict, of a verdict.
 */
verdict: VerdictWord | null, };

export type ClaimHistory = { 
/**
 * What was done, newest first.
 */
entries: Array<ClaimEntry>, 
/**
 * Whether there are older ones.
 */
more: boolean, };

export type ClaimEntry = { 
/**
 * The entry, as the journal tells it.
 */
row: JournalRow, 
/**
 * What it changed of this claim.
 */
changes: Array<FieldChange>, 
/**
 * Whether it can be taken back by itself: nothing later rests on it.
 */
undoable: boolean, };

export type FieldChange = { 
/**
 * Whose field: `claims`, `verdicts`, `findings`, `claim_tags`, `appearances`, `relations`.
 */
table: string, 
/**
 * The row, where the claim has several of them: e.g. the finding's id.
 */
row: string, 
/**
 * The field, e.g. `wording`; empty when the whole row came or went.
 */
field: string, 
/**
 * What it is about, in words: e.g. the title of a finding's exhibit; empty for the claim itself.
 */
about: string, 
/**
 * What it was; none when it was not there. Long texts are shortened.
 */
before: string | null, 
/**
 * What it became; none when it went.
 */
after: string | null, };

export type DateRead = { 
/**
 * The first day that the words can mean, e.g. `2026-01-01`.
 */
earliest: string, 
/**
 * The last day.
 */
latest: string, };

export type TextName = "case_title" | "case_summary" | "claim_wording" | "claim_translation" | "claim_language" | "claimant_role" | "claim_place" | "claim_reason" | "claim_method" | "right_of_reply" | "claim_note" | "date" | "tag" | "verdict_reason" | "verdict_unknowns" | "source_title" | "source_author" | "source_publisher" | "source_address" | "source_archived_address" | "source_language" | "source_note" | "source_text" | "exhibit_title" | "exhibit_author" | "exhibit_publisher" | "exhibit_address" | "exhibit_archived_address" | "exhibit_language" | "capture_tool" | "origin_note" | "exhibit_text" | "quotation" | "note" | "finding_note" | "person_name" | "person_about" | "withholding_reason" | "view_name" | "view_query" | "your_name" | "list_of_claims" | "list_of_changes";

export type VerdictNeed = "reason" | "unknowns";

export type Withholdable = "exhibit" | "person";

export type Lack = "file" | "file_of_its_own" | "address" | "fixed_text" | "copy" | "page";

export type Problem = { "code": "empty", "args": { 
/**
 * What was empty.
 */
field: TextName, } } | { "code": "too_long", "args": { 
/**
 * What was too long.
 */
field: TextName, 
/**
 * Its length in characters.
 */
actual: number, 
/**
 * The most characters it may have.
 */
limit: number, } } | { "code": "control_character", "args": { 
/**
 * Where it stands.
 */
field: TextName, 
/**
 * The character's code point.
 */
code: string, 
/**
 * Its place, counted in characters from 1.
 */
position: number, } } | { "code": "not_a_date", "args": { 
/**
 * What was written.
 */
text: string, } } | { "code": "not_a_digest", "args": { 
/**
 * What was written.
 */
text: string, } } | { "code": "not_an_address", "args": { 
/**
 * What was written.
 */
text: string, } } | { "code": "quote_not_found", "args": { 
/**
 * The words, shortened.
 */
quote: string, } } | { "code": "quote_ambiguous", "args": { 
/**
 * The words, shortened.
 */
quote: string, 
/**
 * How often they were found.
 */
count: number, } } | { "code": "passage_misplaced" } | { "code": "related_to_itself" } | { "code": "done_without_verdict" } | { "code": "verdict_needs", "args": { 
/**
 * The verdict.
 */
verdict: VerdictWord, 
/**
 * What it needs.
 */
needs: VerdictNeed, } } | { "code": "withheld_without_reason", "args": { 
/**
 * What is confidential.
 */
field: Withholdable, } } | { "code": "evidence_lacks", "args": { 
/**
 * What it lacks and what to do.
 */
what: Lack, } };

export type Told = { 
/**
 * A short name that programs can act on, and translations.
 */
code: string, 
/**
 * What the message tells of, by name.
 */
args: { [name: string]: string | number | Told }, 
/**
 * The message, in English.
 */
message: string, };

export type Thing = "case" | "person" | "source" | "claim" | "appearance" | "relation" | "evidence" | "finding" | "view" | "entry";

export type Undoing = "undo" | "redo" | "in_batch" | "salvage";

export type StoreError = { "code": "not_found", "args": { 
/**
 * What was looked for.
 */
what: Thing, 
/**
 * Its id.
 */
id: string, } } | { "code": "exists", "args": { 
/**
 * What is there.
 */
what: Thing, } } | { "code": "other_case", "args": { 
/**
 * Which of them.
 */
what: Thing, } } | { "code": "in_use", "args": { 
/**
 * Of how many claims they are the claimant.
 */
claims: number, 
/**
 * Of how many exhibits they are the collector.
 */
exhibits: number, } } | { "code": "nothing_to_undo", "args": { 
/**
 * What was to be done.
 */
what: Undoing, } } | { "code": "undone_already" } | { "code": "changed_since", "args": { 
/**
 * The later action's name.
 */
name: string, 
/**
 * Who did it.
 */
by: string, 
/**
 * When.
 */
at: string, } } | { "code": "newer_library", "args": { 
/**
 * The library's format.
 */
found: number, 
/**
 * The newest that this program knows.
 */
known: number, } } | { "code": "not_a_library", "args": { 
/**
 * The file.
 */
path: string, } } | { "code": "busy", "args": { by: string, program: string, process: number, } } | { "code": "disk_full" } | { "code": "read_only" } | { "code": "disk", "args": { 
/**
 * What was noticed.
 */
detail: string, } } | { "code": "damaged", "args": { 
/**
 * What was noticed.
 */
detail: string, } } | { "code": "cancelled" } | { "code": "not_sound", "args": { 
/**
 * What was noticed.
 */
detail: string, } } | { "code": "not_backed_up", "args": { 
/**
 * What went wrong.
 */
why: Told, } } | { "code": "sqlite", "args": { why: string, } } | { "code": "io", "args": { why: string, } } | Problem;

export type LinkTarget = "folder" | "file" | "special" | "nothing";

export type SpecialFile = "pipe" | "socket" | "device";

export type LockerError = { "code": "is_folder", "args": { name: string, } } | { "code": "is_link", "args": { name: string, target: LinkTarget, } } | { "code": "is_empty", "args": { name: string, } } | { "code": "not_a_file", "args": { name: string, what: SpecialFile, } } | { "code": "vanished", "args": { name: string, } } | { "code": "changed", "args": { name: string, } } | { "code": "no_space", "args": { name: string, } } | { "code": "not_allowed", "args": { name: string, } } | { "code": "cancelled", "args": { name: string, } } | { "code": "file_damaged", "args": { name: string, why: string, } } | { "code": "too_large", "args": { name: string, size: number, limit: number, } } | { "code": "too_intricate", "args": { name: string, } } | { "code": "file_io", "args": { name: string, why: string, } };

export type ReportError = { "code": "unknown_format", "args": { 
/**
 * What was asked for.
 */
name: string, } } | { "code": "report_numbering", "args": { 
/**
 * What is referred to.
 */
what: string, } } | { "code": "report_picture", "args": { 
/**
 * What the decoder said.
 */
why: string, } } | { "code": "report_render", "args": { 
/**
 * Which format.
 */
format: ReportFormat, 
/**
 * What the renderer said.
 */
why: string, } } | { "code": "not_the_report", "args": { 
/**
 * Which format.
 */
format: ReportFormat, 
/**
 * What is wrong with it.
 */
why: string, } };

export type ReportWarning = { "code": "no_font", "args": { 
/**
 * The first of them.
 */
characters: string, 
/**
 * How many there are besides.
 */
more: number, } };

export type DeskError = { "code": "open_elsewhere" } | { "code": "being_repaired" } | { "code": "database_missing", "args": { 
/**
 * The library's folder.
 */
place: string, } } | { "code": "nothing_left", "args": { 
/**
 * Where the copy is.
 */
place: string, } } | { "code": "not_read", "args": { 
/**
 * The folder.
 */
place: string, 
/**
 * What the system said.
 */
why: string, } } | { "code": "not_found", "args": { 
/**
 * What was looked for.
 */
what: Thing | "backup", 
/**
 * What was written.
 */
text: string, 
/**
 * How to see which there are.
 */
hint: string, } } | { "code": "ambiguous", "args": { 
/**
 * What was written.
 */
text: string, 
/**
 * The candidates, a line each.
 */
choices: string, } } | { "code": "no_text", "args": { 
/**
 * The file's name.
 */
name: string, } } | { "code": "would_leak", "args": { 
/**
 * The confidential name.
 */
name: string, 
/**
 * Where it stands in the report.
 */
places: string, } } | { "code": "nothing_to_report" } | { "code": "several_cases" } | { "code": "no_such_language", "args": { 
/**
 * What was asked for.
 */
tag: string, } } | { "code": "not_written", "args": { 
/**
 * The file or folder.
 */
place: string, 
/**
 * What the system said.
 */
why: string, } } | { "code": "not_as_written", "args": { 
/**
 * The file.
 */
place: string, } } | { "code": "not_empty", "args": { 
/**
 * The folder.
 */
place: string, } } | { "code": "is_library", "args": { 
/**
 * The folder.
 */
place: string, } } | { "code": "backup_damaged", "args": { 
/**
 * Its database.
 */
place: string, 
/**
 * What was noticed.
 */
detail: string, } } | { "code": "settings", "args": { 
/**
 * The file.
 */
place: string, 
/**
 * What was wrong.
 */
why: string, } } | { "code": "sample", "args": { 
/**
 * What was wrong.
 */
why: string, } } | { "code": "backup_lacks", "args": { 
/**
 * How many it does not have.
 */
files: number, } } | Problem | StoreError | LockerError | ReportError;

export type WindowError = { "code": "unexpected", "args": { 
/**
 * What was noticed.
 */
why: string, } } | { "code": "invalid_argument", "args": { 
/**
 * What was noticed.
 */
why: string, } } | { "code": "no_home", "args": { 
/**
 * What can name the place.
 */
variable: string, } } | { "code": "not_exported" };
