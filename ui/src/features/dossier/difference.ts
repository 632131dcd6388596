import { diffWords } from "diff";

/** A piece of a text that was changed. */
export interface Piece {
  text: string;
  what: "kept" | "gone" | "new";
}

/** Texts that share less than this are told one after the other: word by word nobody could read them. */
const ALIKE = 0.35;

/** What became of a text, word by word; every script's words by its own rules. */
export function difference(before: string, after: string, language: string): Piece[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: "word" });
  const pieces = diffWords(before, after, { intlSegmenter }).map(
    ({ value, added, removed }): Piece => ({
      text: value,
      what: added ? "new" : removed ? "gone" : "kept",
    }),
  );
  const kept = pieces.reduce((sum, { text, what }) => (what === "kept" ? sum + text.trim().length : sum), 0);
  if (kept < ALIKE * Math.min(before.length, after.length)) {
    return [
      { text: before, what: "gone" },
      { text: after, what: "new" },
    ];
  }
  return pieces;
}
