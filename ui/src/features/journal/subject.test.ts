import { expect, test } from "vitest";

import { subjectOf } from "./subject";

test("an action is named by the words it is about", () => {
  expect(subjectOf({ do: "add_claim", claim: { wording: "It rained" } })).toBe("It rained");
  expect(subjectOf({ do: "set_verdict", claim: "0199", verdict: { rationale: "Two stations" } })).toBe(
    "Two stations",
  );
  expect(subjectOf({ do: "tag_claims", claims: ["0199"], tag: "weather" })).toBe("weather");
});

test("several changes that are one are about what they were for", () => {
  const actions = [
    { do: "add_person", person: { name: "Ella Marsh" } },
    { do: "add_claim", claim: { wording: "It rained" } },
    { do: "add_appearance" },
  ];
  const together = { do: "batch", what: "together", actions };
  expect(subjectOf(together)).toBe("It rained");
});

test("a batch is named by its first action, and some actions by nothing", () => {
  const actions = [{ do: "add_case", case: { title: "Floods" } }];
  expect(subjectOf({ do: "batch", what: "together", actions })).toBe("Floods");
  expect(subjectOf({ do: "remove_claim", id: "0199" })).toBe("");
  expect(subjectOf(null)).toBe("");
});
