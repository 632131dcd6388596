import { VerdictSign } from "../../components";
import { usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { stageWords, verdictWords } from "../../i18n/words";
import type { Stage, StateCount, VerdictFilter } from "../../platform";
import { useArrows } from "./arrows";

const STAGES: Stage[] = ["inbox", "checking", "review", "done"];
const VERDICTS: VerdictFilter[] = ["confirmed", "denied", "unverified", "none"];

const wordOf = (verdict: VerdictFilter) => (verdict === "none" ? null : verdict);

/** How many claims there are of each stage and verdict: a table that looks like bars. */
export function StateChart({ states }: { states: StateCount[] }) {
  const { t, number } = useTexts();
  const place = usePlace();

  const count = (stage: Stage | null, verdict: VerdictFilter | null) =>
    states
      .filter((one) => stage === null || one.stage === stage)
      .filter((one) => verdict === null || (one.verdict ?? "none") === verdict)
      .reduce((sum, one) => sum + one.count, 0);
  const most = Math.max(...STAGES.map((stage) => count(stage, null)), 1);

  // The first column of buttons are the stages themselves.
  const stopOf = (stage: Stage | null, verdict: VerdictFilter | null) =>
    count(stage, verdict) > 0 ? `${stage} ${verdict}` : null;
  const arrows = useArrows([
    [null, ...VERDICTS.map((verdict) => stopOf(null, verdict))],
    ...STAGES.map((stage) => [stopOf(stage, null), ...VERDICTS.map((one) => stopOf(stage, one))]),
  ]);
  const button = (stage: Stage | null, verdict: VerdictFilter | null) => ({
    type: "button" as const,
    ...arrows.stop(`${stage} ${verdict}`),
    onClick: () =>
      place.list([stage && `stage:${stage}`, verdict && `verdict:${verdict}`].filter(Boolean).join(" ")),
  });

  // What is seen is short; who hears it hears a whole sentence.
  const sentence = (stage: Stage | null, verdict: VerdictFilter | null) => (
    <span className="unseen">
      {t("overview-state", {
        count: count(stage, verdict),
        stage: stage ?? "any",
        verdict: verdict ?? "any",
      })}
    </span>
  );

  return (
    <div
      className="states"
      role="grid"
      tabIndex={-1}
      aria-label={t("overview-states")}
      aria-readonly
      aria-colcount={VERDICTS.length + 1}
      {...arrows.group}
    >
      <div role="row" className="states-legend">
        <span role="columnheader" aria-colindex={1} className="unseen">
          {t("stage")}
        </span>
        {VERDICTS.map((verdict, index) => (
          <span key={verdict} role="columnheader" aria-colindex={index + 2}>
            <button
              {...button(null, verdict)}
              className={`legend legend-${verdict}`}
              disabled={count(null, verdict) === 0}
            >
              <VerdictSign verdict={wordOf(verdict)} size={14} />
              <span aria-hidden>{t(verdictWords[verdict])}</span>
              <strong aria-hidden>{number(count(null, verdict))}</strong>
              {sentence(null, verdict)}
            </button>
          </span>
        ))}
      </div>
      {STAGES.map((stage) => (
        <div key={stage} role="row" className="states-row">
          <span role="rowheader" aria-colindex={1}>
            <button {...button(stage, null)} className="states-stage" disabled={count(stage, null) === 0}>
              <span aria-hidden>{t(stageWords[stage])}</span>
              <strong aria-hidden>{number(count(stage, null))}</strong>
              {sentence(stage, null)}
            </button>
          </span>
          <span role="none" className="states-bar" style={{ inlineSize: `${(count(stage, null) / most) * 100}%` }}>
            {VERDICTS.map((verdict, index) =>
              count(stage, verdict) === 0 ? null : (
                <span
                  key={verdict}
                  role="gridcell"
                  aria-colindex={index + 2}
                  style={{ flexGrow: count(stage, verdict) }}
                >
                  <button
                    {...button(stage, verdict)}
                    className={`segment segment-${verdict}`}
                  >
                    <VerdictSign verdict={wordOf(verdict)} size={13} />
                    <span className="segment-count" aria-hidden>
                      {number(count(stage, verdict))}
                    </span>
                    {sentence(stage, verdict)}
                  </button>
                </span>
              ),
            )}
          </span>
        </div>
      ))}
    </div>
  );
}
