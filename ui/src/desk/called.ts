import type { ClaimId, VerdictWord } from "../platform";

/* A verdict that was called for by its key while the claim's dossier is still on its way. */

let called: { claim: ClaimId; word: VerdictWord } | null = null;

export function callVerdict(claim: ClaimId, word: VerdictWord): void {
  called = { claim, word };
}

/** The verdict called for on the claim whose dossier is here now, once. Who moved on calls for none. */
export function takeCalled(claim: ClaimId): VerdictWord | null {
  const word = called?.claim === claim ? called.word : null;
  called = null;
  return word;
}
