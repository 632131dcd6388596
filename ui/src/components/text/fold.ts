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

const folded = new Map<number, string>();

function fold(code: number): string {
  const known = folded.get(code);
  if (known !== undefined) return known;
  const letter = String.fromCodePoint(code);
  let form = "";
  // A letter that stands for others does so before its accents are taken off, too: "ئ", "й".
  const whole = PLAIN.get(letter.toLowerCase());
  for (const part of whole ?? letter.normalize("NFKD").toLowerCase()) {
    if (/\s/u.test(part)) form += " ";
    else if (!isSilent(part)) form += PLAIN.get(part) ?? (DIGIT.test(part) ? digit(part) : part);
  }
  folded.set(code, form);
  return form;
}

/** A text as it is searched, and where each unit of that stands in it, in code points. */
export interface Folded {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

const SPACE = 32;

/** Folds a text. White space of any kind and length is one space, so that words are found across lines. */
export function folding(text: string): Folded {
  const units = new Units(text.length + 16);
  let place = 0;
  let index = 0;
  let spaced = true;
  while (index < text.length) {
    const code = text.codePointAt(index) ?? 0;
    index += code > 0xffff ? 2 : 1;
    const form = fold(code);
    if (form === " ") {
      if (!spaced) units.add(SPACE, place);
      spaced = true;
    } else if (form) {
      for (let at = 0; at < form.length; at += 1) units.add(form.charCodeAt(at), place);
      spaced = false;
    } else if (!spaced) units.stretch(place);
    place += 1;
  }
  return units.whole();
}

/** The folded units as they come, with their places: of long texts there are millions. */
class Units {
  private codes: Uint16Array<ArrayBuffer>;
  private starts: Uint32Array<ArrayBuffer>;
  private ends: Uint32Array<ArrayBuffer>;
  private length = 0;

  constructor(room: number) {
    this.codes = new Uint16Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
  }

  add(code: number, place: number) {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = place;
    this.ends[this.length] = place + 1;
    this.length += 1;
  }

  /** What is silent goes with the letter before it. */
  stretch(place: number) {
    if (this.length > 0) this.ends[this.length - 1] = place + 1;
  }

  whole(): Folded {
    const CHUNK = 8192;
    let text = "";
    for (let at = 0; at < this.length; at += CHUNK) {
      text += String.fromCharCode(...this.codes.subarray(at, Math.min(at + CHUNK, this.length)));
    }
    return { text, starts: this.starts, ends: this.ends };
  }

  private grow() {
    const codes = new Uint16Array(this.codes.length * 2);
    const starts = new Uint32Array(codes.length);
    const ends = new Uint32Array(codes.length);
    codes.set(this.codes);
    starts.set(this.starts);
    ends.set(this.ends);
    Object.assign(this, { codes, starts, ends });
  }
}
