import { type KeyboardEvent, type PointerEvent, useRef } from "react";

import "./separator.css";

interface SeparatorProps {
  label: string;
  /** The id of the column that it makes wider. */
  controls: string;
  /** Which side of the window that column is on. */
  side: "start" | "end";
  /** The column's width in rem, between which it can be changed, and what it usually is. */
  size: number;
  least: number;
  most: number;
  usual: number;
  onResize: (size: number) => void;
  onFold: () => void;
}

/** How far an arrow key moves it, in rem. */
const STEP = 1;

/** The edge between two columns, to be dragged or moved by keys. */
export function Separator(props: SeparatorProps) {
  const { label, controls, side, size, least, most, usual, onResize, onFold } = props;
  const drag = useRef<{ from: number; size: number } | null>(null);

  const resize = (to: number) => onResize(Math.min(Math.max(to, least), most));
  /** Whether moving to the right makes the column wider. */
  const widens = (element: Element) => {
    const mirrored = getComputedStyle(element).direction === "rtl";
    return (side === "start") !== mirrored ? 1 : -1;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEP * widens(event.currentTarget);
    const keys: Record<string, () => void> = {
      ArrowRight: () => resize(size + by),
      ArrowLeft: () => resize(size - by),
      Home: () => resize(least),
      End: () => resize(most),
      Enter: onFold,
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    drag.current = { from: event.clientX, size };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const moved = (event.clientX - drag.current.from) / rem;
    resize(drag.current.size + moved * widens(event.currentTarget));
  };
  const onPointerUp = () => (drag.current = null);

  return (
    // What can be moved by keys is a control, although its role is that of a mark.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={`separator separator-${side}`}
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={Math.round(size)}
      aria-valuemin={Math.round(least)}
      aria-valuemax={Math.round(most)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={() => resize(usual)}
    />
  );
}
