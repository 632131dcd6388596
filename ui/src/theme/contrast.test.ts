import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

/* What stands on what, in every theme, is told apart well enough by WCAG 2.2 at level AA. */

/** The colours of a rule, by their name. */
function colours(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no ${selector}`);
  const rule = css.slice(start, css.indexOf("}", start));
  const found = [...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, value]));
}

const light = colours(':root[data-theme="light"]');
const dark = colours(':root[data-theme="dark"]');
const themes = {
  light,
  dark,
  "high contrast": { ...light, ...colours(':root[data-contrast="more"]') },
  "dark high contrast": {
    ...dark,
    ...colours(':root[data-contrast="more"]'),
    ...colours(':root[data-theme="dark"][data-contrast="more"]'),
  },
};

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const SURFACES = ["paper", "desk", "desk-light", "desk-deep", "hover", "accent-wash"];

/** Texts, and what each stands on. */
const TEXTS: Record<string, string[]> = {
  "ink": [...SURFACES, "mark", "mark-strong", "confirmed-wash", "denied-wash", "unverified-wash"],
  "ink-soft": [...SURFACES, "confirmed-wash", "denied-wash", "unverified-wash"],
  "accent": ["paper", "desk", "desk-light", "accent-wash"],
  "accent-ink": ["accent"],
  "confirmed": [...SURFACES, "confirmed-wash"],
  "denied": [...SURFACES, "denied-wash"],
  "unverified": [...SURFACES, "unverified-wash"],
  "unchecked": SURFACES,
  "context": SURFACES,
  "danger": SURFACES,
  // Messages turn it round.
  "paper": ["ink"],
};

/** Edges of what can be used, and the focus, on what they stand. */
const EDGES: Record<string, string[]> = {
  "edge-strong": ["paper", "desk", "desk-light"],
  "focus": [...SURFACES],
};

const short = (of: Record<string, string>, pairs: Record<string, string[]>, least: number) =>
  Object.entries(pairs).flatMap(([front, backs]) =>
    backs.flatMap((back) => {
      const [one, other] = [of[front], of[back]];
      if (!one || !other) return [`${front} or ${back} is missing`];
      const ratio = contrast(one, other);
      return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : [];
    }),
  );

test("the measure is WCAG's", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test.each(Object.entries(themes))("texts can be read: %s", (_, theme) => {
  expect(short(theme, TEXTS, 4.5)).toEqual([]);
});

test.each(Object.entries(themes))("edges and the focus can be seen: %s", (_, theme) => {
  expect(short(theme, EDGES, 3)).toEqual([]);
});

test("more contrast is more", () => {
  const most = { ink: SURFACES, "ink-soft": ["paper", "desk"] };
  expect(short(themes["high contrast"], most, 7)).toEqual([]);
  expect(short(themes["dark high contrast"], most, 7)).toEqual([]);
});
