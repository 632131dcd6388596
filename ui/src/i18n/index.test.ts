import { expect, test } from "vitest";

import { type Texts, textsIn } from ".";

const [en, fa, ar] = await Promise.all([textsIn("en"), textsIn("fa"), textsIn("ar")]);

test("a language is spoken in any of its varieties, and else English", async () => {
  expect((await textsIn("fa-IR")).language).toBe("fa");
  expect((await textsIn("ar-EG")).direction).toBe("rtl");
  expect((await textsIn("xx")).language).toBe("en");
});

test("days are the Gregorian calendar's, and told in the reader's own beside it", () => {
  expect(en.day("2026-01-12", "day")).toBe("January 12, 2026");
  expect(fa.day("2026-01-12", "day")).toBe("۱۲ ژانویهٔ ۲۰۲۶ (۲۲ دی ۱۴۰۴)");
  expect(fa.day("2026-01-01", "month")).toBe("ژانویهٔ ۲۰۲۶");
  expect(ar.day("2026-01-12", "day")).toMatch(/يناير/);
});

test("the day of a moment has its weekday, in the order of the language", () => {
  const noon = "2026-01-12T12:00:00Z";
  const told = (texts: Texts) => texts.weekday(noon).replaceAll(/[\u2068\u2069]/g, "");
  expect(told(en)).toBe("Monday, January 12, 2026");
  expect(told(fa)).toBe("دوشنبه ۲۲ دی ۱۴۰۴");
  expect(told(ar)).toMatch(/^الاثنين، .*يناير/);
});

test("a moment names its month, in the reader's calendar", () => {
  const noon = "2026-01-12T12:00:00Z";
  expect(en.moment(noon)).toContain("Jan 12, 2026");
  expect(fa.moment(noon)).toContain("۲۲ دی ۱۴۰۴");
  expect(fa.moment(noon, "days")).toMatch(/۱۲ ژانویه.* ۲۰۲۶.*\(۲۲ دی ۱۴۰۴\)/);
  expect(ar.moment(noon)).toContain("يناير");
  expect(en.moment("not a moment")).toBe("not a moment");
});

test("an error is told in the reader's language, and one that it has no words for as the library tells it", () => {
  const plain = (text: string) => text.replaceAll(/[\u2066-\u2069\u200f]/g, "");
  const long = {
    code: "too_long",
    args: { field: "claim_wording", actual: 12_000, limit: 10_000 },
    message: "The claim is 12000 characters long.",
    detail: "",
  };
  expect(plain(fa.told(long))).toMatch(/^عبارت ادعا ۱۲٬۰۰۰ نویسه دارد و بیش از ۱۰٬۰۰۰ نویسه/);
  expect(en.told(long)).toBe(long.message);
  expect(fa.told({ ...long, code: "of_tomorrow" })).toBe(long.message);
  expect(fa.told({ ...long, args: {} })).toBe(long.message);
  const since = { code: "changed_since", args: { name: "add_finding", by: "Roya", at: "2026-01-12T12:00:00Z" }, message: "" };
  expect(plain(fa.told(since))).toContain("«به کار بردن مدرک برای ادعا»، از Roya، ۲۲ دی ۱۴۰۴");
  const held = { code: "unreadable", args: { why: { code: "disk_full", args: {}, message: "Full." } }, message: "Full." };
  expect(plain(fa.told(held))).toBe("تا پایان خوانده نمی‌شود: دیسک پر است. چیزی تغییر نکرد. جا باز کنید و دوباره بکوشید.");
});
