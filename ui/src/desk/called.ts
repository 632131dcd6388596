import { useEffect, useEffectEvent } from "react";

import type { ClaimId, VerdictWord } from "../platform";

/* A verdict that was called for by its key. The dossier of its claim may still be on its way. */

let called: { claim: ClaimId; word: VerdictWord } | null = null;
const listeners = new Set<() => void>();

export function callVerdict(claim: ClaimId, word: VerdictWord): void {
  called = { claim, word };
  for (const listener of listeners) listener();
}

/** Begins the verdict that is called for on this claim, or was before it was shown. */
export function useCalled(claim: ClaimId, begin: (word: VerdictWord) => void): void {
  const take = useEffectEvent(() => {
    if (called?.claim !== claim) return;
    const { word } = called;
    called = null;
    begin(word);
  });
  useEffect(() => {
    const listener = () => take();
    listener();
    // Who moved on calls for none.
    called = null;
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [claim]);
}
