import type { CaseId } from "../../platform";

export function Timeline({ of }: { of: CaseId }) {
  return <section className="listing" data-case={of} />;
}
