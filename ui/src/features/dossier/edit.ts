import type { Backend, Claim, ClaimId, Finding, FindingView } from "../../platform";

type Call = Backend["call"];

/*
 * A change is made to a claim as the library has it at that moment: somebody else may have changed its
 * other fields since this page read them.
 */

/** Changes some fields of a claim. Its claimant goes by name. */
export async function editClaim(call: Call, id: ClaimId, change: Partial<Claim>, claimant?: string) {
  const now = await call("claim_get", { id });
  await call("claim_edit", {
    id,
    claim: { ...now.claim, ...change },
    claimant_name: claimant ?? now.claimant?.name ?? "",
  });
}

/** A finding as it is now. One that was removed is as it was: the library says so when it is changed. */
export async function findingNow(call: Call, { id, finding }: FindingView): Promise<Finding> {
  const { findings } = await call("claim_get", { id: finding.claim });
  return findings.find((one) => one.id === id)?.finding ?? finding;
}

/** Changes some fields of a finding. */
export async function editFinding(call: Call, view: FindingView, change: Partial<Finding>) {
  const finding = await findingNow(call, view);
  await call("finding_edit", { id: view.id, finding: { ...finding, ...change } });
}
