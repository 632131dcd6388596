import { folding } from "./text/fold";

/** A row with the words that it is found by, folded once. */
export interface Findable<R> {
  row: R;
  words: string;
}

export const findable = <R>(rows: readonly R[], wordsOf: (row: R) => (string | null | undefined)[]): Findable<R>[] =>
  rows.map((row) => ({ row, words: folding(wordsOf(row).filter(Boolean).join(" ")).text }));

/** The rows that have all of these words, or beginnings of them. */
export function narrowed<R>(rows: readonly Findable<R>[], words: string): R[] {
  const wanted = folding(words).text.split(" ").filter(Boolean);
  return rows.flatMap(({ row, words: has }) => (wanted.every((word) => has.includes(word)) ? [row] : []));
}

/** By a text or a number of each row; those without one come last. Large numbers, and so the newest moments, come first. */
export function sorted<R>(rows: readonly R[], by: (row: R) => string | number | null, language: string): R[] {
  const order = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  return rows
    .map((row) => ({ row, key: by(row) }))
    .sort(({ key: a }, { key: b }) => {
      if (typeof a === "number" && typeof b === "number") return b - a;
      if (!a || !b) return Number(!a) - Number(!b);
      return order.compare(String(a), String(b));
    })
    .map(({ row }) => row);
}
