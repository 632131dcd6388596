import type { Selection } from "../../platform";
import { rangeOf } from "./selected";

/** What an element scrolls in. */
export function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}

/**
 * Scrolls to a place of the text, if it is not well in view. Heights of what was never seen are guesses, so
 * it is looked at again once they are known.
 */
export function bringIntoView(root: HTMLElement, place: Selection): void {
  let looks = 3;
  const look = () => {
    const range = root.isConnected ? rangeOf(root, place) : null;
    const element = range?.startContainer.parentElement;
    if (!range || !element) return;
    const scroller = scrollerOf(root);
    if (!scroller) element.scrollIntoView({ block: "center" });
    else {
      // Laying it out first gives it its true place.
      const words = range.getClientRects()[0] ?? range.getBoundingClientRect();
      const frame = scroller.getBoundingClientRect();
      const margin = Math.min(frame.height / 6, 96);
      const seen = words.top >= frame.top + margin && words.bottom <= frame.bottom - margin;
      if (!seen) scroller.scrollTop += words.top - frame.top - frame.height / 3;
    }
    looks -= 1;
    if (looks > 0) requestAnimationFrame(look);
  };
  look();
}

/** Whether any of a place is seen. */
export function isInView(root: HTMLElement, place: Selection): boolean {
  const words = rangeOf(root, place)?.getBoundingClientRect();
  const frame = scrollerOf(root)?.getBoundingClientRect();
  return !words || !frame || (words.bottom > frame.top && words.top < frame.bottom);
}

/** Where the first words in view stand in the text. */
export function placeInView(root: HTMLElement): number {
  const scroller = scrollerOf(root);
  const top = scroller?.getBoundingClientRect().top ?? 0;
  for (const block of root.querySelectorAll(".prose-block")) {
    if (block.getBoundingClientRect().bottom <= top) continue;
    for (const paragraph of block.querySelectorAll<HTMLElement>("[data-start]")) {
      if (paragraph.getBoundingClientRect().bottom > top) return Number(paragraph.dataset.start);
    }
  }
  return 0;
}
