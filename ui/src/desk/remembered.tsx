import { useCallback, useSyncExternalStore } from "react";

const PREFIX = "docket.window.";
const listeners = new Set<() => void>();
/** Read values, so that the same text is always the same value. */
const values = new Map<string, { text: string; value: unknown }>();

function read(key: string): unknown {
  const text = localStorage.getItem(PREFIX + key);
  if (text === null) return null;
  const known = values.get(key);
  if (known?.text === text) return known.value;
  const value: unknown = JSON.parse(text);
  values.set(key, { text, value });
  return value;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** A value that is there again after a restart. The same name always keeps the same kind of value. */
export function useRemembered<T>(key: string, initial: T): [T, (value: T) => void] {
  const value = useSyncExternalStore(subscribe, () => read(key)) as T | null;
  const set = useCallback(
    (next: T) => {
      localStorage.setItem(PREFIX + key, JSON.stringify(next));
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [value ?? initial, set];
}
