import { expect, test } from "vitest";

import { subjectOf, thingOf } from "./subject";

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

test("the sample is about its case", () => {
  const actions = [
    { do: "add_person", person: { name: "Ella Marsh" } },
    { do: "add_case", id: "01", case: { title: "Floods" } },
    { do: "add_source", id: "02", source: { details: { title: "The river rose" } } },
  ];
  const sample = { do: "batch", what: "sample", actions };
  expect(subjectOf(sample)).toBe("Floods");
  expect(thingOf(sample)).toBeNull();
});

test("a batch is named by its first action, and some actions by nothing", () => {
  const actions = [{ do: "add_case", case: { title: "Floods" } }];
  expect(subjectOf({ do: "batch", what: "together", actions })).toBe("Floods");
  expect(subjectOf({ do: "remove_claim", id: "0199" })).toBe("");
  expect(subjectOf(null)).toBe("");
});

test("an action leads to the one thing it was about", () => {
  expect(thingOf({ do: "edit_claim", id: "0199", claim: {} })).toEqual({ is: "claim", id: "0199" });
  expect(thingOf({ do: "tag_claims", claims: ["0199"], tag: "weather" })).toEqual({ is: "claim", id: "0199" });
  expect(thingOf({ do: "add_finding", id: "07", finding: { claim: "0199", evidence: "02" } })).toEqual({
    is: "claim",
    id: "0199",
  });
  const actions = [
    { do: "add_person", id: "01", person: { name: "Ella Marsh" } },
    { do: "attach_evidence", id: "02", evidence: {} },
  ];
  expect(thingOf({ do: "batch", what: "together", actions })).toEqual({ is: "exhibit", id: "02" });
});

test("what is gone, or is several things, leads nowhere", () => {
  expect(thingOf({ do: "remove_claim", id: "0199" })).toBeNull();
  expect(thingOf({ do: "set_stage", claims: ["0199", "019a"], stage: "done" })).toBeNull();
  expect(thingOf({ do: "undo", entry: "0199" })).toBeNull();
});
