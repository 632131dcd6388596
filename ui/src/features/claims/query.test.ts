import { expect, test } from "vitest";

import type { QueryPart } from "../../platform";
import {
  asksForCase,
  fieldText,
  joinQuery,
  sameQuery,
  splitQuery,
  tokenAt,
  valueOf,
  withoutUnfinished,
  withValue,
} from "./query";

/** The parts of a text, by the pieces that are named in it. */
function parts(text: string, ...pieces: [string, Partial<QueryPart>][]): QueryPart[] {
  return pieces.map(([piece, about]) => {
    const start = text.indexOf(piece);
    return { start, end: start + piece.length, field: null, value: piece, excluded: false, known: true, ...about };
  });
}

test("finished fields become chips and words stay text", () => {
  const text = 'stage:inbox minister -tag:"two words" said';
  const { chips, rest } = splitQuery(
    text,
    parts(
      text,
      ["stage:inbox", { field: "stage", value: "inbox" }],
      ["minister", {}],
      ['-tag:"two words"', { field: "tag", value: "two words", excluded: true }],
      ["said", {}],
    ),
    false,
  );
  expect(chips.map((chip) => chip.text)).toEqual(["stage:inbox", '-tag:"two words"']);
  expect(rest).toBe("minister said");
  expect(joinQuery(chips, rest)).toBe('stage:inbox -tag:"two words" minister said');
});

test("a field that is still being typed stays text until it is finished", () => {
  const text = "minister stage:inbox";
  const read = parts(text, ["minister", {}], ["stage:inbox", { field: "stage", value: "inbox" }]);
  expect(splitQuery(text, read, false)).toEqual({ chips: [], rest: text });
  expect(splitQuery(text, read, true).rest).toBe("minister ");
});

test("what is not understood stays text", () => {
  const text = "verdict:maybe ";
  const read = parts(text, ["verdict:maybe", { field: "verdict", value: "maybe", known: false }]);
  expect(splitQuery(text, read, true)).toEqual({ chips: [], rest: text });
});

test("choices stay beside one another", () => {
  const text = "stage:inbox OR stage:review ";
  const read = parts(
    text,
    ["stage:inbox", { field: "stage", value: "inbox" }],
    ["stage:review", { field: "stage", value: "review" }],
  );
  expect(splitQuery(text, read, true)).toEqual({ chips: [], rest: text });
});

test("the piece at the caret is told with its field and what stands there of its value", () => {
  expect(tokenAt('a stage:re', 10)).toMatchObject({ start: 2, end: 10, field: "stage", beginning: "re" });
  expect(tokenAt('tag:"two wo', 11)).toMatchObject({ start: 0, field: "tag", beginning: "two wo" });
  expect(tokenAt("-verdict:", 9)).toMatchObject({ excluded: true, field: "verdict", beginning: "" });
  expect(tokenAt("colour:red", 10)).toMatchObject({ field: null, beginning: "colour:red" });
  expect(tokenAt("minister ", 9)).toBeNull();
});

test("a field counts once it is finished, but for those that a part is enough for", () => {
  expect(withoutUnfinished("minister stage:re")).toBe("minister ");
  expect(withoutUnfinished("minister stage:review ")).toBe("minister stage:review ");
  expect(withoutUnfinished("claimant:Tr")).toBe("claimant:Tr");
  expect(withoutUnfinished("claimant:")).toBe("");
  expect(withoutUnfinished("minister said")).toBe("minister said");
});

test("a value with blanks is quoted", () => {
  expect(fieldText("tag", "two words")).toBe('tag:"two words"');
  expect(fieldText("stage", "inbox", true)).toBe("-stage:inbox");
});

test("a menu puts its value into the query once, and takes it out again", () => {
  const once = withValue([], "stage", "inbox");
  const twice = withValue(once, "stage", "review");
  expect(joinQuery(twice, "minister")).toBe("stage:review minister");
  expect(valueOf(twice, "stage")).toBe("review");
  expect(withValue(twice, "stage", null)).toEqual([]);
});

test("queries are compared without their blanks, and tell whether they ask for a case", () => {
  expect(sameQuery("stage:inbox  minister ", "stage:inbox minister")).toBe(true);
  expect(asksForCase('minister case:"flood"')).toBe(true);
  expect(asksForCase("showcase: minister")).toBe(false);
});
