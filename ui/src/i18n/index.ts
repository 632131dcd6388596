import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext, use } from "react";

import { errorOf } from "../platform/backend";

/** A text of a language as Fluent reads it, which is done when the page is built. */
type Text = FluentResource["body"][number];

/** One file for each language: adding a language is adding its file. */
const files = import.meta.glob<Text[]>("./*.ftl", { import: "default" });

const FALLBACK = "en";

/** How the texts of every language are read, by its tag. */
const sources = new Map(
  Object.entries(files).map(([path, read]) => [path.slice("./".length, -".ftl".length), read]),
);

/** The key of the text for what went wrong. English has none: the library speaks it. */
export const errorKey = (code: string) => `error-${code.replaceAll("_", "-")}`;

/** The interface's words in one language. */
export interface Texts {
  language: string;
  direction: "ltr" | "rtl";
  /** The text of that key. */
  t: (id: string, args?: Record<string, FluentVariable>) => string;
  /** What is wrong: in that language if it has words for it, and else as the library tells it. */
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

/** Makes something when it is first asked for: what formats dates and numbers takes long to be made. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The languages that were read so far. */
const known = new Map<string, Texts>();

/** The interface's words in a language, if they have been read. */
export const textsKnown = (wanted: string): Texts | undefined => known.get(spoken(wanted));

/** Reads the interface's words in a language; what it has no words for is told by its key. */
export async function textsIn(wanted: string): Promise<Texts> {
  const language = spoken(wanted);
  const bundle = new FluentBundle(language);
  bundle.addResource(Object.assign(new FluentResource(""), { body: (await sources.get(language)?.()) ?? [] }));
  const texts = known.get(language) ?? textsOf(language, bundle);
  known.set(language, texts);
  return texts;
}

function textsOf(language: string, bundle: FluentBundle): Texts {
  const t = (id: string, args?: Record<string, FluentVariable>) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args ?? null, []) : id;
  };
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  const number = once(() => new Intl.NumberFormat(language));
  const percent = once(() => new Intl.NumberFormat(language, { style: "percent" }));
  const list = once(() => new Intl.ListFormat(language));
  const relative = once(() => new Intl.RelativeTimeFormat(language));
  // The month by its name: of numbers alone nobody knows which is the day.
  const MOMENT = { ...DAYS.day, month: "short", hour: "numeric", minute: "2-digit" } as const;
  const ownMoment = once(() => dates(MOMENT));
  const calendar = once(() => ownMoment().resolvedOptions().calendar);
  const gregorian = once(() => dates({ ...MOMENT, calendar: "gregory" }));
  const weekday = once(() => dates({ weekday: "long" }));
  const ownDay = once(() => dates(DAYS.day));
  const moment = (iso: string, among?: "days") => {
    const at = new Date(iso);
    if (Number.isNaN(at.valueOf())) return iso;
    const both = among === "days" && calendar() !== "gregory";
    return both ? `${gregorian().format(at)} (${ownDay().format(at)})` : ownMoment().format(at);
  };
  const told = (thrown: unknown): string => {
    const { code, args, message } = errorOf(thrown);
    const pattern = bundle.getMessage(errorKey(code))?.value;
    if (!pattern) return message;
    // What happened to one thing may be why another went wrong.
    const said = (name: string, value: (typeof args)[string]) =>
      typeof value === "object" ? told(value) : name === "at" && typeof value === "string" ? moment(value) : value;
    const all = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, said(name, value)]));
    const unsaid: Error[] = [];
    const words = bundle.formatPattern(pattern, all, unsaid);
    return unsaid.length > 0 ? message : words;
  };
  return {
    language,
    direction: t("language-direction") === "rtl" ? "rtl" : "ltr",
    t,
    told,
    number: (value) => number().format(value),
    percent: (value) => percent().format(value),
    list: (parts) => list().format(parts),
    weekday: (iso) => {
      const at = new Date(iso);
      return t("weekday-and-day", { weekday: weekday().format(at), day: ownDay().format(at) });
    },
    moment,
    day: (iso, form) => {
      const at = new Date(`${iso}T00:00:00Z`);
      if (Number.isNaN(at.valueOf())) return iso;
      const inCalendar = (name: string) => dates({ ...DAYS[form], calendar: name, timeZone: "UTC" }).format(at);
      const day = inCalendar("gregory");
      return form === "day" && calendar() !== "gregory" ? `${day} (${inCalendar(calendar())})` : day;
    },
    ago: (iso) => {
      const minutes = Math.max(Math.round((Date.now() - Date.parse(iso)) / 60_000), 1);
      const [unit, length] = UNITS.find(([, most]) => minutes >= most) ?? ["minute", 1];
      return relative().format(-Math.floor(minutes / length), unit);
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
export const languages = once(() =>
  [...sources.keys()].map((tag) => ({
    tag,
    name: new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag,
  })),
);

export const TextsContext = createContext<Texts | undefined>(undefined);

/** The interface's words in the language at hand. */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error("No language was chosen here.");
  return texts;
}
