import { expect, test } from "vitest";

import { findable, narrowed, sorted } from "./arrange";

const ROWS = [
  { title: "Siren log", by: "Westbrook district", claims: 2 },
  { title: "اطلاعیهٔ مرکز", by: "", claims: 0 },
  { title: "Café 10", by: "Reed", claims: 11 },
  { title: "cafe 9", by: "", claims: 0 },
];
const all = findable(ROWS, ({ title, by }) => [title, by]);
const titles = (rows: typeof ROWS) => rows.map(({ title }) => title);

test("rows are found by all of the words, in any order and spelling", () => {
  expect(titles(narrowed(all, "district SIREN"))).toEqual(["Siren log"]);
  expect(titles(narrowed(all, "cafe"))).toEqual(["Café 10", "cafe 9"]);
  expect(titles(narrowed(all, "اطلاعیه"))).toEqual(["اطلاعیهٔ مرکز"]);
  expect(narrowed(all, "siren reed")).toEqual([]);
  expect(narrowed(all, " ")).toEqual(ROWS);
});

test("texts are sorted as people count, numbers from the most, what is missing last", () => {
  expect(titles(sorted(ROWS.slice(2), ({ title }) => title, "en"))).toEqual(["cafe 9", "Café 10"]);
  expect(sorted(ROWS, ({ claims }) => claims, "en").map(({ claims }) => claims)).toEqual([11, 2, 0, 0]);
  expect(sorted(ROWS, ({ by }) => by, "en").map(({ by }) => by)).toEqual(["Reed", "Westbrook district", "", ""]);
});
