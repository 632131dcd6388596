import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { useEffect, useState } from "react";
import { afterEach, expect, test } from "vitest";

import { FakeLibrary } from "../../../tests/fake/library";
import { type Chosen, newReads, PlaceProvider, ToastsProvider } from "../../desk";
import { TextsContext, textsIn } from "../../i18n";
import { BackendContext } from "../../platform";
import { ShortcutsSettings } from "./ShortcutsSettings";
import { ShortcutsSheet } from "./ShortcutsSheet";

afterEach(cleanup);

const texts = await textsIn("en");
let kept: Chosen;

function Settings({ chosen = {} }: { chosen?: Chosen }) {
  const [shortcuts, setShortcuts] = useState(chosen);
  useEffect(() => void (kept = shortcuts), [shortcuts]);
  return (
    <TextsContext value={texts}>
      <ShortcutsSettings shortcuts={shortcuts} onChange={setShortcuts} />
    </TextsContext>
  );
}

const change = (label: string) =>
  screen.getByRole("button", { name: new RegExp(`^(?:Change the keys of|Press the keys for) .${label}.[:.]`) });

/** Presses keys for a command. */
function press(label: string, init: KeyboardEventInit) {
  fireEvent.click(change(label));
  fireEvent.keyDown(change(label), init);
}

test("keys are chosen by pressing them", () => {
  render(<Settings />);
  press("New claim", { key: "Control", ctrlKey: true });
  fireEvent.keyDown(change("New claim"), { key: "j", ctrlKey: true });
  expect(kept).toEqual({ "claim-new": "mod+j" });
  expect(change("New claim").textContent).toBe("Ctrl J ");
});

test("keys are those of the place, in other scripts too", () => {
  render(<Settings />);
  press("New claim", { key: "ت", code: "KeyJ" });
  expect(kept).toEqual({ "claim-new": "j" });
});

test("Esc leaves them, Backspace takes them away, and the usual ones are not kept", () => {
  render(<Settings chosen={{ attach: "b" }} />);
  press("New claim", { key: "Escape" });
  expect(kept).toEqual({ attach: "b" });
  press("New claim", { key: "Backspace" });
  expect(kept).toEqual({ "attach": "b", "claim-new": "" });
  press("New claim", { key: "n" });
  expect(kept).toEqual({ attach: "b" });
});

test("what fields and lists need is refused, and one is asked again", () => {
  render(<Settings />);
  press("New claim", { key: "Enter" });
  expect(screen.getByRole("alert").textContent).toContain("need these keys themselves");
  fireEvent.keyDown(change("New claim"), { key: "j" });
  expect(kept).toEqual({ "claim-new": "j" });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a conflict names the other command, and is resolved at the press of a button", () => {
  render(<Settings />);
  press("New claim", { key: "a" });
  const line = change("New claim").closest("li");
  if (!line) throw new Error("no line");
  expect(line.textContent).toMatch(/These keys also do: .Attach files/);
  fireEvent.click(within(line).getByRole("button", { name: "Use only here" }));
  expect(kept).toEqual({ "claim-new": "a", "attach": "" });
  expect(screen.queryByText(/These keys also do/)).toBeNull();
});

test("one command has its usual keys again, or all", () => {
  render(<Settings chosen={{ "claim-new": "x", "attach": "y", "undo": "" }} />);
  fireEvent.click(screen.getByRole("button", { name: /^The usual keys for .New claim.$/ }));
  expect(kept).toEqual({ attach: "y", undo: "" });
  fireEvent.click(screen.getByRole("button", { name: "All keys as usual" }));
  expect(kept).toEqual({});
});

test("the sheet shows the keys as a person has them, and finds them by words", async () => {
  const library = new FakeLibrary();
  library.settings.shortcuts = { "claim-new": "mod+j", "attach": "" };
  render(
    <BackendContext value={library}>
      <QueryClientProvider client={newReads()}>
        <TextsContext value={texts}>
          <ToastsProvider>
            <PlaceProvider>
              <ShortcutsSheet />
            </PlaceProvider>
          </ToastsProvider>
        </TextsContext>
      </QueryClientProvider>
    </BackendContext>,
  );
  const line = (label: string) => screen.queryByText(label, { selector: "dt" })?.parentElement?.textContent;
  await waitFor(() => expect(line("New claim")).toBe("New claimCtrl J "));
  expect(line("Attach files")).toBeUndefined();
  expect(line("Redo")).toBe("RedoCtrl Shift Z Ctrl Y ");
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "text larg" } });
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["Make the text larger"]);
});
