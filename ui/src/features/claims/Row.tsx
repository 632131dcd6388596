import { memo } from "react";

import { Parts, StanceSign, VerdictSign } from "../../components";
import { useTexts } from "../../i18n";
import { stageWords, stanceWords, verdictWords } from "../../i18n/words";
import type { ClaimRow, Stance } from "../../platform";
import type { Column } from "./columns";

const STANCES: Stance[] = ["supports", "refutes", "context"];
/** The head is the first row. */
const BELOW_HEAD = 2;

/** The parts of a row that are heard one after the other. */
const PARTS = ["wording", "about", "state"];

interface RowProps {
  row: ClaimRow;
  index: number;
  top: number;
  isAtHand: boolean;
  isChosen: boolean;
  columns: readonly Column[];
  /** The case that it belongs to, where the list is of several. */
  of: string | null;
}

/** One claim of the list. In a wide list its parts are columns, in a narrow one two lines. */
export const Row = memo(function Row({ row, index, top, isAtHand, isChosen, columns, of }: RowProps) {
  const { t } = useTexts();
  const has = (column: Column) => columns.includes(column);
  return (
    // Keys and clicks are the grid's: it holds the focus and names the active row.
    <div
      id={`claim-${row.id}`}
      className="claim"
      role="row"
      data-row={index}
      aria-rowindex={index + BELOW_HEAD}
      // Some engines give a row no name of its own: all that it says is.
      aria-labelledby={PARTS.map((part) => `${part}-${row.id}`).join(" ")}
      aria-selected={isChosen}
      aria-current={isAtHand ? "true" : undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" className="claim-choose" title={t("choose-claim")}>
        <span className="claim-check" aria-hidden />
        <VerdictSign verdict={row.verdict} size={17} />
      </span>
      <span role="gridcell" id={`wording-${row.id}`} className="claim-wording at-edge" dir="auto" lang={row.language || undefined}>
        {row.wording}
      </span>
      <span role="presentation" id={`about-${row.id}`} className="claim-about">
        {has("case") && (
          <span role="gridcell" className="claim-of at-edge" dir="auto">
            {of}
          </span>
        )}
        {has("claimant") && (
          <span role="gridcell" className="claim-claimant at-edge" dir="auto">
            {row.claimant}
          </span>
        )}
        {has("date") && (
          <span role="gridcell" className="claim-date at-edge" dir="auto">
            {row.date}
          </span>
        )}
        {has("tags") && (
          <span role="gridcell" className="claim-tags">
            <Parts parts={row.tags.map((tag) => `#${tag}`)} />
          </span>
        )}
      </span>
      <span role="presentation" id={`state-${row.id}`} className="claim-state">
        {has("verdict") && (
          <span
            role="gridcell"
            className={`claim-verdict verdict-${row.verdict ?? "none"}`}
            aria-label={row.verdict ? undefined : t("verdict-none")}
          >
            {row.verdict ? t(verdictWords[row.verdict]) : "—"}
          </span>
        )}
        {has("evidence") && <Evidence stances={row.stances} />}
        {has("stage") && (
          <span role="gridcell" className="claim-stage">
            {t(stageWords[row.stage])}
          </span>
        )}
      </span>
    </div>
  );
});

function Evidence({ stances }: { stances: ClaimRow["stances"] }) {
  const { t, number } = useTexts();
  return (
    <span role="gridcell" className="claim-counts">
      {STANCES.filter((stance) => stances[stance] > 0).map((stance) => (
        <span
          key={stance}
          role="img"
          title={t(stanceWords[stance])}
          aria-label={t("stance-count", { stance: t(stanceWords[stance]), count: stances[stance] })}
        >
          <StanceSign stance={stance} size={8} />
          {number(stances[stance])}
        </span>
      ))}
    </span>
  );
}

/** A row that is on its way. */
export const ComingRow = memo(function ComingRow({ index, top, isAtHand }: { index: number; top: number; isAtHand: boolean }) {
  const { t } = useTexts();
  return (
    <div
      className="claim claim-coming"
      role="row"
      data-row={index}
      aria-rowindex={index + BELOW_HEAD}
      aria-current={isAtHand ? "true" : undefined}
      aria-busy
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" aria-label={t("working")} />
    </div>
  );
});
