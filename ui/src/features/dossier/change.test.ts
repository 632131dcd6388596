import { expect, test } from "vitest";

import { textsIn } from "../../i18n";
import type { FieldChange } from "../../platform";
import { change } from "./change";

const { t } = await textsIn("en");

const told = (table: string, field: string, before: string | null, after: string | null) => {
  const of: FieldChange = { table, row: "", field, about: "", before, after };
  const { name, before: was, after: is } = change(of, t);
  return [name, was, is];
};

test("a choice is told by its words, a text by itself", () => {
  expect(told("claims", "stage", "inbox", "checking")).toEqual(["Stage", "Inbox", "Checking"]);
  expect(told("verdicts", "word", "denied", "unverified")).toEqual(["Verdict", "Denied", "Unverified"]);
  expect(told("claims", "wording", "inbox", "It rained")).toEqual(["Wording", "inbox", "It rained"]);
  expect(told("findings", "note_confidential", null, "yes")).toEqual(["Confidential note", "", "Yes"]);
});

test("what came or went whole is told by what it was, or as coming and going", () => {
  expect(told("verdicts", "", null, "confirmed")).toEqual(["Verdict", "", "Confirmed"]);
  expect(told("findings", "", "refutes", null)).toEqual(["Evidence", "Refutes", ""]);
  expect(told("claim_tags", "", null, "weather")).toEqual(["Tags", "", "weather"]);
  expect(told("appearances", "", null, "")).toEqual(["Appears in", "", "Added"]);
  expect(told("appearances", "", "", null)).toEqual(["Appears in", "Removed", ""]);
});
