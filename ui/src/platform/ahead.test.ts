import { expect, test } from "vitest";

import { ahead } from "./ahead";
import type { Backend } from "./backend";

/** A backend that counts what it is asked, and answers with that. */
function counting() {
  const asked: string[] = [];
  const call = (name: string) => Promise.resolve(asked.push(name));
  return { asked, backend: { call } as unknown as Backend };
}

test("who asks first gets what was asked ahead; who asks again is told anew", async () => {
  const { asked, backend } = counting();
  const quick = ahead(backend, "settings_get", "case_list");
  expect(asked).toEqual(["settings_get", "case_list"]);
  expect(await quick.call("settings_get")).toBe(1);
  expect(asked).toHaveLength(2);
  expect(await quick.call("settings_get")).toBe(3);
  expect(await quick.call("library_status")).toBe(4);
});

test("what goes wrong is told to who asks", async () => {
  const backend = { call: () => Promise.reject(new Error("no")) } as unknown as Backend;
  const quick = ahead(backend, "case_list");
  await expect(quick.call("case_list")).rejects.toThrow("no");
});
