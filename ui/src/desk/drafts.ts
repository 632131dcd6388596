import { useCallback, useEffect, useSyncExternalStore } from "react";

import { type Backend, useBackend } from "../platform";
import { useToasts } from "./toasts";

/*
 * What was begun and not yet saved. It stays when one goes elsewhere in the window, when the page has
 * to be loaded again, and when the program or the computer stops: the library's folder keeps it.
 */

/** How long what was typed may wait until it is kept. */
const SOON = 250;

const listeners = new Set<() => void>();
const drafts = new Map<string, unknown>();
/** As the folder has them. */
const kept = new Map<string, string>();
/** The names of those that the folder has otherwise. */
const waiting = new Set<string>();
/** How often something was typed: what was asked for before that is old by then. */
let typed = 0;

let library: Backend | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let writing: Promise<void> | null = null;
let onTrouble: (thrown: unknown) => void = () => undefined;
let troubled = false;

/** Keeps a draft; null throws it away. */
export function keepDraft(key: string, draft: unknown): void {
  drafts.set(key, draft);
  typed += 1;
  waiting.add(key);
  // One that was saved must not come back after a crash.
  if (draft === null) void flushDrafts();
  else timer ??= setTimeout(() => void flushDrafts(), SOON);
  tell();
}

/** Keeps now what still waits for it. Done when all of it is kept. */
export function flushDrafts(): Promise<void> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  // One after the other, so that what was typed last is what is kept last.
  writing ??= write().finally(() => {
    writing = null;
    // Something may have been typed after the last was written.
    if (library && waiting.size > 0 && !troubled) void flushDrafts();
  });
  return writing;
}

async function write(): Promise<void> {
  const to = library;
  for (const key of waiting) {
    if (!to || to !== library) return;
    const draft = drafts.get(key) ?? null;
    const value = draft === null ? null : JSON.stringify(draft);
    waiting.delete(key);
    if (value === (kept.get(key) ?? null)) continue;
    try {
      await to.call("draft_keep", { key, value });
    } catch (thrown) {
      // It stays in the page, and goes along when something is typed next.
      waiting.add(key);
      if (!troubled) onTrouble(thrown);
      troubled = true;
      return;
    }
    troubled = false;
    if (value === null) kept.delete(key);
    else kept.set(key, value);
  }
}

/** Reads what the folder has, and what another window keeps there. What is typed here comes first. */
async function read(from: Backend): Promise<void> {
  for (;;) {
    const before = typed;
    await flushDrafts();
    const list = await from.call("draft_list");
    if (from !== library) return;
    if (before !== typed) continue;
    const found = new Map(list.map(({ key, value }) => [key, value]));
    for (const key of new Set([...kept.keys(), ...found.keys()])) {
      const value = found.get(key);
      if (waiting.has(key) || kept.get(key) === value) continue;
      if (value === undefined) kept.delete(key);
      else kept.set(key, value);
      drafts.set(key, value === undefined ? null : parsed(value));
    }
    tell();
    return;
  }
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Has the drafts kept with the library, for as long as the desk is there. */
export function useKeptDrafts(): void {
  const backend = useBackend();
  const { sayError } = useToasts();
  useEffect(() => {
    onTrouble = sayError;
    if (library !== backend) {
      // Another library's are none of this one's.
      if (library) for (const map of [drafts, kept, waiting]) map.clear();
      library = backend;
    }
    const flush = () => void flushDrafts();
    const reread = () => void read(backend).catch(sayError);
    reread();
    const stop = backend.onChanged(({ tables }) => {
      if (tables.some(({ table }) => table === "drafts")) reread();
    });
    window.addEventListener("blur", flush);
    window.addEventListener("pagehide", flush);
    document.addEventListener("focusout", flush);
    return () => {
      stop();
      window.removeEventListener("blur", flush);
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("focusout", flush);
      flush();
    };
  }, [backend, sayError]);
}

/** The draft of that name, if one was begun. The same name always keeps the same kind of draft. */
export function useDraft<T extends object>(key: string): [T | null, (draft: T | null) => void] {
  const draft = useSyncExternalStore(subscribe, () => drafts.get(key) ?? null) as T | null;
  const keep = useCallback((next: T | null) => keepDraft(key, next), [key]);
  return [draft, keep];
}
