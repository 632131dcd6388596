import type { QueryKey } from "@tanstack/react-query";

import type { Changed } from "../platform";

/** What the window has read, by the first word of its key. */
const READS = [
  "cases", "sources", "source", "claims", "claim", "exhibits", "exhibit", "people", "report",
  "overview", "timeline", "views", "backups",
] as const;
type Read = (typeof READS)[number];

/** What shows rows of each table. A table that is not here touches everything. */
const SHOWN_IN: Partial<Record<string, readonly Read[]>> = {
  cases: ["cases", "report"],
  persons: ["people", "claims", "claim", "exhibit", "report"],
  sources: ["cases", "sources", "source", "claim", "report", "overview", "timeline"],
  claims: ["cases", "claims", "claim", "source", "exhibit", "people", "report", "overview", "timeline"],
  claim_tags: ["claims", "claim", "report"],
  verdicts: ["cases", "claims", "claim", "source", "report", "overview", "timeline"],
  appearances: ["sources", "source", "claims", "claim", "report"],
  relations: ["claims", "claim", "report"],
  evidence: ["cases", "exhibits", "exhibit", "claims", "claim", "people", "report", "overview", "timeline"],
  findings: ["claims", "claim", "exhibits", "exhibit", "report", "overview", "timeline"],
  views: ["views"],
  // No table, but they too come and go.
  backups: ["backups"],
};

/** What lies beside the library: nothing else moves with it. */
const BESIDE: Partial<Record<string, string>> = { drafts: "drafts", settings: "settings" };

/** The reads that show one row of that table, whose key names it. */
const ROW_OF: Partial<Record<string, Read>> = { sources: "source", evidence: "exhibit" };

/** What to read again after a change: the beginnings of query keys. */
export function keysTouched({ tables }: Changed): QueryKey[] {
  const keys = new Map<string, QueryKey>();
  const touch = (...key: string[]) => keys.set(key.join(" "), key);
  const beside = tables.flatMap(({ table }) => BESIDE[table] ?? []);
  for (const read of beside) touch(read);
  if (beside.length > 0 && beside.length === tables.length) return [...keys.values()];
  // Every change is an entry of the journal, and moves undo and redo.
  for (const always of ["status", "journal", "search"]) touch(always);
  for (const { table, ids } of tables) {
    if (table in BESIDE) continue;
    for (const read of SHOWN_IN[table] ?? READS) {
      if (read === ROW_OF[table] && ids.length > 0) for (const id of ids) touch(read, id);
      else touch(read);
    }
  }
  // A whole read takes its rows along.
  return [...keys.values()].filter((key) => key.length === 1 || !keys.has(String(key[0])));
}
