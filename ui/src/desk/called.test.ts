import { expect, test } from "vitest";

import { callVerdict, takeCalled } from "./called";

test("a verdict called for is begun once, and on no other claim", () => {
  callVerdict("one", "denied");
  expect(takeCalled("one")).toBe("denied");
  expect(takeCalled("one")).toBeNull();
});

test("who moved on calls for none", () => {
  callVerdict("one", "denied");
  expect(takeCalled("two")).toBeNull();
  expect(takeCalled("one")).toBeNull();
});
