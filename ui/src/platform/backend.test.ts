import { expect, test } from "vitest";

import { errorOf } from "./backend";

test("an error of the library is shown as it is", () => {
  const error = { code: "empty", args: { field: "claim_wording" }, message: "The claim is empty.", detail: "" };
  expect(errorOf(error)).toEqual(error);
});

test("what Tauri could not read is told in Docket's words", () => {
  const thrown = "invalid args `details` for command `source_add`: “soon” is not a date.";
  expect(errorOf(thrown)).toEqual({
    code: "invalid_argument",
    args: { why: "“soon” is not a date." },
    message: "“soon” is not a date.",
    detail: thrown,
  });
});

test("anything else that was thrown is still an error to show", () => {
  expect(errorOf(new TypeError("x is not a function"))).toMatchObject({ message: "x is not a function" });
  expect(errorOf(undefined).code).toBe("unexpected");
});
