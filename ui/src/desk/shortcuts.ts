import { useEffect, useEffectEvent } from "react";

const TYPING = "input, textarea, select, [contenteditable]";
const OVERLAY = "[role=dialog], [role=menu], [role=listbox]";

/**
 * The name of the keys pressed: `k`, `mod+k`, `mod+shift+z`. `mod` is Ctrl, and Command on a Mac. With
 * a keyboard of another script the letter that stands on that key counts.
 */
export function keysOf(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const latin = /^[\x20-\x7e]$/.test(event.key);
  const key = !latin && letter && event.key.length === 1 ? letter : event.key;
  const mod = event.ctrlKey || event.metaKey;
  const shift = event.shiftKey && (mod || key.length > 1);
  return [mod && "mod", event.altKey && "alt", shift && "shift", key.toLowerCase()]
    .filter(Boolean)
    .join("+");
}

export type Bindings = Record<string, () => void>;

/** Keys that work wherever the focus is, but for single letters while somebody types. */
export function useShortcuts(bindings: Bindings): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : null;
    const keys = keysOf(event);
    const typing = target?.closest(TYPING);
    // Undoing what is being typed, and selecting all of it, is the field's own business.
    if (typing && (!keys.startsWith("mod+") || /\+[az]$/.test(keys))) return;
    if (target?.closest(OVERLAY)) return;
    const act = bindings[keys];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}
