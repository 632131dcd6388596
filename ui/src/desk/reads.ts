import {
  keepPreviousData,
  QueryClient,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useEffect } from "react";

import {
  type Backend,
  type CaseId,
  type ClaimFilter,
  type ClaimId,
  type ClaimOrder,
  type EvidenceId,
  type ReportRequest,
  type SourceId,
  useBackend,
} from "../platform";
import { keysTouched } from "./changed";

/** What was read stays true until the library says that it changed. */
export const newReads = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        retry: false,
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });

/** Reads again what a change touched, whoever made it. */
export function useChanges() {
  const backend = useBackend();
  const reads = useQueryClient();
  useEffect(
    () =>
      backend.onChanged((changed) => {
        for (const queryKey of keysTouched(changed)) void reads.invalidateQueries({ queryKey });
      }),
    [backend, reads],
  );
}

export function useStatus() {
  const backend = useBackend();
  return useQuery({ queryKey: ["status"], queryFn: () => backend.call("library_status") });
}

/** The library's own backups, newest first. */
export function useBackups() {
  const backend = useBackend();
  return useQuery({ queryKey: ["backups"], queryFn: () => backend.call("backup_list") });
}

/** What the whole window stands on: when it can't be read, that is not tried again for each part. */
const ONCE = { retryOnMount: false };

const settings = (backend: Backend) =>
  queryOptions({ queryKey: ["settings"], queryFn: () => backend.call("settings_get"), ...ONCE });

export function useSettings() {
  return useQuery(settings(useBackend()));
}

const cases = (backend: Backend) =>
  queryOptions({ queryKey: ["cases"], queryFn: () => backend.call("case_list"), ...ONCE });

export function useCases() {
  return useQuery(cases(useBackend()));
}

/** Asks at once for what the window can't begin without, so that nothing waits for its turn. */
export function begin(reads: QueryClient, backend: Backend): void {
  // What goes wrong is told where it is shown.
  const shownLater = () => undefined;
  reads.query(settings(backend)).catch(shownLater);
  reads.query(cases(backend)).catch(shownLater);
}

export function useOverview(of: CaseId) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["overview", of],
    queryFn: () => backend.call("case_overview", { id: of }),
    placeholderData: keepPreviousData,
  });
}

/** What happened in a case between two days; null for an open end. */
export function useTimeline(of: CaseId, from: string | null, to: string | null) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["timeline", of, from, to],
    queryFn: () => backend.call("case_timeline", { id: of, from, to }),
    placeholderData: keepPreviousData,
  });
}

/** The views that people saved for this case or for all. */
export function useViews(of: CaseId) {
  const backend = useBackend();
  return useQuery({ queryKey: ["views", of], queryFn: () => backend.call("view_list", { case: of }) });
}

export function useSources(of: CaseId) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["sources", of],
    queryFn: () => backend.call("source_list", { case: of }),
  });
}

export function useSource(id: SourceId) {
  const backend = useBackend();
  return useQuery({ queryKey: ["source", id], queryFn: () => backend.call("source_get", { id }) });
}

const PAGE = 200;

export const AS_ADDED: ClaimOrder = { by: "added", descending: false };

export const NO_FILTER: ClaimFilter = {
  case: null, stage: null, verdict: null, tag: null, claimant: null, words: "",
};

/** The list of claims, read page by page as far as it is looked at. */
export function useClaims(filter: ClaimFilter, order: ClaimOrder = AS_ADDED) {
  const backend = useBackend();
  return useInfiniteQuery({
    queryKey: ["claims", "pages", filter, order],
    initialPageParam: null as ClaimId | null,
    queryFn: ({ pageParam }) =>
      backend.call("claim_list", { filter, order, page: { after: pageParam, limit: PAGE } }),
    getNextPageParam: (last) => (last.more ? (last.rows.at(-1)?.id ?? null) : null),
    placeholderData: keepPreviousData,
  });
}

/** Which claims, and how they stand. */
export interface Listed {
  filter: ClaimFilter;
  order: ClaimOrder;
}

/** So many rows of the list of claims are read at once. */
export const BLOCK = 100;
/** A block that is out of view is let go after so long: however far one scrolls, memory stays flat. */
const BLOCK_KEPT = 15_000;

/** How many claims the list has, and where each block of its rows begins. */
export const claimMarks = (backend: Backend, { filter, order }: Listed) =>
  queryOptions({
    queryKey: ["claims", "marks", filter, order],
    queryFn: () => backend.call("claim_marks", { filter, order, every: BLOCK }),
  });

/** One block of the list's rows. The first needs no mark, and so waits for nothing. */
export const claimBlock = (backend: Backend, reads: QueryClient, listed: Listed, block: number) =>
  queryOptions({
    queryKey: ["claims", "block", listed.filter, listed.order, block],
    queryFn: async () => {
      const marks = block > 0 ? await reads.query(claimMarks(backend, listed)) : null;
      const after = marks?.after[block - 1] ?? null;
      // The list may have become shorter than one thought.
      if (block > 0 && after === null) return [];
      const page = { after, limit: BLOCK };
      return (await backend.call("claim_list", { ...listed, page })).rows;
    },
    gcTime: BLOCK_KEPT,
  });

/** The ids of all claims of the list, in its order. */
export const claimIds = (backend: Backend, { filter, order }: Listed) =>
  queryOptions({
    queryKey: ["claims", "ids", filter, order],
    queryFn: () => backend.call("claim_ids", { filter, order }),
    gcTime: BLOCK_KEPT,
  });

/** At which row of the list a claim stands; null where it does not. */
export function useClaimPosition(listed: Listed, id: ClaimId | null) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["claims", "position", listed.filter, listed.order, id],
    queryFn: () => backend.call("claim_position", { ...listed, id: id ?? "" }),
    enabled: id !== null,
    gcTime: BLOCK_KEPT,
  });
}

/** Counts wait until the desk has rested so long: they never hold up what is looked at. */
const COUNTS_REST = 150;

/** How many claims a filter passes; read once all else is quiet. */
export function useClaimCount(filter: ClaimFilter) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["claims", "count", filter],
    queryFn: async ({ signal }) => {
      await new Promise((rested) => setTimeout(rested, COUNTS_REST));
      signal.throwIfAborted();
      return await backend.call("claim_count", { filter });
    },
    placeholderData: keepPreviousData,
  });
}

/** How a query is understood. */
export const queryParts = (backend: Backend, text: string) =>
  queryOptions({
    queryKey: ["query", text],
    queryFn: () => backend.call("query_read", { text }),
    gcTime: BLOCK_KEPT,
  });

/** What a field can hold that begins so; null for no field. */
export function useCompletions(field: string | null, beginning: string, of: CaseId | null) {
  const backend = useBackend();
  return useQuery({
    // A change of claims changes them too.
    queryKey: ["claims", "completions", field, beginning, of],
    queryFn: () => backend.call("completion_list", { field: field ?? "", beginning, case: of }),
    enabled: field !== null,
    gcTime: BLOCK_KEPT,
    placeholderData: (before, query) => (query?.queryKey[2] === field ? before : undefined),
  });
}

export function useClaim(id: ClaimId | null) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["claim", id],
    queryFn: () => backend.call("claim_get", { id: id ?? "" }),
    enabled: id !== null,
  });
}

const CHANGES = 30;

/** What was done to a claim, newest first. */
export function useClaimHistory(id: ClaimId) {
  const backend = useBackend();
  return useInfiniteQuery({
    queryKey: ["claim", id, "history"],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) => backend.call("claim_history", { id, before: pageParam, limit: CHANGES }),
    getNextPageParam: (last) => (last.more ? (last.entries.at(-1)?.row.seq ?? null) : null),
  });
}

export function useExhibits(of: CaseId) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["exhibits", of],
    queryFn: () => backend.call("evidence_list", { case: of }),
  });
}

export function useExhibit(id: EvidenceId) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["exhibit", id],
    queryFn: () => backend.call("evidence_get", { id }),
  });
}

export function useExhibitHtml(id: EvidenceId) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["exhibit", id, "html"],
    queryFn: () => backend.call("evidence_html", { id }),
  });
}

export function usePeople() {
  const backend = useBackend();
  return useQuery({ queryKey: ["people"], queryFn: () => backend.call("person_list") });
}

export function useSearch(text: string, of: CaseId | null) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["search", text, of],
    queryFn: () => backend.call("search", { text, case: of }),
    enabled: text.trim() !== "",
    placeholderData: keepPreviousData,
  });
}

const ENTRIES = 100;

export function useJournal() {
  const backend = useBackend();
  return useInfiniteQuery({
    queryKey: ["journal"],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) =>
      backend.call("journal_list", { before: pageParam, limit: ENTRIES }),
    getNextPageParam: (last) => {
      const oldest = last.at(-1)?.seq ?? 1;
      return oldest > 1 ? oldest : null;
    },
  });
}

/** What a date means as it was written; an error when Docket does not understand it. */
export function useDateRead(text: string) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["date", text],
    queryFn: () => backend.call("date_read", { text }),
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });
}

/** What a report will hold and withhold. */
export function useReportOutline(request: ReportRequest) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["report", "outline", request],
    queryFn: () => backend.call("report_outline", { request }),
    placeholderData: keepPreviousData,
  });
}

/** How a report will look; null while it is not known what it is to hold. */
export function useReportPreview(request: ReportRequest | null) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["report", request],
    queryFn: () => (request ? backend.call("report_preview", { request }) : ""),
    enabled: request !== null,
    placeholderData: keepPreviousData,
  });
}
