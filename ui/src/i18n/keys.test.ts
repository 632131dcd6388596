import { FluentResource } from "@fluent/bundle";
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
