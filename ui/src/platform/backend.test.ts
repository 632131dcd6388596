import { expect, test } from "vitest";

import { errorOf } from "./backend";

test("an error of the library is shown as it is", () => {
  const error = { code: "empty", message: "The claim is empty.", detail: "" };
  expect(errorOf(error)).toEqual(error);
});

test("what Tauri could not read is told in Docket's words", () => {
  const thrown = "invalid args `details` for command `source_add`: “soon” is not a date.";
  expect(errorOf(thrown)).toEqual({
    code: "invalid_argument",
    message: "“soon” is not a date.",
    detail: thrown,
  });
});

test("anything else that was thrown is still an error to show", () => {
  expect(errorOf(new TypeError("x is not a function")).message).toBe("x is not a function");
  expect(errorOf(undefined).code).toBe("unexpected");
});
