import { expect, test } from "vitest";

import { blocksOf, elementHeight, follow, rowsInView, scrolledFor, TALLEST, topFor } from "./scroll";

const long = { total: 100_000, row: 56, view: 700 };
/** A million rows at twice the text size: taller than an element can be. */
const squeezed = { total: 1_000_000, row: 112, view: 700 };
const end = (track: typeof long) => track.total * track.row - track.view;

test("only the rows in view are drawn, however long the list", () => {
  const { first, last } = rowsInView(long, 2_800_000);
  expect(first).toBe(50_000 - 8);
  expect(last - first).toBeLessThan(40);
  expect(rowsInView({ ...long, total: 3 }, 0)).toEqual({ first: 0, last: 3 });
});

test("the window of rows does not move with every pixel", () => {
  expect(rowsInView(long, 2_800_001)).toEqual(rowsInView(long, 2_800_100));
});

test("a row is scrolled to only when it is out of view", () => {
  const track = { ...long, view: 560 };
  expect(topFor(track, 3, 0)).toBeNull();
  expect(topFor(track, 10, 0)).toBe(56);
  expect(topFor(track, 2, 560)).toBe(112);
});

test("a list that fits an element is scrolled as it is", () => {
  expect(elementHeight(long)).toBe(5_600_000);
  expect(scrolledFor(long, 12_345)).toBe(12_345);
  expect(follow(long, { scrolled: 0, top: 0 }, 4_000_000)).toBe(4_000_000);
});

test("a squeezed list still goes row by row under the wheel", () => {
  expect(elementHeight(squeezed)).toBe(TALLEST);
  const from = { scrolled: scrolledFor(squeezed, 56_000_000), top: 56_000_000 };
  expect(follow(squeezed, from, from.scrolled + 120)).toBe(56_000_120);
});

test("a squeezed list goes to its middle and its end with the scrollbar", () => {
  const from = { scrolled: 0, top: 0 };
  const reach = TALLEST - squeezed.view;
  expect(follow(squeezed, from, reach / 2)).toBeCloseTo(end(squeezed) / 2, 3);
  expect(follow(squeezed, from, reach)).toBe(end(squeezed));
  // Also when the wheel brought the element to its end before the rows.
  expect(follow(squeezed, { scrolled: reach - 100, top: 1000 }, reach)).toBe(end(squeezed));
});

test("a place in a squeezed list and how far it is scrolled belong to one another", () => {
  for (const top of [0, 56_000_000, end(squeezed)]) {
    const scrolled = scrolledFor(squeezed, top);
    expect(follow(squeezed, { scrolled: -10_000, top: 0 }, scrolled)).toBeCloseTo(top, 3);
  }
});

test("rows in view are read by the blocks that they are in, and no others", () => {
  expect(blocksOf({ first: 0, last: 30 }, 100)).toEqual({ from: 0, to: 1 });
  expect(blocksOf({ first: 96, last: 100 }, 100)).toEqual({ from: 0, to: 1 });
  expect(blocksOf({ first: 96, last: 130 }, 100)).toEqual({ from: 0, to: 2 });
  expect(blocksOf({ first: 99_960, last: 100_000 }, 100)).toEqual({ from: 999, to: 1000 });
  expect(blocksOf({ first: 0, last: 0 }, 100)).toEqual({ from: 0, to: 1 });
});
