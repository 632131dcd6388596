/** Where the words are that name what an action was about, the telling ones first. */
const PATHS = [
  ["claim", "wording"],
  ["case", "title"],
  ["source", "details", "title"],
  ["evidence", "details", "title"],
  ["details", "title"],
  ["person", "name"],
  ["verdict", "rationale"],
  ["finding", "note"],
  ["tag"],
  ["stage"],
];

function at(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

/** The words that name what an action of the journal was about; empty when it has none. */
export function subjectOf(action: unknown): string {
  for (const path of PATHS) {
    const words = at(action, path);
    if (typeof words === "string" && words.trim()) return words.trim();
  }
  const inner = meant(action);
  return inner === undefined ? "" : subjectOf(inner);
}

/** The one change that several were made for; undefined when it is not several. */
function meant(action: unknown): unknown {
  const inner = at(action, ["actions"]);
  if (!Array.isArray(inner)) return undefined;
  const does = (one: unknown, ...names: string[]) => names.includes(String(at(one, ["do"])));
  if (at(action, ["what"]) === "sample") return inner.find((one) => does(one, "add_case"));
  // Somebody new, or a new case, is added on the way to what is meant.
  const onTheWay = (one: unknown) => does(one, "add_person", "add_case");
  return inner.find((one) => !onTheWay(one)) ?? inner[0];
}

/** Something that can be opened. */
export interface Thing {
  is: "claim" | "source" | "exhibit" | "person";
  id: string;
}

/** Where each action names the thing that it was about. What was removed can't be opened. */
const THINGS: Partial<Record<string, { is: Thing["is"]; path: string[] }>> = {
  add_claim: { is: "claim", path: ["id"] },
  edit_claim: { is: "claim", path: ["id"] },
  set_verdict: { is: "claim", path: ["claim"] },
  clear_verdict: { is: "claim", path: ["claim"] },
  add_appearance: { is: "claim", path: ["appearance", "claim"] },
  add_relation: { is: "claim", path: ["relation", "from"] },
  add_finding: { is: "claim", path: ["finding", "claim"] },
  edit_finding: { is: "claim", path: ["finding", "claim"] },
  set_stage: { is: "claim", path: ["claims", "0"] },
  tag_claims: { is: "claim", path: ["claims", "0"] },
  untag_claims: { is: "claim", path: ["claims", "0"] },
  add_source: { is: "source", path: ["id"] },
  edit_source: { is: "source", path: ["id"] },
  attach_evidence: { is: "exhibit", path: ["id"] },
  edit_evidence: { is: "exhibit", path: ["id"] },
  add_person: { is: "person", path: ["id"] },
  edit_person: { is: "person", path: ["id"] },
};

/** What an action of the journal was about, where that is one thing that can be opened. */
export function thingOf(action: unknown): Thing | null {
  const inner = meant(action);
  if (inner !== undefined) return thingOf(inner);
  const claims = at(action, ["claims"]);
  if (Array.isArray(claims) && claims.length > 1) return null;
  const named = THINGS[String(at(action, ["do"]))];
  const id = named && at(action, named.path);
  return named && typeof id === "string" ? { is: named.is, id } : null;
}
