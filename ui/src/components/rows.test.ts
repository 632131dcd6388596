import { expect, test } from "vitest";

import { rowsInView, scrollToRow } from "./rows";

test("only the rows in view are drawn, however long the list", () => {
  const { first, last } = rowsInView(2_800_000, 700, 56, 100_000);
  expect(first).toBe(50_000 - 8);
  expect(last - first).toBeLessThan(40);
});

test("a short list is drawn whole", () => {
  expect(rowsInView(0, 700, 56, 3)).toEqual({ first: 0, last: 3 });
});

test("a row is scrolled to only when it is out of view", () => {
  expect(scrollToRow(3, 0, 560, 56)).toBeNull();
  expect(scrollToRow(10, 0, 560, 56)).toBe(56);
  expect(scrollToRow(2, 560, 560, 56)).toBe(112);
});
