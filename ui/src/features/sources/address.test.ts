import { expect, test } from "vitest";

import { addressIn } from "./address";

test("an address is taken from a line of its own, first or last", () => {
  expect(addressIn("https://courier.example/flood\n\nThe river rose.")).toBe("https://courier.example/flood");
  expect(addressIn("The river rose.\r\n https://courier.example/flood \n\n")).toBe("https://courier.example/flood");
});

test("an address is not guessed", () => {
  expect(addressIn("See https://courier.example/flood for more.")).toBe("");
  expect(addressIn("One.\nhttps://courier.example/flood\nTwo.")).toBe("");
  expect(addressIn("https://a.example\nThe river rose.\nhttps://b.example")).toBe("");
  expect(addressIn("")).toBe("");
});
