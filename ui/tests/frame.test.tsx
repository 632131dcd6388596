import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { App } from "../src/app/App";
import { floodLibrary } from "./fake/flood";
import { FakeLibrary } from "./fake/library";

/* The frame that holds the window together: its columns, its parts, and being there again. */

const user = userEvent.setup();

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const CLAIM = "Nobody was warned before the water came.";

async function open(library = floodLibrary()) {
  const page = render(<App backend={library} />);
  await screen.findByRole("grid");
  return { library, page };
}

/** Draws the window so many pixels wide. */
const width = (pixels: number) => {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, pixels, 600));
  vi.spyOn(window, "innerWidth", "get").mockReturnValue(pixels);
};

const column = (id: string) => document.getElementById(id);
const sizeOf = (id: string) => column(id)?.style.inlineSize;

/** Closes the window, so that it remembers, and opens it again. */
async function again(library: FakeLibrary, page: { unmount: () => void }) {
  page.unmount();
  await waitFor(() => expect(library.windowState).not.toBeNull());
  return open(library);
}

test("columns are made wider and narrower by keys, within bounds, and stay so", async () => {
  const { library, page } = await open();
  const edge = screen.getByRole("separator", { name: "Width of the cases and views" });
  expect(edge.getAttribute("aria-controls")).toBe("start");
  expect(sizeOf("start")).toBe("13.5rem");
  fireEvent.keyDown(edge, { key: "ArrowRight" });
  expect(sizeOf("start")).toBe("14.5rem");
  fireEvent.keyDown(edge, { key: "Home" });
  expect(sizeOf("start")).toBe("11rem");
  fireEvent.keyDown(edge, { key: "ArrowLeft" });
  expect(sizeOf("start")).toBe("11rem");
  expect(edge.getAttribute("aria-valuenow")).toBe(edge.getAttribute("aria-valuemin"));
  const end = screen.getByRole("separator", { name: "Width of the claim at hand" });
  fireEvent.keyDown(end, { key: "ArrowLeft" });
  expect(sizeOf("end")).toBe("28rem");
  fireEvent.doubleClick(end);
  expect(sizeOf("end")).toBe("27rem");
  await again(library, page);
  expect(sizeOf("start")).toBe("11rem");
});

test("from right to left the arrows move the edges the same way on the screen", async () => {
  await open();
  const edge = screen.getByRole("separator", { name: "Width of the claim at hand" });
  edge.style.direction = "rtl";
  fireEvent.keyDown(edge, { key: "ArrowRight" });
  expect(sizeOf("end")).toBe("28rem");
});

test("columns fold and unfold by key and button, and stay so", async () => {
  const { library, page } = await open();
  await user.keyboard("{Control>}b{/Control}");
  expect(column("start")?.hidden).toBe(true);
  expect(screen.getByRole("button", { name: "Cases and views" }).getAttribute("aria-expanded")).toBe("false");
  await again(library, page);
  expect(column("start")?.hidden).toBe(true);
  await user.click(await screen.findByRole("button", { name: "Cases and views" }));
  expect(column("start")?.hidden).toBe(false);
});

test("a claim that is opened is shown though its column is folded", async () => {
  await open();
  await user.keyboard("{Control>}{Alt>}b{/Alt}{/Control}");
  expect(column("end")?.hidden).toBe(true);
  await user.click(await screen.findByText(CLAIM));
  const grid = screen.getByRole("grid");
  grid.focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(column("end")?.hidden).toBe(false));
  await user.keyboard("{Control>}{Alt>}b{/Alt}{/Control}");
  expect(column("end")?.hidden).toBe(true);
});

test("on a narrow window the start comes over the rest, and goes with Escape or by going somewhere", async () => {
  width(880);
  await open();
  const folded = () => column("start")?.hidden;
  expect(folded()).toBe(true);
  const button = screen.getByRole("button", { name: "Cases and views" });
  await user.click(button);
  expect(folded()).toBe(false);
  await waitFor(() => expect(column("start")?.contains(document.activeElement)).toBe(true));
  await user.keyboard("{Escape}");
  expect(folded()).toBe(true);
  await user.click(button);
  await user.click(within(screen.getByRole("navigation")).getByRole("button", { name: /People/ }));
  expect(folded()).toBe(true);
  await screen.findByRole("heading", { name: /people|person/ });
});

test("on a small window the dossier takes the list's place, and there is a way back", async () => {
  width(700);
  await open();
  await user.click(await screen.findByText(CLAIM));
  await waitFor(() => expect(column("middle")?.hidden).toBe(true));
  await user.click(screen.getByRole("button", { name: "Back to the claims" }));
  expect(column("middle")?.hidden).toBe(false);
  expect(column("end")?.hidden).toBe(true);
});

test("on a small window what one goes to takes the dossier's place", async () => {
  width(700);
  await open();
  await user.click(await screen.findByText(CLAIM));
  await waitFor(() => expect(column("middle")?.hidden).toBe(true));
  await user.click(screen.getByRole("button", { name: "Cases and views" }));
  await user.click(within(screen.getByRole("navigation")).getByRole("button", { name: /People/ }));
  expect(column("middle")?.hidden).toBe(false);
  expect(column("end")?.hidden).toBe(true);
});

test("what Tab leads to is brought into view, and what a click leads to is not moved", async () => {
  await open();
  const moved = vi.spyOn(Element.prototype, "scrollIntoView");
  await user.click(screen.getByRole("button", { name: "New claim" }));
  moved.mockClear();
  await user.click(screen.getByRole("textbox", { name: "Wording" }));
  expect(moved).not.toHaveBeenCalled();
  await user.tab();
  // The next is a choice, which itself is unseen.
  expect(moved.mock.contexts).toEqual([document.activeElement?.closest("label")]);
  expect(document.documentElement.dataset.byTab).toBe("");
});

test("F6 goes through the parts of the window in order, and back to where one was in each", async () => {
  await open();
  screen.getByRole("grid").focus();
  const part = () => document.activeElement?.closest<HTMLElement>("[data-pane]")?.dataset.pane;
  const walk: (string | undefined)[] = [];
  for (let step = 0; step < 5; step += 1) {
    await user.keyboard("{F6}");
    walk.push(part());
  }
  expect(walk).toEqual(["end", "status", "top", "start", "middle"]);
  expect(document.activeElement).toBe(screen.getByRole("grid"));
  await user.keyboard("{Shift>}{F6}{/Shift}");
  expect(part()).toBe("start");
});

test("the first thing that Tab reaches leads to the middle", async () => {
  await open();
  await user.tab();
  expect(document.activeElement?.textContent).toBe("Skip to the middle of the window");
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("grid"));
});

test("where one was is there again: the case, the view and the claim at hand", async () => {
  const { library, page } = await open();
  await user.click(await screen.findByText(CLAIM));
  await user.keyboard("{Control>}8{/Control}");
  const list = within(screen.getByRole("main"));
  await user.click(await list.findByRole("button", { name: /^River Aller floods/ }));
  await screen.findByRole("document", { name: /River Aller/ });
  page.unmount();
  await waitFor(() => expect(library.windowState).toContain('"source"'));
  render(<App backend={library} />);
  await screen.findByRole("document", { name: /River Aller/ });
  const dossier = await screen.findByRole("article", { name: "Claim" });
  await within(dossier).findByDisplayValue(CLAIM);
});

test("what is gone meanwhile is passed over", async () => {
  const library = floodLibrary();
  const place = { case: [...library.tables.cases.keys()][0], claim: "gone", reading: true };
  library.windowState = JSON.stringify({
    place: { ...place, view: { at: "source", id: "gone", passage: null } },
  });
  await open(library);
  await waitFor(() => expect(screen.queryByRole("article")).toBeNull());
  expect(screen.queryByRole("alert")).toBeNull();
});

test("one goes back and forward through what one visited", async () => {
  await open();
  await user.keyboard("{Control>}8{/Control}");
  await screen.findByRole("button", { name: /^River Aller floods/ });
  await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  await screen.findByRole("grid");
  fireEvent.mouseUp(document.body, { button: 4 });
  await screen.findByRole("button", { name: /^River Aller floods/ });
});

test("a message is reached by F6, waits while it has the focus, and gives the focus back", async () => {
  const { library } = await open();
  await user.click(await screen.findByText(CLAIM));
  screen.getByRole("grid").focus();
  const before = library.tables.claims.size;
  await user.keyboard("{Delete}");
  await screen.findByRole("button", { name: "Undo" });
  await user.keyboard("{Shift>}{F6}{/Shift}{Shift>}{F6}{/Shift}{Shift>}{F6}{/Shift}{Shift>}{F6}{/Shift}");
  while (document.activeElement?.textContent !== "Undo") await user.keyboard("{F6}");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(library.tables.claims.size).toBe(before));
  expect(document.activeElement).not.toBe(document.body);
});

test("the text is made larger from the keyboard, also in a sheet", async () => {
  const { library } = await open();
  await user.keyboard("{Control>}={/Control}");
  await waitFor(() => expect(library.settings.text_size).toBe(110));
  await user.keyboard("?");
  await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  await user.keyboard("{Control>}0{/Control}");
  await waitFor(() => expect(library.settings.text_size).toBe(100));
});

test("a new window is opened by key, at the claim just come to", async () => {
  const { library } = await open();
  const call = vi.spyOn(library, "call");
  await user.keyboard("j");
  await user.keyboard("{Control>}{Shift>}N{/Shift}{/Control}");
  const opened = call.mock.calls.find(([name]) => name === "window_open");
  const { state } = opened?.[1] as { state: string };
  const { place } = JSON.parse(state) as { place: { claim: string } };
  expect(library.tables.claims.has(place.claim)).toBe(true);
});

test("where a library can't be opened, another can", async () => {
  const library = floodLibrary();
  let opened: string | null = null;
  vi.spyOn(library, "call").mockImplementation((name, ...args) => {
    if (name === "library_open") opened = (args[0] as { path: string }).path;
    return name === "case_list" && !opened
      ? // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        Promise.reject({ code: "newer_library", message: "A newer Docket made it.", detail: "" })
      : FakeLibrary.prototype.call.call(library, name, ...(args as [never]));
  });
  render(<App backend={library} />);
  await screen.findByRole("heading", { level: 1, name: "The library can't be opened" });
  await user.click(screen.getByRole("button", { name: "Open another library…" }));
  await screen.findByRole("grid");
  expect(opened).toBeTruthy();
});
