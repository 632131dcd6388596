import { type RefCallback, useCallback, useState } from "react";

import { useRemembered } from "../desk";

/* Widths are in rem: what is large enough at one text size is so at every other. */

/** The columns beside the middle. */
export type Side = "start" | "end";

/** How many columns stand beside each other; the others come in front when they are asked for. */
export type Room = "one" | "two" | "three";

export const USUAL: Record<Side, number> = { start: 13.5, end: 27 };
const LEAST = { start: 11, middle: 24, end: 18 };
const MOST: Record<Side, number> = { start: 24, end: 60 };
/** Below these widths a column less stands beside the middle: 900 and 720 pixels at the usual size. */
const THREE = 56.25;
const TWO = 45;

export function roomIn(width: number): Room {
  return width < TWO ? "one" : width < THREE ? "two" : "three";
}

export interface Kept {
  start: number;
  end: number;
  startFolded: boolean;
  endFolded: boolean;
}

export const AS_FIRST: Kept = { ...USUAL, startFolded: false, endFolded: false };

/** A column's width, and between which it can be changed. */
export interface Span {
  size: number;
  least: number;
  most: number;
}

function spanOf(side: Side, wanted: number, left: number): Span {
  const least = LEAST[side];
  const most = Math.max(least, Math.min(MOST[side], left));
  return { size: Math.min(Math.max(wanted, least), most), least, most };
}

/** The columns in a window of that width: the middle always has enough. */
export function fitted(width: number, wanted: Kept) {
  const room = roomIn(width);
  const startBeside = room === "three" && !wanted.startFolded;
  const endBeside = room !== "one" && !wanted.endFolded;
  const start = spanOf("start", wanted.start, width - LEAST.middle - (endBeside ? LEAST.end : 0));
  // The end gives way to the start as far as it must.
  const end = spanOf("end", wanted.end, width - LEAST.middle - (startBeside ? start.size : 0));
  return { room, start, end };
}

const inRem = (pixels: number) => pixels / parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The width in rem of the element that is handed over, also when the size of the text changes. */
function useWidth(): [number, RefCallback<HTMLElement>] {
  // The columns are as wide as the window: drawn so at first, they need not be drawn again once measured.
  const [width, setWidth] = useState(() => inRem(window.innerWidth));
  const observe = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => {
      const { width: pixels } = element.getBoundingClientRect();
      if (pixels > 0) setWidth(inRem(pixels));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Its width stays when the text grows; that of something measured in text does not.
    const rem = document.createElement("span");
    rem.className = "rem";
    element.append(rem);
    observer.observe(rem);
    return () => {
      observer.disconnect();
      rem.remove();
    };
  }, []);
  return [width, observe];
}

/**
 * How wide the columns are and which of them are folded, as a person left them. What is asked for at
 * the end is shown all the same.
 */
export function useColumns(endAsked: boolean) {
  const [width, measure] = useWidth();
  const [kept, keep] = useRemembered("columns", AS_FIRST);
  const wanted = { ...AS_FIRST, ...kept };
  const folded = { start: wanted.startFolded, end: wanted.endFolded && !endAsked };
  return {
    ...fitted(width, { ...wanted, endFolded: folded.end }),
    folded,
    measure,
    resize: (side: Side, size: number) => keep({ ...wanted, [side]: size }),
    fold: (side: Side, folded: boolean) => keep({ ...wanted, [`${side}Folded`]: folded }),
  };
}

export type Columns = ReturnType<typeof useColumns>;
