import { useCallback, useState } from "react";

const all = new Map<string, unknown>();

/** A state that is there again when one comes back, for as long as the window is open. The same name always keeps the same kind. */
export function useKept<T>(name: string, usual: T): [T, (next: T) => void] {
  const [state, setState] = useState<T>(() => (all.has(name) ? (all.get(name) as T) : usual));
  const keep = useCallback(
    (next: T) => {
      all.set(name, next);
      setState(next);
    },
    [name],
  );
  return [state, keep];
}
