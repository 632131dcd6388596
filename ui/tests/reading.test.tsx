import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";

import { App } from "../src/app/App";
import { keepDraft } from "../src/desk";
import { floodLibrary } from "./fake/flood";
import { FakeLibrary } from "./fake/library";

/* Reading sources and exhibits, and bringing them in, over a library in memory. */

const user = userEvent.setup();

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  cleanup();
});

async function goTo(name: RegExp) {
  const start = within(await screen.findByRole("navigation"));
  await user.click(await start.findByRole("button", { name }));
}

async function openSource(library: FakeLibrary) {
  render(<App backend={library} />);
  await goTo(/^Sources/);
  await user.click(await screen.findByRole("button", { name: /^River Aller floods/ }));
  return await screen.findByRole("document", { name: /River Aller/ });
}

async function openExhibit(title: string) {
  await goTo(/^Evidence/);
  const list = await screen.findByRole("grid", { name: "Evidence" });
  await user.click(await within(list).findByRole("button", { name: (name) => name.startsWith(title) }));
  return await screen.findByRole("document", { name: title });
}

async function openClaim(wording: string) {
  const list = await screen.findByRole("grid");
  await user.click(await within(list).findByText(wording));
  await screen.findByRole("article", { name: "Claim" });
}

const claimOf = (library: FakeLibrary, beginning: string) =>
  [...library.tables.claims].find(([, { claim }]) => claim.wording.startsWith(beginning))?.[0] ?? "";

test("words are found in the text, counted, walked through, and selected when one is done", async () => {
  const text = await openSource(floodLibrary());
  text.focus();
  await user.keyboard("{Control>}f{/Control}");
  const field = await screen.findByRole("textbox", { name: "Find in the text" });
  await user.type(field, "SIREN");
  await screen.findByText(/^\W*1\W* of \W*2\W*$/);
  expect(text.querySelector(".passage-found")?.textContent.toLowerCase()).toBe("siren");
  await user.keyboard("{Enter}");
  await screen.findByText(/^\W*2\W* of \W*2\W*$/);
  await user.keyboard("{Enter}");
  await screen.findByText(/^\W*1\W* of \W*2\W*$/);
  await user.keyboard("{Shift>}{Enter}{/Shift}");
  await screen.findByText(/^\W*2\W* of \W*2\W*$/);
  // What was marked stays marked where words are found in it.
  expect(text.textContent).toContain("all twelve sirens sounded at 3.40 a.m.");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("textbox", { name: "Find in the text" })).toBeNull();
  expect(document.getSelection()?.toString()).toBe("siren");
  expect(document.activeElement).toBe(text);
});

test("what is not in the text is said not to be there", async () => {
  const text = await openSource(floodLibrary());
  text.focus();
  await user.keyboard("{Control>}f{/Control}");
  await user.type(await screen.findByRole("textbox", { name: "Find in the text" }), "earthquake");
  await screen.findByText("Not there");
});

test("claims stand beside their passages: either shows the other, and opens the claim", async () => {
  const library = floodLibrary();
  const text = await openSource(library);
  const margin = await screen.findByRole("toolbar", { name: "Claims beside the text" });
  const notes = within(margin).getAllByRole("button");
  expect(notes).toHaveLength(library.tables.appearances.size);
  const note = within(margin).getByRole("button", { name: /Nobody was warned/ });
  await user.hover(note);
  expect(text.querySelector(".passage-lit")?.textContent).toBe("Nobody was warned");
  const passage = within(text).getByText("Nobody was warned");
  await user.hover(passage);
  expect(note.className).toContain("note-lit");

  note.focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/All twelve sirens/);
  await user.keyboard("{Enter}");
  const dossier = await screen.findByRole("article", { name: "Claim" });
  await within(dossier).findByText(/All twelve sirens/);
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(text);
});

test("passages over the same words are opened one after the other", async () => {
  const library = floodLibrary();
  const [inner, outer] = [claimOf(library, "Nobody"), claimOf(library, "300")];
  const [key, one] = [...library.tables.appearances].find(([, { claim }]) => claim === inner) ?? [];
  if (!key || !one?.passage) throw new Error("no passage");
  const wider = { ...one.passage, start: one.passage.start - 1, end: one.passage.end + 1 };
  library.tables.appearances.set(library.newId(), { ...one, claim: outer, passage: wider });
  const text = await openSource(library);
  const passage = within(text).getByText("Nobody was warned");
  const dossier = () => screen.findByRole("article", { name: "Claim" });
  await user.click(passage);
  await within(await dossier()).findByDisplayValue(/Nobody was warned before/);
  await user.click(within(text).getByText("Nobody was warned"));
  await within(await dossier()).findByDisplayValue(/300 households/);
});

test("a passage that can't be found again is said so, and its claim can be opened", async () => {
  const library = floodLibrary();
  const read = library.call.bind(library);
  library.call = async (name, ...args) => {
    const answer = await read(name, ...args);
    if (name !== "source_get") return answer;
    const view = answer as { appearances: { located: string }[] };
    return { ...view, appearances: view.appearances.map((one, at) => (at === 0 ? { ...one, located: "changed" } : one)) } as never;
  };
  await openSource(library);
  await screen.findByText(/One claim belongs here without a passage/);
  await screen.findByText(/can't be found again with certainty/);
});

test("words of an exhibit are held against the claim at hand, with a note that outlives going elsewhere", async () => {
  const library = floodLibrary();
  render(<App backend={library} />);
  await openClaim("300 households were brought to safety.");
  let text = await openExhibit("Inspection report of the dam");
  text.focus();
  await user.keyboard("jr");
  let form = await screen.findByRole("form", { name: "New finding" });
  const note = within(form).getByRole("textbox", { name: "What you make of it" });
  await waitFor(() => expect(document.activeElement).toBe(note));
  await user.keyboard("Only two sections.");
  await goTo(/^Sources/);
  text = await openExhibit("Inspection report of the dam");
  form = await screen.findByRole("form", { name: "New finding" });
  within(form).getByText("Hairline cracks were found in sections 4 and 5.");
  const before = library.tables.findings.size;
  within(form).getByRole("textbox", { name: "What you make of it" }).focus();
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(library.tables.findings.size).toBe(before + 1));
  expect([...library.tables.findings.values()].at(-1)).toMatchObject({
    claim: claimOf(library, "300"),
    stance: "refutes",
    note: "Only two sections.",
    passage: { exact: "Hairline cracks were found in sections 4 and 5." },
  });
  await waitFor(() => expect(screen.queryByRole("form", { name: "New finding" })).toBeNull());
  expect(document.activeElement).toBe(text);
});

test("exhibits are narrowed down, walked by keys, opened and removed", async () => {
  const library = floodLibrary();
  render(<App backend={library} />);
  await goTo(/^Evidence/);
  const list = await screen.findByRole("grid", { name: "Evidence" });
  expect(list.getAttribute("aria-rowcount")).toBe("8");
  await user.keyboard("/");
  await user.type(screen.getByRole("textbox", { name: "Filter by words" }), "siren");
  await waitFor(() => expect(list.getAttribute("aria-rowcount")).toBe("1"));
  list.focus();
  await user.keyboard("{Delete}");
  await waitFor(() => expect(library.tables.evidence.size).toBe(7));
  await user.click(await screen.findByRole("button", { name: "Show all" }));
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(library.tables.evidence.size).toBe(8));
  const again = await screen.findByRole("grid", { name: "Evidence" });
  again.focus();
  await user.keyboard("{Home}{ArrowDown}{ArrowDown}{Enter}");
  await screen.findByRole("document", { name: "Call with a resident of Mill Lane" });
});

const paste = (data: { files?: File[]; text?: string; html?: string }) =>
  fireEvent.paste(document.body, {
    clipboardData: {
      files: data.files ?? [],
      types: [...(data.text ? ["text/plain"] : []), ...(data.html ? ["text/html"] : [])],
      getData: (type: string) => (type === "text/html" ? (data.html ?? "") : (data.text ?? "")),
    },
  });

test("several pasted files are listed, named, and each attached", async () => {
  const library = floodLibrary();
  render(<App backend={library} />);
  await screen.findByText("300 households were brought to safety.");
  const files = [new File(["abc"], "image.png", { type: "image/png" }), new File(["defg"], "gauge.csv")];
  paste({ files });
  const sheet = await screen.findByRole("dialog", { name: "Attach files" });
  within(sheet).getByText(/^Pasted picture \d{4}-\d\d-\d\d [\d.]+\.png$/);
  within(sheet).getByText("gauge.csv");
  await user.click(within(sheet).getByRole("button", { name: /^Remove .*Pasted picture/ }));
  within(sheet).getByText("gauge.csv");
  await user.click(within(sheet).getByRole("button", { name: "Attach" }));
  await waitFor(() => expect([...library.tables.evidence.values()].at(-1)?.details.title).toBe("gauge.csv"));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a file that is refused is named with its reason, after the sheet is gone", async () => {
  const library = floodLibrary();
  render(<App backend={library} />);
  await screen.findByText("300 households were brought to safety.");
  const call = library.call.bind(library);
  library.call = (name, ...args) =>
    name === "evidence_attach"
      ? Promise.resolve({
          evidence: [],
          refused: [{ name: "pipe", error: { code: "not_a_file", message: "It is no file.", detail: "" } }],
        } as never)
      : call(name, ...args);
  library.drop(["/tmp/pipe"]);
  const sheet = await screen.findByRole("dialog", { name: "Attach files" });
  await user.click(within(sheet).getByRole("button", { name: "Attach" }));
  await screen.findByText(/One file was not taken in: .*pipe.*It is no file\./);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a pasted quotation is called by its beginning, and what was begun by hand stays", async () => {
  const library = floodLibrary();
  const of = [...library.tables.cases.keys()][0] ?? "";
  keepDraft(`evidence.${of}.quotation`, null);
  render(<App backend={library} />);
  await screen.findByText("300 households were brought to safety.");
  paste({ html: "<p>The water <b>rose</b> at four.</p><p>Nobody came.</p>" });
  const sheet = await screen.findByRole("dialog", { name: "Attach a quotation" });
  const words = within(sheet).getByRole<HTMLTextAreaElement>("textbox", { name: /^The quoted words/ });
  expect(words.value).toBe("The water rose at four.\nNobody came.");
  const title = within(sheet).getByRole<HTMLInputElement>("textbox", { name: /^Title/ });
  expect(title.value).toBe("The water rose at four. Nobody came.");
  await user.type(words, " Then it fell.");
  expect(words.value).toBe("The water rose at four.\nNobody came. Then it fell.");
  expect(title.value).toBe("The water rose at four. Nobody came. Then it fell.");
  words.focus();
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect([...library.tables.evidence.values()].at(-1)?.text).toContain("Then it fell."));
});

test("a document is brought in by pasting it and Enter, with the address that it ends with", async () => {
  const library = new FakeLibrary();
  render(<App backend={library} />);
  await user.click(await screen.findByRole("button", { name: /Bring in a document/ }));
  const field = await screen.findByRole("textbox", { name: "Text" });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await user.paste("The bridge opens in March.\n\nhttps://courier.example/bridge");
  await user.keyboard("{Enter}");
  await screen.findByRole("document", { name: "The bridge opens in March." });
  const [source] = library.tables.sources.values();
  expect(source?.details.url).toBe("https://courier.example/bridge");
  expect(source?.text).toBe("The bridge opens in March.\n\nhttps://courier.example/bridge");
});

test("what is typed into the text keeps its lines: Enter is a new one", async () => {
  const library = new FakeLibrary();
  render(<App backend={library} />);
  await user.click(await screen.findByRole("button", { name: /Bring in a document/ }));
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Text" });
  await user.type(field, "One{Enter}Two");
  expect(field.value).toBe("One\nTwo");
  expect(library.tables.sources.size).toBe(0);
  keepDraft("bring-in", null);
});

test("several dropped documents are brought in one after the other, into one case", async () => {
  const library = new FakeLibrary();
  render(<App backend={library} />);
  await screen.findByRole("button", { name: /Bring in a document/ });
  library.drop(["/tmp/one.txt", "/tmp/two.txt"]);
  const sheet = await screen.findByRole("dialog", { name: "Bring in a document" });
  within(sheet).getByText("two.txt");
  await user.click(within(sheet).getByRole("button", { name: "Bring in" }));
  await waitFor(() => expect(library.tables.sources.size).toBe(2));
  expect(library.tables.cases.size).toBe(1);
  await screen.findByRole("grid", { name: "Sources" });
});
