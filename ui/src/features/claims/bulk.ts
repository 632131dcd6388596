import { useAct, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { stageWords, verdictWords } from "../../i18n/words";
import type { Backend, CaseId, ClaimId, Stage, Verdict } from "../../platform";

/** What is done with several claims at once: each is one entry, one undo, and says how many it was done to. */
export function useBulk(claims: readonly ClaimId[] | (() => ClaimId[])) {
  const { t } = useTexts();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const ids = () => (typeof claims === "function" ? claims() : [...claims]);
  const doing = async (
    work: (call: Backend["call"], claims: ClaimId[]) => Promise<unknown>,
    done: string,
    about: Record<string, string> = {},
  ) => {
    const all = ids();
    if (all.length === 0) return false;
    const answer = await act(async (call) => {
      await work(call, all);
      return true;
    });
    if (answer) sayUndoable(t(done, { count: all.length, ...about }));
    return answer === true;
  };
  return {
    stage: (stage: Stage) =>
      doing((call, all) => call("claim_stage", { claims: all, stage }), "claims-staged", {
        stage: t(stageWords[stage]),
      }),
    tag: (tag: string) => doing((call, all) => call("claim_tag", { claims: all, tag }), "claims-tagged", { tag }),
    untag: (tag: string) =>
      doing((call, all) => call("claim_untag", { claims: all, tag }), "claims-untagged", { tag }),
    move: (to: CaseId, title: string) =>
      doing((call, all) => call("claim_move", { claims: all, to }), "claims-moved", { title }),
    remove: () => doing((call, all) => call("claim_remove", { claims: all }), "claims-removed"),
    /** What goes wrong is the form's to show, and so this is not said in a toast. */
    said: (verdict: Verdict) =>
      sayUndoable(t("claims-judged", { count: ids().length, verdict: t(verdictWords[verdict.word]) })),
  };
}
