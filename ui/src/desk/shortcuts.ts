import { useEffect, useRef, useState } from "react";

const TYPING = "input, textarea, select, [contenteditable]";
const OVERLAY = "[role=dialog], [role=menu], [role=listbox]";

/** What stands on the keys of other marks than letters and digits, without and with Shift. */
const MARKS: Record<string, readonly [string, string] | undefined> = {
  Backquote: ["`", "~"],
  Minus: ["-", "_"],
  Equal: ["=", "+"],
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
  Backslash: ["\\", "|"],
  Semicolon: [";", ":"],
  Quote: ["'", '"'],
  Comma: [",", "<"],
  Period: [".", ">"],
  Slash: ["/", "?"],
};

/** What a Latin keyboard has on the key pressed. */
function onLatinKey({ code, shiftKey }: KeyboardEvent): string | undefined {
  const letter = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code);
  return letter?.[1]?.toLowerCase() ?? letter?.[2] ?? MARKS[code]?.[shiftKey ? 1 : 0];
}

/**
 * The name of the keys pressed: `k`, `shift+k`, `mod+k`, `mod+shift+z`, `?`. `mod` is Ctrl, and Command
 * on a Mac. With a keyboard of another script, what a Latin one has on that key counts.
 */
export function keysOf(event: KeyboardEvent): string {
  const typed = event.key.length === 1;
  const latin = /^[\x20-\x7e]$/.test(event.key);
  const key = (typed && !latin && onLatinKey(event)) || event.key.toLowerCase();
  const mod = event.ctrlKey || event.metaKey;
  // A mark that needs Shift to be typed has it in its name already.
  const shift = event.shiftKey && (key.length > 1 || /^[a-z0-9 ]$/.test(key));
  return [mod && "mod", event.altKey && "alt", shift && "shift", key === " " ? "space" : key]
    .filter(Boolean)
    .join("+");
}

/** Whether keys say nothing to a field in which somebody types. */
const leavesTyping = (keys: string) => keys.startsWith("mod+") || /^(?:shift\+)?f\d+$/.test(keys);

/**
 * Whether keys are the field's own business: what is typed, choosing all of it, and undoing it; but where
 * nothing was typed, there is nothing of its own to undo.
 */
function isField(keys: string, target: Element): boolean {
  if (!leavesTyping(keys) || keys === "mod+a") return true;
  return /^mod\+(?:shift\+z|z|y)$/.test(keys) && !target.closest("[data-untouched]");
}

export type Act = () => void;
export type Bindings = Record<string, Act | null | undefined>;

/** What keys do as long as some part of the window is shown. */
interface Layer {
  /** The later, the nearer. */
  order: number;
  find: (keys: string) => { act: Act; anywhere?: boolean } | undefined;
}

let shownSoFar = 0;
const layers = new Set<Layer>();

function onKeyDown(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing || event.getModifierState("AltGraph")) return;
  const target = event.target instanceof Element ? event.target : null;
  const keys = keysOf(event);
  if (target?.closest(TYPING) && isField(keys, target)) return;
  const within = target?.closest(OVERLAY);
  const nearestFirst = [...layers].sort((a, b) => b.order - a.order);
  for (const layer of nearestFirst) {
    const found = layer.find(keys);
    if (!found || (within && !found.anywhere)) continue;
    event.preventDefault();
    found.act();
    return;
  }
}

/** How late a part came to be shown: outer parts are drawn before inner ones. */
const nextOrder = () => (shownSoFar += 1);

/** Puts keys into force while this is shown, before those of all that was shown before. Tells how late. */
export function useLayer(find: Layer["find"]): number {
  const [order] = useState(nextOrder);
  const layer = useRef<Layer>({ order, find });
  useEffect(() => {
    layer.current.find = find;
  });
  useEffect(() => {
    const here = layer.current;
    if (layers.size === 0) document.addEventListener("keydown", onKeyDown);
    layers.add(here);
    return () => {
      layers.delete(here);
      if (layers.size === 0) document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
  return order;
}

/** Keys that nobody would look for under a name, as Escape. Those with a name are commands. */
export function useShortcuts(bindings: Bindings): void {
  useLayer((keys) => {
    const act = bindings[keys];
    return act ? { act } : undefined;
  });
}
