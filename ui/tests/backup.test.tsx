import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { App } from "../src/app/App";
import { textsIn } from "../src/i18n";
import { floodLibrary } from "./fake/flood";

/* What the status bar says of backups, and of where the library lies. */

const user = userEvent.setup();
const HOUR = 3_600_000;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const backup = (hoursAgo: number) => ({
  name: "20260112T090000Z-start-17",
  path: "/home/mina/Docket/backups/20260112T090000Z-start-17.db",
  at: new Date(Date.now() - hoursAgo * HOUR).toISOString(),
  reason: "start" as const,
  entries: 17,
  size: 204_800,
});

test("no backup yet, then one made from the menu", async () => {
  const library = floodLibrary();
  render(<App backend={library} />);
  await user.click(await screen.findByRole("button", { name: "No backup yet" }));
  await user.click(await screen.findByRole("menuitem", { name: "Back up now" }));
  await screen.findByText("Backed up and read again");
  await screen.findByRole("button", { name: /Backup .1 minute ago/ });
  expect(library.backups.map(({ reason }) => reason)).toEqual(["manual"]);
});

test("one elsewhere goes into the chosen folder and is not the library's own", async () => {
  const library = floodLibrary();
  const call = vi.spyOn(library, "call");
  render(<App backend={library} />);
  await user.click(await screen.findByRole("button", { name: "No backup yet" }));
  await user.click(await screen.findByRole("menuitem", { name: /another disk/ }));
  await screen.findByText(/^Backed up into .\/home\/mina\/Reports. and read again$/);
  expect(call).toHaveBeenCalledWith("backup_make", { to: "/home/mina/Reports" });
  expect(screen.getByRole("button", { name: "No backup yet" })).toBeTruthy();
});

test("the newest backup's age is told, and grows as time passes", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const library = floodLibrary();
  library.backups = [backup(2)];
  render(<App backend={library} />);
  await screen.findByRole("button", { name: /Backup .2 hours ago/ });
  await vi.advanceTimersByTimeAsync(HOUR);
  await screen.findByRole("button", { name: /Backup .3 hours ago/ });
});

test("ages are told in the largest unit that fits", async () => {
  const { ago } = await textsIn("en");
  const hours = (count: number) => ago(new Date(Date.now() - count * HOUR).toISOString());
  expect([0, 0.5, 1, 23, 25, 24 * 45, 24 * 800].map(hours)).toEqual([
    "1 minute ago",
    "30 minutes ago",
    "1 hour ago",
    "23 hours ago",
    "1 day ago",
    "1 month ago",
    "2 years ago",
  ]);
  // A clock that ran ahead when the backup was made.
  expect(hours(-5)).toBe("1 minute ago");
});

test("a backup that failed by itself is told with why", async () => {
  const library = floodLibrary();
  library.trouble = { code: "disk_full", args: {}, message: "The disk is full. Make room, then try again.", detail: "" };
  render(<App backend={library} />);
  await user.click(await screen.findByText("The backup needs you"));
  expect(await screen.findByText(/The disk is full/)).toBeTruthy();
});

test("a library in a synced or network folder is warned about with what to do", async () => {
  const library = floodLibrary();
  library.warnings = [
    { kind: "synced", name: "Dropbox" },
    { kind: "network", name: "nfs4" },
  ];
  render(<App backend={library} />);
  await user.click(await screen.findByText("Library in a synced folder"));
  expect((await screen.findByText(/copies to other computers/)).textContent).toContain("Dropbox");
  expect((await screen.findByText(/over a network/)).textContent).toContain("nfs4");
});

test("nothing is warned about where all is well", async () => {
  render(<App backend={floodLibrary()} />);
  await screen.findByRole("button", { name: "No backup yet" });
  expect(screen.queryByText(/Library (in|on) a/)).toBeNull();
  expect(screen.queryByText("The backup needs you")).toBeNull();
});

test("what went wrong is told in the language of the window", async () => {
  const library = floodLibrary();
  library.settings = { ...library.settings, language: "fa" };
  library.trouble = { code: "backup_lacks", args: { files: 3 }, message: "3 files could not be backed up.", detail: "" };
  render(<App backend={library} />);
  await user.click(await screen.findByText("پشتیبان‌گیری رسیدگی می‌خواهد"));
  expect((await screen.findByText(/پشتیبان گرفته نشد/)).textContent).toContain("۳");
  expect(screen.queryByText(/could not be backed up/)).toBeNull();
  library.trouble = { ...library.trouble, code: "of_tomorrow" };
  library.tellChanged("library");
  expect(await screen.findByText("3 files could not be backed up.")).toBeTruthy();
});
