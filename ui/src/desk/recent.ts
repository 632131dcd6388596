import { useEffect, useEffectEvent } from "react";

import type { CaseId, ClaimId } from "../platform";
import { useClaimAtHand, usePlace } from "./place";
import { useRemembered } from "./remembered";

/** How many of each are remembered. */
const FEW = 12;
/** How long a claim that one only came by must stay at hand to count as opened. */
const LOOKED_AT = 2000;

const NONE: string[] = [];

export const latestFirst = (all: string[], one: string) =>
  [one, ...all.filter((other) => other !== one)].slice(0, FEW);

/** The claims and cases that were opened last, the latest first; some may be gone since. */
export function useRecent(): { claims: ClaimId[]; cases: CaseId[] } {
  const [claims] = useRemembered<ClaimId[]>("recent.claims", NONE);
  const [cases] = useRemembered<CaseId[]>("recent.cases", NONE);
  return { claims, cases };
}

/** Remembers which claims and cases are opened. */
export function useKeepRecent(): void {
  const { case: of, reading } = usePlace();
  const claim = useClaimAtHand();
  const [claims, keepClaims] = useRemembered<ClaimId[]>("recent.claims", NONE);
  const [cases, keepCases] = useRemembered<CaseId[]>("recent.cases", NONE);
  const opened = useEffectEvent((id: ClaimId) => keepClaims(latestFirst(claims, id)));
  const entered = useEffectEvent((id: CaseId) => keepCases(latestFirst(cases, id)));
  useEffect(() => {
    if (of) entered(of);
  }, [of]);
  useEffect(() => {
    if (!claim) return;
    const timer = setTimeout(() => opened(claim), reading ? 0 : LOOKED_AT);
    return () => clearTimeout(timer);
  }, [claim, reading]);
}
