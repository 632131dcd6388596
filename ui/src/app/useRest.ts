import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

type Rest = typeof import("./rest");

/** How long the rest of the page waits at most for the library's answers. */
const PATIENCE = 200;

let read: Rest | null = null;

/**
 * The rest of the page; null until it is read, for which the first look at the claims need not wait. It
 * is read once the library was asked nothing more, or at once if it is wanted. What one types into as
 * soon as it is called does not belong there: letters would be lost.
 */
export function useRest(wanted: boolean): Rest | null {
  const reads = useQueryClient();
  const [rest, setRest] = useState(read);
  useEffect(() => {
    if (rest) return;
    let here = true;
    const begin = async () => {
      read ??= await import("./rest");
      if (here) setRest(read);
    };
    const timer = setTimeout(() => void begin(), wanted ? 0 : PATIENCE);
    const stop = reads.getQueryCache().subscribe(() => {
      if (reads.isFetching() === 0) void begin();
    });
    return () => {
      here = false;
      clearTimeout(timer);
      stop();
    };
  }, [rest, wanted, reads]);
  return rest;
}
