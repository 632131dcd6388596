import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useEffect } from "react";

import {
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

export function useSettings() {
  const backend = useBackend();
  return useQuery({ queryKey: ["settings"], queryFn: () => backend.call("settings_get") });
}

export function useCases() {
  const backend = useBackend();
  return useQuery({ queryKey: ["cases"], queryFn: () => backend.call("case_list") });
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

/** The list of claims, read page by page as far as it is looked at. */
export function useClaims(filter: ClaimFilter, order: ClaimOrder = AS_ADDED) {
  const backend = useBackend();
  return useInfiniteQuery({
    queryKey: ["claims", filter, order],
    initialPageParam: null as ClaimId | null,
    queryFn: ({ pageParam }) =>
      backend.call("claim_list", { filter, order, page: { after: pageParam, limit: PAGE } }),
    getNextPageParam: (last) => (last.more ? (last.rows.at(-1)?.id ?? null) : null),
    placeholderData: keepPreviousData,
  });
}

/** How many claims the list has; read on its own, so that it never holds up the first page. */
export function useClaimCount(filter: ClaimFilter) {
  const backend = useBackend();
  return useQuery({
    queryKey: ["claims", "count", filter],
    queryFn: () => backend.call("claim_count", { filter }),
    placeholderData: keepPreviousData,
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

/** What can be typed into such a field, given how it begins. */
export function useCompletions(field: string, beginning: string, of: CaseId | null) {
  const backend = useBackend();
  return useQuery({
    // A change of claims changes them too.
    queryKey: ["claims", "completions", field, beginning, of],
    queryFn: () => backend.call("completion_list", { field, beginning, case: of }),
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
