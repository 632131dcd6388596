import type { ClaimId } from "../../platform";

/* Which claims are chosen, to do something with all of them. */

export interface Choice {
  chosen: ReadonlySet<ClaimId>;
  /** The row from which a range is chosen. */
  anchor: number | null;
  /** What was chosen before that range. */
  before: ReadonlySet<ClaimId>;
}

const NONE: ReadonlySet<ClaimId> = new Set();
export const NOTHING: Choice = { chosen: NONE, anchor: null, before: NONE };

/** Chooses one claim more, or one less. */
export function toggled({ chosen }: Choice, id: ClaimId, at: number): Choice {
  const now = new Set(chosen);
  if (!now.delete(id)) now.add(id);
  return { chosen: now, anchor: at, before: now };
}

/** The rows from the anchor to there, both with them. */
export function rangeTo({ anchor }: Choice, at: number) {
  const from = anchor ?? at;
  return { first: Math.min(from, at), last: Math.max(from, at) };
}

/** Chooses a range in the place of the one that was being chosen. */
export function extended(choice: Choice, from: number, range: readonly ClaimId[]): Choice {
  const { before } = choice;
  return { chosen: new Set([...before, ...range]), anchor: choice.anchor ?? from, before };
}

export function all(ids: readonly ClaimId[]): Choice {
  return { chosen: new Set(ids), anchor: null, before: NONE };
}

/** Without those that are no longer in the list; the same when nothing is missing. */
export function stillThere(choice: Choice, ids: readonly ClaimId[]): Choice {
  if (choice.chosen.size === 0) return choice;
  const there = new Set(ids);
  const chosen = new Set([...choice.chosen].filter((id) => there.has(id)));
  return chosen.size === choice.chosen.size ? choice : { ...NOTHING, chosen, before: chosen };
}
