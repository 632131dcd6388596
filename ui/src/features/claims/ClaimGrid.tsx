import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

import { useTexts } from "../../i18n";
import type { ClaimId, ClaimOrder } from "../../platform";
import { type Column, trackOf } from "./columns";
import { GridHead } from "./GridHead";
import { ComingRow, Row } from "./Row";
import { elementHeight, follow, rowsInView, scrolledFor, type Spot, topFor, type Track, within } from "./scroll";
import type { Table } from "./table";

import "./claim-grid.css";

/** How long scrolling rests before the rows that were flown to are read. */
const REST = 60;

export interface GridHandle {
  /** Scrolls so that a row is in view. */
  show: (at: number) => void;
  focus: () => void;
  /** How many rows are in view. */
  pageful: () => number;
}

interface GridProps {
  handle: Ref<GridHandle>;
  table: Table;
  label: string;
  at: number;
  chosen: ReadonlySet<ClaimId>;
  order: ClaimOrder;
  columns: readonly Column[];
  /** Titles of cases, where the list is of several. */
  cases: ReadonlyMap<string, string> | null;
  /** The row that was on top when the list was last seen. */
  begin: number;
  onRest: (top: number) => void;
  onOrder: (order: ClaimOrder) => void;
  onKey: (event: KeyboardEvent) => void;
  onRow: (at: number, how: "open" | "choose" | "extend") => void;
  onChooseAll: () => void;
}

/** The rows in view of a list of claims, as a grid for screen readers and keys. */
export function ClaimGrid(props: GridProps) {
  const { handle, table, label, at, chosen, order, columns, cases, begin } = props;
  const { t } = useTexts();
  const grid = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ view: 800, row: 56 });
  const [spot, setSpot] = useState<Spot>({ scrolled: 0, top: 0 });
  // Where one is by now; what is drawn follows only when other rows come into view.
  const here = useRef<Spot>(spot);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const track: Track = { ...size, total: table.total };

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const measure = () => {
      const { fontSize } = getComputedStyle(document.documentElement);
      // As --claim-row in the tokens, in whole pixels: rows grow with the text.
      const row = Math.round(parseFloat(fontSize) * 3.5);
      setSize({ view: element.clientHeight - (head.current?.offsetHeight ?? 0), row });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const toRows = useCallback(() => grid.current?.focus(), []);
  const chooseAll = useRef(props.onChooseAll);
  useEffect(() => {
    chooseAll.current = props.onChooseAll;
  });
  const onChooseAll = useCallback(() => chooseAll.current(), []);

  const put = (top: number) => {
    const element = grid.current;
    if (!element) return;
    const to = within(track, top);
    const scrolled = scrolledFor(track, to);
    // Asking where it is scrolled to lays the page out, which takes long when all of it is new.
    if (to !== here.current.top || scrolled !== here.current.scrolled) {
      element.scrollTop = scrolled;
      here.current = { scrolled: element.scrollTop, top: to };
      setSpot(here.current);
    }
    table.look(rowsInView(track, to));
  };

  const onRest = () => {
    // What was gone by the wheel in a squeezed list is made good for, unseen.
    if (scrolledFor(track, here.current.top) !== here.current.scrolled) put(here.current.top);
    table.look(rowsInView(track, here.current.top));
    props.onRest(here.current.top / track.row);
  };
  const onScroll = () => {
    const element = grid.current;
    if (!element || element.scrollTop === here.current.scrolled) return;
    const before = here.current;
    const top = follow(track, before, element.scrollTop);
    here.current = { scrolled: element.scrollTop, top };
    const [old, now] = [rowsInView(track, spot.top), rowsInView(track, top)];
    const drift = top - element.scrollTop - (spot.top - spot.scrolled);
    if (old.first !== now.first || old.last !== now.last || Math.abs(drift) > 0.5) setSpot(here.current);
    // Who flies past reads nothing on the way.
    if (Math.abs(top - before.top) < 2 * track.view) table.look(now);
    clearTimeout(resting.current);
    resting.current = setTimeout(() => latest.current(), REST);
  };
  const latest = useRef(onRest);
  useEffect(() => {
    latest.current = onRest;
  });
  useEffect(() => () => clearTimeout(resting.current), []);

  useImperativeHandle(handle, () => ({
    show: (row) => {
      const top = topFor(track, row, here.current.top);
      if (top !== null) put(top);
    },
    focus: () => grid.current?.focus(),
    pageful: () => Math.max(1, Math.floor(track.view / track.row) - 1),
  }));

  // Another list, or the same in another order, begins where it was last seen.
  const { listed, counted } = table;
  const shown = useRef<unknown>(null);
  const begun = counted || begin === 0 ? listed : null;
  useLayoutEffect(() => {
    if (begun === null || shown.current === begun) return;
    shown.current = begun;
    put(begin * track.row);
  });
  const sized = useRef(size.row);
  useLayoutEffect(() => {
    // The rows grew or shrank with the text, or there are fewer of them: what is in view stays in view.
    put((here.current.top / sized.current) * size.row);
    sized.current = size.row;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the sizes are told here
  }, [size, table.total]);

  const { first, last } = rowsInView(track, spot.top);
  const drift = spot.top - spot.scrolled;
  const drawn = Array.from({ length: last - first }, (_, index) => first + index);
  // The claim at hand stays in the page, for those who hear which row is active.
  if (at >= 0 && at < table.total && (at < first || at >= last)) drawn.push(at);
  const active = table.rowAt(at);

  // For those who measure how soon the desk can be used.
  const isShown = table.rowAt(first) !== undefined;
  useEffect(() => {
    if (isShown) performance.mark("claims-shown");
  }, [isShown]);

  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>("[data-row]")?.dataset.row;
    if (row === undefined) return;
    const plain = !event.ctrlKey && !event.metaKey && !target?.closest(".claim-choose");
    props.onRow(Number(row), event.shiftKey ? "extend" : plain ? "open" : "choose");
  };
  return (
    <div
      ref={grid}
      id="claims"
      className="claims"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={table.counted ? table.total + 1 : -1}
      aria-multiselectable
      aria-activedescendant={active ? `claim-${active.id}` : undefined}
      style={{ "--claim-columns": trackOf(columns), "--claim-row": `${size.row}px` } as CSSProperties}
      onKeyDown={props.onKey}
      onClick={onClick}
      onMouseDown={(event) => {
        // A range of rows is chosen with Shift, not of their words.
        if (event.shiftKey) event.preventDefault();
      }}
      onScroll={onScroll}
    >
      <GridHead
        head={head}
        order={order}
        columns={columns}
        chosen={chosen.size}
        total={table.total}
        onOrder={props.onOrder}
        onChooseAll={onChooseAll}
        onLeave={toRows}
      />
      <div className="claims-height" role="rowgroup" aria-label={t("claims")} style={{ blockSize: elementHeight(track) }}>
        {drawn.map((index) => {
          const row = table.rowAt(index);
          const top = index * size.row - drift;
          return row ? (
            <Row
              key={row.id}
              row={row}
              index={index}
              top={top}
              isAtHand={index === at}
              isChosen={chosen.has(row.id)}
              columns={columns}
              of={cases?.get(row.case) ?? null}
            />
          ) : (
            <ComingRow key={index} index={index} top={top} isAtHand={index === at} />
          );
        })}
      </div>
    </div>
  );
}
