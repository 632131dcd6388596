/* A long list in a scrolled element: which of its rows are in view, and where they are. */

/**
 * The tallest that an element is made. Engines stop at about 33 million pixels, and place things to the
 * pixel only up to 2^24. A list that is taller is scrolled as if it were squeezed.
 */
export const TALLEST = 16_000_000;

/** Rows on each side of those in view, for quick scrolling. */
const MARGIN = 8;
/** The window of rows moves in steps of so many, so that not every pixel draws anew. */
const STEP = 4;

export interface Track {
  /** How many rows there are. */
  total: number;
  /** The height of each. */
  row: number;
  /** The height in which they are seen. */
  view: number;
}

/** Where the element is scrolled to, and where in the rows that is. */
export interface Spot {
  scrolled: number;
  top: number;
}

export const elementHeight = ({ total, row }: Track) => Math.min(total * row, TALLEST);

/** How far the rows and the element can be scrolled. */
function reaches(track: Track) {
  const rows = Math.max(track.total * track.row - track.view, 0);
  const element = Math.max(elementHeight(track) - track.view, 0);
  return { rows, element };
}

/** How far the element has to be scrolled for that place in the rows. */
export function scrolledFor(track: Track, top: number): number {
  const { rows, element } = reaches(track);
  return rows === element ? top : (top / rows) * element;
}

/** The nearest place in the rows that there is. */
export const within = (track: Track, top: number) => Math.min(Math.max(top, 0), reaches(track).rows);

/**
 * Where in the rows one is after the element was scrolled. In a squeezed list a small move goes as far
 * as anywhere else; a large one is the scrollbar's, and goes to that part of the list.
 */
export function follow(track: Track, from: Spot, scrolled: number): number {
  const { rows, element } = reaches(track);
  if (rows === element) return scrolled;
  if (scrolled <= 0) return 0;
  if (scrolled >= element) return rows;
  const by = scrolled - from.scrolled;
  return within(track, Math.abs(by) > track.view ? (scrolled / element) * rows : from.top + by);
}

/** The rows to draw at that place. */
export function rowsInView({ total, row, view }: Track, top: number) {
  const first = Math.floor(top / row / STEP) * STEP - MARGIN;
  const last = Math.ceil((top + view) / row / STEP) * STEP + MARGIN;
  return { first: Math.min(Math.max(first, 0), total), last: Math.min(Math.max(last, 0), total) };
}

/** The place from which a row is in view; null when it is already. */
export function topFor({ row, view }: Track, at: number, top: number): number | null {
  if (at * row < top) return at * row;
  if ((at + 1) * row > top + view) return (at + 1) * row - view;
  return null;
}

/** The blocks that these rows are in, from the first up to and without the last. */
export function blocksOf({ first, last }: { first: number; last: number }, size: number) {
  return { from: Math.floor(first / size), to: Math.max(Math.ceil(last / size), 1) };
}
