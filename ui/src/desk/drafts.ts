import { useCallback, useSyncExternalStore } from "react";

/**
 * What was begun and not yet saved. It stays when one goes elsewhere in the window, and when the page
 * has to be loaded again.
 */
const PREFIX = "docket.draft.";
const listeners = new Set<() => void>();
const drafts = new Map<string, unknown>();

function readDraft(key: string): unknown {
  if (!drafts.has(key)) {
    const kept = sessionStorage.getItem(PREFIX + key);
    drafts.set(key, kept === null ? null : JSON.parse(kept));
  }
  return drafts.get(key);
}

/** Keeps a draft; null throws it away. */
export function keepDraft(key: string, draft: unknown): void {
  drafts.set(key, draft);
  try {
    if (draft === null) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Too large to be kept there: it stays as long as the page does.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The draft of that name, if one was begun. The same name always keeps the same kind of draft. */
export function useDraft<T extends object>(key: string): [T | null, (draft: T | null) => void] {
  const draft = useSyncExternalStore(subscribe, () => readDraft(key)) as T | null;
  const keep = useCallback((next: T | null) => keepDraft(key, next), [key]);
  return [draft, keep];
}
