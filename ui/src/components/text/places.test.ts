import { expect, test } from "vitest";

import { codePoints, indexOf, paragraphs, pieces, sentenceAfter, sentenceBefore, trimmed, wordsAt } from "./places";

const TEXT = "First 𝄞 line.\r\n\r\nمی‌خواهند حرف بزنند.\n“They want to talk,” 👩‍🏫 said.";

/** Slicing an array of code points is slow and certainly right. */
const slice = (text: string, start: number, end: number) => [...text].slice(start, end).join("");

test("code points are counted as the library counts them", () => {
  expect(codePoints("")).toBe(0);
  expect(codePoints("a𝄞b")).toBe(3);
  expect(codePoints("می‌شود")).toBe(6);
  expect(codePoints(TEXT)).toBe([...TEXT].length);
  expect(indexOf("a𝄞b", 2)).toBe(3);
});

test("a paragraph knows its place in the whole text", () => {
  const found = paragraphs(TEXT);
  expect(found.map(({ apart }) => apart)).toEqual([false, true, false]);
  for (const { start, text } of found) {
    expect(slice(TEXT, start, start + codePoints(text))).toBe(text);
  }
});

test("words are found by their place", () => {
  const all = [...TEXT];
  for (let start = 0; start < all.length; start += 3) {
    expect(wordsAt(TEXT, { start, end: start + 5 })).toBe(slice(TEXT, start, start + 5));
  }
});

test("white space at the ends of a selection does not belong to it", () => {
  expect(trimmed("a  𝄞 word \n b", { start: 1, end: 11 })).toEqual({ start: 3, end: 9 });
  expect(trimmed("a   b", { start: 1, end: 4 })).toBeNull();
});

test("a paragraph is cut where marks begin and end", () => {
  const cut = pieces({ start: 10, text: "ab𝄞def" }, [
    { id: "one", start: 5, end: 13 },
    { id: "two", start: 12, end: 14 },
    { id: "else", start: 16, end: 20 },
  ]);
  expect(cut.map(({ text, marks }) => [text, marks.map(({ id }) => id)])).toEqual([
    ["ab", ["one"]],
    ["𝄞", ["one", "two"]],
    ["d", ["two"]],
    ["ef", []],
  ]);
});

test("sentences are found forwards and backwards, in any script", () => {
  const lines = paragraphs(TEXT);
  const forwards: string[] = [];
  for (let at = sentenceAfter(lines, 0, "en"); at; at = sentenceAfter(lines, at.end, "en")) {
    forwards.push(wordsAt(TEXT, at));
  }
  expect(forwards).toEqual(["First 𝄞 line.", "می‌خواهند حرف بزنند.", "“They want to talk,” 👩‍🏫 said."]);
  const backwards: string[] = [];
  const end = codePoints(TEXT);
  for (let at = sentenceBefore(lines, end, "en"); at; at = sentenceBefore(lines, at.start, "en")) {
    backwards.push(wordsAt(TEXT, at));
  }
  expect(backwards).toEqual(forwards.toReversed());
});

test("a language that is none does no harm", () => {
  expect(sentenceAfter(paragraphs("One. Two."), 4, "not a language")).toEqual({ start: 5, end: 9 });
});
