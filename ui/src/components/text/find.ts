import type { Selection } from "../../platform";
import { type Folded, folding } from "./fold";

/** A text made ready for finding words in it: read in one way, or in two where words are joined without a space. */
export type Searched = Folded[];

export function searched(text: string): Searched {
  const joined = folding(text);
  return text.includes("\u200c") ? [joined, folding(text, true)] : [joined];
}

/** Where these words stand, in order. */
export function findAll(text: Searched, words: string): Selection[] {
  const wanted = folding(words).text.trim();
  if (!wanted) return [];
  const found = text.flatMap((form) => findIn(form, wanted));
  if (text.length === 1) return found;
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.filter(({ start }, at) => start >= (found[at - 1]?.end ?? 0));
}

function findIn({ text, starts, ends }: Folded, wanted: string): Selection[] {
  const found: Selection[] = [];
  let at = text.indexOf(wanted);
  while (at >= 0) {
    const last = at + wanted.length;
    found.push({ start: starts[at] ?? 0, end: ends[last - 1] ?? 0 });
    at = text.indexOf(wanted, last);
  }
  return found;
}

/** The first of these at a place or after it; after the last comes the first. */
export function nextFrom(found: Selection[], place: number): number {
  const next = found.findIndex(({ start }) => start >= place);
  return next < 0 ? 0 : next;
}
