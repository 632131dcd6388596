import { expect, test } from "vitest";

import { blockAt, blocksOf, innermost, marksOf, nextOf } from "./blocks";
import { codePoints, paragraphs } from "./places";

const TEXT = Array.from({ length: 205 }, (_, at) => `Paragraph ${at} 𝄞.`).join("\n\n");

test("blocks hold every paragraph once, in order, and know where they begin and end", () => {
  const lines = paragraphs(TEXT);
  const blocks = blocksOf(lines);
  expect(blocks.flatMap((block) => block.lines)).toEqual(lines);
  expect(blocks.length).toBeGreaterThan(4);
  for (const { start, end, lines: own, rough } of blocks) {
    const last = own.at(-1);
    expect(start).toBe(own[0]?.start);
    expect(end).toBe((last?.start ?? 0) + codePoints(last?.text ?? ""));
    expect(rough).toBeGreaterThanOrEqual(own.length);
  }
});

test("one long paragraph is a block of its own", () => {
  const long = "word ".repeat(3000);
  expect(blocksOf(paragraphs(`Before.\n${long}\nAfter.`)).map(({ lines }) => lines.length)).toEqual([1, 1, 1]);
});

test("a mark is of every block that it lies over", () => {
  const blocks = blocksOf(paragraphs(TEXT));
  const [first, second, third] = blocks;
  const mark = { id: "m", start: (first?.end ?? 0) - 2, end: (second?.start ?? 0) + 2 };
  const marks = marksOf(blocks, [mark]);
  expect(marks.slice(0, 3)).toEqual([[mark], [mark], []]);
  expect(blockAt(blocks, third?.start ?? 0)).toBe(2);
  expect(blockAt(blocks, (third?.start ?? 0) - 1)).toBe(1);
  expect(blockAt([], 5)).toBe(0);
});

test("what lies over the same words is opened one after the other, the closest first", () => {
  const order = innermost([
    { id: "whole", start: 0, end: 50 },
    { id: "word", start: 10, end: 14 },
  ]).map(({ id }) => id);
  expect(order).toEqual(["word", "whole"]);
  expect(nextOf(order, null)).toBe("word");
  expect(nextOf(order, "word")).toBe("whole");
  expect(nextOf(order, "whole")).toBe("word");
  expect(nextOf(order, "elsewhere")).toBe("word");
});
