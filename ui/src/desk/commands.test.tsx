import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";

import { FakeLibrary } from "../../tests/fake/library";
import { partsOf } from "../components";
import { textsIn } from "../i18n";
import { BackendContext } from "../platform";
import {
  commandIds,
  commandOf,
  conflictsOf,
  doCommand,
  keysFor,
  useCommands,
  useDoable,
} from "./commands";
import { newReads } from "./reads";
import { keysOf, useShortcuts } from "./shortcuts";

afterEach(cleanup);

function show(what: ReactNode, shortcuts: Record<string, string> = {}) {
  const library = new FakeLibrary();
  const reads = newReads();
  reads.setQueryData(["settings"], { ...library.settings, shortcuts });
  return render(
    <BackendContext value={library}>
      <QueryClientProvider client={reads}>{what}</QueryClientProvider>
    </BackendContext>,
  );
}

function Offers({ runs, children }: { runs: Parameters<typeof useCommands>[0]; children?: ReactNode }) {
  useCommands(runs);
  return children;
}

const press = (key: string, init: KeyboardEventInit = {}, on: Element = document.body) =>
  fireEvent.keyDown(on, { key, ...init });

test("a command is done by its usual keys", () => {
  const run = vi.fn();
  show(<Offers runs={{ "claim-new": run }} />);
  press("n");
  expect(run).toHaveBeenCalledTimes(1);
});

test("keys that a person chose take the place of the usual ones", () => {
  const run = vi.fn();
  show(<Offers runs={{ "claim-new": run, "attach": run }} />, { "claim-new": "mod+e", "attach": "" });
  press("n");
  press("a");
  expect(run).not.toHaveBeenCalled();
  press("e", { ctrlKey: true });
  expect(run).toHaveBeenCalledTimes(1);
});

test("of those who offer the same keys the innermost does it, and when it is gone the next", () => {
  const [outer, inner, absent] = [vi.fn(), vi.fn(), vi.fn()];
  const page = show(
    <Offers runs={{ list: outer }}>
      <Offers runs={{ list: inner }} />
      <Offers runs={{ list: null, undo: absent }} />
    </Offers>,
  );
  press("u");
  doCommand("list");
  expect([outer, inner].map((run) => run.mock.calls.length)).toEqual([0, 2]);
  page.unmount();
  show(<Offers runs={{ list: outer }} />);
  press("u");
  expect([outer, inner].map((run) => run.mock.calls.length)).toEqual([1, 2]);
});

test("while somebody types, keys do nothing but with Ctrl, and undo is the field's", () => {
  const [letter, mod, undo, pane, alt] = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  show(
    <Offers
      runs={{ "claim-new": letter, "palette": mod, "undo": undo, "pane-next": pane, "go-back": alt }}
    >
      <input aria-label="words" />
    </Offers>,
  );
  const field = screen.getByRole("textbox");
  press("n", {}, field);
  press("z", { ctrlKey: true }, field);
  press("ArrowLeft", { altKey: true }, field);
  expect([letter, undo, alt].flatMap((run) => run.mock.calls)).toEqual([]);
  press("k", { ctrlKey: true }, field);
  press("F6", {}, field);
  expect([mod, pane].map((run) => run.mock.calls.length)).toEqual([1, 1]);
});

test("AltGr types, and what is being composed is left alone", () => {
  const run = vi.fn();
  show(<Offers runs={{ "end-fold": run, "claim-new": run }} />);
  press("b", { ctrlKey: true, altKey: true, modifierAltGraph: true });
  press("n", { isComposing: true });
  expect(run).not.toHaveBeenCalled();
});

test("over the desk only what is for anywhere works", () => {
  const [letter, larger] = [vi.fn(), vi.fn()];
  show(
    <Offers runs={{ "claim-new": letter, "text-larger": larger }}>
      <div role="dialog">
        <button>inside</button>
      </div>
    </Offers>,
  );
  const inside = screen.getByRole("button");
  press("n", {}, inside);
  press("+", { ctrlKey: true }, inside);
  expect(letter).not.toHaveBeenCalled();
  expect(larger).toHaveBeenCalledTimes(1);
});

test("keys without a name work beside those with one", () => {
  const escape = vi.fn();
  function Inner() {
    useShortcuts({ escape });
    return null;
  }
  show(<Inner />);
  press("Escape");
  expect(escape).toHaveBeenCalledTimes(1);
});

function Doable() {
  return <output>{useDoable().join(" ")}</output>;
}

test("what can be done now is known, in the catalogue's order", () => {
  const run = () => undefined;
  const page = show(
    <>
      <Doable />
      <Offers runs={{ "redo": run, "palette": run, "claim-new": null }} />
    </>,
  );
  expect(screen.getByRole("status").textContent).toBe("palette redo");
  page.unmount();
  show(<Doable />);
  expect(screen.getByRole("status").textContent).toBe("");
});

const event = (key: string, init: KeyboardEventInit) => keysOf(new KeyboardEvent("keydown", { key, ...init }));

test.each([
  ["k", { code: "KeyK" }, "k"],
  ["K", { code: "KeyK", shiftKey: true }, "shift+k"],
  ["K", { code: "KeyK" }, "k"], // Caps Lock
  ["?", { code: "Slash", shiftKey: true }, "?"],
  ["+", { code: "Equal", shiftKey: true, ctrlKey: true }, "mod++"],
  ["Z", { code: "KeyZ", shiftKey: true, metaKey: true }, "mod+shift+z"],
  [" ", { code: "Space" }, "space"],
  ["ArrowLeft", { altKey: true }, "alt+arrowleft"],
  ["F6", { shiftKey: true }, "shift+f6"],
])("the name of %s", (key, init, name) => {
  expect(event(key, init)).toBe(name);
});

test.each([
  // Persian
  ["ن", { code: "KeyK" }, "k"],
  ["ت", { code: "KeyJ" }, "j"],
  ["د", { code: "KeyN" }, "n"],
  ["ظ", { code: "KeyZ", ctrlKey: true }, "mod+z"],
  ["ك", { code: "KeyZ", ctrlKey: true, shiftKey: true }, "mod+shift+z"],
  ["۱", { code: "Digit1" }, "1"],
  ["؟", { code: "Slash", shiftKey: true }, "?"],
  ["و", { code: "Comma", ctrlKey: true }, "mod+,"],
  // Russian, and a Mac's letters with Option
  ["л", { code: "KeyK" }, "k"],
  ["∫", { code: "KeyB", metaKey: true, altKey: true }, "mod+alt+b"],
  // Dvorak is Latin: what is written on the key counts, not where it is.
  ["k", { code: "KeyV" }, "k"],
])("%s on another keyboard", (key, init, name) => {
  expect(event(key, init)).toBe(name);
});

test("the parts of a name", () => {
  expect(partsOf("mod+shift+z")).toEqual(["mod", "shift", "z"]);
  expect(partsOf("mod++")).toEqual(["mod", "+"]);
  expect(partsOf("+")).toEqual(["+"]);
  expect(partsOf("?")).toEqual(["?"]);
});

test("conflicts are named, also those with keys that were chosen", () => {
  expect(conflictsOf("claim-new", "a", {})).toEqual(["attach"]);
  expect(conflictsOf("claim-new", "a", { attach: "b" })).toEqual([]);
  expect(conflictsOf("claim-new", "b", { attach: "b" })).toEqual(["attach"]);
  expect(conflictsOf("claim-new", "n", {})).toEqual([]);
});

test("no two commands that hold everywhere have the same usual keys", () => {
  const everywhere = commandIds.filter((id) =>
    ["keys-everywhere", "keys-go", "keys-window"].includes(commandOf(id).where),
  );
  const keys = everywhere.flatMap((id) => keysFor(id, {}));
  expect(keys.filter((one, at) => keys.indexOf(one) !== at)).toEqual([]);
});

test("every command and heading has its words", async () => {
  const { t } = await textsIn("en");
  const keys = commandIds.flatMap((id) => [commandOf(id).label, commandOf(id).where]);
  expect(keys.filter((key) => t(key) === key)).toEqual([]);
});
