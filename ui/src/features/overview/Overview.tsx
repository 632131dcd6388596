import type { CaseId } from "../../platform";

export function Overview({ of }: { of: CaseId }) {
  return <section className="listing" data-case={of} />;
}
