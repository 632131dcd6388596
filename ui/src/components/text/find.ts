import type { Selection } from "../../platform";
import { type Folded, folding } from "./fold";

/** Where these words stand in a folded text, in order. */
export function findAll(text: Folded, words: string): Selection[] {
  const found = readings(folding(words).text.trim()).flatMap((wanted) => findIn(text, wanted));
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  return found.filter((one) => {
    const apart = one.start >= end;
    if (apart) ({ end } = one);
    return apart;
  });
}

/** Spaces that may be a zero-width non-joiner in the text, which joins words when it is folded. */
const JOINABLE = /(?<=\p{Script=Arabic}) (?=\p{Script=Arabic})/gu;
const MOST_JOINABLE = 4;

/** The words as they are, and with their parts joined: "می خواهند" also stands in texts as one word. */
function readings(wanted: string): string[] {
  if (!wanted) return [];
  const spaces = [...wanted.matchAll(JOINABLE)].map(({ index }) => index).slice(0, MOST_JOINABLE);
  return Array.from({ length: 2 ** spaces.length }, (_, choice) => {
    const joined = new Set(spaces.filter((_, bit) => choice & (1 << bit)));
    return wanted.replace(JOINABLE, (space, index: number) => (joined.has(index) ? "" : space));
  });
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
export function nextFrom(found: readonly Selection[], place: number): number {
  const next = found.findIndex(({ start }) => start >= place);
  return next < 0 ? 0 : next;
}
