/** A text as it is compared: without marks above and below letters, and without capitals. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/ي/g, "ی")
    .replace(/ك/g, "ک")
    .toLocaleLowerCase();
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}+]+/u).filter(Boolean);

/** How well one word of a query fits a word: none, its letters in order, within, at its beginning, all of it. */
function fit(wanted: string, word: string): number {
  if (word === wanted) return 4;
  if (word.startsWith(wanted)) return 3;
  if (wanted.length > 1 && word.includes(wanted)) return 2;
  if (wanted.length < 3 || word[0] !== wanted[0]) return 0;
  let at = 0;
  for (const letter of word) if (letter === wanted[at]) at += 1;
  return at === wanted.length ? 1 : 0;
}

/** How well a text fits what was typed, every word of which must be found in it; 0 when it doesn't. */
export function fits(query: string, text: string): number {
  const there = wordsOf(fold(text));
  const wanted = wordsOf(fold(query));
  const found = wanted.map((one) => Math.max(0, ...there.map((word) => fit(one, word))));
  if (wanted.length === 0 || found.includes(0)) return 0;
  // What is said in fewer words is meant more likely.
  return found.reduce((sum, one) => sum + one, 0) + 1 / (1 + there.length);
}

/** Those of the things that fit what was typed, the best first; all as they are when nothing was. */
export function fitting<T>(query: string, things: readonly T[], text: (thing: T) => string): T[] {
  if (query.trim() === "") return [...things];
  return things
    .map((thing) => ({ thing, by: fits(query, text(thing)) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .map(({ thing }) => thing);
}
