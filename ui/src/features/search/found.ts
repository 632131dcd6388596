import { useQueries } from "@tanstack/react-query";
import { useDeferredValue } from "react";

import {
  type CommandId,
  commandOf,
  fitting,
  useCases,
  useClaimAtHand,
  useDoable,
  usePlace,
  useRecent,
  useSearch,
} from "../../desk";
import { useTexts } from "../../i18n";
import { type CaseRow, type ClaimView, type SearchHit, useBackend } from "../../platform";

/** Something that the palette offers. */
export type Offer =
  | { is: "command"; id: CommandId }
  | { is: "case"; row: CaseRow }
  | { is: "claim"; view: ClaimView }
  | { is: "hit"; hit: SearchHit };

export interface Section {
  /** The key of its heading. */
  label: string;
  offers: Offer[];
}

/** Before these only commands are meant. */
const COMMANDS_ONLY = ">";
/** How many commands and cases stand before what was found. */
const FEW = 5;

const HITS: { label: string; kind: SearchHit["kind"] }[] = [
  { label: "palette-claims", kind: "claim" },
  { label: "palette-sources", kind: "source" },
  { label: "palette-evidence", kind: "evidence" },
  { label: "palette-findings", kind: "finding" },
];

export interface Found {
  sections: Section[];
  /** What was searched in the place of what was typed. */
  corrected: string | null;
  /** Why nothing could be searched. */
  error: unknown;
  searching: boolean;
}

/** What fits a text: commands that can be done now, cases, and what the library's search finds. */
export function useFound(text: string): Found {
  const { t } = useTexts();
  const cases = useCases().data ?? [];
  const doable = useDoable().filter((id) => id !== "palette");
  const onlyCommands = text.startsWith(COMMANDS_ONLY);
  const query = (onlyCommands ? text.slice(COMMANDS_ONLY.length) : text).trim();
  const searched = onlyCommands ? "" : query;
  const deferred = useDeferredValue(searched);
  const search = useSearch(deferred, null);
  const recent = useRecentOnes();

  const words = (id: CommandId) => `${t(commandOf(id).label)} ${t(commandOf(id).where)}`;
  const commands: Offer[] = fitting(query, doable, words).map((id) => ({ is: "command", id }));
  if (!query) {
    const sections = onlyCommands ? [] : recent;
    return { ...NOTHING_ASKED, sections: some([...sections, { label: "palette-commands", offers: commands }]) };
  }
  const fittingCases = fitting(query, cases, ({ case: { title } }) => title);
  const hits = searched ? (search.data?.hits ?? []) : [];
  return {
    sections: some([
      { label: "palette-commands", offers: onlyCommands ? commands : commands.slice(0, FEW) },
      {
        label: "cases",
        offers: onlyCommands ? [] : fittingCases.slice(0, FEW).map((row) => ({ is: "case", row })),
      },
      ...HITS.map(({ label, kind }) => ({
        label,
        offers: hits.filter((hit) => hit.kind === kind).map((hit): Offer => ({ is: "hit", hit })),
      })),
    ]),
    corrected: searched ? (search.data?.corrected ?? null) : null,
    error: searched && search.error ? search.error : null,
    searching: searched !== "" && (search.isFetching || deferred !== searched),
  };
}

const NOTHING_ASKED = { corrected: null, error: null, searching: false };

const some = (sections: Section[]) => sections.filter(({ offers }) => offers.length > 0);

/** The claims and cases that were opened last, but for those at hand and those that are gone. */
function useRecentOnes(): Section[] {
  const backend = useBackend();
  const place = usePlace();
  const atHand = useClaimAtHand();
  const cases = useCases().data ?? [];
  const recent = useRecent();
  const claims = useQueries({
    queries: recent.claims.map((id) => ({
      queryKey: ["claim", id],
      queryFn: () => backend.call("claim_get", { id }),
    })),
  });
  return [
    {
      label: "palette-recent-claims",
      offers: claims
        .flatMap(({ data, error }) => (data && !error && data.id !== atHand ? [data] : []))
        .slice(0, FEW)
        .map((view) => ({ is: "claim", view })),
    },
    {
      label: "palette-recent-cases",
      offers: recent.cases
        .flatMap((id) => cases.filter((row) => row.id === id && id !== place.case))
        .slice(0, FEW)
        .map((row) => ({ is: "case", row })),
    },
  ];
}
