import { expect, test } from "vitest";

import { spanIn } from "./DateEcho";

test("a span is told by the calendar of dates, and by its readers' own where that is another", () => {
  const days = { earliest: "2025-12-22", latest: "2026-01-20" };
  expect(spanIn("en", days)).toMatch(/^December 22, 2025\s–\sJanuary 20, 2026$/);
  expect(spanIn("fa", days)).toBe("۲۲ دسامبر ۲۰۲۵ تا ۲۰ ژانویهٔ ۲۰۲۶ (۱ تا ۳۰ دی ۱۴۰۴)");
});
