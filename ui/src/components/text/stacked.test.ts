import { expect, test } from "vitest";

import { crowding, stacked } from "./stacked";

const high = (height: number, ...tops: number[]) => tops.map((top) => ({ top, height }));

test("what has room stands where it wishes", () => {
  expect(stacked(high(20, 0, 30, 300))).toEqual([0, 30, 300]);
  expect(stacked([])).toEqual([]);
});

test("a crowd is centred on its wishes, and never above the top", () => {
  expect(stacked(high(20, 100, 100))).toEqual([90, 110]);
  expect(stacked(high(20, 100, 100, 100))).toEqual([80, 100, 120]);
  expect(stacked(high(20, 0, 0, 0))).toEqual([0, 20, 40]);
});

test("a crowd that grows into its neighbours takes them along", () => {
  expect(stacked(high(20, 50, 100, 100, 100))).toEqual([50, 80, 100, 120]);
  expect(stacked(high(20, 70, 100, 100, 100))).toEqual([62.5, 82.5, 102.5, 122.5]);
});

test("nothing ever lies over another, in whatever heights", () => {
  let seed = 7;
  const next = (most: number) => (seed = (seed * 48271) % 2147483647) % most;
  for (let round = 0; round < 50; round += 1) {
    const wishes = Array.from({ length: 40 }, () => ({ top: next(900), height: 10 + next(30) }));
    wishes.sort((a, b) => a.top - b.top);
    const tops = stacked(wishes);
    expect(tops).toHaveLength(wishes.length);
    for (let at = 1; at < tops.length; at += 1) {
      const end = (tops[at - 1] ?? 0) + (wishes[at - 1]?.height ?? 0);
      expect(tops[at]).toBeGreaterThanOrEqual(end - 1e-6);
    }
  }
});

test("crowding is counted within reach, on both sides", () => {
  expect(crowding([0, 10, 20, 100], 10)).toEqual([2, 3, 2, 1]);
});
