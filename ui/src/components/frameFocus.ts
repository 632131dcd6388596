import { type RefObject, useEffect } from "react";

/** Lets a frame show that what lies within it has the focus. */
export function useFrameFocus(frame: RefObject<HTMLIFrameElement | null>): void {
  useEffect(() => {
    // Keys go to what lies within, which the frame is told nothing of: only that the window lost them.
    const tell = () => frame.current?.toggleAttribute("data-focused", document.activeElement === frame.current);
    const events = ["blur", "focus"];
    for (const event of events) window.addEventListener(event, tell);
    document.addEventListener("focusin", tell);
    return () => {
      for (const event of events) window.removeEventListener(event, tell);
      document.removeEventListener("focusin", tell);
    };
  }, [frame]);
}
