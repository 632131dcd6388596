import type { Gap, Overview, Stage } from "../../platform";

/** What is best done next in a case: claims to deal with, or the report when none are left. */
export type Next =
  | { do: "begin" }
  | { do: "claims"; what: "review" | "unanswered" | "inbox" | "checking"; count: number; words: string }
  | { do: "report"; count: number };

/** What is nearest to being finished comes first. */
export function nextOf({ states, gaps }: Overview): Next {
  const of = (stage: Stage) =>
    states.filter((one) => one.stage === stage).reduce((sum, { count }) => sum + count, 0);
  const lacking = (gap: Gap) => gaps.find((one) => one.gap === gap)?.count ?? 0;
  const waiting: [what: (Next & { do: "claims" })["what"], count: number, words: string][] = [
    ["review", of("review"), "stage:review"],
    ["checking", of("checking"), "stage:checking"],
    ["inbox", of("inbox"), "stage:inbox"],
    ["unanswered", lacking("unanswered_evidence"), "gap:unanswered-evidence"],
  ];
  for (const [what, count, words] of waiting) {
    if (count > 0) return { do: "claims", what, count, words };
  }
  return of("done") > 0 ? { do: "report", count: of("done") } : { do: "begin" };
}
