import { expect, test } from "vitest";

import type { Timeline } from "../../platform";
import { spanOf, startOf, stepFrom, stepsTo, stretchOf } from "./stretch";

test("a unit begins with its first day", () => {
  expect(startOf("day", "2026-03-29")).toBe("2026-03-29");
  expect(startOf("month", "2026-03-29")).toBe("2026-03-01");
  expect(startOf("year", "2026-03-29")).toBe("2026-01-01");
});

test("steps go over the ends of months and years, and over leap days", () => {
  expect(stepFrom("day", "2024-02-28", 2)).toBe("2024-03-01");
  expect(stepFrom("month", "2025-12-31", 1)).toBe("2026-01-01");
  expect(stepFrom("year", "2024-02-29", -1)).toBe("2023-01-01");
  expect(stepsTo("day", "2026-01-12", "2026-02-12")).toBe(31);
  expect(stepsTo("month", "2025-11-30", "2026-02-01")).toBe(3);
  expect(stepsTo("year", "1999-12-31", "2026-01-01")).toBe(27);
});

test("a stretch holds its units whole, in whatever order they were chosen", () => {
  expect(stretchOf("month", "2026-03-01", "2026-01-01")).toEqual({ from: "2026-01-01", to: "2026-03-31" });
  expect(stretchOf("day", "2026-01-12", "2026-01-12")).toEqual({ from: "2026-01-12", to: "2026-01-12" });
  expect(stretchOf("year", "2024-01-01", "2024-01-01")).toEqual({ from: "2024-01-01", to: "2024-12-31" });
});

test("the chart spans what there is, or what was asked for", () => {
  const none = { happenings: [], total: 0, undated: 0 };
  const bar = (start: string) => ({ start, statements: 1, captures: 0, verdicts: 0 });
  const months: Timeline = { ...none, unit: "month", bars: [bar("2025-11-01"), bar("2026-01-01")] };
  expect(spanOf(months, null)).toEqual({ from: "2025-11-01", steps: 3 });
  expect(spanOf({ ...months, unit: "day" }, { from: "2026-01-01", to: "2026-01-31" })).toEqual({
    from: "2026-01-01",
    steps: 31,
  });
  expect(spanOf({ ...months, bars: [] }, null)).toBeNull();
});
