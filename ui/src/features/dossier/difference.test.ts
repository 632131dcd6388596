import { expect, test } from "vitest";

import { difference } from "./difference";

const told = (before: string, after: string, language = "en") =>
  difference(before, after, language)
    .map(({ text, what }) => (what === "kept" ? text : what === "new" ? `+${text}+` : `-${text}-`))
    .join("");

test("a text's change is told word by word", () => {
  expect(told("All twelve sirens sounded.", "All eleven sirens sounded.")).toBe(
    "All -twelve-+eleven+ sirens sounded.",
  );
});

test("words of other scripts are words too", () => {
  expect(told("هیچ‌کس آسیب ندیده است", "هیچ‌کس در شهر آسیب ندیده است", "fa")).toBe("هیچ‌کس +در شهر +آسیب ندیده است");
  expect(told("河水上涨到四米", "河水上涨到五米", "zh")).toBe("河水上涨到-四米-+五米+");
});

test("texts that have little in common stand one after the other", () => {
  expect(told("Nobody was hurt in the town.", "The mayor said a dam held.")).toBe(
    "-Nobody was hurt in the town.-+The mayor said a dam held.+",
  );
});
