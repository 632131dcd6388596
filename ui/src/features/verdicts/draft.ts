import { keepDraft } from "../../desk";
import type { ClaimId, Confidence, GivenVerdict, VerdictWord } from "../../platform";

/** A verdict that is being written. */
export interface Draft {
  word: VerdictWord;
  rationale?: string;
  unknowns?: string;
  confidence?: Confidence | null;
  /** When the verdict was given that stood there when this was begun; none when there was none. */
  over: string | null;
  /** Where to begin. */
  at?: "rationale" | "confidence";
}

export const draftOf = (id: ClaimId) => `verdict.${id}`;

/** Begins to change a verdict. */
export function writeVerdict(id: ClaimId, given: GivenVerdict, at: "rationale" | "confidence") {
  keepDraft(draftOf(id), { ...given.verdict, over: given.at, at } satisfies Draft);
}
