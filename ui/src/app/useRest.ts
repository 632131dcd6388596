import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

type Rest = typeof import("./rest");

let read: Rest | null = null;

/** Reads the rest of the page. */
export async function readRest(): Promise<Rest> {
  return (read ??= await import("./rest"));
}

/**
 * The rest of the page; null until it is read, which takes time that the first look at the claims need
 * not wait for. So it is read when the library was asked nothing more, or at once if it is wanted.
 */
export function useRest(wanted: boolean): Rest | null {
  const reads = useQueryClient();
  const [rest, setRest] = useState(read);
  useEffect(() => {
    if (rest) return;
    let here = true;
    const begin = () => void readRest().then((all) => here && setRest(all));
    if (wanted) {
      begin();
      return () => void (here = false);
    }
    const stop = reads.getQueryCache().subscribe(() => {
      if (reads.isFetching() > 0) return;
      stop();
      begin();
    });
    return () => {
      here = false;
      stop();
    };
  }, [rest, wanted, reads]);
  return rest;
}
