import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";

import { errorKey } from ".";
import types from "../platform/types.gen.ts?raw";
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

// The library itself tells its errors in English.
const isOfErrors = (key: string) => key.startsWith("error-");

test("every language has every key, and none twice", () => {
  for (const [path, ftl] of Object.entries(files)) {
    const all = keysIn(ftl);
    expect(new Set(all).size, path).toBe(all.length);
    const keys = all.filter((key) => !isOfErrors(key));
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
      if (isOfErrors(id)) continue;
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

/** The values that a type of ours allows, where it is a choice of words; `declared` as in the file of types. */
function choices(declared: string): string[] | null {
  const known = declared.split("|").map((part) => part.trim());
  const words = known.flatMap((part) => {
    if (part.startsWith('"')) return [part.slice(1, -1)];
    const named = new RegExp(`^export type ${part} = (.*);$`, "m").exec(types)?.[1];
    return named?.startsWith('"') ? (choices(named) ?? []) : [null];
  });
  return words.includes(null) ? null : (words as string[]);
}

/** What may be told of an error: its arguments, each with the type that it has. */
type Args = Map<string, string>;

/** Every error that the window may be told of: each code, with what comes with it in each of its forms. */
const errors = new Map<string, Args[]>();
for (const [, code = "", args = ""] of types
  .replaceAll(/\/\*\*[\s\S]*?\*\//g, "")
  .matchAll(/\{ "code": "(\w+)"(?:, "args": \{([^}]*)\})?/g)) {
  const named = [...args.matchAll(/(\w+): ([^,]+),/g)].map(([, name = "", type = ""]) => [name, type] as const);
  errors.set(code, [...(errors.get(code) ?? []), new Map(named)]);
}

const otherLanguages = Object.entries(files)
  .filter(([path]) => path !== "./en.ftl")
  .map(([path, ftl]) => [path, textsIn(ftl)] as const);

test("every error has its words in every language but that of the library", () => {
  expect(errors.size).toBeGreaterThan(60);
  expect([...english].filter(isOfErrors)).toEqual([]);
  for (const [path, texts] of otherLanguages) {
    const wanted = [...errors.keys()].map(errorKey);
    expect(wanted.filter((key) => !texts.has(key)), path).toEqual([]);
    const takenIn = new Set(
      wanted.flatMap((key) => parts(texts.get(key), texts).filter(({ type }) => type === "mesg").map(({ name }) => name)),
    );
    const superfluous = [...texts.keys()].filter((key) => isOfErrors(key) && !wanted.includes(key) && !takenIn.has(key));
    expect(superfluous, path).toEqual([]);
  }
});

test("the words for an error tell of nothing that does not come with it, in whatever form", () => {
  for (const [path, texts] of otherLanguages) {
    for (const [code, forms] of errors) {
      const told = variables(texts.get(errorKey(code)), texts);
      for (const args of forms) expect(told.filter((name) => !args.has(name)), `${path} ${code}`).toEqual([]);
    }
  }
});

test("the words for an error have a form for every choice that comes with it, and for no other", () => {
  for (const [path, texts] of otherLanguages) {
    const chosen = new Map<string, Set<string>>();
    const possible = new Map<string, Set<string>>();
    const add = (to: typeof chosen, key: string, words: Iterable<string>) =>
      to.set(key, new Set([...(to.get(key) ?? []), ...words]));
    for (const [code, forms] of errors) {
      for (const { name: own, of, keys } of selections(errorKey(code), texts)) {
        const allowed = forms.flatMap((args) => choices(args.get(own) ?? "") ?? []);
        if (allowed.length === 0) continue;
        // One that is taken in from elsewhere serves several errors.
        const where = `${path} ${of} $${own}`;
        add(possible, where, allowed);
        add(chosen, where, keys);
      }
    }
    for (const [where, words] of possible) {
      const keys = [...(chosen.get(where) ?? [])].filter((key) => key !== "other");
      expect(keys.sort(), where).toEqual([...words].sort());
    }
  }
});

/** Every choice in a text and in those that it takes in: by which variable, where, and between what. */
function selections(id: string, texts: Texts): { name: string; of: string; keys: string[] }[] {
  const own = parts(texts.get(id), new Map());
  const here = own.flatMap(({ type, selector, variants }) =>
    type === "select"
      ? [
          {
            name: (selector as { name: string }).name,
            of: id,
            keys: (variants as { key: { value: unknown } }[]).map(({ key }) => String(key.value)),
          },
        ]
      : [],
  );
  const taken = own.filter(({ type }) => type === "mesg").flatMap(({ name }) => selections(name as string, texts));
  return [...here, ...taken];
}
