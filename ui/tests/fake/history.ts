import type { ClaimEntry, ClaimId, FieldChange, JournalRow } from "../../src/platform";
import type { Step, Tables } from "./library";

/* What was done to a claim, found out by holding what was there before each change against what came after. */

type Rows = Map<string, { about: string; fields: Record<string, string | null> }>;

/** A value in words; none when it says nothing. */
const text = (value: unknown): string | null =>
  typeof value === "string" ? value || null : value === true ? "yes" : null;

/** The field by which a row is told that came or went. */
const NAMED: Partial<Record<string, string>> = {
  claims: "wording",
  verdicts: "word",
  findings: "stance",
  relations: "kind",
  claim_tags: "tag",
  appearances: "passage",
};

/** Those that are told with it. */
const BESIDES: Partial<Record<string, string[]>> = {
  verdicts: ["rationale", "confidence", "unknowns"],
  findings: ["note"],
};

/** All that is said of a claim, by table and row. */
function saidOf(id: ClaimId, tables: Tables): Rows {
  const rows: Rows = new Map();
  const add = (table: string, row: string, about: string, fields: object) =>
    rows.set(`${table} ${row}`, {
      about,
      fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, text(value)])),
    });
  const found = tables.claims.get(id);
  if (found) {
    const { claimant, ...claim } = found.claim;
    const name = claimant ? (tables.persons.get(claimant)?.name ?? null) : null;
    add("claims", "", "", { ...claim, claimant: name, stage: found.stage });
    for (const tag of found.tags) add("claim_tags", tag, "", { tag });
  }
  const given = tables.verdicts.get(id);
  if (given) add("verdicts", "", "", given.verdict);
  for (const [key, { claim, evidence, passage, ...rest }] of tables.findings) {
    const title = tables.evidence.get(evidence)?.details.title ?? "";
    if (claim === id) add("findings", key, title, { ...rest, passage: passage?.exact });
  }
  for (const [key, { from, to, kind }] of tables.relations) {
    const other = tables.claims.get(from === id ? to : from)?.claim.wording ?? "";
    if (from === id || to === id) add("relations", key, other, { kind });
  }
  for (const [key, { claim, source, passage }] of tables.appearances) {
    const title = tables.sources.get(source)?.details.title ?? "";
    if (claim === id) add("appearances", key, title, { passage: passage?.exact });
  }
  return rows;
}

export function changesOf(id: ClaimId, before: Tables, after: Tables): FieldChange[] {
  const [old, now] = [saidOf(id, before), saidOf(id, after)];
  const changes: FieldChange[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)];
    const [table = "", ...rest] = key.split(" ");
    const row = rest.join(" ");
    const about = (is ?? was)?.about ?? "";
    const tell = (field: string) => {
      const [a, b] = [was?.fields[field] ?? null, is?.fields[field] ?? null];
      if (a !== b) changes.push({ table, row, field, about, before: a, after: b });
    };
    if (was && is) for (const field of Object.keys(is.fields)) tell(field);
    else {
      const named = NAMED[table] ?? "";
      const [a, b] = [was && (was.fields[named] ?? ""), is && (is.fields[named] ?? "")];
      changes.push({ table, row, field: "", about, before: a ?? null, after: b ?? null });
      for (const field of BESIDES[table] ?? []) tell(field);
    }
  }
  return changes;
}

const plain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

class Rested extends Error {}

function back(is: unknown, was: unknown, became: unknown): unknown {
  if (same(was, became)) return is;
  if (same(is, became)) return was;
  if (!plain(is) || !plain(was) || !plain(became)) throw new Rested();
  const keys = [...new Set([...Object.keys(is), ...Object.keys(was), ...Object.keys(became)])];
  return Object.fromEntries(keys.map((key) => [key, back(is[key], was[key], became[key])]));
}

/** What is there now, without one change; undefined when something later rests on it. */
export function without(now: Tables, before: Tables, after: Tables): Tables | undefined {
  try {
    const tables = Object.keys(now).map((name) => {
      const of = (all: Tables) => Object.fromEntries<unknown>(all[name as keyof Tables]);
      const rows = back(of(now), of(before), of(after)) as Record<string, unknown>;
      return [name, new Map(Object.entries(rows).filter(([, row]) => row !== undefined))];
    });
    return Object.fromEntries(tables) as Tables;
  } catch (thrown) {
    if (thrown instanceof Rested) return undefined;
    throw thrown;
  }
}

export function historyOf(id: ClaimId, journal: JournalRow[], steps: Step[], now: Tables): ClaimEntry[] {
  return journal.flatMap((row) => {
    const step = steps.find(({ entry }) => entry === row.id);
    const changes = step ? changesOf(id, step.before, step.after) : [];
    if (!step || changes.length === 0) return [];
    const undoable = !row.undone && without(now, step.before, step.after) !== undefined;
    return [{ row, changes, undoable }];
  });
}
