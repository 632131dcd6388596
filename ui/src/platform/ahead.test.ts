import { expect, test } from "vitest";

import { ahead } from "./ahead";
import type { Backend } from "./backend";

test("who asks first gets what was asked ahead; who asks again is told anew", async () => {
  const backend = { call: (name: string) => Promise.resolve(name) } as unknown as Backend;
  const quick = ahead(backend, { window_state: Promise.resolve("asked ahead") });
  expect(await quick.call("window_state")).toBe("asked ahead");
  expect(await quick.call("window_state")).toBe("window_state");
  expect(await quick.call("library_status")).toBe("library_status");
});

test("what goes wrong is told to who asks", async () => {
  const backend = { call: () => Promise.resolve([]) } as unknown as Backend;
  const quick = ahead(backend, { case_list: Promise.reject(new Error("no")) });
  await expect(quick.call("case_list")).rejects.toThrow("no");
  expect(await quick.call("case_list")).toEqual([]);
});
