import { type RefObject, useEffect, useState } from "react";

/** The first block that is near what is seen, and the one after the last. */
export interface Near {
  first: number;
  last: number;
}

/** Which of the blocks are seen, or a screen's height above or below. Changes as one scrolls. */
export function useNear(text: RefObject<HTMLElement | null>, blocks: number): Near {
  const [near, setNear] = useState<Near>({ first: 0, last: 0 });
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const all = text.current?.children ?? [];
      const height = window.innerHeight;
      let first = -1;
      let last = 0;
      for (const [at, block] of [...all].entries()) {
        const { top, bottom } = block.getBoundingClientRect();
        if (bottom < -height) continue;
        if (top > 2 * height) break;
        if (first < 0) first = at;
        last = at + 1;
      }
      const next = { first: Math.max(first, 0), last };
      setNear((old) => (old.first === next.first && old.last === next.last ? old : next));
    };
    const soon = () => {
      if (!frame) frame = requestAnimationFrame(look);
    };
    look();
    document.addEventListener("scroll", soon, true);
    window.addEventListener("resize", soon);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("scroll", soon, true);
      window.removeEventListener("resize", soon);
    };
  }, [text, blocks]);
  return near;
}
