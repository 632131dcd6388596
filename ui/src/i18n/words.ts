import type {
  BackupReason,
  Confidence,
  ClaimKind,
  EvidenceKind,
  Gap,
  Located,
  Origin,
  PlaceKind,
  RelationKind,
  ReportFormat,
  Stage,
  Stance,
  Theme,
  VerdictFilter,
  WithheldKind,
} from "../platform";

/* The keys of words that stand for a choice. */

export const verdictWords: Record<VerdictFilter, string> = {
  confirmed: "verdict-confirmed",
  denied: "verdict-denied",
  unverified: "verdict-unverified",
  none: "verdict-none",
};

export const stageWords: Record<Stage, string> = {
  inbox: "stage-inbox",
  checking: "stage-checking",
  review: "stage-review",
  done: "stage-done",
};

/** What can be asked for in a query, by its name there. */
export const queryFieldWords = {
  stage: "stage",
  verdict: "verdict",
  claimant: "claimant",
  tag: "tag",
  has: "query-has",
  gap: "query-gap",
  before: "query-before",
  after: "query-after",
  kind: "kind",
  case: "column-case",
} as const;

/** What a claim can have, as a query asks for it. */
export const hasWords: Record<string, string> = {
  evidence: "has-evidence",
  support: "has-support",
  refutation: "has-refutation",
  context: "has-context",
  verdict: "has-verdict",
  source: "has-source",
  reply: "has-reply",
  translation: "has-translation",
  note: "has-note",
  date: "has-date",
  place: "has-place",
  claimant: "has-claimant",
  tag: "has-tag",
  relation: "has-relation",
  method: "has-method",
};

/** What a claim can lack, as a query asks for it. */
export const gapQueryWords: Record<string, string> = {
  "no-verdict": "lacks-verdict",
  "no-evidence": "lacks-evidence",
  "nothing-supports": "lacks-support",
  "nothing-refutes": "lacks-refutation",
  "one-source": "lacks-second-source",
  "no-confidence": "lacks-confidence",
  "unanswered-evidence": "lacks-answer",
  "no-right-of-reply": "lacks-reply",
  "no-appearance": "lacks-appearance",
};

export const kindQueryWords: Record<string, string> = {
  statement: "query-statement",
  attribution: "query-attribution",
};

export const stanceWords: Record<Stance, string> = {
  supports: "stance-supports",
  refutes: "stance-refutes",
  context: "stance-context",
};

export const confidenceWords: Record<Confidence, string> = {
  low: "confidence-low",
  medium: "confidence-medium",
  high: "confidence-high",
};

export const claimKindWords: Record<ClaimKind, string> = {
  statement: "kind-statement",
  attribution: "kind-attribution",
};

export const evidenceKindWords: Record<EvidenceKind, string> = {
  file: "evidence-file",
  link: "evidence-link",
  quotation: "evidence-quotation",
  note: "evidence-note",
};

export const originWords: Record<Origin, string> = {
  unstated: "origin-unstated",
  primary: "origin-primary",
  secondary: "origin-secondary",
};

/** A relation as it reads from the claim that it starts from, and from the one that it leads to. */
export const relationWords: Record<RelationKind, { outgoing: string; incoming: string }> = {
  asserts: { outgoing: "relation-asserts", incoming: "relation-asserted-by" },
  repeats: { outgoing: "relation-repeats", incoming: "relation-repeated-by" },
  contradicts: { outgoing: "relation-contradicts", incoming: "relation-contradicts" },
  part_of: { outgoing: "relation-part-of", incoming: "relation-has-part" },
};

export const gapWords: Record<Gap, string> = {
  no_verdict: "gap-no-verdict",
  no_evidence: "gap-no-evidence",
  nothing_supports: "gap-nothing-supports",
  nothing_refutes: "gap-nothing-refutes",
  one_source: "gap-one-source",
  no_confidence: "gap-no-confidence",
  unanswered_evidence: "gap-unanswered-evidence",
  no_right_of_reply: "gap-no-right-of-reply",
  no_appearance: "gap-no-appearance",
};

export const locatedWords: Record<Exclude<Located, "found">, string> = {
  changed: "located-changed",
  misplaced: "located-misplaced",
};

export const formatWords: Record<ReportFormat, { name: string; about: string }> = {
  html: { name: "format-html", about: "format-html-about" },
  pdf: { name: "format-pdf", about: "format-pdf-about" },
  csv: { name: "format-csv", about: "format-csv-about" },
  claimreview: { name: "format-claimreview", about: "format-claimreview-about" },
};

export const withheldWords: Record<WithheldKind, string> = {
  exhibit: "withheld-exhibit",
  person: "withheld-person",
  note: "withheld-note",
};

export const themeWords: Record<Theme, string> = {
  system: "theme-system",
  light: "theme-light",
  dark: "theme-dark",
  contrast: "theme-contrast",
};

/** What actions are called, by their name in the journal: as a thing to undo, and as something done. */
export const actionWords: Record<string, { thing: string; done: string } | undefined> = {
  add_case: { thing: "undo-add-case", done: "did-add-case" },
  edit_case: { thing: "undo-edit-case", done: "did-edit-case" },
  remove_case: { thing: "undo-remove-case", done: "did-remove-case" },
  add_person: { thing: "undo-add-person", done: "did-add-person" },
  edit_person: { thing: "undo-edit-person", done: "did-edit-person" },
  remove_person: { thing: "undo-remove-person", done: "did-remove-person" },
  add_source: { thing: "undo-add-source", done: "did-add-source" },
  edit_source: { thing: "undo-edit-source", done: "did-edit-source" },
  remove_source: { thing: "undo-remove-source", done: "did-remove-source" },
  add_claim: { thing: "undo-add-claim", done: "did-add-claim" },
  edit_claim: { thing: "undo-edit-claim", done: "did-edit-claim" },
  remove_claim: { thing: "undo-remove-claim", done: "did-remove-claim" },
  add_view: { thing: "undo-add-view", done: "did-add-view" },
  edit_view: { thing: "undo-edit-view", done: "did-edit-view" },
  remove_view: { thing: "undo-remove-view", done: "did-remove-view" },
  set_stage: { thing: "undo-set-stage", done: "did-set-stage" },
  tag_claims: { thing: "undo-tag-claims", done: "did-tag-claims" },
  untag_claims: { thing: "undo-untag-claims", done: "did-untag-claims" },
  move_claims: { thing: "undo-move-claims", done: "did-move-claims" },
  add_appearance: { thing: "undo-add-appearance", done: "did-add-appearance" },
  remove_appearance: { thing: "undo-remove-appearance", done: "did-remove-appearance" },
  add_relation: { thing: "undo-add-relation", done: "did-add-relation" },
  remove_relation: { thing: "undo-remove-relation", done: "did-remove-relation" },
  set_verdict: { thing: "undo-set-verdict", done: "did-set-verdict" },
  clear_verdict: { thing: "undo-clear-verdict", done: "did-clear-verdict" },
  attach_evidence: { thing: "undo-attach-evidence", done: "did-attach-evidence" },
  edit_evidence: { thing: "undo-edit-evidence", done: "did-edit-evidence" },
  remove_evidence: { thing: "undo-remove-evidence", done: "did-remove-evidence" },
  add_finding: { thing: "undo-add-finding", done: "did-add-finding" },
  edit_finding: { thing: "undo-edit-finding", done: "did-edit-finding" },
  remove_finding: { thing: "undo-remove-finding", done: "did-remove-finding" },
  salvage: { thing: "undo-salvage", done: "did-salvage" },
  open_sample: { thing: "undo-open-sample", done: "did-open-sample" },
};

/** The fields of a claim and of what hangs on it, as their history names them. */
export const fieldWords: Partial<Record<string, string>> = {
  "claims.case": "field-case",
  "claims.kind": "kind",
  "claims.stage": "stage",
  "claims.wording": "wording",
  "claims.language": "field-language",
  "claims.translation": "translation",
  "claims.claimant": "claimant",
  "claims.role": "role",
  "claims.date": "date",
  "claims.place": "place",
  "claims.why_checked": "why-checked",
  "claims.method": "method",
  "claims.right_of_reply": "right-of-reply",
  "claims.note": "field-note-private",
  "verdicts.word": "verdict",
  "verdicts.rationale": "rationale",
  "verdicts.confidence": "confidence",
  "verdicts.unknowns": "unknowns",
  "findings.claim": "claim",
  "findings.evidence": "evidence",
  "findings.stance": "stance",
  "findings.note": "finding-note",
  "findings.note_confidential": "note-confidential",
  "findings.passage": "field-passage",
  "appearances.claim": "claim",
  "appearances.source": "reader",
  "appearances.passage": "field-passage",
};

/** What a row of each table is, where it came or went whole. */
export const tableWords: Partial<Record<string, string>> = {
  claims: "claim",
  verdicts: "verdict",
  findings: "evidence",
  claim_tags: "tags",
  appearances: "appearances",
  relations: "relations",
};
/** The ways to sort sources and exhibits. */
export const sourceSortWords = {
  added: "sort-added",
  title: "field-title",
  publisher: "field-publisher",
  claims: "sort-claims",
} as const;

export const exhibitSortWords = {
  added: "sort-added",
  title: "field-title",
  kind: "sort-kind",
  captured: "captured",
  findings: "sort-findings",
} as const;

/** What speaks against the place that a library is in, shortly and with what to do. */
export const placeWords: Record<PlaceKind, { title: string; about: string }> = {
  synced: { title: "place-synced", about: "place-synced-about" },
  network: { title: "place-network", about: "place-network-about" },
};

/** What long work is called; what is not here is a name, such as a file's. */
export const workWords: Partial<Record<string, string>> = {
  change: "work-change",
  verify: "work-verify",
  journal: "work-journal",
  evidence: "work-evidence",
  repair: "work-repair",
  mending: "work-mending",
  backup: "work-backup",
  "backup-verify": "work-backup-verify",
  restore: "work-restore",
  attach: "work-attach",
  "bring-in": "work-bring-in",
  export: "work-export",
};

/** Why a backup was made. */
export const backupWords: Record<BackupReason, string> = {
  start: "backup-start",
  import: "backup-import",
  manual: "backup-manual",
  migration: "backup-migration",
};
