import { Trash2 } from "lucide-react";
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

import { rowsInView, scrollToRow } from "./rows";

/** How high a row is, in root ems. As --listing-row in the style sheet. */
const ROW = 3.25;

interface LongListProps<R> {
  label: string;
  rows: readonly R[];
  idOf: (row: R) => string;
  /** The row at hand, by its id. */
  at: string | null;
  onAt: (id: string) => void;
  /** What a row shows. */
  children: (row: R) => ReactNode;
  onOpen: (row: R) => void;
  onRemove: (row: R) => void;
  removeLabel: (row: R) => string;
}

/** A list of any length, of which only the rows in view are in the page. A grid for screen readers and keys. */
export function LongList<R>(props: LongListProps<R>) {
  const { label, rows, idOf, at: atId, onAt: setAtId, children, onOpen, onRemove, removeLabel } = props;
  const grid = useRef<HTMLDivElement>(null);
  const base = useId();
  const [lastAt, setLastAt] = useState(0);
  const [box, setBox] = useState({ scrolled: 0, height: 800, row: ROW * 16 });

  const found = rows.findIndex((row) => idOf(row) === atId);
  // When it was removed, the one that took its place is at hand.
  const at = rows.length === 0 ? -1 : found >= 0 ? found : atId === null ? 0 : Math.min(lastAt, rows.length - 1);

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const measure = () => {
      const { fontSize } = getComputedStyle(document.documentElement);
      setBox((old) => ({ ...old, height: element.clientHeight, row: parseFloat(fontSize) * ROW }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const show = (row: number) => {
    const element = grid.current;
    if (!element || row < 0) return;
    const top = scrollToRow(row, element.scrollTop, element.clientHeight, box.row);
    if (top !== null) element.scrollTop = top;
  };
  useEffect(() => {
    show(at);
    // What opened it is gone; the keys are the list's now.
    if (document.activeElement === document.body) grid.current?.focus({ preventScroll: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const onAt = useCallback(
    (row: R, index: number) => {
      setAtId(idOf(row));
      setLastAt(index);
    },
    [idOf, setAtId],
  );
  const move = (to: number) => {
    const next = Math.min(Math.max(to, 0), rows.length - 1);
    const row = rows[next];
    if (!row) return;
    onAt(row, next);
    show(next);
  };
  const pageful = Math.max(1, Math.floor(box.height / box.row) - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = rows[at];
    const keys: Partial<Record<string, () => void>> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      j: () => move(at + 1),
      k: () => move(at - 1),
      PageDown: () => move(at + pageful),
      PageUp: () => move(at - pageful),
      Home: () => move(0),
      End: () => move(rows.length - 1),
      Enter: () => here && onOpen(here),
      Delete: () => here && onRemove(here),
    };
    const act = event.target === event.currentTarget ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };

  const { first, last } = rowsInView(box.scrolled, box.height, box.row, rows.length);
  const drawn = rows.slice(first, last).map((row, index) => ({ row, index: first + index }));
  const active = rows[at];
  // The row at hand stays in the page, for those who hear which one is active.
  if (active && (at < first || at >= last)) drawn.push({ row: active, index: at });
  return (
    <div
      ref={grid}
      className="long-list"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length}
      aria-activedescendant={active ? `${base}${idOf(active)}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        const { scrollTop } = event.currentTarget;
        setBox((old) => ({ ...old, scrolled: scrollTop }));
      }}
    >
      <div className="long-list-height" role="presentation" style={{ blockSize: rows.length * box.row }}>
        {drawn.map(({ row, index }) => (
          <Row
            key={idOf(row)}
            id={`${base}${idOf(row)}`}
            row={row}
            index={index}
            top={index * box.row}
            isAt={index === at}
            onAt={onAt}
            draw={children}
            onOpen={onOpen}
            onRemove={onRemove}
            removeLabel={removeLabel}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps<R> {
  id: string;
  row: R;
  index: number;
  top: number;
  isAt: boolean;
  onAt: (row: R, index: number) => void;
  draw: (row: R) => ReactNode;
  onOpen: (row: R) => void;
  onRemove: (row: R) => void;
  removeLabel: (row: R) => string;
}

/** Scrolling draws only the rows that come into view. */
const Row = memo(function Row<R>(props: RowProps<R>) {
  const { id, row, index, top, isAt, onAt, draw, onOpen, onRemove, removeLabel } = props;
  return (
    <div
      id={id}
      className={isAt ? "listing-row listing-row-at" : "listing-row"}
      role="row"
      aria-rowindex={index + 1}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" className="listing-cell">
        <button
          type="button"
          className="listing-open"
          tabIndex={-1}
          onClick={() => {
            onAt(row, index);
            onOpen(row);
          }}
        >
          {draw(row)}
        </button>
      </span>
      <span role="gridcell">
        <button
          type="button"
          className="listing-remove"
          tabIndex={-1}
          title={removeLabel(row)}
          aria-label={removeLabel(row)}
          onClick={() => {
            onAt(row, index);
            onRemove(row);
          }}
        >
          <Trash2 size={15} aria-hidden />
        </button>
      </span>
    </div>
  );
}) as <R>(props: RowProps<R>) => ReactNode;
