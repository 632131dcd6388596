/** Which rows of a long list are in view, with some on each side for quick scrolling. */
export function rowsInView(scrolled: number, height: number, row: number, total: number) {
  const MARGIN = 8;
  const first = Math.max(0, Math.floor(scrolled / row) - MARGIN);
  const last = Math.min(total, Math.ceil((scrolled + height) / row) + MARGIN);
  return { first, last };
}

/** How far to scroll so that a row is in view; null when it is already. */
export function scrollToRow(at: number, scrolled: number, height: number, row: number) {
  if (at * row < scrolled) return at * row;
  if ((at + 1) * row > scrolled + height) return (at + 1) * row - height;
  return null;
}
