import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { App } from "../src/app/App";
import { floodLibrary } from "./fake/flood";
import { FakeLibrary } from "./fake/library";

/* The way through, over a library in memory. */

const user = userEvent.setup();

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(cleanup);

async function openClaim(wording: string) {
  const list = await screen.findByRole("grid");
  await user.click(await within(list).findByText(wording));
  const dossier = await screen.findByRole("article", { name: "Claim" });
  await within(dossier).findByDisplayValue(wording);
  return dossier;
}

test("an empty library offers a document or the sample case", async () => {
  render(<App backend={new FakeLibrary()} />);
  await screen.findByRole("button", { name: /Bring in a document/ });
  await user.click(screen.getByRole("button", { name: /Open the sample case/ }));
  expect(await screen.findByText("No claims yet")).toBeTruthy();
});

test("a pasted text becomes a source in a case of its own", async () => {
  const library = new FakeLibrary();
  render(<App backend={library} />);
  await user.click(await screen.findByRole("button", { name: /Bring in a document/ }));
  await user.click(await screen.findByRole("radio", { name: "Pasted text" }));
  await user.type(screen.getByRole("textbox", { name: "Text" }), "The bridge opens in March.");
  await user.click(screen.getByRole("button", { name: "Bring in" }));
  await screen.findByRole("document", { name: "The bridge opens in March." });
  expect([...library.tables.cases.values()].map(({ title }) => title)).toEqual([
    "The bridge opens in March.",
  ]);
});

test("words selected with the keyboard become a claim, at their place in code points", async () => {
  const library = floodLibrary();
  render(<App backend={library} />);
  await user.click(await screen.findByRole("button", { name: /Sources/ }));
  await user.click(await screen.findByRole("button", { name: /^River Aller floods/ }));
  const text = await screen.findByRole("document", { name: /River Aller/ });
  text.focus();
  // The last sentence stands after Persian words and an emoji.
  for (let sentence = 0; sentence < 20; sentence += 1) await user.keyboard("j");
  await waitFor(() => expect(screen.getByRole("toolbar", { name: "For the selected words" })));
  await user.keyboard("c");
  const form = await screen.findByRole("form", { name: "New claim" });
  await user.type(within(form).getByRole("combobox", { name: "Who said it" }), "Jon Reed");
  await user.click(within(form).getByRole("button", { name: "Add claim" }));
  await screen.findByRole("article", { name: "Claim" });
  const added = [...library.tables.appearances.values()].at(-1);
  expect(added?.passage?.exact).toBe("🌧️ More rain is forecast for the weekend.");
  expect([...library.tables.persons.values()].at(-1)?.name).toBe("Jon Reed");
});

test("a verdict is written, refused with a reason, kept as a draft, and saved", async () => {
  const library = floodLibrary();
  render(<App backend={library} />);
  let dossier = await openClaim("Nobody was warned before the water came.");
  await user.click(within(dossier).getByRole("button", { name: "Unverified" }));
  await user.type(within(dossier).getByRole("textbox", { name: /^Why, for/ }), "Accounts differ.");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect((await within(dossier).findByRole("alert")).textContent).toContain("what remains unknown");

  await openClaim("300 households were brought to safety.");
  dossier = await openClaim("Nobody was warned before the water came.");
  const unknown = await within(dossier).findByRole("textbox", { name: /^What remains unknown/ });
  await user.type(unknown, "Whether the sirens could be heard.");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await within(dossier).findByText("Whether the sirens could be heard.");
  const [id] = [...library.tables.claims].find(([, { claim }]) => claim.wording.startsWith("Nobody")) ?? [""];
  expect(library.tables.verdicts.get(id)?.verdict.word).toBe("unverified");

  await user.click(screen.getByRole("button", { name: /^Undo: .*giving a verdict/ }));
  await waitFor(() => expect(library.tables.verdicts.has(id)).toBe(false));
  await user.click(await screen.findByRole("button", { name: /^Redo: .*giving a verdict/ }));
  await waitFor(() => expect(library.tables.verdicts.has(id)).toBe(true));
});

test("dropped files are held against the claim at hand once it is said how", async () => {
  const library = floodLibrary();
  render(<App backend={library} />);
  await openClaim("300 households were brought to safety.");
  library.drop(["/tmp/lists/shelter.txt"]);
  const sheet = await screen.findByRole("dialog", { name: "Attach files" });
  library.drop(["/tmp/lists/shelter.txt", "/tmp/lists/second.txt"]);
  await within(sheet).findByText("second.txt");
  await user.click(within(sheet).getByRole("button", { name: /^Remove .*second.txt/ }));
  const attach = within(sheet).getByRole("button", { name: "Attach" });
  expect(attach.hasAttribute("disabled")).toBe(true);
  await user.click(within(sheet).getByRole("radio", { name: "Refutes" }));
  expect(attach.hasAttribute("disabled")).toBe(false);
  // From anywhere in the sheet: where it is opened again, no field has the focus.
  sheet.focus();
  await user.keyboard("{Control>}{Enter}{/Control}");
  const dossier = await screen.findByRole("article", { name: "Claim" });
  await within(dossier).findByRole("button", { name: "File shelter.txt" });
  expect([...library.tables.findings.values()].at(-1)?.stance).toBe("refutes");
});

test("what is removed can be brought back from the toast", async () => {
  const library = floodLibrary();
  const before = library.tables.claims.size;
  render(<App backend={library} />);
  await openClaim("300 households were brought to safety.");
  await user.click(screen.getByRole("button", { name: "More for this claim" }));
  await user.click(await screen.findByRole("menuitem", { name: "Remove claim" }));
  await waitFor(() => expect(library.tables.claims.size).toBe(before - 1));
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(library.tables.claims.size).toBe(before));
});

test("a report is written and its files are named with their digests", async () => {
  render(<App backend={floodLibrary()} />);
  await screen.findByText("300 households were brought to safety.");
  await user.click(screen.getByRole("button", { name: "Report" }));
  await user.click(await screen.findByRole("button", { name: "Write report" }));
  const done = await screen.findByText(/files written, read back and checked/);
  expect(done).toBeTruthy();
  expect(screen.getByText("verdict-report.pdf")).toBeTruthy();
});

test("the journal is called intact only after it was verified, and no longer than that holds", async () => {
  const library = floodLibrary();
  render(<App backend={library} />);
  await screen.findByText("Nothing saved yet");
  vi.spyOn(library, "call").mockImplementation((name, ...args) =>
    name === "library_verify"
      ? Promise.resolve({ entries: 0, files: 8, bytes: 1, damage: [], foreign: [], warnings: [] } as never)
      : FakeLibrary.prototype.call.call(library, name, ...(args as [never])),
  );
  await user.click(screen.getByRole("button", { name: "Verify the library" }));
  await screen.findByText(/Journal intact/);
  const dossier = await openClaim("300 households were brought to safety.");
  await user.type(within(dossier).getByRole("combobox", { name: "Add a tag" }), "shelter{Enter}");
  await screen.findByText(/1\S* change saved/);
  expect(screen.queryByText(/Journal intact/)).toBeNull();
});

test("damage is named, and a repair says what it brought back", async () => {
  const library = floodLibrary();
  library.damage = [{ code: "file_missing", args: {}, place: "evidence 0a1b", message: "The file is missing." }];
  render(<App backend={library} />);
  await user.click(await screen.findByRole("button", { name: "Verify the library" }));
  await screen.findByText("One thing is damaged");
  await user.click(screen.getByText("What is damaged"));
  await user.click(screen.getByRole("button", { name: "Repair the library" }));
  await screen.findByText(/intact again. One file of evidence was brought back/);
  expect(screen.queryByText("One thing is damaged")).toBeNull();
});

test("a damaged library that can't be opened offers a repair", async () => {
  const library = floodLibrary();
  let damaged = true;
  vi.spyOn(library, "call").mockImplementation((name, ...args) => {
    if (name === "library_repair") damaged = false;
    return damaged && name === "case_list"
      ? // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        Promise.reject({ code: "damaged", message: "The library is damaged.", detail: "" })
      : FakeLibrary.prototype.call.call(library, name, ...(args as [never]));
  });
  render(<App backend={library} />);
  await user.click(await screen.findByRole("button", { name: "Repair the library" }));
  await screen.findByText("300 households were brought to safety.");
});

test("a library that can't be opened says why", async () => {
  const library = new FakeLibrary();
  const message = "This library was made by a newer Docket. Update Docket to open it.";
  vi.spyOn(library, "call").mockImplementation(() =>
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    Promise.reject({ code: "newer_library", message, detail: "" }),
  );
  render(<App backend={library} />);
  expect((await screen.findByRole("alert")).textContent).toContain(message);
});

test("only the rows in view are in the page, of however many claims", async () => {
  render(<App backend={floodLibrary(5000)} />);
  const grid = await screen.findByRole("grid", { name: /008\S* claims/ });
  // The row of heads is one of them.
  expect(grid.getAttribute("aria-rowcount")).toBe("5009");
  expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
});

test("what was begun is there again after a crash", async () => {
  const library = floodLibrary();
  const first = render(<App backend={library} />);
  const of = [...library.tables.cases.keys()][0] ?? "";
  await screen.findByText("300 households were brought to safety.");
  await user.click(screen.getByRole("button", { name: "New claim" }));
  await user.type(screen.getByRole("textbox", { name: "Wording" }), "The school stayed dry.");
  await waitFor(() => expect(library.drafts.get(`claim.${of}`)).toContain("The school stayed dry."));
  first.unmount();
  const restarted = floodLibrary();
  restarted.drafts = library.drafts;
  render(<App backend={restarted} />);
  await screen.findByText("300 households were brought to safety.");
  await user.click(screen.getByRole("button", { name: "New claim" }));
  const wording = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Wording" });
  expect(wording.value).toBe("The school stayed dry.");
});
