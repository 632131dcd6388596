import { useEffect, useState } from "react";

import { useCommands } from "../desk";

/** The parts of the window that F6 goes through, in their order in the page. */
export type Pane = "top" | "start" | "middle" | "end" | "status" | "toasts";

const PANE = "[data-pane]";
const REACHED_BY_TAB =
  "a[href], button, input, textarea, select, summary, iframe, [contenteditable], [tabindex='0']:not([role=separator])";
/** What a pane is about, if it has it: that takes the focus rather than what stands above it. */
const MATTER = "[role=grid], [role=document], [role=listbox], [aria-current]";

const panes = () =>
  [...document.querySelectorAll<HTMLElement>(PANE)].filter((pane) => isShown(pane) && pane.hasChildNodes());

/** Whether it is there to be seen; jsdom, which lays nothing out, goes by the attribute alone. */
function isShown(element: Element): boolean {
  if (element.closest("[hidden]")) return false;
  return typeof element.checkVisibility !== "function" || element.checkVisibility();
}

/** Puts the focus into a pane: to where it was last, or else to what the pane is about. */
export function enterPane(pane: HTMLElement, last?: HTMLElement | null): void {
  const within = (selector: string) =>
    [...pane.querySelectorAll<HTMLElement>(selector)].find(
      (element) => isShown(element) && element.tabIndex >= 0 && !element.matches(":disabled"),
    );
  const known = last && pane.contains(last) && isShown(last) ? last : undefined;
  const element = known ?? within(MATTER) ?? within(REACHED_BY_TAB) ?? pane;
  element.focus();
}

export function paneOf(name: Pane): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-pane="${name}"]`);
}

/** Going from one part of the window to the next by key, to where one was in it. */
export function usePanes(): void {
  const [last] = useState(() => new WeakMap<Element, HTMLElement>());
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const pane = target.closest(PANE);
      if (pane && pane !== target) last.set(pane, target);
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [last]);

  const step = (by: 1 | -1) => () => {
    const all = panes();
    const here = document.activeElement?.closest<HTMLElement>(PANE);
    const at = here ? all.indexOf(here) : by > 0 ? -1 : 0;
    const next = all.at((at + by + all.length) % all.length);
    if (next) enterPane(next, last.get(next));
  };
  useCommands({ "pane-next": step(1), "pane-previous": step(-1) });
}
