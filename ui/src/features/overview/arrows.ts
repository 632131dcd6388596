import { type FocusEvent, type KeyboardEvent, useState } from "react";

import { useTexts } from "../../i18n";

/** Rows of buttons by name, from the start to the end; null where a row has none. */
export type Stops = readonly (readonly (string | null)[])[];

/** Where an arrow key leads from a button, if anywhere. */
export function stopAfter(rows: Stops, from: string, key: string, rtl: boolean): string | null {
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at];
  if (!row) return null;
  const column = row.indexOf(from);
  const along = (step: number) => {
    for (let next = column + step; next >= 0 && next < row.length; next += step) {
      const stop = row[next];
      if (stop) return stop;
    }
    return null;
  };
  const across = (step: number) => {
    for (let next = at + step; rows[next]; next += step) {
      const near = nearest(rows[next] ?? [], column);
      if (near) return near;
    }
    return null;
  };
  switch (key) {
    case "ArrowRight":
      return along(rtl ? -1 : 1);
    case "ArrowLeft":
      return along(rtl ? 1 : -1);
    case "ArrowDown":
      return across(1);
    case "ArrowUp":
      return across(-1);
    case "Home":
      return row.find((stop) => stop !== null) ?? null;
    case "End":
      return row.findLast((stop) => stop !== null) ?? null;
    default:
      return null;
  }
}

function nearest(row: readonly (string | null)[], column: number): string | null {
  let near: string | null = null;
  let least = Infinity;
  row.forEach((stop, index) => {
    const far = Math.abs(index - column);
    if (stop && far < least) [near, least] = [stop, far];
  });
  return near;
}

/** Buttons that are one stop for the Tab key; the arrow keys move among them. */
export function useArrows(rows: Stops) {
  const { direction } = useTexts();
  const [last, setLast] = useState<string | null>(null);
  const all = rows.flat().filter((stop) => stop !== null);
  const here = last !== null && all.includes(last) ? last : all[0];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset.stop : undefined;
    if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stopAfter(rows, from, event.key, direction === "rtl");
    if (next === null) return;
    event.preventDefault();
    const buttons = event.currentTarget.querySelectorAll<HTMLElement>("[data-stop]");
    [...buttons].find((button) => button.dataset.stop === next)?.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const { stop } = event.target.dataset;
    if (stop !== undefined) setLast(stop);
  };
  return {
    /** For the element around all of the buttons. */
    group: { onKeyDown, onFocus },
    /** For each button. */
    stop: (name: string) => ({ "data-stop": name, tabIndex: name === here ? 0 : -1 }),
  };
}
