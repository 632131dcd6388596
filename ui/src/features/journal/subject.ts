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
  const inner = at(action, ["actions"]);
  if (!Array.isArray(inner)) return "";
  // Somebody new, or a new case, is added on the way to what is meant.
  const onTheWay = (one: unknown) => ["add_person", "add_case"].includes(String(at(one, ["do"])));
  return subjectOf(inner.find((one) => !onTheWay(one)) ?? inner[0]);
}
