import { useEffect, useState, useSyncExternalStore } from "react";

import { type Progress, useBackend } from "../../platform";

/** A value once it has rested: what is typed is not looked at letter by letter. */
export function useRested<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return rested;
}

/** How far work has come, as long as it lasts. */
export function useProgress(busy: boolean): Progress | null {
  const backend = useBackend();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!busy) return;
    const stop = backend.onProgress(setProgress);
    return () => {
      stop();
      setProgress(null);
    };
  }, [backend, busy]);
  return progress;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}

/** Whether there is no room for two things side by side: in a small window, or with large letters. */
export const useNarrow = () =>
  useSyncExternalStore(subscribe, () => {
    const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return window.innerWidth < 52 * letter;
  });
