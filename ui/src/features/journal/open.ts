import { useAct, usePlace } from "../../desk";
import type { Thing } from "./subject";

/** Opens what an entry was about, in its case. */
export function useOpenThing() {
  const place = usePlace();
  const act = useAct();
  return async ({ is, id }: Thing) => {
    if (is === "person") {
      place.show({ at: "people" });
      return;
    }
    // What is not there any more is said in words.
    const of = await act(async (call) => {
      if (is === "claim") return (await call("claim_get", { id })).claim.case;
      if (is === "source") return (await call("source_get", { id })).row.case;
      return (await call("evidence_get", { id })).evidence.case;
    });
    if (!of) return;
    if (of !== place.case) place.openCase(of);
    if (is === "claim") place.openClaim(id);
    else place.show({ at: is, id, passage: null });
  };
}
