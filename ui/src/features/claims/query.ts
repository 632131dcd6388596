import type { QueryPart } from "../../platform";

/* A query is one text. In the search bar its finished fields are chips, and the rest is being typed. */

export const FIELDS = [
  "stage", "verdict", "claimant", "tag", "has", "gap", "before", "after", "kind", "case",
] as const;
export type QueryField = (typeof FIELDS)[number];

/** A field of a query, as it stands there and as it is understood. */
export interface Chip {
  text: string;
  field: string;
  value: string;
  excluded: boolean;
}

/** What is typed at one place: from its beginning to the blank after it. */
export interface Token {
  start: number;
  end: number;
  text: string;
  excluded: boolean;
  /** The field before the colon; none for a word. */
  field: QueryField | null;
  /** What stands there of its value, or the word. */
  beginning: string;
}

/** A piece without blanks, but for those within quotation marks at its end or after its colon. */
const PIECE = /-?(?:[^\s":]+:)?(?:"[^"]*"?|[^\s"]\S*)|-?[^\s":]+:/g;

/** The piece of the text that the caret stands in or right behind. */
export function tokenAt(text: string, caret: number): Token | null {
  for (const match of text.matchAll(PIECE)) {
    const [whole] = match;
    const start = match.index;
    const end = start + whole.length;
    if (caret < start || caret > end) continue;
    const excluded = whole.startsWith("-");
    const said = excluded ? whole.slice(1) : whole;
    const name = said.split(":", 1)[0]?.toLowerCase() ?? "";
    const field = said.includes(":") ? (FIELDS.find((one) => one === name) ?? null) : null;
    const beginning = field ? said.slice(field.length + 1) : said;
    return { start, end, text: whole, excluded, field, beginning: beginning.replaceAll('"', "") };
  }
  return null;
}

/** A field as it is typed: what has blanks goes into quotation marks. */
export function fieldText(field: string, value: string, excluded = false): string {
  const plain = value.replaceAll('"', "");
  const quoted = /[\s:]/.test(plain) ? `"${plain}"` : plain;
  return `${excluded ? "-" : ""}${field}:${quoted}`;
}

/** Whether a part is one of several choices: taken out, it would change what they mean. */
const isChoice = (text: string, { start, end }: QueryPart) =>
  /\sOR\s+$/.test(text.slice(0, start)) || /^\s+OR(\s|$)/.test(text.slice(end));

/**
 * Takes what is understood out of what is typed, once it is finished: when a blank follows, or when
 * nothing more is typed.
 */
export function splitQuery(text: string, parts: QueryPart[], finished: boolean) {
  const chips: Chip[] = [];
  let rest = "";
  let from = 0;
  for (const part of parts) {
    const { field, value, excluded } = part;
    const done = finished || part.end < text.length;
    if (field === null || !part.known || !done || isChoice(text, part)) continue;
    chips.push({ text: text.slice(part.start, part.end), field, value, excluded });
    rest += text.slice(from, part.start);
    from = part.end;
    while (text[from] === " ") from += 1;
  }
  return { chips, rest: rest + text.slice(from) };
}

/** The one text that chips and words are. */
export function joinQuery(chips: readonly Chip[], typed: string): string {
  return [...chips.map((chip) => chip.text), typed.trimStart()].filter(Boolean).join(" ");
}

/** Fields whose value counts while it is still being typed, since a part of it is enough. */
const LIVE: readonly QueryField[] = ["claimant", "case"];

/** What counts of a text that is being typed: a field counts once it is finished. */
export function withoutUnfinished(text: string): string {
  const token = tokenAt(text, text.length);
  if (!token?.field || (LIVE.includes(token.field) && token.beginning)) return text;
  return text.slice(0, token.start);
}

/** The value that a field has in a query, if it is asked once and not excluded. */
export function valueOf(chips: readonly Chip[], field: QueryField): string | null {
  const asked = chips.filter((chip) => chip.field === field && !chip.excluded);
  return asked.length === 1 ? (asked[0]?.value.toLowerCase() ?? null) : null;
}

/** The same chips with that field saying this, or not asked. */
export function withValue(chips: readonly Chip[], field: QueryField, value: string | null): Chip[] {
  const others = chips.filter((chip) => chip.field !== field || chip.excluded);
  if (value === null) return others;
  return [...others, { text: fieldText(field, value), field, value, excluded: false }];
}

/** Whether a query asks for a case by itself; the case at hand then does not narrow it. */
export const asksForCase = (words: string) => /(^|\s)-?case:\S/i.test(words);

/** Whether two queries are the same but for blanks. */
export const sameQuery = (one: string, other: string) =>
  one.trim().replaceAll(/\s+/g, " ") === other.trim().replaceAll(/\s+/g, " ");
