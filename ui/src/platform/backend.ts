import type * as T from "./types.gen";

/** Where files that are dragged over the window are, in the page's pixels, and then dropped. */
export type Drop =
  | { phase: "over"; x: number; y: number }
  | { phase: "left" }
  | { phase: "dropped"; x: number; y: number; paths: string[] };

/** Takes a listener away again. */
export type Unlisten = () => void;

/** Every command of the library: its name, what it takes and what it answers. */
export interface Commands {
  library_status: { takes: null; gives: T.LibraryStatus };
  library_verify: { takes: null; gives: T.Verified };
  library_repair: { takes: null; gives: T.Repaired };
  backup_make: { takes: { to: string | null }; gives: T.BackedUp };
  undo: { takes: null; gives: T.Undoable };
  redo: { takes: null; gives: T.Undoable };
  entry_undo: { takes: { entry: T.EntryId }; gives: T.Undoable };
  work_cancel: { takes: { work: number }; gives: null };

  backup_list: { takes: null; gives: T.Backup[] };
  backup_verify: { takes: { name: string }; gives: T.CheckedBackup };
  backup_restore: { takes: { name: string; to: string }; gives: T.Restored };
  library_open: { takes: { path: string }; gives: null };

  draft_list: { takes: null; gives: T.KeptDraft[] };
  draft_keep: { takes: { key: string; value: string | null }; gives: null };
  window_state: { takes: null; gives: string | null };
  window_state_keep: { takes: { state: string }; gives: null };
  window_open: { takes: { state: string }; gives: null };

  case_list: { takes: null; gives: T.CaseRow[] };
  case_add: { takes: { case: T.Case }; gives: T.CaseId };
  case_edit: { takes: { id: T.CaseId; case: T.Case }; gives: null };
  case_remove: { takes: { id: T.CaseId }; gives: null };
  case_overview: { takes: { id: T.CaseId }; gives: T.Overview };
  case_timeline: { takes: { id: T.CaseId; from: string | null; to: string | null }; gives: T.Timeline };
  view_list: { takes: { case: T.CaseId }; gives: T.SavedViewRow[] };
  view_add: { takes: { view: T.SavedView }; gives: T.ViewId };
  view_edit: { takes: { id: T.ViewId; view: T.SavedView }; gives: null };
  view_remove: { takes: { id: T.ViewId }; gives: null };
  sample_open: { takes: null; gives: T.CaseId };

  source_list: { takes: { case: T.CaseId }; gives: T.SourceRow[] };
  source_get: { takes: { id: T.SourceId }; gives: T.SourceView };
  source_add: { takes: { into: T.IntoCase; details: T.SourceDetails; text: string }; gives: T.BroughtIn };
  source_add_file: { takes: { into: T.IntoCase; path: string; details: T.SourceDetails }; gives: T.BroughtIn };
  source_edit: { takes: { id: T.SourceId; details: T.SourceDetails }; gives: null };
  source_remove: { takes: { id: T.SourceId }; gives: null };

  claim_list: { takes: { filter: T.ClaimFilter; order: T.ClaimOrder; page: T.Page }; gives: T.ClaimPage };
  claim_count: { takes: { filter: T.ClaimFilter }; gives: number };
  claim_marks: { takes: { filter: T.ClaimFilter; order: T.ClaimOrder; every: number }; gives: T.ClaimMarks };
  claim_position: { takes: { filter: T.ClaimFilter; order: T.ClaimOrder; id: T.ClaimId }; gives: number | null };
  claim_ids: { takes: { filter: T.ClaimFilter; order: T.ClaimOrder }; gives: T.ClaimId[] };
  claim_history: { takes: { id: T.ClaimId; before: number | null; limit: number }; gives: T.ClaimHistory };
  claim_get: { takes: { id: T.ClaimId }; gives: T.ClaimView };
  claim_add: { takes: { draft: T.ClaimDraft }; gives: T.ClaimId };
  claim_edit: { takes: { id: T.ClaimId; claim: T.Claim; claimant_name: string }; gives: null };
  claim_remove: { takes: { claims: T.ClaimId[] }; gives: null };
  claim_move: { takes: { claims: T.ClaimId[]; to: T.CaseId }; gives: null };
  claim_stage: { takes: { claims: T.ClaimId[]; stage: T.Stage }; gives: null };
  claim_tag: { takes: { claims: T.ClaimId[]; tag: string }; gives: null };
  claim_untag: { takes: { claims: T.ClaimId[]; tag: string }; gives: null };

  appearance_add: { takes: { claim: T.ClaimId; appears_in: T.AppearsIn }; gives: T.AppearanceId };
  appearance_remove: { takes: { id: T.AppearanceId }; gives: null };
  relation_add: { takes: { relation: T.Relation }; gives: T.RelationId };
  relation_remove: { takes: { id: T.RelationId }; gives: null };
  verdict_set: { takes: { claims: T.ClaimId[]; verdict: T.Verdict }; gives: null };
  verdict_clear: { takes: { claims: T.ClaimId[] }; gives: null };

  evidence_list: { takes: { case: T.CaseId }; gives: T.EvidenceRow[] };
  evidence_get: { takes: { id: T.EvidenceId }; gives: T.EvidenceView };
  evidence_attach: {
    takes: { case: T.CaseId; paths: string[]; finding: T.FindingDraft | null };
    gives: T.Attached;
  };
  evidence_attach_bytes: {
    takes: { case: T.CaseId; name: string; bytes: number[]; finding: T.FindingDraft | null };
    gives: T.Attached;
  };
  evidence_add: { takes: { draft: T.EvidenceDraft }; gives: T.EvidenceId };
  evidence_edit: {
    takes: { id: T.EvidenceId; details: T.EvidenceDetails; text: string | null };
    gives: null;
  };
  evidence_remove: { takes: { id: T.EvidenceId }; gives: null };
  evidence_html: { takes: { id: T.EvidenceId }; gives: string };

  finding_add: { takes: { evidence: T.EvidenceId; finding: T.FindingDraft }; gives: T.FindingId };
  finding_edit: { takes: { id: T.FindingId; finding: T.Finding }; gives: null };
  finding_remove: { takes: { id: T.FindingId }; gives: null };

  person_list: { takes: null; gives: T.PersonRow[] };
  person_edit: { takes: { id: T.PersonId; person: T.Person }; gives: null };
  person_remove: { takes: { id: T.PersonId }; gives: null };

  journal_list: { takes: { before: number | null; limit: number }; gives: T.JournalRow[] };
  query_read: { takes: { text: string }; gives: T.QueryPart[] };
  completion_list: {
    takes: { field: string; beginning: string; case: T.CaseId | null };
    gives: T.Completion[];
  };
  date_read: { takes: { text: string }; gives: T.DateRead };
  search: { takes: { text: string; case: T.CaseId | null }; gives: T.Found };
  report_outline: { takes: { request: T.ReportRequest }; gives: T.ReportOutline };
  report_preview: { takes: { request: T.ReportRequest }; gives: string };
  report_export: {
    takes: { request: T.ReportRequest; formats: T.ReportFormat[]; folder: string };
    gives: T.Exported[];
  };

  files_choose: { takes: { title: string }; gives: string[] };
  folder_choose: { takes: { title: string }; gives: string | null };
  path_reveal: { takes: { path: string }; gives: null };
  path_open: { takes: { path: string }; gives: null };
  settings_get: { takes: null; gives: T.Settings };
  settings_set: { takes: { settings: T.Settings }; gives: null };
}

export type CommandName = keyof Commands;
type Takes<N extends CommandName> = Commands[N]["takes"];

/**
 * The one way from the window to the library. A command that fails throws an `ErrorView`, whose
 * message is for people.
 */
export interface Backend {
  call<N extends CommandName>(
    name: N,
    ...args: Takes<N> extends null ? [] : [Takes<N>]
  ): Promise<Commands[N]["gives"]>;
  onChanged(listener: (changed: T.Changed) => void): Unlisten;
  onProgress(listener: (progress: T.Progress) => void): Unlisten;
  onDrop(listener: (drop: Drop) => void): Unlisten;
  /** Where the window gets a kept image from. */
  exhibitUrl(sha256: T.Sha256): string;
}

/** What was thrown, as an error to show. */
export function errorOf(thrown: unknown): T.ErrorView {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown) {
    const { code, message } = thrown;
    if (typeof code === "string" && typeof message === "string") {
      const args = "args" in thrown && isRecord(thrown.args) ? thrown.args : {};
      const detail = "detail" in thrown && typeof thrown.detail === "string" ? thrown.detail : "";
      return { code, args, message, detail };
    }
  }
  if (typeof thrown === "string") {
    // Tauri's own words, when an argument could not be read; behind the colon stand Docket's.
    const message = thrown.replace(/^invalid args `\w+` for command `\w+`: /, "");
    return { code: "invalid_argument", args: { why: message }, message, detail: thrown };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: "unexpected", args: { why: message }, message, detail: "" };
}

/** Every code that an error may have. */
export type ErrorCode = (T.DeskError | T.WindowError)["code"];

// What came with the message is the library's own.
const isRecord = (args: unknown): args is T.ErrorView["args"] => typeof args === "object" && args !== null;
