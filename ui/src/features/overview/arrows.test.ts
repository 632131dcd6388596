import { expect, test } from "vitest";

import { stopAfter } from "./arrows";

const ROWS = [
  [null, "confirmed", "denied"],
  ["inbox", null, null],
  ["done", "done confirmed", "done denied"],
];

test("arrows go along the row as one reads, over what is not there", () => {
  expect(stopAfter(ROWS, "done", "ArrowRight", false)).toBe("done confirmed");
  expect(stopAfter(ROWS, "done confirmed", "ArrowRight", true)).toBe("done");
  expect(stopAfter(ROWS, "inbox", "ArrowRight", false)).toBeNull();
  expect(stopAfter(ROWS, "confirmed", "ArrowLeft", false)).toBeNull();
});

test("up and down lead to what is nearest in the next row", () => {
  expect(stopAfter(ROWS, "denied", "ArrowDown", false)).toBe("inbox");
  expect(stopAfter(ROWS, "done denied", "ArrowUp", false)).toBe("inbox");
  expect(stopAfter(ROWS, "inbox", "ArrowUp", false)).toBe("confirmed");
  expect(stopAfter(ROWS, "done", "ArrowDown", false)).toBeNull();
});

test("Home and End lead to the ends of the row", () => {
  expect(stopAfter(ROWS, "denied", "Home", false)).toBe("confirmed");
  expect(stopAfter(ROWS, "done", "End", false)).toBe("done denied");
  expect(stopAfter(ROWS, "done", "x", false)).toBeNull();
});
