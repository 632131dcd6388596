import { expect, test } from "vitest";

import { findAll, nextFrom } from "./find";
import { folding } from "./fold";
import { wordsAt } from "./places";

const found = (text: string, words: string) =>
  findAll(folding(text), words).map((place) => wordsAt(text, place));

test("case, accents and typographic marks make no difference", () => {
  expect(found("Café CAFE cafe\u0301", "cafe")).toEqual(["Café", "CAFE", "cafe\u0301"]);
  expect(found("“It’s so,” she said", `"it's so`)).toEqual(["“It’s so"]);
  expect(found("Straße, STRASSE", "strasse")).toEqual(["Straße", "STRASSE"]);
});

test("Persian and Arabic letters, vowel marks and digits are found by one another", () => {
  expect(found("كتاب و کتاب", "کتاب")).toEqual(["كتاب", "کتاب"]);
  expect(found("علي", "علی")).toEqual(["علي"]);
  expect(found("أَحْمَد رفت", "احمد")).toEqual(["أَحْمَد"]);
  expect(found("سال ۱۴۰۴ و ١٤٠٤ و 1404", "1404")).toEqual(["۱۴۰۴", "١٤٠٤", "1404"]);
  expect(found("كـــتاب", "کتاب")).toEqual(["كـــتاب"]);
});

test("a word with a zero-width non-joiner is found joined, apart and as it is", () => {
  for (const words of ["میخواهند", "می خواهند", "می‌خواهند"]) {
    expect(found("آنها می‌خواهند بروند", words)).toEqual(["می‌خواهند"]);
    expect(found("آنها می خواهند بروند", "می خواهند")).toEqual(["می خواهند"]);
  }
  expect(found("آنها می‌خواهند نامه‌ها را", "می خواهند نامه ها")).toEqual(["می‌خواهند نامه‌ها"]);
});

test("words are found across the end of a line, and at their place after emoji", () => {
  expect(found("🌧️ the old\r\n  bridge 𝄞 stands", "OLD BRIDGE")).toEqual(["old\r\n  bridge"]);
  expect(found("𝄞𝄞 here", "here")).toEqual(["here"]);
});

test("scripts without spaces are found by any piece", () => {
  expect(found("東京都は首都です", "首都")).toEqual(["首都"]);
  expect(found("ｶﾅ と カナ", "カナ")).toEqual(["ｶﾅ", "カナ"]);
  expect(found("कि और का", "का")).toEqual(["का"]);
});

test("nothing is found of nothing, and hits do not lie over one another", () => {
  expect(found("aaa", "  ")).toEqual([]);
  expect(found("aaaa", "aa")).toEqual(["aa", "aa"]);
});

test("letters whose folded form is longer keep their places", () => {
  const ligatures = "ﷺ".repeat(50);
  expect(found(`${ligatures} end`, "end")).toEqual(["end"]);
});

test("finding goes on from where one is, and round", () => {
  const places = [{ start: 3, end: 4 }, { start: 8, end: 9 }];
  expect([nextFrom(places, 0), nextFrom(places, 4), nextFrom(places, 9)]).toEqual([0, 1, 0]);
});
