import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";

import { App } from "../src/app/App";
import { floodLibrary } from "./fake/flood";

/* Finding and doing anything from one field. */

const user = userEvent.setup();

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const CLAIM = "Nobody was warned before the water came.";

async function openPalette(library = floodLibrary()) {
  render(<App backend={library} />);
  const row = await screen.findByText(CLAIM);
  (await screen.findByRole("grid")).focus();
  await user.keyboard("{Control>}k{/Control}");
  return { library, row, field: await screen.findByRole("combobox", { name: /Search, or do/ }) };
}

const active = (field: HTMLElement) =>
  document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent ?? "";

test("commands that can be done now are offered with their keys, and done with Enter", async () => {
  const { field } = await openPalette();
  const list = screen.getByRole("listbox", { name: "What fits" });
  expect(field.getAttribute("aria-controls")).toBe(list.id);
  await user.type(field, "set");
  const settings = within(list).getByRole("option", { name: /^Settings/ });
  expect(settings.textContent).toBe("SettingsCtrl , ");
  expect(within(list).queryByRole("option", { name: /^Next language/ })).toBeNull();
  await user.keyboard("{Enter}");
  await screen.findByRole("dialog", { name: "Settings" });
  expect(screen.queryByRole("combobox", { name: /Search, or do/ })).toBeNull();
});

test("arrows go through all that fits and around, and name the active row", async () => {
  const { field } = await openPalette();
  await user.type(field, "new c");
  expect(active(field)).toMatch(/^New claim/);
  await user.keyboard("{ArrowDown}");
  expect(active(field)).toMatch(/^New case/);
  await user.keyboard("{ArrowUp}{ArrowUp}");
  const options = screen.getAllByRole("option");
  expect(active(field)).toBe(options.at(-1)?.textContent);
});

test("what the library has is found under headings, and opened", async () => {
  const { field } = await openPalette();
  await user.type(field, "water");
  const claims = await screen.findByRole("group", { name: "Claims" });
  expect(within(claims).getByText("water", { selector: "mark" })).toBeTruthy();
  await screen.findByRole("group", { name: "Sources" });
  await user.click(within(claims).getByRole("option"));
  await screen.findByRole("article", { name: "Claim" });
});

test("a source that was found is opened at the words that were searched", async () => {
  const { field } = await openPalette();
  await user.type(field, "water");
  const sources = await screen.findByRole("group", { name: "Sources" });
  await user.click(within(sources).getAllByRole("option")[0] as HTMLElement);
  const text = await screen.findByRole("document");
  expect(text.querySelector(".passage-found")?.textContent.toLowerCase()).toBe("water");
});

test("> means commands alone", async () => {
  const { field } = await openPalette();
  await user.type(field, ">water");
  expect(screen.queryAllByRole("option")).toEqual([]);
  await user.clear(field);
  await user.type(field, "> sources");
  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(["SourcesGo toCtrl 8 "]);
});

test("Escape leaves everything as it was, the focus too", async () => {
  await openPalette();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement?.getAttribute("role")).toBe("grid"));
});

test("what was opened last is offered before anything is typed, if it is still there", async () => {
  const library = floodLibrary();
  const ids = [...library.tables.claims.keys()].slice(2, 4);
  library.windowState = JSON.stringify({
    "recent.claims": ["gone", ...ids],
    "recent.cases": ["gone", ...library.tables.cases.keys()],
  });
  await openPalette(library);
  const claims = await screen.findByRole("group", { name: "Claims opened last" });
  await waitFor(() => expect(within(claims).getAllByRole("option")).toHaveLength(2));
  expect(within(claims).getAllByRole("option")[0]?.textContent).toBe(CLAIM);
  const cases = screen.getByRole("group", { name: "Cases opened last" });
  expect(within(cases).getAllByRole("option").map((option) => option.textContent)).toEqual([
    "Hospital waiting times",
  ]);
});

test("keys that a person chose are those that work", async () => {
  const library = floodLibrary();
  library.settings.shortcuts = { palette: "mod+p" };
  render(<App backend={library} />);
  await screen.findByText(CLAIM);
  await user.keyboard("{Control>}k{/Control}");
  expect(screen.queryByRole("combobox", { name: /Search, or do/ })).toBeNull();
  await user.keyboard("{Control>}p{/Control}");
  await screen.findByRole("combobox", { name: /Search, or do/ });
});
