import type { Selection } from "../../platform";
import { codePoints, indexOf } from "./places";

/*
 * Between the page's own selection and places in the text. Each paragraph is an element with its place in
 * `data-start`, and holds the paragraph's text and nothing else.
 */

const PARAGRAPH = "[data-start]";

const placeOf = (paragraph: HTMLElement) => Number(paragraph.dataset.start);

/** The place in the text of a point in the page. */
function placeAt(root: HTMLElement, node: Node, offset: number): number {
  const element = node instanceof Element ? node : node.parentElement;
  const around = element?.closest<HTMLElement>(PARAGRAPH);
  if (around) {
    const before = document.createRange();
    before.selectNodeContents(around);
    before.setEnd(node, offset);
    return placeOf(around) + codePoints(before.toString());
  }
  // Between paragraphs: the end of the last one before.
  const point = document.createRange();
  point.setStart(node, offset);
  let place = 0;
  for (const paragraph of root.querySelectorAll<HTMLElement>(PARAGRAPH)) {
    const start = document.createRange();
    start.selectNodeContents(paragraph);
    if (point.compareBoundaryPoints(Range.START_TO_START, start) < 0) break;
    place = placeOf(paragraph) + codePoints(paragraph.textContent);
  }
  return place;
}

/** What is selected in that text; null when nothing is. */
export function selectedIn(root: HTMLElement): Selection | null {
  const selected = document.getSelection();
  if (!selected || selected.isCollapsed || selected.rangeCount === 0) return null;
  const range = selected.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = placeAt(root, range.startContainer, range.startOffset);
  const end = placeAt(root, range.endContainer, range.endOffset);
  return start < end ? { start, end } : null;
}

/** The page's range for a place in the text. */
export function rangeOf(root: HTMLElement, { start, end }: Selection): Range | null {
  const from = pointOf(root, start);
  const to = pointOf(root, end);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function pointOf(root: HTMLElement, place: number): [Node, number] | null {
  const all = [...root.querySelectorAll<HTMLElement>(PARAGRAPH)];
  const paragraph = all.findLast((candidate) => placeOf(candidate) <= place);
  if (!paragraph) return null;
  let left = place - placeOf(paragraph);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let last: [Node, number] | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    const length = codePoints(text);
    if (left <= length) return [node, indexOf(text, left)];
    left -= length;
    last = [node, text.length];
  }
  return last;
}
