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

/** What an action was: of several that are one, what they were for. */
export function nameOf(name: string, action: unknown): string {
  if (name !== "batch") return name;
  if (at(action, ["what"]) === "sample") return "open_sample";
  const inner = at(action, ["actions"]);
  const names = Array.isArray(inner) ? inner.map((one) => at(one, ["do"])) : [];
  // Somebody new is added on the way to the claim or the exhibit that is meant.
  const main = names.find((one) => typeof one === "string" && one !== "add_person");
  return at(action, ["what"]) === "together" && typeof main === "string" ? main : name;
}

/** The words that name what an action of the journal was about; empty when it has none. */
export function subjectOf(action: unknown): string {
  for (const path of PATHS) {
    const words = at(action, path);
    if (typeof words === "string" && words.trim()) return words.trim();
  }
  const inner = at(action, ["actions"]);
  if (!Array.isArray(inner)) return "";
  return subjectOf(inner.find((one) => at(one, ["do"]) !== "add_person"));
}
