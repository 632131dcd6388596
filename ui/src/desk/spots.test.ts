import { expect, test } from "vitest";

import { NOWHERE } from "./place";
import { among, beginAt, forwardAgain, goTo, spotIn, spotOf, stepBack } from "./spots";

const HOME = { ...NOWHERE, case: "flood" };
const SOURCES = { view: { at: "sources" } } as const;
const SOURCE = { view: { at: "source", id: "s1", passage: null } } as const;

test("one comes back to where one was, and goes there again", () => {
  let walk = goTo(beginAt(HOME), SOURCES);
  walk = goTo(walk, SOURCE);
  walk = stepBack(walk);
  expect(walk.place.view).toEqual(SOURCES.view);
  walk = stepBack(walk);
  expect(walk.place.view).toEqual({ at: "claims" });
  expect(stepBack(walk)).toBe(walk);
  walk = forwardAgain(forwardAgain(walk));
  expect(walk.place.view).toEqual(SOURCE.view);
  expect(forwardAgain(walk)).toBe(walk);
});

test("who goes elsewhere from there has a new way forward", () => {
  const back = stepBack(goTo(goTo(beginAt(HOME), SOURCES), SOURCE));
  expect(goTo(back, { view: { at: "people" } }).future).toEqual([]);
});

test("staying, or opening a sheet, leaves nothing behind", () => {
  const walk = goTo(goTo(beginAt(HOME), { view: { at: "claims" } }), { sheet: { sheet: "settings" } });
  expect(walk.past).toEqual([]);
  expect(walk.place.sheet).toEqual({ sheet: "settings" });
});

test("the list that a text was opened from is known, past other texts", () => {
  const walk = goTo(goTo(goTo(beginAt(HOME), SOURCES), SOURCE), {
    view: { at: "exhibit", id: "e1", passage: null },
  });
  expect(walk.before).toEqual(SOURCES.view);
});

test("the case that was opened before the first one is none to come back to", () => {
  expect(goTo(beginAt(NOWHERE), { case: "flood" }).past).toEqual([]);
});

test("nobody comes back to a case that is gone", () => {
  const walk = goTo(goTo(beginAt(HOME), { case: "bridge" }), SOURCES);
  expect(among(walk, ["bridge"]).past.map((spot) => spot.case)).toEqual(["bridge"]);
});

test("where one was is read again", () => {
  const place = { ...HOME, ...SOURCE, claim: "c1", reading: true, writing: true };
  expect(spotIn(JSON.parse(JSON.stringify(spotOf(place))) as object)).toEqual(spotOf(place));
  expect(spotOf(place)).not.toHaveProperty("writing");
});

test("what doesn't fit is passed over, and the rest is taken", () => {
  expect(spotIn({ case: 7, claim: "c1", view: { at: "moon" }, filter: { taste: "sweet" }, reading: "yes" })).toEqual({
    claim: "c1",
  });
  expect(spotIn({ view: { at: "source" } })).toEqual({});
  expect(spotIn([])).toEqual({});
});
