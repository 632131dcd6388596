import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { App } from "../src/app/App";
import { floodLibrary } from "./fake/flood";

/* The settings: kept as they are set, each on its page. */

const user = userEvent.setup();

afterEach(() => {
  cleanup();
  document.documentElement.style.fontSize = "16px";
});

async function open(page: string, library = floodLibrary()) {
  render(<App backend={library} />);
  await user.click(await screen.findByRole("button", { name: "Settings" }));
  const sheet = await screen.findByRole("dialog", { name: "Settings" });
  await user.click(within(sheet).getByRole("tab", { name: page }));
  return { library, sheet: within(sheet) };
}

const backup = (name: string) => ({
  name,
  path: `/home/mina/Docket/backups/${name}.db`,
  at: "2026-01-12T09:00:00Z",
  reason: "start" as const,
  entries: 17,
  size: 204_800,
});

test("a name is kept without being saved, also when the sheet is closed at once", async () => {
  const { library, sheet } = await open("You");
  const name = sheet.getByRole("textbox", { name: "Your name" });
  await user.clear(name);
  await user.type(name, "Roya Karimi{Escape}");
  await waitFor(() => expect(library.settings.name).toBe("Roya Karimi"));
  expect(library.settings.organisation).toBe("The Desk");
});

test("the text grows at once, by keys or buttons, and not beyond what fits", async () => {
  const { library, sheet } = await open("Look");
  const size = sheet.getByRole("textbox", { name: "Text size" });
  size.focus();
  await user.keyboard("{ArrowUp}{ArrowUp}");
  await waitFor(() => expect(document.documentElement.style.fontSize).toBe("120%"));
  await user.keyboard("{End}");
  await waitFor(() => expect(library.settings.text_size).toBe(200));
  await user.click(sheet.getByRole("button", { name: "Back to the usual size" }));
  await waitFor(() => expect(document.documentElement.style.fontSize).toBe("100%"));
  expect(sheet.queryByRole("button", { name: "Back to the usual size" })).toBeNull();
});

test("a theme is worn at once", async () => {
  const { library, sheet } = await open("Look");
  await user.click(sheet.getByRole("radio", { name: "Dark" }));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe("dark"));
  expect(library.settings.theme).toBe("dark");
});

test("what another window sets is seen here", async () => {
  const { library } = await open("Look");
  library.settings = { ...library.settings, theme: "contrast" };
  library.tellChanged("settings");
  await waitFor(() => expect(document.documentElement.dataset.contrast).toBe("more"));
});

test("settings that can't be kept are as they were, with why", async () => {
  const { library, sheet } = await open("Look");
  const call = library.call.bind(library);
  vi.spyOn(library, "call").mockImplementation((name, ...args) =>
    name === "settings_set"
      ? // The contract is an `ErrorView`, which is no Error.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        Promise.reject({ code: "settings", message: "The settings could not be used.", detail: "" })
      : call(name, ...(args as [never])),
  );
  await user.click(sheet.getByRole("radio", { name: "Dark" }));
  await screen.findByText("The settings could not be used.");
  await waitFor(() =>
    expect(sheet.getByRole<HTMLInputElement>("radio", { name: "As the system" }).checked).toBe(true),
  );
});

test("another library is opened, and a folder that is none is refused where it was chosen", async () => {
  const start = floodLibrary();
  start.settings.libraries = ["/home/mina/Docket", "/media/disk/Floods"];
  start.notALibrary = "/home/mina/Reports";
  const { library, sheet } = await open("Library", start);
  await user.click(sheet.getByRole("button", { name: /^Open another library/ }));
  expect(await sheet.findByText(/is not a Docket library/)).toBeTruthy();
  expect(library.settings.libraries[0]).toBe("/home/mina/Docket");
  expect(sheet.queryByRole("button", { name: /Open .*Docket.$/ })).toBeNull();
  await user.click(sheet.getByRole("button", { name: /^Open .\/media\/disk\/Floods/ }));
  await waitFor(() => expect(library.settings.libraries[0]).toBe("/media/disk/Floods"));
});

test("a backup is made, read again, and brought back to be opened", async () => {
  const { library, sheet } = await open("Backups");
  await sheet.findByText("No backup yet");
  await user.click(sheet.getByRole("button", { name: "Back up now" }));
  const row = within(await sheet.findByRole("listitem"));
  await user.click(row.getByRole("button", { name: /^Verify the backup of/ }));
  await row.findByText(/^Whole: all of it was read again/);
  await user.click(row.getByRole("button", { name: /^Restore the backup of/ }));
  await row.findByText(/^Brought back as a library of its own, in ..home.mina.Reports/);
  await user.click(row.getByRole("button", { name: "Open it" }));
  await waitFor(() => expect(library.settings.libraries[0]).toBe("/home/mina/Reports"));
});

test("a backup that is not whole is told with what is wrong, checked or brought back", async () => {
  const start = floodLibrary();
  start.backups = [backup("20260112T090000Z-start-17")];
  start.backupDamage = [{ code: "file_missing", args: {}, place: "evidence 0a1b", message: "The file is missing." }];
  const { sheet } = await open("Backups", start);
  await user.click(await sheet.findByRole("button", { name: /^Verify the backup of/ }));
  await sheet.findByText("This backup is not whole:");
  expect(sheet.queryByText(/^Whole/)).toBeNull();
  await user.click(sheet.getByRole("button", { name: /^Restore the backup of/ }));
  await sheet.findByText("Not all of it could be brought back:");
});

test("the status bar leads to all backups", async () => {
  render(<App backend={floodLibrary()} />);
  await user.click(await screen.findByRole("button", { name: "No backup yet" }));
  await user.click(await screen.findByRole("menuitem", { name: /^All backups/ }));
  const tab = await screen.findByRole("tab", { name: "Backups" });
  expect(tab.getAttribute("aria-selected")).toBe("true");
});
