import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import type { VerdictWord } from "../platform";
import { callVerdict, useCalled } from "./called";

afterEach(cleanup);

function Claim({ id, onBegin }: { id: string; onBegin: (begun: string) => void }) {
  useCalled(id, (word: VerdictWord) => onBegin(`${id} ${word}`));
  return null;
}

test("a verdict called for is begun once, at once or as soon as its claim is shown", () => {
  const begun: string[] = [];
  const onBegin = (one: string) => begun.push(one);
  const { rerender } = render(<Claim id="one" onBegin={onBegin} />);
  callVerdict("one", "denied");
  expect(begun).toEqual(["one denied"]);
  callVerdict("two", "confirmed");
  expect(begun).toEqual(["one denied"]);
  rerender(<Claim id="two" onBegin={onBegin} />);
  rerender(<Claim id="one" onBegin={onBegin} />);
  expect(begun).toEqual(["one denied", "two confirmed"]);
});

test("who moved on calls for none", () => {
  const begun: string[] = [];
  const onBegin = (one: string) => begun.push(one);
  callVerdict("one", "denied");
  const { rerender } = render(<Claim id="two" onBegin={onBegin} />);
  rerender(<Claim id="one" onBegin={onBegin} />);
  expect(begun).toEqual([]);
});
