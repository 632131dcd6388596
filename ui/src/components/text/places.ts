import type { Selection } from "../../platform";

/*
 * Places in texts are counted in Unicode code points, as the library counts them, and JavaScript counts
 * UTF-16 units. Everything that turns one into the other is here.
 */

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** How many code points a text has. */
export function codePoints(text: string): number {
  return text.length - (text.match(PAIR)?.length ?? 0);
}

/** The UTF-16 index of a code point. */
export function indexOf(text: string, place: number): number {
  let index = 0;
  for (let passed = 0; passed < place && index < text.length; passed += 1) {
    // Looking at the unit first is many times as quick as asking for each code point.
    const pair = (text.charCodeAt(index) & 0xfc00) === 0xd800;
    index += pair && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return index;
}

export interface Paragraph {
  /** Where it begins in the whole text. */
  start: number;
  text: string;
  /** Whether an empty line stands before it. */
  apart: boolean;
}

/** The lines of a text that say something, each with its place. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  let from = 0;
  let apart = false;
  const add = (line: string) => {
    if (line.trim()) found.push({ start, text: line, apart });
    apart = !line.trim();
    start += codePoints(line);
  };
  for (const end of text.matchAll(/\r\n|[\n\r\f]/g)) {
    add(text.slice(from, end.index));
    start += end[0].length;
    from = end.index + end[0].length;
  }
  add(text.slice(from));
  return found;
}

/** The words at a place of the text. */
export function wordsAt(text: string, { start, end }: Selection): string {
  const from = indexOf(text, start);
  return text.slice(from, from + indexOf(text.slice(from), end - start));
}

/** The same place without the white space at its ends; null when there is nothing else. */
export function trimmed(text: string, selection: Selection): Selection | null {
  const words = wordsAt(text, selection);
  const start = selection.start + codePoints(words) - codePoints(words.trimStart());
  const length = codePoints(words.trim());
  return length > 0 ? { start, end: start + length } : null;
}

export interface Mark extends Selection {
  id: string;
}

export interface Piece<M extends Mark> {
  text: string;
  /** The marks that lie over it. */
  marks: M[];
}

/** A paragraph cut where marks begin and end. */
export function pieces<M extends Mark>(
  paragraph: Omit<Paragraph, "apart">,
  marks: M[],
): Piece<M>[] {
  const { start, text } = paragraph;
  const end = start + codePoints(text);
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  if (here.length === 0) return [{ text, marks: [] }];
  const cuts = new Set([start, end]);
  for (const mark of here) {
    cuts.add(Math.max(mark.start, start));
    cuts.add(Math.min(mark.end, end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? end;
    return {
      text: text.slice(indexOf(text, from - start), indexOf(text, to - start)),
      marks: here.filter((mark) => mark.start <= from && mark.end >= to),
    };
  });
}

/** The sentences of a paragraph. */
function sentencesOf(paragraph: Paragraph, segmenter: Intl.Segmenter): Selection[] {
  let at = paragraph.start;
  return [...segmenter.segment(paragraph.text)].flatMap(({ segment }) => {
    const start = at + codePoints(segment) - codePoints(segment.trimStart());
    at += codePoints(segment);
    const length = codePoints(segment.trim());
    return length > 0 ? [{ start, end: start + length }] : [];
  });
}

/** The first sentence that begins at a place or after it, for those who select by keyboard. */
export function sentenceAfter(lines: Paragraph[], place: number, language: string) {
  const segmenter = new Intl.Segmenter(localeOf(language), { granularity: "sentence" });
  const first = Math.max(lines.findLastIndex(({ start }) => start <= place), 0);
  for (const line of lines.slice(first)) {
    const found = sentencesOf(line, segmenter).find(({ start }) => start >= place);
    if (found) return found;
  }
  return null;
}

/** The last sentence that ends at a place or before it. */
export function sentenceBefore(lines: Paragraph[], place: number, language: string) {
  const segmenter = new Intl.Segmenter(localeOf(language), { granularity: "sentence" });
  const last = lines.findLastIndex(({ start }) => start < place);
  for (const line of lines.slice(0, last + 1).reverse()) {
    const found = sentencesOf(line, segmenter).findLast(({ end }) => end <= place);
    if (found) return found;
  }
  return null;
}

function localeOf(language: string): string | undefined {
  try {
    return language ? new Intl.Locale(language).toString() : undefined;
  } catch {
    return undefined;
  }
}
