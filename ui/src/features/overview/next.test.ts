import { expect, test } from "vitest";

import type { Overview, StateCount } from "../../platform";
import { nextOf } from "./next";

const overview = (...states: StateCount[]): Overview => ({
  states,
  gaps: [],
  stances: { supports: 0, refutes: 0, context: 0 },
  sources: 0,
  evidence: 0,
});

test("what is nearest to being finished is next", () => {
  const inbox: StateCount = { stage: "inbox", verdict: null, count: 9 };
  const done: StateCount = { stage: "done", verdict: "denied", count: 2 };
  const review = (verdict: StateCount["verdict"]): StateCount => ({ stage: "review", verdict, count: 1 });
  expect(nextOf(overview(inbox, review("denied"), review(null), done))).toEqual({
    do: "claims",
    what: "review",
    count: 2,
    words: "stage:review",
  });
  expect(nextOf(overview(inbox, done))).toMatchObject({ what: "inbox", count: 9 });
});

test("when all is done the report is next, unless evidence was left unanswered", () => {
  const done = overview({ stage: "done", verdict: "confirmed", count: 3 });
  expect(nextOf(done)).toEqual({ do: "report", count: 3 });
  const unanswered: Overview = { ...done, gaps: [{ gap: "unanswered_evidence", count: 1 }] };
  expect(nextOf(unanswered)).toMatchObject({ what: "unanswered", words: "gap:unanswered-evidence" });
});

test("a case without claims has yet to begin", () => {
  expect(nextOf(overview())).toEqual({ do: "begin" });
});
