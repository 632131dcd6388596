import { type RefObject, useEffect } from "react";

import type { Selection } from "../../platform";
import type { Block } from "./blocks";
import { useNear } from "./near";
import { rangeOf } from "./selected";

/** How the engine paints over words without touching the page, where it can. */
export const highlights: HighlightRegistry | null =
  typeof CSS === "object" && "highlights" in CSS ? CSS.highlights : null;

/** More than that in view no eye tells apart. */
const MOST = 2000;

interface HighlightsProps {
  text: RefObject<HTMLElement | null>;
  found: readonly Selection[];
  /** The one that one is at. */
  at: number;
  blocks: readonly Block[];
  drawn: number;
}

/** Highlights what was found near what is seen, and the one that one is at. Draws nothing itself. */
export function Highlights({ text, found, at, blocks, drawn }: HighlightsProps) {
  const near = useNear(text, drawn);
  useEffect(() => {
    const registry = highlights;
    if (!registry) return;
    const others = new Highlight();
    const here = new Highlight();
    for (let index = near.first; index < near.last; index += 1) {
      const block = blocks[index];
      const element = text.current?.children[index];
      if (!block || !(element instanceof HTMLElement)) continue;
      let next = firstAfter(found, block.start);
      for (let one = found[next]; one && one.start < block.end; one = found[next]) {
        const start = Math.max(one.start, block.start);
        const range = rangeOf(element, { start, end: Math.min(one.end, block.end) });
        if (range) (next === at ? here : others).add(range);
        next += 1;
        if (others.size > MOST) break;
      }
    }
    here.priority = 1;
    registry.set("found", others);
    registry.set("found-here", here);
    return () => {
      // Emptied first: an engine may not paint anew what a highlight that is only let go of lay on.
      others.clear();
      here.clear();
      registry.delete("found");
      registry.delete("found-here");
    };
  }, [text, found, at, blocks, near]);
  return null;
}

/** The first that does not end before that place. */
function firstAfter(found: readonly Selection[], place: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
