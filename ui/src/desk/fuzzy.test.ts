import { expect, test } from "vitest";

import { fits, fitting } from "./fuzzy";

const COMMANDS = ["New claim", "New case", "Keyboard shortcuts", "Write a report", "Make the text larger"];
const find = (query: string) => fitting(query, COMMANDS, (text) => text);

test("by the beginnings of words, in any order", () => {
  expect(find("cl new")).toEqual(["New claim"]);
  expect(find("new")).toEqual(["New claim", "New case"]);
});

test("by letters in order when nothing nearer is meant", () => {
  expect(find("shrtcts")).toEqual(["Keyboard shortcuts"]);
  expect(find("rep")).toEqual(["Write a report"]);
});

test("every word counts", () => {
  expect(find("new moon")).toEqual([]);
});

test("a whole word comes before its beginning, and that before its middle", () => {
  expect(fitting("text", ["Context", "Texts", "Text"], (text) => text)).toEqual(["Text", "Texts", "Context"]);
});

test("capitals, accents and the shapes of letters make no difference", () => {
  expect(fits("RESUME", "Résumé")).toBeGreaterThan(0);
  expect(fits("ısparta", "Isparta") + fits("zurich", "Zürich")).toBeGreaterThan(0);
  expect(fits("كتاب", "کِتاب")).toBeGreaterThan(0);
});

test("all are there when nothing was typed", () => {
  expect(find(" ")).toEqual(COMMANDS);
});
