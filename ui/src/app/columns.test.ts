import { expect, test } from "vitest";

import { AS_FIRST, fitted, roomIn } from "./columns";

const PIXEL = 1 / 16;

test.each([
  [1280, "three"],
  [900, "three"],
  [899, "two"],
  [720, "two"],
  [719, "one"],
])("%i pixels have room for %s", (pixels, room) => {
  expect(roomIn(pixels * PIXEL)).toBe(room);
});

test("with text twice as large, a window has half the room", () => {
  expect(roomIn((1280 * PIXEL) / 2)).toBe("one");
});

test.each([720, 800, 900, 1024, 1280, 1920, 3840])("the middle has enough at %i pixels", (pixels) => {
  const width = pixels * PIXEL;
  for (const start of [1, 13.5, 200]) {
    for (const end of [1, 27, 200]) {
      const { room, start: first, end: last } = fitted(width, { ...AS_FIRST, start, end });
      const beside = last.size + (room === "three" ? first.size : 0);
      expect(width - beside).toBeGreaterThanOrEqual(room === "three" ? 23.99 : 20.99);
      for (const { size, least, most } of [first, last]) {
        expect(size).toBeGreaterThanOrEqual(least);
        expect(size).toBeLessThanOrEqual(most);
      }
    }
  }
});

test("columns that fit are as wide as they were left", () => {
  const { start, end } = fitted(1920 * PIXEL, { ...AS_FIRST, start: 18, end: 35 });
  expect([start.size, end.size]).toEqual([18, 35]);
});
