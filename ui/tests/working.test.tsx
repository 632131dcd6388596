import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { App } from "../src/app/App";
import { floodLibrary } from "./fake/flood";

/* Long work: how far each has come, and stopping one. */

const user = userEvent.setup();

afterEach(cleanup);

async function open() {
  const library = floodLibrary();
  render(<App backend={library} />);
  await screen.findByText("Nothing saved yet");
  const tell = (work: number, what: string, done: number, total: number) =>
    act(() => library.tellProgress({ work, what, done, total }));
  return { library, tell };
}

test("several works are told of at once, each until it is over", async () => {
  const { tell } = await open();
  tell(1, "verify", 0, 0);
  tell(2, "interview.mp4", 25, 100);
  const [verifying, attaching] = screen.getAllByRole("progressbar");
  expect(verifying?.getAttribute("aria-label")).toBe("Verifying the library");
  expect(verifying?.hasAttribute("value")).toBe(false);
  expect(attaching?.getAttribute("aria-label")).toBe("interview.mp4");
  screen.getByText("25%");
  tell(1, "journal", 5, 10);
  screen.getByText("Reading the journal");
  tell(2, "interview.mp4", 100, 100);
  expect(screen.getAllByRole("progressbar")).toHaveLength(1);
  tell(1, "evidence", 10, 10);
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("only the work that is meant is cancelled, and what can't be offers no cancelling", async () => {
  const { library, tell } = await open();
  tell(3, "backup", 1, 10);
  tell(4, "export", 1, 10);
  tell(0, "mending", 1, 10);
  const [backup, report, mending] = screen.getAllByRole("progressbar").map((bar) => bar.closest("li"));
  await user.click(within(report as HTMLElement).getByRole("button", { name: /^Cancel: .Writing/ }));
  expect(library.cancelled).toEqual([4]);
  within(report as HTMLElement).getByText("Stopping…");
  within(backup as HTMLElement).getByRole("button", { name: /^Cancel/ });
  expect(within(mending as HTMLElement).queryByRole("button")).toBeNull();
});

test("what somebody cancelled is said calmly, and is no error of a form", async () => {
  const { library } = await open();
  vi.spyOn(library, "call").mockImplementation(() =>
    // The contract is an `ErrorView`, which is no Error.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    Promise.reject({ code: "cancelled", message: "It was cancelled. Nothing was changed.", detail: "" }),
  );
  await user.click(screen.getByRole("button", { name: "Verify the library" }));
  const toast = await screen.findByText("It was cancelled. Nothing was changed.");
  expect(toast.closest(".toast-wrong")).toBeNull();
});
