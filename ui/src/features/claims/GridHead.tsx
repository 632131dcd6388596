import { ArrowDown, ArrowUp } from "lucide-react";
import { type KeyboardEvent, memo, type RefObject, useState } from "react";

import { useTexts } from "../../i18n";
import type { ClaimOrder } from "../../platform";
import { type Column, columnWords, isAbout, nextOrder, sortOf } from "./columns";

interface HeadProps {
  head: RefObject<HTMLDivElement | null>;
  order: ClaimOrder;
  columns: readonly Column[];
  chosen: number;
  total: number;
  onOrder: (order: ClaimOrder) => void;
  onChooseAll: () => void;
  /** Back to the rows. */
  onLeave: () => void;
}

/** The heads of the columns, by which the list is sorted. One of them is a stop for Tab, the arrows go on. */
export const GridHead = memo(function GridHead(props: HeadProps) {
  const { head, order, columns, chosen, total, onOrder } = props;
  const { t } = useTexts();
  const [stop, setStop] = useState<Column | "wording">("wording");
  const at = stop === "wording" || columns.includes(stop) ? stop : "wording";
  const left = columns.filter(isAbout);
  const right = columns.filter((column) => !isAbout(column));

  const onKeyDown = (event: KeyboardEvent) => {
    const row: (Column | "wording")[] = ["wording", ...left, ...right];
    // The next one is to the left where one writes from the right.
    const onward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = onward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const by = event.key === onward ? 1 : event.key === back ? -1 : 0;
    const next = row[row.indexOf(at) + by];
    if (by !== 0 && next) {
      setStop(next);
      head.current?.querySelector<HTMLElement>(`[data-column=${next}]`)?.focus();
    } else if (event.key === "ArrowDown" || event.key === "Escape") props.onLeave();
    else {
      // They press the head that has the focus; to the rows they would mean the claim at hand.
      if (event.key === "Enter" || event.key === " ") event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const cell = (column: Column | "wording") => {
    const sorts = sortOf(column);
    const sorted = order.by === column;
    const label = t(columnWords[column]);
    return (
      <span
        key={column}
        role="columnheader"
        // Some engines take no name from the button in it.
        aria-label={label}
        className={`claims-column claims-column-${column}`}
        aria-sort={sorted ? (order.descending ? "descending" : "ascending") : undefined}
      >
        <button
          type="button"
          data-column={column}
          tabIndex={column === at ? 0 : -1}
          aria-disabled={sorts === null}
          onFocus={() => setStop(column)}
          onClick={() => sorts && onOrder(nextOrder(order, sorts))}
        >
          {label}
          {sorted && (order.descending ? <ArrowDown size={11} aria-hidden /> : <ArrowUp size={11} aria-hidden />)}
        </button>
      </span>
    );
  };
  return (
    <div ref={head} role="rowgroup" className="claims-head">
      {/* Keys here are the heads' own; the focus is on one of them. */}
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div role="row" aria-rowindex={1} className="claims-heads" onKeyDown={onKeyDown}>
        <span role="columnheader" className="claims-column-choose">
          <button
            type="button"
            className="claim-check"
            tabIndex={-1}
            role="checkbox"
            aria-checked={chosen === 0 ? false : chosen >= total ? true : "mixed"}
            aria-label={t("choose-all")}
            title={t("choose-all")}
            onClick={props.onChooseAll}
          />
        </span>
        {cell("wording")}
        <span role="presentation" className="claims-heads-about">
          {left.map(cell)}
        </span>
        <span role="presentation" className="claims-heads-state">
          {right.map(cell)}
        </span>
      </div>
    </div>
  );
});
