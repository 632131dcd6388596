import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { App } from "../src/app/App";
import type { CommandName, Progress, ReportRequest } from "../src/platform";
import { floodLibrary } from "./fake/flood";
import { FakeLibrary } from "./fake/library";

/* A report: what it holds and withholds, and the files that come of it. */

const user = userEvent.setup();

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
  cleanup();
  vi.restoreAllMocks();
});

async function openReport(library: FakeLibrary): Promise<HTMLElement> {
  render(<App backend={library} />);
  await screen.findByText("300 households were brought to safety.");
  await user.click(screen.getByRole("button", { name: "Report" }));
  return screen.findByRole("dialog", { name: "Report" });
}

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");
const reads = (words: string) => (text: string) => plain(text) === words;

test("what is withheld is told before anything is written, with what stands in its place", async () => {
  const sheet = await openReport(floodLibrary());
  const withheld = await within(sheet).findByRole("region", { name: "What is withheld" });
  within(withheld).getByText(reads("In its place stands: A witness who fears for their tenancy"));
  await user.click(within(withheld).getByRole("button", { name: reads("Exhibit: Call with a resident of Mill Lane") }));
  await screen.findByRole("heading", { name: "Call with a resident of Mill Lane" });
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a confidential name in somebody's words leads to the claim that it stands in", async () => {
  const library = floodLibrary();
  const [id] = [...library.tables.persons].find(([, { name }]) => name === "Tom Hale") ?? [""];
  library.tables.persons.set(id, { name: "Mayor Hale", about: "", confidential: true, withheld_because: "Safety" });
  const sheet = await openReport(library);
  const leaks = (await within(sheet).findByText(/can't be written yet/)).parentElement ?? sheet;
  await user.click(within(leaks).getByRole("button", { name: /“.*Mayor Hale.*” in: .*held exactly as planned/ }));
  const dossier = await screen.findByRole("article", { name: "Claim" });
  await within(dossier).findByDisplayValue(/Mayor Hale said that the new dam/);
});

test("the preview follows the options once typing rests", async () => {
  const library = floodLibrary();
  const sheet = await openReport(library);
  const page = await within(sheet).findByTitle<HTMLIFrameElement>("Preview of the report");
  expect(page.getAttribute("sandbox")).toBe("allow-same-origin");
  const asked: ReportRequest[] = [];
  vi.spyOn(library, "call").mockImplementation((name, ...args) => {
    if (name === "report_preview") asked.push((args[0] as { request: ReportRequest }).request);
    return FakeLibrary.prototype.call.call(library, name, ...(args as [never]));
  });
  vi.useFakeTimers();
  const field = within(sheet).getByRole("textbox", { name: "Organisation" });
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  for (const value of ["The Desk o", "The Desk of", "The Desk of Westbrook"]) {
    fireEvent.change(field, { target: { value } });
    await wait(200);
  }
  expect(asked).toEqual([]);
  await wait(200);
  expect(asked.map(({ organisation }) => organisation)).toEqual(["The Desk of Westbrook"]);
  await wait(10);
  expect(page.srcdoc).toContain("The Desk of Westbrook");
});

test("of a large case the preview shows the beginning, and says so", async () => {
  const sheet = await openReport(floodLibrary(300));
  await within(sheet).findByText(reads("The preview shows the first 200 of 308 claims. The report has all of them."));
});

test("the files that were written are named, opened and shown, and the folder is remembered", async () => {
  const library = floodLibrary();
  const calls: [CommandName, unknown][] = [];
  vi.spyOn(library, "call").mockImplementation((name, ...args) => {
    calls.push([name, args[0]]);
    return FakeLibrary.prototype.call.call(library, name, ...(args as [never]));
  });
  const sheet = await openReport(library);
  await user.click(within(sheet).getByRole("checkbox", { name: "CSV" }));
  await user.click(within(sheet).getByRole("button", { name: "Write report" }));
  await within(sheet).findByText(reads("3 files written, read back and checked"));
  const path = "/home/mina/Reports/verdict-report.pdf";
  await user.click(within(sheet).getByRole("button", { name: reads("Open verdict-report.pdf") }));
  await user.click(within(sheet).getByRole("button", { name: reads("Show verdict-report.pdf in its folder") }));
  expect(calls).toContainEqual(["path_open", { path }]);
  expect(calls).toContainEqual(["path_reveal", { path }]);
  await user.click(within(sheet).getByRole("button", { name: reads("Copy the SHA-256 of verdict-report.pdf") }));
  expect(await navigator.clipboard.readText()).toMatch(/^[0-9a-f]{64}$/);

  await user.click(within(sheet).getByRole("button", { name: "Close" }));
  await user.click(screen.getByRole("button", { name: "Report" }));
  await screen.findByText("/home/mina/Reports");
});

test("long writing tells how far it is and can be stopped", async () => {
  const library = floodLibrary();
  let tell: (progress: Progress) => void = () => undefined;
  let finish: () => void = () => undefined;
  vi.spyOn(library, "onProgress").mockImplementation((listener) => {
    tell = listener;
    return () => undefined;
  });
  const cancelled: unknown[] = [];
  vi.spyOn(library, "call").mockImplementation((name, ...args) => {
    const answer = () => FakeLibrary.prototype.call.call(library, name, ...(args as [never]));
    if (name === "work_cancel") {
      cancelled.push(args[0]);
      finish();
    }
    if (name !== "report_export") return answer();
    return new Promise((resolve) => {
      finish = () => void answer().then((files) => resolve((files as unknown[]).slice(0, 1) as never));
    });
  });
  const sheet = await openReport(library);
  await user.click(within(sheet).getByRole("button", { name: "Write report" }));
  await within(sheet).findByRole("progressbar");
  tell({ work: 7, what: "PDF", done: 1, total: 2 });
  await user.click(await within(sheet).findByRole("button", { name: "Stop writing" }));
  await within(sheet).findByText(reads("Stopped. 1 file was written before, read back and checked."));
  expect(cancelled).toEqual([{ work: 7 }]);
});
