import type { ClaimColumn, ClaimOrder } from "../../platform";

/** The columns that can be shown beside the claim itself, in their order. */
export const COLUMNS = ["claimant", "date", "tags", "verdict", "evidence", "stage"] as const;
/** Where the list is of several cases, theirs comes first. */
export type Column = (typeof COLUMNS)[number] | "case";

/** What a column is called, and by what it sorts. */
export const columnWords: Record<Column | "wording", string> = {
  wording: "column-claim",
  case: "column-case",
  claimant: "column-claimant",
  date: "column-date",
  tags: "tags",
  verdict: "verdict",
  evidence: "evidence",
  stage: "stage",
};

/** How wide each is where all stand side by side. */
const WIDTHS: Record<Column, string> = {
  case: "minmax(6rem, 1fr)",
  claimant: "minmax(6rem, 1fr)",
  date: "minmax(5.5rem, 0.7fr)",
  tags: "minmax(5rem, 0.8fr)",
  verdict: "6.5rem",
  evidence: "7.5rem",
  stage: "5.5rem",
};

export const trackOf = (columns: readonly Column[]) =>
  ["auto", "minmax(12rem, 3fr)", ...columns.map((column) => WIDTHS[column])].join(" ");

/** The columns that say more about the claim, and not where the work on it stands. */
export const isAbout = (column: Column) => !["verdict", "evidence", "stage"].includes(column);

/** What can be sorted by. */
export const sortOf = (column: Column | "wording"): ClaimColumn | null =>
  column === "tags" || column === "case" ? null : column;

/** Columns in which people look for the most or the newest first. */
const DESCENDING: readonly ClaimColumn[] = ["date", "evidence"];

/** The order after a press on a column's head: one way, the other way, and as the claims were added. */
export function nextOrder({ by, descending }: ClaimOrder, column: ClaimColumn): ClaimOrder {
  const first = DESCENDING.includes(column);
  if (by !== column) return { by: column, descending: first };
  return descending === first ? { by, descending: !first } : { by: "added", descending: false };
}
