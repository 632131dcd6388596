import { type KeyboardEvent, memo, useEffect, useLayoutEffect, useRef, useState } from "react";

import { Parts, StanceSign, VerdictSign } from "../../components";
import { useTexts } from "../../i18n";
import { stageWords, stanceWords, verdictWords } from "../../i18n/words";
import type { ClaimId, ClaimRow, Stance } from "../../platform";
import { rowsInView, scrollToRow } from "./rows";

import "./claim-grid.css";

const STANCES: Stance[] = ["supports", "refutes", "context"];

interface GridProps {
  rows: ClaimRow[];
  total: number;
  at: number;
  chosen: ReadonlySet<ClaimId>;
  label: string;
  onMove: (by: number) => void;
  onOpen: (id: ClaimId) => void;
  onChoose: (id: ClaimId) => void;
  onNeedMore: () => void;
}

/** The rows in view of a list of claims, as a grid for screen readers and keys. */
export function ClaimGrid(props: GridProps) {
  const { rows, total, at, chosen, label, onMove, onOpen, onChoose, onNeedMore } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState({ scrolled: 0, height: 800, row: 56 });

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const measure = () => {
      const { fontSize } = getComputedStyle(document.documentElement);
      // As --claim-row in the tokens: rows grow with the text.
      setBox((old) => ({ ...old, height: element.clientHeight, row: parseFloat(fontSize) * 3.5 }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const { first, last } = rowsInView(box.scrolled, box.height, box.row, total);
  const wanted = Math.max(last, at + 2);
  const short = rows.length < Math.min(wanted, total);
  useEffect(() => {
    if (short) onNeedMore();
  });

  useEffect(() => {
    const element = grid.current;
    if (!element || at < 0) return;
    const top = scrollToRow(at, element.scrollTop, element.clientHeight, box.row);
    if (top !== null) element.scrollTop = top;
  }, [at, box.row]);

  const pageful = Math.max(1, Math.floor(box.height / box.row) - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const here = rows[at];
    const keys: Record<string, () => void> = {
      ArrowDown: () => onMove(1),
      ArrowUp: () => onMove(-1),
      PageDown: () => onMove(pageful),
      PageUp: () => onMove(-pageful),
      Home: () => onMove(-total),
      End: () => onMove(total),
      Enter: () => {
        if (!here) return;
        onOpen(here.id);
        document.getElementById("dossier")?.focus();
      },
      " ": () => here && onChoose(here.id),
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  const drawn = rows.slice(first, last).map((row, index) => ({ row, index: first + index }));
  // The claim at hand stays in the page, for those who hear which row is active.
  const active = rows[at];
  if (active && (at < first || at >= last)) drawn.push({ row: active, index: at });
  return (
    <div
      ref={grid}
      id="claims"
      className="claims"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={total}
      aria-multiselectable
      aria-activedescendant={active ? `claim-${active.id}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        const { scrollTop } = event.currentTarget;
        setBox((old) => ({ ...old, scrolled: scrollTop }));
      }}
    >
      <div className="claims-height" role="presentation" style={{ blockSize: total * box.row }}>
        {drawn.map(({ row, index }) => (
          <Row
            key={row.id}
            row={row}
            index={index}
            top={index * box.row}
            isAtHand={index === at}
            isChosen={chosen.has(row.id)}
            onOpen={onOpen}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  row: ClaimRow;
  index: number;
  top: number;
  isAtHand: boolean;
  isChosen: boolean;
  onOpen: (id: ClaimId) => void;
  onChoose: (id: ClaimId) => void;
}

const Row = memo(function Row({ row, index, top, isAtHand, isChosen, onOpen, onChoose }: RowProps) {
  const { t, number } = useTexts();
  return (
    // Keys are the grid's: it holds the focus and names the active row.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={`claim-${row.id}`}
      className="claim"
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isChosen}
      aria-current={isAtHand ? "true" : undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => (event.ctrlKey || event.metaKey ? onChoose(row.id) : onOpen(row.id))}
    >
      <span role="gridcell" className="claim-choose">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t("choose-claim")}
          checked={isChosen}
          onChange={() => onChoose(row.id)}
          onClick={(event) => event.stopPropagation()}
        />
        <VerdictSign verdict={row.verdict} size={17} />
      </span>
      <span role="gridcell" className="claim-words" dir="auto">
        <span className="claim-wording" lang={row.language || undefined}>
          {row.wording}
        </span>
        <span className="claim-about soft small">
          <Parts parts={[row.claimant, row.date, ...row.tags.map((tag) => `#${tag}`)]} />
        </span>
      </span>
      <span role="gridcell" className="claim-state">
        <span className={`claim-verdict verdict-${row.verdict ?? "none"}`}>
          {row.verdict ? t(verdictWords[row.verdict]) : "—"}
        </span>
        <span className="claim-counts small">
          {STANCES.filter((stance) => row.stances[stance] > 0).map((stance) => (
            <span
              key={stance}
              role="img"
              title={t(stanceWords[stance])}
              aria-label={t("stance-count", { stance: t(stanceWords[stance]), count: row.stances[stance] })}
            >
              <StanceSign stance={stance} size={8} />
              {number(row.stances[stance])}
            </span>
          ))}
          <span className="soft">{t(stageWords[row.stage])}</span>
        </span>
      </span>
    </div>
  );
});
