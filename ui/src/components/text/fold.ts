/*
 * The form under which people find words on the page, in the spirit of the library's own search: spellings
 * that readers take for the same become the same. Each letter of it knows its place in the text.
 */

/** Vowel marks, tatweel and hamza, accents, joiners and marks of direction: neither seen nor typed. */
const SILENT: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x2b9, 0x2bf],
  [0x300, 0x36f],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x61c, 0x61c],
  [0x621, 0x621],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e8],
  [0x6ea, 0x6ed],
  [0x8ca, 0x8ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
];

const isSilent = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0;
  return SILENT.some(([first, last]) => first <= code && code <= last);
};

/** The letter that stands for all that readers take for the same. */
const PLAIN = new Map<string, string>();
for (const [plain, others] of Object.entries({
  "ی": "يىئےې",
  "ک": "كڪ",
  "ا": "أإآٱ",
  "و": "ؤ",
  "ه": "ةۀەہۂۃھ",
  "ن": "ں",
  "כ": "ך",
  "מ": "ם",
  "נ": "ן",
  "פ": "ף",
  "צ": "ץ",
  "σ": "ς",
  "е": "ёѐ",
  "и": "ѝ",
  i: "ı",
  o: "ø",
  d: "đð",
  l: "ł",
  h: "ħ",
  t: "ŧ",
  n: "ŋ",
  ss: "ß",
  ae: "æ",
  oe: "œ",
  th: "þ",
  "'": "‘’‚‛′",
  '"': "“”„‟«»″״",
  "-": "‐‑‒–—―−",
})) {
  for (const other of others) PLAIN.set(other, plain);
}

const ZWNJ = "\u200c";
const DIGIT = /^\p{Nd}$/u;

/** The Latin digit for one of another script: its scripts' digits stand in order, ten from each zero. */
function digit(letter: string): string {
  let code = letter.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 10 && DIGIT.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return String(value % 10);
}

const folded = new Map<string, string>();

function fold(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  let form = "";
  // A letter that stands for others does so before its accents are taken off, too: "ئ", "й".
  const whole = PLAIN.get(letter.toLowerCase());
  for (const part of whole ?? letter.normalize("NFKD").toLowerCase()) {
    if (/\s/u.test(part)) form += " ";
    else if (!isSilent(part)) form += PLAIN.get(part) ?? (DIGIT.test(part) ? digit(part) : part);
  }
  folded.set(letter, form);
  return form;
}

/** A text as it is searched, and where each unit of that stands in it, in code points. */
export interface Folded {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Folds a text. A zero-width non-joiner stands inside a word, or, `apart`, between two. */
export function folding(text: string, apart = false): Folded {
  let form = "";
  let starts = new Uint32Array(text.length + 16);
  let ends = new Uint32Array(text.length + 16);
  let place = 0;
  let spaced = true;
  for (const letter of text) {
    const as = apart && letter === ZWNJ ? " " : fold(letter);
    // White space of any kind and length is one space, so that words are found across lines.
    const space = as === " ";
    const more = space && spaced ? "" : as;
    if (form.length + more.length > starts.length) {
      starts = longer(starts);
      ends = longer(ends);
    }
    for (let unit = form.length; unit < form.length + more.length; unit += 1) {
      starts[unit] = place;
      ends[unit] = place + 1;
    }
    // What is silent goes with the letter before it.
    if (as === "" && form.length > 0 && !spaced) ends[form.length - 1] = place + 1;
    form += more;
    if (as !== "") spaced = space;
    place += 1;
  }
  return { text: form, starts, ends };
}

function longer(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(array.length * 2);
  twice.set(array);
  return twice;
}
