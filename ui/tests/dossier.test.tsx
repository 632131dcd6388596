import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";

import { App } from "../src/app/App";
import { keepDraft } from "../src/desk";
import type { Claim, ClaimId } from "../src/platform";
import { floodLibrary } from "./fake/flood";
import type { FakeLibrary } from "./fake/library";

/* A claim's dossier, as a checker works in it. */

const user = userEvent.setup();
const WORDING = "All twelve sirens in Westbrook sounded at 3.40 a.m.";

afterEach(() => {
  cleanup();
  // What a test leaves unsaved is none of the next one's.
  const kept = Object.keys(sessionStorage).filter((key) => key.startsWith("docket.draft."));
  for (const key of kept) keepDraft(key.slice("docket.draft.".length), null);
});

async function opened(wording = WORDING, library = floodLibrary()) {
  render(<App backend={library} />);
  const list = await screen.findByRole("grid");
  await user.click(await within(list).findByText(wording));
  const dossier = await screen.findByRole("article", { name: "Claim" });
  await within(dossier).findByDisplayValue(wording);
  const [id = ""] = [...library.tables.claims].find(([, one]) => one.claim.wording === wording) ?? [];
  return { library, dossier, id, field: (name: string) => fieldIn(dossier, name) };
}

const fieldIn = (dossier: HTMLElement, name: string) =>
  within(dossier).getByRole<HTMLTextAreaElement>("textbox", { name });

const claimOf = (library: FakeLibrary, id: ClaimId) => library.tables.claims.get(id)?.claim;

const entries = async (library: FakeLibrary) =>
  (await library.call("journal_list", { before: null, limit: 100 })).length;

/** What another program writes; this page has not heard of it. */
function elsewhere(library: FakeLibrary, id: ClaimId, change: Partial<Claim>) {
  const old = library.tables.claims.get(id);
  if (old) library.tables.claims.set(id, { ...old, claim: { ...old.claim, ...change } });
}

test("a text is kept while it is typed, and is one change when one goes on", async () => {
  const { library, id, field } = await opened();
  await user.type(field("Method"), "Asked the district.");
  await screen.findByText(/^Draft kept/);
  const kept = () => library.drafts.get(`edit.${id}.method`);
  await waitFor(() => expect(kept()).toContain("Asked the district."));
  expect(await entries(library)).toBe(0);
  await user.tab();
  await waitFor(() => expect(claimOf(library, id)?.method).toBe("Asked the district."));
  await screen.findByText("Saved");
  expect(await entries(library)).toBe(1);
  await waitFor(() => expect(kept()).toBeUndefined());
});

test("a line is saved with Enter, a text of several lines with Ctrl and Enter", async () => {
  const { library, id, field } = await opened();
  await user.type(field("Where"), "Westbrook{Enter}");
  await waitFor(() => expect(claimOf(library, id)?.place).toBe("Westbrook"));
  expect(document.activeElement?.id).toBe("dossier");
  await user.type(field("Method"), "One{Enter}Two{Control>}{Enter}{/Control}");
  await waitFor(() => expect(claimOf(library, id)?.method).toBe("One\nTwo"));
});

test("Escape gives back what was there, and the slip of a finger costs nothing", async () => {
  const { library, field } = await opened();
  await user.type(field("Wording"), " And again.{Escape}");
  expect(field("Wording").value).toBe(WORDING);
  await user.click(await screen.findByRole("button", { name: "Bring back what I typed" }));
  expect(field("Wording").value).toBe(`${WORDING} And again.`);
  expect(await entries(library)).toBe(0);
});

test("whoever has gone on to the next field can undo the change of the last one", async () => {
  const { library, id, field } = await opened();
  await user.type(field("Wording"), " Twice.");
  await user.tab();
  await waitFor(() => expect(claimOf(library, id)?.wording).toBe(`${WORDING} Twice.`));
  expect(document.activeElement).toBe(field("Translation"));
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(claimOf(library, id)?.wording).toBe(WORDING));
  // What is being typed is another matter.
  await user.type(field("Where"), "Mill{Control>}z{/Control}");
  expect(await entries(library)).toBe(2);
});

test("what is refused stays, with the reason", async () => {
  const { library, id, field } = await opened();
  await user.clear(field("Wording"));
  await user.tab();
  expect((await screen.findByRole("alert")).textContent).toContain("The claim is empty");
  expect(claimOf(library, id)?.wording).toBe(WORDING);
});

test("what was begun before the page was loaded anew can be saved or discarded", async () => {
  const library = floodLibrary();
  const first = await opened(WORDING, library);
  await user.type(first.field("Where"), "Westb");
  cleanup();
  const { id } = await opened(WORDING, library);
  await screen.findByDisplayValue("Westb");
  await screen.findByText("Not saved yet");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(claimOf(library, id)?.place).toBe("Westb"));
});

test("what somebody else wrote meanwhile is shown beside one's own, and either can be taken", async () => {
  const { library, dossier, id, field } = await opened();
  await user.type(field("Where"), "Mill Lane");
  elsewhere(library, id, { place: "The old bridge" });
  await user.tab();
  const conflict = await within(dossier).findByRole("alert");
  expect(conflict.textContent).toContain("The old bridge");
  expect(claimOf(library, id)?.place).toBe("The old bridge");
  await user.click(within(conflict).getByRole("button", { name: "Save mine over it" }));
  await waitFor(() => expect(claimOf(library, id)?.place).toBe("Mill Lane"));

  await user.type(field("In what role"), "Speaker");
  elsewhere(library, id, { role: "Press officer" });
  await user.tab();
  await user.click(await within(dossier).findByRole("button", { name: "Take theirs" }));
  await waitFor(() => expect(within(dossier).queryByRole("alert")).toBeNull());
  expect(claimOf(library, id)?.role).toBe("Press officer");
});

test("a change of one field leaves alone what others changed in another", async () => {
  const { library, id, field } = await opened();
  elsewhere(library, id, { place: "The old bridge" });
  await user.type(field("In what role"), "Speaker{Enter}");
  await waitFor(() => expect(claimOf(library, id)?.role).toBe("Speaker"));
  expect(claimOf(library, id)?.place).toBe("The old bridge");
  const claimant = claimOf(library, id)?.claimant ?? "";
  expect(library.tables.persons.get(claimant)?.name).toBe("District press office");
});

test("a date is echoed as Docket understands it, or gently not", async () => {
  const { library, id, field } = await opened();
  await user.clear(field("When"));
  await screen.findByText(/^As people write it/);
  await user.type(field("When"), "2026-01-12");
  await screen.findByText("Monday, January 12, 2026");
  await user.clear(field("When"));
  await user.type(field("When"), "2026");
  await screen.findByText(/^January 1\s–\sDecember 31, 2026$/);
  await user.clear(field("When"));
  await user.type(field("When"), "a while ago");
  await screen.findByText(/does not understand this date yet/);
  await user.clear(field("When"));
  await user.tab();
  await waitFor(() => expect(claimOf(library, id)?.date).toBeNull());
});

test("a date of a new claim is echoed too", async () => {
  await opened();
  await user.click(screen.getByRole("button", { name: "New claim" }));
  const form = screen.getByRole("form", { name: "New claim" });
  await user.type(within(form).getByRole("textbox", { name: "When" }), "2026-01-12");
  await within(form).findByText("Monday, January 12, 2026");
});

test("who said it can be chosen from those who are known", async () => {
  const { library, dossier, id } = await opened();
  const who = within(dossier).getByRole("combobox", { name: "Who said it" });
  await user.clear(who);
  await user.type(who, "Ella");
  await user.click(await screen.findByRole("option", { name: "Ella Marsh" }));
  await user.click(fieldIn(dossier, "Method"));
  await waitFor(() => {
    const claimant = claimOf(library, id)?.claimant ?? "";
    expect(library.tables.persons.get(claimant)?.name).toBe("Ella Marsh");
  });
});

test("the history tells what a field was, and undoes one change and no other", async () => {
  const { library, dossier, id, field } = await opened();
  await user.clear(field("Wording"));
  await user.type(field("Wording"), WORDING.replace("twelve", "eleven"));
  await user.tab();
  await waitFor(() => expect(claimOf(library, id)?.wording).toContain("eleven"));
  await user.type(field("Where"), "Westbrook{Enter}");
  await waitFor(() => expect(claimOf(library, id)?.place).toBe("Westbrook"));

  await user.keyboard("h");
  const history = within(within(dossier).getByRole("region", { name: "History" }));
  expect((await history.findByText("twelve")).tagName).toBe("DEL");
  expect(history.getByText("eleven").tagName).toBe("INS");
  const [, older] = history.getAllByRole("button", { name: /^Undo: .*editing a claim/ });
  if (older) await user.click(older);
  await waitFor(() => expect(claimOf(library, id)?.wording).toBe(WORDING));
  expect(claimOf(library, id)?.place).toBe("Westbrook");
  await history.findByText(/^Undid: .*editing a claim/);
});

test("a change that a later one rests on says so", async () => {
  const { library, dossier, id, field } = await opened();
  for (const where of ["Westbrook", "Eastbrook"]) {
    await user.clear(field("Where"));
    await user.type(field("Where"), `${where}{Enter}`);
    await waitFor(() => expect(claimOf(library, id)?.place).toBe(where));
  }
  await user.click(within(dossier).getByRole("button", { name: "History" }));
  const history = within(within(dossier).getByRole("region", { name: "History" }));
  await history.findByText(/^Later changes rest on this one/);
  expect(history.getAllByRole("button", { name: /^Undo: .*editing a claim/ })).toHaveLength(1);
});

test("a claim is related to another, found by its words, in either direction", async () => {
  const { library, dossier, id } = await opened();
  await user.click(within(dossier).getByRole("button", { name: "Relate" }));
  await user.click(within(dossier).getByRole("button", { name: /This claim/ }));
  await user.click(await screen.findByRole("option", { name: "is repeated by" }));
  await user.type(within(dossier).getByRole("combobox", { name: "Which claim" }), "nobody was warned");
  await user.click(await screen.findByRole("option", { name: /Nobody was warned before/ }));
  const related = within(dossier).getByRole("region", { name: "Related claims" });
  await within(related).findByText("Nobody was warned before the water came.");
  const added = [...library.tables.relations.values()].at(-1);
  expect(added).toMatchObject({ to: id, kind: "repeats" });
  expect(claimOf(library, added?.from ?? "")?.wording).toMatch(/^Nobody was warned/);
});

test("a tag is completed from those in use, or is a new one", async () => {
  const { library, dossier, id } = await opened();
  const tag = within(dossier).getByRole("combobox", { name: "Add a tag" });
  await user.type(tag, "riv");
  await user.click(await screen.findByRole("option", { name: "river" }));
  await within(dossier).findByRole("button", { name: "river" });
  await user.type(tag, "night{Enter}");
  await within(dossier).findByRole("button", { name: "night" });
  expect(library.tables.claims.get(id)?.tags).toEqual(["night", "river", "sirens"]);
});

test("the old verdict stands until the new one is saved, and what is missing is said before", async () => {
  const { library, dossier, id } = await opened();
  await user.keyboard("3");
  await within(dossier).findByText("Holds until another verdict is saved.");
  await within(dossier).findByText(/Still missing: .*what remains unknown/);
  const unknown = within(dossier).getByRole("textbox", { name: /^What remains unknown/ });
  await user.type(unknown, "Which of them were heard.");
  expect(within(dossier).queryByText(/Still missing/)).toBeNull();
  expect(library.tables.verdicts.get(id)?.verdict.word).toBe("denied");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(library.tables.verdicts.get(id)?.verdict.word).toBe("unverified"));
});

test("a verdict called for before the dossier has followed the list is the next claim's", async () => {
  const { library, dossier, id } = await opened();
  await user.keyboard("j1");
  const draft = (of: string) => library.drafts.get(`verdict.${of}`);
  const reason = await within(dossier).findByRole("textbox", { name: /^Why, for/ });
  expect(document.activeElement).toBe(reason);
  await user.keyboard("Seen.");
  expect(within(dossier).queryByDisplayValue(WORDING)).toBeNull();
  const wording = within(dossier).getByRole<HTMLTextAreaElement>("textbox", { name: "Wording" }).value;
  const [next = ""] =
    [...library.tables.claims].find(([, { claim }]) => claim.wording === wording) ?? [];
  await waitFor(() => expect(draft(next)).toContain("Seen."));
  expect(draft(id)).toBeUndefined();
});

test("a verdict that somebody else gave meanwhile is seen before it is replaced", async () => {
  const { library, dossier, id } = await opened();
  await user.keyboard("2");
  const reason = await within(dossier).findByRole("textbox", { name: /^Why, for/ });
  await user.type(reason, " Mine.");
  const verdict = { word: "confirmed", rationale: "Theirs.", confidence: null, unknowns: "" } as const;
  library.tables.verdicts.set(id, { verdict, by: "Omid Karimi", at: "2026-01-15T10:00:00Z" });
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect((await within(dossier).findByRole("alert")).textContent).toContain("Omid Karimi");
  expect(library.tables.verdicts.get(id)?.verdict.rationale).toBe("Theirs.");
  await user.click(within(dossier).getByRole("button", { name: "Go on with mine" }));
  await user.click(within(dossier).getByRole("button", { name: "Save verdict" }));
  await waitFor(() => expect(library.tables.verdicts.get(id)?.verdict.rationale).toMatch(/ Mine\.$/));
});

test("what is missing leads to where it is filled in", async () => {
  const { dossier, field } = await opened();
  await user.click(within(dossier).getByRole("button", { name: /^Who was asked for a reply/ }));
  expect(document.activeElement).toBe(field("Right of reply"));
});

test("keys go from section to section", async () => {
  const { dossier } = await opened();
  dossier.focus();
  const names: (string | null)[] = [];
  for (let step = 0; step < 5; step += 1) {
    await user.keyboard("]");
    names.push(document.activeElement?.getAttribute("aria-label") ?? null);
  }
  await user.keyboard("[[");
  names.push(document.activeElement?.getAttribute("aria-label") ?? null);
  expect(names).toEqual([
    "Claim", "Tags", "Verdict", "A second reader would ask", "Evidence", "A second reader would ask",
  ]);
});

test("a claim with hundreds of findings shows the first, and more on demand", async () => {
  const library = floodLibrary();
  const [id = ""] = [...library.tables.claims].find(([, one]) => one.claim.wording === WORDING) ?? [];
  const [first] = [...library.tables.findings.values()].filter(({ stance }) => stance === "refutes");
  for (let count = 0; count < 300; count += 1) {
    if (first) library.tables.findings.set(library.newId(), { ...first, claim: id });
  }
  const { dossier } = await opened(WORDING, library);
  within(dossier).getByText("302");
  const notes = () => within(dossier).getAllByRole("textbox", { name: "What you make of it" }).length;
  const before = notes();
  expect(before).toBeLessThan(20);
  await user.click(within(dossier).getByRole("button", { name: /^Show .*10.* more/ }));
  expect(notes()).toBe(before + 10);
});

test("an entry of the journal leads to its claim, and is undone by itself", async () => {
  const { library, id, field } = await opened();
  await user.type(field("Where"), "Westbrook{Enter}");
  await waitFor(() => expect(claimOf(library, id)?.place).toBe("Westbrook"));
  await user.type(field("In what role"), "Speaker{Enter}");
  await waitFor(() => expect(claimOf(library, id)?.role).toBe("Speaker"));
  await user.click(screen.getByRole("button", { name: "Close" }));
  await user.click(screen.getByRole("button", { name: "Journal" }));
  const journal = await screen.findByRole("region", { name: "Journal" });
  const told = await within(journal).findAllByRole("button", { name: /^Edited the claim/ });
  expect(told).toHaveLength(2);
  const undo = within(journal).getAllByRole("button", { name: /^Undo: .*editing a claim/ });
  if (undo[1]) await user.click(undo[1]);
  await waitFor(() => expect(claimOf(library, id)?.place).toBe(""));
  expect(claimOf(library, id)?.role).toBe("Speaker");
  if (told[0]) await user.click(told[0]);
  await screen.findByDisplayValue(WORDING);
});

test("people are found by a part of their name or office", async () => {
  await opened();
  await user.click(screen.getByRole("button", { name: "People" }));
  const people = await screen.findByRole("region", { name: /people/i });
  await user.type(within(people).getByRole("textbox", { name: "Find by name or office" }), "hale tom");
  await waitFor(() => expect(within(people).getAllByRole("listitem")).toHaveLength(1));
  await user.click(within(people).getByRole("button", { name: /^Tom Hale/ }));
  await user.click(within(people).getByRole("checkbox", { name: /^Confidential/ }));
  await user.type(within(people).getByRole("textbox", { name: /^Why it is withheld/ }), "Fears reprisals");
  await user.click(within(people).getByRole("button", { name: "Save" }));
  await within(people).findByText("Confidential");
});
