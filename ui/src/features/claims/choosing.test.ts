import { expect, test } from "vitest";

import { all, extended, NOTHING, rangeTo, stillThere, toggled } from "./choosing";

const rows = ["a", "b", "c", "d", "e", "f"];
const said = (choice: typeof NOTHING) => [...choice.chosen].sort().join("");
/** Chooses up to that row as the list does. */
function extendTo(choice: typeof NOTHING, at: number, from = at) {
  const { first, last } = rangeTo({ ...choice, anchor: choice.anchor ?? from }, at);
  return extended(choice, from, rows.slice(first, last + 1));
}

test("a claim is chosen and let go again", () => {
  const once = toggled(NOTHING, "b", 1);
  expect(said(once)).toBe("b");
  expect(said(toggled(once, "b", 1))).toBe("");
});

test("a range grows and shrinks from where it began", () => {
  const begun = extendTo(NOTHING, 3, 2);
  expect(said(begun)).toBe("cd");
  const longer = extendTo(begun, 5);
  expect(said(longer)).toBe("cdef");
  const turned = extendTo(longer, 0);
  expect(said(turned)).toBe("abc");
});

test("a range keeps what was chosen before it", () => {
  const before = toggled(toggled(NOTHING, "a", 0), "d", 3);
  expect(said(extendTo(before, 5))).toBe("adef");
  expect(said(extendTo(extendTo(before, 5), 4))).toBe("ade");
});

test("all are chosen, and those that are gone no longer", () => {
  const every = all(rows);
  expect(every.chosen.size).toBe(6);
  expect(said(stillThere(every, ["a", "c", "z"]))).toBe("ac");
  expect(stillThere(every, rows)).toBe(every);
});
