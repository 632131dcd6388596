import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";

import * as words from "./words";

const sources = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../**/*.test.*"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const files = import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default", eager: true });

const keysIn = (ftl: string) => new FluentResource(ftl).body.map(({ id }) => id);
const english = new Set(keysIn(files["./en.ftl"] ?? ""));
const code = Object.values(sources).join("\n");

/** The keys that stand for choices. */
function leaves(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}

test("every key that is asked for has its words", () => {
  const asked = [...code.matchAll(/\bt\(\s*"([a-z0-9-]+)"/g)].map((found) => found[1] ?? "");
  const missing = [...asked, ...leaves({ ...words })].filter((key) => !english.has(key));
  expect(missing).toEqual([]);
});

test("every key is asked for somewhere", () => {
  const unused = [...english].filter((key) => !code.includes(`"${key}"`));
  expect(unused).toEqual([]);
});

test("every language has every key, and none twice", () => {
  for (const [path, ftl] of Object.entries(files)) {
    const keys = keysIn(ftl);
    expect(new Set(keys).size, path).toBe(keys.length);
    expect([...english].filter((key) => !keys.includes(key)), path).toEqual([]);
    expect(keys.filter((key) => !english.has(key)), path).toEqual([]);
  }
});

type Texts = Map<string, unknown>;

const textsIn = (ftl: string): Texts => new Map(new FluentResource(ftl).body.map(({ id, value }) => [id, value]));

/** Every part of a text, with the parts of those that it takes in. */
function parts(node: unknown, texts: Texts): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap((one) => parts(one, texts));
  if (typeof node !== "object" || node === null) return [];
  const part = node as Record<string, unknown>;
  const taken = part.type === "mesg" ? parts(texts.get(part.name as string), texts) : [];
  return [part, ...taken, ...Object.values(part).flatMap((one) => parts(one, texts))];
}

const variables = (node: unknown, texts: Texts) =>
  [...new Set(parts(node, texts).filter(({ type }) => type === "var").map(({ name }) => name as string))].sort();

const inEnglish = textsIn(files["./en.ftl"] ?? "");

test("every text of every language takes the variables of the English one", () => {
  for (const [path, ftl] of Object.entries(files)) {
    const texts = textsIn(ftl);
    for (const [id, text] of texts) {
      expect(variables(text, texts), `${path} ${id}`).toEqual(variables(inEnglish.get(id), inEnglish));
    }
  }
});

test("a text that tells numbers apart does so as its language does", () => {
  const PLURALS = ["zero", "one", "two", "few", "many"];
  for (const [path, ftl] of Object.entries(files)) {
    const tag = path.slice("./".length, -".ftl".length);
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const texts = textsIn(ftl);
    for (const [id, text] of texts) {
      for (const { type, variants } of parts(text, texts)) {
        if (type !== "select") continue;
        const keys = (variants as { key: { value: unknown } }[]).map(({ key }) => key.value);
        if (!keys.some((key) => PLURALS.includes(String(key)))) continue;
        const told = keys.filter((key) => typeof key === "string").sort();
        expect(told, `${path} ${id}`).toEqual([...categories].sort());
      }
    }
  }
});

test("every text can be said, of however many", () => {
  for (const [path, ftl] of Object.entries(files)) {
    const bundle = new FluentBundle(path.slice("./".length, -".ftl".length));
    bundle.addResource(new FluentResource(ftl));
    const texts = textsIn(ftl);
    const unsaid = [0, 1, 2, 3, 11, 100, 1000].flatMap((count) =>
      [...texts].flatMap(([id, text]) => {
        const errors: Error[] = [];
        const args = Object.fromEntries(variables(text, texts).map((name) => [name, count]));
        const said = bundle.formatPattern(bundle.getMessage(id)?.value ?? "", args, errors);
        return errors.length > 0 || said.trim() === "" ? [`${id} ${count}`] : [];
      }),
    );
    expect(unsaid, path).toEqual([]);
  }
});
