import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";

import { App } from "../src/app/App";
import { floodLibrary } from "./fake/flood";
import type { FakeLibrary } from "./fake/library";

/* A case at a glance and over time, over a library in memory. */

const user = userEvent.setup();

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(cleanup);

async function openOverview(library = floodLibrary()): Promise<HTMLElement> {
  render(<App backend={library} />);
  await screen.findByText("300 households were brought to safety.");
  await user.keyboard("{Control>}6{/Control}");
  return screen.findByRole("region", { name: "Overview" });
}

async function openTimeline(library?: FakeLibrary): Promise<HTMLElement> {
  await user.click(within(await openOverview(library)).getByRole("button", { name: "Timeline" }));
  return screen.findByRole("group", { name: "Statements, captures and verdicts over time" });
}

/** The claims that the list shows, and no others. */
async function onlyListed(...wordings: string[]) {
  const list = await screen.findByRole("grid");
  for (const wording of wordings) await within(list).findByText(wording);
  // The head is a row, too.
  await waitFor(() => expect(list.getAttribute("aria-rowcount")).toBe(String(wordings.length + 1)));
}

/** What a name reads like, without the marks that keep directions apart. */
const plain = (text: string | null) => (text ?? "").replace(/[\u2068\u2069]/g, "");
const named = (words: string) => (name: string) => plain(name) === words;

test("every bar says what it counts and leads to just those claims", async () => {
  const overview = await openOverview();
  const chart = await within(overview).findByRole("grid", { name: "Claims by stage and verdict" });
  within(chart).getByRole("button", { name: named("2 claims in all, confirmed") });
  within(chart).getByRole("button", { name: named("2 claims in the inbox") });
  await user.click(within(chart).getByRole("button", { name: named("1 claim in review, denied") }));
  await onlyListed("All twelve sirens in Westbrook sounded at 3.40 a.m.");
});

test("open work leads to the claims with that gap", async () => {
  const overview = await openOverview();
  await user.click(await within(overview).findByRole("button", { name: named("Rests on a single exhibit: 1 claim") }));
  await onlyListed("Mayor Hale said that the new dam “held exactly as planned”.");
});

test("the chart is one stop for Tab, and arrows move within it", async () => {
  const overview = await openOverview();
  const chart = await within(overview).findByRole("grid");
  const stops = within(chart).getAllByRole("button").filter((button) => button.tabIndex === 0);
  expect(stops).toHaveLength(1);
  stops[0]?.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}");
  expect(document.activeElement).toBe(
    within(chart).getByRole("button", { name: named("1 claim in review, denied") }),
  );
});

test("the case is renamed and described where it stands, and what is next is said", async () => {
  const library = floodLibrary();
  const overview = await openOverview(library);
  await within(overview).findByText((text) => plain(text) === "2 claims wait for review.");
  const summary = within(overview).getByRole("textbox", { name: "What it is about, and why" });
  expect(summary.getAttribute("placeholder")).toMatch(/Say what this case is about/);
  await user.type(summary, "Who was warned, and when.");
  await user.tab();
  await waitFor(() => expect([...library.tables.cases.values()][0]?.summary).toBe("Who was warned, and when."));
});

test("a case without claims leads to its first", async () => {
  const library = floodLibrary();
  library.tables.claims.clear();
  render(<App backend={library} />);
  await screen.findByText("No claims yet");
  await user.keyboard("{Control>}6{/Control}");
  const overview = await screen.findByRole("region", { name: "Overview" });
  await user.click(await within(overview).findByRole("button", { name: /1.* source/ }));
  await screen.findByRole("button", { name: /^River Aller floods/ });
});

test("what happened is told in order, and leads to its claim or exhibit", async () => {
  await openTimeline();
  const list = await screen.findByRole("list", { name: "What happened, in order" });
  const rows = within(list).getAllByRole("listitem").map((row) => plain(row.textContent));
  expect(rows[0]).toBe("early January 2026SaidAll twelve sirens in Westbrook sounded at 3.40 a.m.");
  expect(rows.at(-1)).toContain("Verdict: Unverified");
  await user.click(within(list).getByText("Gauge readings, old bridge"));
  await screen.findByRole("heading", { name: "Gauge readings, old bridge" });
});

test("a bar says what it holds, and a stretch of them is looked at closer and left again by keys", async () => {
  const chart = await openTimeline();
  within(chart).getByRole("button", { name: named("January 12, 2026: 5 statements") }).focus();
  await user.keyboard("{Shift>}{ArrowRight}{/Shift}{Enter}");
  await waitFor(() => expect(within(chart).getAllByRole("button")).toHaveLength(2));
  await screen.findByText((text) => plain(text) === "January 12, 2026 – January 13, 2026");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(within(chart).getAllByRole("button")).toHaveLength(4));
  expect(screen.queryByRole("button", { name: "All of it" })).toBeNull();
});

test("claims without a date are counted, and led to", async () => {
  await openTimeline();
  await user.click(await screen.findByRole("button", { name: named("2 claims have no date") }));
  await onlyListed("300 households were brought to safety.", "Engineers found cracks in the dam in the autumn.");
});
