import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { App } from "../src/app/App";
import type { Commands } from "../src/platform";
import { floodLibrary } from "./fake/flood";
import type { FakeLibrary } from "./fake/library";

/* The list of claims: its query, its rows, what is chosen in it, and the views that people keep. */

const user = userEvent.setup();
beforeEach(() => {
  sessionStorage.clear();
});

afterEach(cleanup);

async function open(library: FakeLibrary) {
  render(<App backend={library} />);
  const grid = await screen.findByRole("grid");
  await within(grid).findByText(is("300 households were brought to safety."));
  return grid;
}

/** Without the marks that keep each text in its own direction of writing. */
const plain = (text: string | null) => (text ?? "").replaceAll(/[\u2066-\u2069]/g, "");
/** What is called or says just that. */
const is = (wanted: string | RegExp) => (text: string) =>
  typeof wanted === "string" ? plain(text) === wanted : wanted.test(plain(text));

const bar = () => screen.getByRole<HTMLInputElement>("combobox", { name: is("Search these claims") });
const chips = () =>
  within(screen.queryByRole("list", { name: is("What is asked for") }) ?? document.createElement("p"))
    .queryAllByRole("button", { name: is(/Edit$/) })
    .map((chip) => plain(chip.textContent));
const rows = () =>
  within(screen.getByRole("grid"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.querySelector(".claim-wording")?.textContent ?? "");
const chosen = () => screen.getAllByRole("row").filter((row) => row.getAttribute("aria-selected") === "true").length;

/** What the library is asked while that is done. */
async function callsOf(library: FakeLibrary, work: () => Promise<unknown>) {
  const calls: { name: keyof Commands; takes: unknown }[] = [];
  const spy = vi.spyOn(library, "call");
  await work();
  for (const [name, takes] of spy.mock.calls as [keyof Commands, unknown][]) calls.push({ name, takes });
  spy.mockRestore();
  return calls;
}

test("a field that is typed becomes a chip, and the words behind it stay", async () => {
  await open(floodLibrary());
  await user.type(bar(), "stage:inbox households");
  await waitFor(() => expect(chips()).toEqual(["Stage: Inbox"]));
  expect(bar().value).toBe("households");
  await waitFor(() => expect(rows()).toEqual(["300 households were brought to safety."]));
  screen.getByRole("heading", { name: is("1 claim") });
});

test("backspace takes a chip back, one at a time, and a chip is edited as text", async () => {
  await open(floodLibrary());
  await user.type(bar(), "stage:review verdict:denied ");
  await waitFor(() => expect(chips()).toEqual(["Stage: Review", "Verdict: Denied"]));
  await user.keyboard("{Backspace}");
  expect(chips()).toEqual(["Stage: Review"]);
  await waitFor(() => expect(rows()).toHaveLength(2));
  await user.click(screen.getByRole("button", { name: is("Stage: Review. Edit") }));
  expect(bar().value).toBe("stage:review");
  await user.keyboard("{Escape}{Escape}");
  await waitFor(() => expect(chips()).toEqual(["Stage: Review"]));
});

test("fields and values are completed by keyboard", async () => {
  await open(floodLibrary());
  await user.type(bar(), "ver");
  await user.keyboard("{ArrowDown}{Enter}");
  expect(bar().value).toBe("verdict:");
  const list = await screen.findByRole("listbox", { name: is("What can be typed next") });
  await within(list).findByRole("option", { name: is("Unverified") });
  await user.keyboard("unv{Enter}");
  await waitFor(() => expect(chips()).toEqual(["Verdict: Unverified"]));
  expect(bar().value).toBe("");
  await waitFor(() => expect(rows()).toEqual(["The new dam held exactly as planned."]));
});

test("they are completed by their names in the window's language, and chips stand where one reads first", async () => {
  const library = floodLibrary();
  library.settings.language = "fa";
  await open(library);
  const field = screen.getByRole<HTMLInputElement>("combobox");
  await user.type(field, "حک");
  await user.keyboard("{ArrowDown}{Enter}");
  expect(field.value).toBe("verdict:");
  await screen.findByRole("option", { name: is(/^ردشده/) });
  await user.keyboard("رد{Enter}");
  const chip = await screen.findByRole("button", { name: is("حکم: ردشده. ویرایش") });
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toBe(field);
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(chip);
});

test("what is not understood is searched as words, and said so", async () => {
  await open(floodLibrary());
  await user.type(bar(), "colour:red dam");
  await screen.findByText(is("Searched as words: colour:red"));
  expect(chips()).toEqual([]);
});

test("while a field is being typed, the list stays as it was", async () => {
  const library = floodLibrary();
  await open(library);
  const calls = await callsOf(library, () => user.type(bar(), "stage:rev"));
  const asked = calls.filter(({ name }) => name === "claim_list").map(({ takes }) => (takes as Commands["claim_list"]["takes"]).filter.words);
  expect(asked.some((words) => words.includes(":"))).toBe(false);
});

test("the menus write the same query", async () => {
  await open(floodLibrary());
  await user.click(screen.getByRole("button", { name: is(/Any stage/) }));
  await user.click(await screen.findByRole("option", { name: is("Checking") }));
  await waitFor(() => expect(chips()).toEqual(["Stage: Checking"]));
  await waitFor(() => expect(rows()).toHaveLength(2));
});

test("a jump to the end of a long list reads its last block and no others", async () => {
  const library = floodLibrary(4092);
  const grid = await open(library);
  await screen.findByRole("heading", { name: is("4,100 claims") });
  const calls = await callsOf(library, async () => {
    grid.focus();
    await user.keyboard("{End}");
    await within(grid).findByText(is(/\(4092\)$/));
  });
  expect(calls.filter(({ name }) => name === "claim_list")).toHaveLength(1);
  const last = await within(grid).findByRole("row", { current: true });
  expect(last.getAttribute("aria-rowindex")).toBe("4101");
});

test("heads sort the list, the other way round, and back to how claims came in", async () => {
  const grid = await open(floodLibrary());
  const first = rows();
  const head = () => within(grid).getByRole("columnheader", { name: is("Claim") });
  await user.click(within(head()).getByRole("button"));
  await waitFor(() => expect(head().getAttribute("aria-sort")).toBe("ascending"));
  await waitFor(() => expect(rows()[0]).toBe("300 households were brought to safety."));
  await user.click(within(head()).getByRole("button"));
  await waitFor(() => expect(head().getAttribute("aria-sort")).toBe("descending"));
  await user.click(within(head()).getByRole("button"));
  await waitFor(() => expect(rows()).toEqual(first));
  expect(head().hasAttribute("aria-sort")).toBe(false);
});

test("claims are chosen by key, in ranges, all at once, and let go again", async () => {
  const grid = await open(floodLibrary());
  grid.focus();
  await user.keyboard("jx");
  expect(chosen()).toBe(1);
  await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
  await waitFor(() => expect(chosen()).toBe(3));
  await user.keyboard("{Shift>}{ArrowUp}{/Shift}");
  await waitFor(() => expect(chosen()).toBe(2));
  const seventh = await within(grid).findByText(is("Engineers found cracks in the dam in the autumn."));
  fireEvent.click(seventh, { shiftKey: true });
  await waitFor(() => expect(chosen()).toBe(8));
  await user.keyboard("{Escape}");
  expect(chosen()).toBe(0);
  await user.keyboard("{Control>}a{/Control}");
  await screen.findByText(is("All 8 chosen"));
});

test("Ctrl+A in the search bar selects its text and chooses nothing", async () => {
  await open(floodLibrary());
  await user.type(bar(), "dam");
  await user.keyboard("{Control>}a{/Control}");
  expect(chosen()).toBe(0);
});

test("all of a long list can be chosen, removed, and brought back with one undo", async () => {
  const library = floodLibrary(1000);
  const grid = await open(library);
  await screen.findByRole("heading", { name: is(/1,008/) });
  grid.focus();
  await user.keyboard("{Control>}a{/Control}");
  await screen.findByText(is(/^All 1,008/));
  expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
  await user.keyboard("{Delete}");
  await waitFor(() => expect(library.tables.claims.size).toBe(0));
  await screen.findByText(is(/Removed 1,008 claims/));
  await user.click(await screen.findByRole("button", { name: is("Undo") }));
  await waitFor(() => expect(library.tables.claims.size).toBe(1008));
});

test("a stage, a tag and a verdict are given to all that is chosen, each as one change", async () => {
  const library = floodLibrary();
  const grid = await open(library);
  grid.focus();
  await user.keyboard("x");
  await user.keyboard("{Control>}a{/Control}");
  const tools = await screen.findByRole("toolbar", { name: is("For the chosen claims") });

  await user.click(within(tools).getByRole("button", { name: is("Stage") }));
  await user.click(await screen.findByRole("menuitem", { name: is("Review") }));
  await screen.findByText(is("Moved 8 claims to the stage Review."));
  expect([...library.tables.claims.values()].every(({ stage }) => stage === "review")).toBe(true);

  await user.click(within(tools).getByRole("button", { name: is("Tags") }));
  await user.type(await screen.findByRole("combobox", { name: is("Tag") }), "flood{Enter}");
  await screen.findByText(is("Tagged 8 claims “flood”."));

  await user.click(within(tools).getByRole("button", { name: is("Verdict") }));
  const sheet = await screen.findByRole("dialog", { name: is("One verdict on 8 claims") });
  await user.click(within(sheet).getByRole("radio", { name: is("Denied") }));
  await user.click(within(sheet).getByRole("button", { name: is("Save verdict") }));
  expect((await within(sheet).findByRole("alert")).textContent).toContain("needs a reason");
  await user.type(within(sheet).getByRole("textbox", { name: is(/^Why, for/) }), "The town does not exist.");
  await user.click(within(sheet).getByRole("button", { name: is("Save verdict") }));
  await screen.findByText(is("Gave 8 claims the verdict Denied."));
  expect(library.tables.verdicts.size).toBe(8);
  expect(await screen.findByRole("button", { name: is(/^Undo: .*verdict/) })).toBeTruthy();
});

test("a verdict's key judges all that is chosen, and goes on with the reason", async () => {
  const library = floodLibrary();
  const grid = await open(library);
  await user.click(within(grid).getByText(is("300 households were brought to safety.")));
  await user.keyboard("xjx2");
  const sheet = await screen.findByRole("dialog", { name: is(/2 claims/) });
  expect(within(sheet).getByRole<HTMLInputElement>("radio", { name: is("Denied") }).checked).toBe(true);
  await waitFor(() => expect(document.activeElement?.tagName).toBe("TEXTAREA"));
  await user.keyboard("Nobody was asked.{Control>}{Enter}{/Control}");
  const given = () =>
    [...library.tables.verdicts.values()].filter(({ verdict }) => verdict.rationale === "Nobody was asked.");
  await waitFor(() => expect(given().map(({ verdict }) => verdict.word)).toEqual(["denied", "denied"]));
});

test("what leaves the list is not chosen any more", async () => {
  const library = floodLibrary();
  await open(library);
  await user.click(screen.getByRole("button", { name: is(/^To review/) }));
  await waitFor(() => expect(rows()).toHaveLength(2));
  screen.getByRole("grid").focus();
  await user.keyboard("{Control>}a{/Control}");
  const tools = await screen.findByRole("toolbar", { name: is("For the chosen claims") });
  await user.click(within(tools).getByRole("button", { name: is("Stage") }));
  await user.click(await screen.findByRole("menuitem", { name: is("Checking") }));
  await waitFor(() => expect(screen.queryByRole("toolbar", { name: is("For the chosen claims") })).toBeNull());
});

test("claims are moved to another case", async () => {
  const library = floodLibrary();
  const grid = await open(library);
  grid.focus();
  await user.keyboard("jx");
  await user.click(screen.getByRole("button", { name: is("Move") }));
  await user.click(await screen.findByRole("menuitem", { name: is("Hospital waiting times") }));
  await screen.findByText(is("Moved the claim to “Hospital waiting times”."));
  await screen.findByRole("heading", { name: is("7 claims") });
});

test("a search is saved as a view, renamed, replaced, removed and brought back", async () => {
  const library = floodLibrary();
  await open(library);
  await user.type(bar(), "tag:sirens ");
  await waitFor(() => expect(chips()).toEqual(["Tag: sirens"]));
  await user.click(screen.getByRole("button", { name: is("Save this search as a view") }));
  await user.type(screen.getByRole("textbox", { name: is("Name of the view") }), "The sirens{Enter}");
  const nav = screen.getByRole("navigation");
  const view = await within(nav).findByRole("button", { name: is(/^The sirens/) });
  expect([...library.tables.views.values()][0]).toMatchObject({ name: "The sirens", words: "tag:sirens" });
  expect(view.getAttribute("aria-current")).toBe("true");

  await user.click(within(nav).getByRole("button", { name: is(/^Inbox/) }));
  await waitFor(() => expect(chips()).toEqual(["Stage: Inbox"]));
  await user.click(view);
  await waitFor(() => expect(chips()).toEqual(["Tag: sirens"]));
  await waitFor(() => expect(rows()).toEqual(["All twelve sirens in Westbrook sounded at 3.40 a.m."]));

  await user.click(within(nav).getByRole("button", { name: is("More for The sirens") }));
  await user.click(await screen.findByRole("menuitem", { name: is("Rename…") }));
  await user.clear(within(nav).getByRole("textbox"));
  await user.type(within(nav).getByRole("textbox"), "Alarms{Enter}");
  await within(nav).findByRole("button", { name: is(/^Alarms/) });

  await user.type(bar(), "dam");
  await user.click(within(nav).getByRole("button", { name: is("More for Alarms") }));
  await user.click(await screen.findByRole("menuitem", { name: is("Replace with this search") }));
  await waitFor(() => expect([...library.tables.views.values()][0]?.words).toBe("tag:sirens dam"));

  await user.click(within(nav).getByRole("button", { name: is("More for Alarms") }));
  await user.click(await screen.findByRole("menuitem", { name: is("Remove view") }));
  await waitFor(() => expect(library.tables.views.size).toBe(0));
  await user.click(await screen.findByRole("button", { name: is("Undo") }));
  await waitFor(() => expect(library.tables.views.size).toBe(1));
});

test("views tell how many claims they have", async () => {
  await open(floodLibrary());
  const nav = screen.getByRole("navigation");
  await within(nav).findByRole("button", { name: is("To review 2") });
  await within(nav).findByRole("button", { name: is("One source 1") });
  await within(nav).findByRole("button", { name: is("No evidence 2") });
});

test("where nothing is found, it is said which part to leave out", async () => {
  await open(floodLibrary());
  await user.type(bar(), "stage:done sirens");
  await screen.findByText(is("No claim fits"));
  await screen.findByRole("button", { name: is("Without “sirens”: 2 claims") });
  await user.click(await screen.findByRole("button", { name: is("Without “Stage: Done”: 1 claim") }));
  await waitFor(() => expect(rows()).toEqual(["All twelve sirens in Westbrook sounded at 3.40 a.m."]));
  await waitFor(() => expect(chips()).toEqual([]));
  expect(bar().value).toBe("sirens");
});

test("a search that finds nothing here can be asked of all cases", async () => {
  const library = floodLibrary();
  await open(library);
  await user.click(screen.getByRole("button", { name: is(/^Hospital waiting times/) }));
  await screen.findByText(is("No claims yet"));
  await user.type(bar(), "sirens");
  await user.click(await screen.findByRole("button", { name: is("In all cases: 1 claim") }));
  const grid = await screen.findByRole("grid");
  await within(grid).findByText(is("Westbrook flood, January 2026"));
});

test("columns are chosen and stay so", async () => {
  const library = floodLibrary();
  await open(library);
  await user.click(screen.getByRole("button", { name: is("Columns") }));
  await user.click(await screen.findByRole("menuitemcheckbox", { name: is("Who") }));
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("columnheader", { name: is("Who") })).toBeNull());
  cleanup();
  await open(library);
  expect(screen.queryByRole("columnheader", { name: is("Who") })).toBeNull();
});
