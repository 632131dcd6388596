import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext, use } from "react";

import { errorOf } from "../platform/backend";

/** One file for each language: adding a language is adding its file. */
const files = import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default", eager: true });

const FALLBACK = "en";

/** The texts of every language, by its tag. */
const sources = new Map(
  Object.entries(files).map(([path, text]) => [path.slice("./".length, -".ftl".length), text]),
);

/** The languages that were spoken so far: reading a text takes a while, and few are needed. */
const bundles = new Map<string, FluentBundle>();

function bundleOf(tag: string): FluentBundle {
  const read = bundles.get(tag) ?? new FluentBundle(tag);
  if (!bundles.has(tag)) {
    read.addResource(new FluentResource(sources.get(tag) ?? ""));
    bundles.set(tag, read);
  }
  return read;
}

function format(tag: string, id: string, args?: Record<string, FluentVariable>): string {
  for (const one of [tag, FALLBACK]) {
    const bundle = bundleOf(one);
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return bundle.formatPattern(pattern, args ?? null, []);
  }
  return id;
}

/** The key of the text for what went wrong. English has none: the library speaks it. */
export const errorKey = (code: string) => `error-${code.replaceAll("_", "-")}`;

/** The interface's words in one language. */
export interface Texts {
  language: string;
  direction: "ltr" | "rtl";
  /** The text of that key. */
  t: (id: string, args?: Record<string, FluentVariable>) => string;
  /** What went wrong: in that language if it has words for it, and else as the library tells it. */
  told: (thrown: unknown) => string;
  number: (value: number) => string;
  /** The day of a moment with its weekday, in the reader's own time and calendar. */
  weekday: (iso: string) => string;
  /** A moment of the journal, in the reader's own time and calendar; or as days are told, to stand among them. */
  moment: (iso: string, among?: "days") => string;
  /**
   * A day, or the month or year that it is in. These are the Gregorian calendar's, in which dates are
   * kept; a whole day is also told in the reader's own calendar, where that is another.
   */
  day: (iso: string, form: "day" | "month" | "year" | "short") => string;
  /** Several things, one after the other. */
  list: (parts: readonly string[]) => string;
  /** A part of a whole. */
  percent: (value: number) => string;
  /** How long ago something was, in the largest unit that fits. */
  ago: (iso: string) => string;
  /** A size in bytes. */
  size: (bytes: number) => string;
}

const UNITS = [
  ["year", 365 * 24 * 60],
  ["month", 30 * 24 * 60],
  ["day", 24 * 60],
  ["hour", 60],
  ["minute", 1],
] as const;

const DAYS = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
  short: { day: "numeric", month: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The language to speak: as wanted, else in another of its varieties, else English. */
function spoken(wanted: string): string {
  const base = wanted.split("-")[0] ?? wanted;
  return [wanted, base].find((tag) => sources.has(tag)) ?? FALLBACK;
}

export function textsIn(wanted: string): Texts {
  const language = spoken(wanted);
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const list = new Intl.ListFormat(language);
  const relative = new Intl.RelativeTimeFormat(language);
  // The month by its name: of numbers alone nobody knows which is the day.
  const MOMENT = { ...DAYS.day, month: "short", hour: "numeric", minute: "2-digit" } as const;
  const moment = new Intl.DateTimeFormat(language, MOMENT);
  const { calendar } = moment.resolvedOptions();
  const gregorian = new Intl.DateTimeFormat(language, { ...MOMENT, calendar: "gregory" });
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long" });
  const ownDay = new Intl.DateTimeFormat(language, DAYS.day);
  const momentOf = (iso: string, among?: "days") => {
    const at = new Date(iso);
    if (Number.isNaN(at.valueOf())) return iso;
    const both = among === "days" && calendar !== "gregory";
    return both ? `${gregorian.format(at)} (${ownDay.format(at)})` : moment.format(at);
  };
  return {
    language,
    direction: format(language, "language-direction") === "rtl" ? "rtl" : "ltr",
    t: (id, args) => format(language, id, args),
    told: (thrown) => {
      const { code, args, message } = errorOf(thrown);
      const bundle = bundleOf(language);
      const pattern = bundle.getMessage(errorKey(code))?.value;
      if (!pattern) return message;
      const { at } = args;
      const unsaid: Error[] = [];
      const said = bundle.formatPattern(pattern, typeof at === "string" ? { ...args, at: momentOf(at) } : args, unsaid);
      return unsaid.length > 0 ? message : said;
    },
    number: (value) => number.format(value),
    percent: (value) => percent.format(value),
    list: (parts) => list.format(parts),
    weekday: (iso) => {
      const at = new Date(iso);
      return format(language, "weekday-and-day", { weekday: weekday.format(at), day: ownDay.format(at) });
    },
    moment: momentOf,
    day: (iso, form) => {
      const at = new Date(`${iso}T00:00:00Z`);
      if (Number.isNaN(at.valueOf())) return iso;
      const inCalendar = (name: string) =>
        new Intl.DateTimeFormat(language, { ...DAYS[form], calendar: name, timeZone: "UTC" }).format(at);
      const day = inCalendar("gregory");
      return form === "day" && calendar !== "gregory" ? `${day} (${inCalendar(calendar)})` : day;
    },
    ago: (iso) => {
      const minutes = Math.max(Math.round((Date.now() - Date.parse(iso)) / 60_000), 1);
      const [unit, length] = UNITS.find(([, most]) => minutes >= most) ?? ["minute", 1];
      return relative.format(-Math.floor(minutes / length), unit);
    },
    size: (bytes) => {
      const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
      const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
      return new Intl.NumberFormat(language, {
        style: "unit",
        unit: units[power] ?? "byte",
        unitDisplay: power === 0 ? "long" : "short",
        maximumSignificantDigits: 3,
      }).format(bytes / 1000 ** power);
    },
  };
}

/** Every language that there is, named in itself. */
export const languages = [...sources.keys()].map((tag) => ({
  tag,
  name: new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag,
}));

export const TextsContext = createContext<Texts>(textsIn(FALLBACK));

/** The interface's words in the language at hand. */
export function useTexts(): Texts {
  return use(TextsContext);
}
