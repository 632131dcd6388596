import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { TextsContext, textsIn } from "../i18n";
import { Boundary } from "./Boundary";

const texts = await textsIn("en");

let broken = true;

function Page() {
  if (broken) throw new TypeError("no such row");
  return <p>all well</p>;
}

beforeEach(() => {
  broken = true;
  // React says what it caught, which is what is tested here.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const open = () => {
  const user = userEvent.setup();
  render(
    <TextsContext value={texts}>
      <Boundary of="page">
        <Page />
      </Boundary>
    </TextsContext>,
  );
  return user;
};

test("what went wrong and where can be copied", async () => {
  const user = open();
  await user.click(screen.getByRole("button", { name: "Copy the details" }));
  expect((await screen.findByRole("status")).textContent).toContain("Copied");
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain("TypeError: no such row");
  expect(copied).toContain("at Page");
  expect(copied).toContain(navigator.userAgent);
});

test("where nothing can be copied by itself, it can be by hand", async () => {
  const user = open();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  await user.click(screen.getByRole("button", { name: "Copy the details" }));
  const details = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "What went wrong" });
  expect(details.value).toContain("TypeError: no such row");
  details.focus();
  expect(details.selectionEnd).toBe(details.value.length);
});

test("another try shows the page again", async () => {
  const user = open();
  broken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("all well");
});
