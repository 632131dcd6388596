import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from "react";

import { type Backend, useBackend } from "../platform";

/** How long the window waits for more before it writes down what it remembers. */
const SETTLED = 500;
/** How many places of a list or text are remembered, the last ones. */
const SCROLLS = 100;

/** What a window remembers across restarts: values by name. */
export class Memory {
  private readonly values: Map<string, unknown>;
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly keep: (state: string) => void;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(kept: string | null, keep: (state: string) => void) {
    this.values = new Map(Object.entries(objectIn(kept)));
    this.keep = keep;
  }

  /** The value of that name if there is one, and it is of the same kind as `like`; null is like any. */
  read<T>(key: string, like: T): T {
    const kept = this.values.get(key);
    return kept !== undefined && (like === null || kindOf(kept) === kindOf(like)) ? (kept as T) : like;
  }

  write(key: string, value: unknown): void {
    if (Object.is(this.values.get(key), value)) return;
    this.values.set(key, value);
    this.timer ??= setTimeout(() => this.flush(), SETTLED);
    for (const listener of this.listeners.get(key) ?? []) listener();
  }

  /** Writes down now what still waits for it. */
  flush(): void {
    if (this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    this.keep(this.state());
  }

  /** All of it, as it is written down. */
  state(): string {
    return JSON.stringify(Object.fromEntries(this.values));
  }

  listen(key: string, listener: () => void): () => void {
    const all = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, all.add(listener));
    return () => void all.delete(listener);
  }
}

function objectIn(text: string | null): object {
  try {
    const read: unknown = JSON.parse(text ?? "{}");
    return kindOf(read) === "object" ? (read as object) : {};
  } catch {
    return {};
  }
}

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
}

const MemoryContext = createContext(new Memory(null, () => undefined));

/** Shows what is inside once it is known what the window remembers. */
export function MemoryProvider({ children }: { children: ReactNode }) {
  const backend = useBackend();
  const [memory, setMemory] = useState<Memory | null>(null);
  useEffect(() => {
    let here = true;
    void remembered(backend).then((read) => here && setMemory(read));
    return () => void (here = false);
  }, [backend]);
  useEffect(() => {
    if (!memory) return;
    const flush = () => memory.flush();
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [memory]);
  return memory && <MemoryContext value={memory}>{children}</MemoryContext>;
}

/** A window that can't remember is still a window. */
async function remembered(backend: Backend): Promise<Memory> {
  const kept = await backend.call("window_state").catch(() => null);
  return new Memory(kept, (state) => {
    backend.call("window_state_keep", { state }).catch(() => undefined);
  });
}

/** What the window remembers, for those who need it outside of drawing. */
export function useMemory(): Memory {
  return use(MemoryContext);
}

/** A value that is there again after a restart. The same name always keeps the same kind of value. */
export function useRemembered<T>(key: string, initial: T): [T, (value: T) => void] {
  const memory = useMemory();
  const value = useSyncExternalStore(
    useCallback((listener: () => void) => memory.listen(key, listener), [memory, key]),
    () => memory.read<T | null>(key, null),
  );
  const fits = value !== null && (initial === null || kindOf(value) === kindOf(initial));
  const set = useCallback((next: T) => memory.write(key, next), [memory, key]);
  return [fits ? value : initial, set];
}

/** Scrolls an element to where it was when it was last seen under that name. */
export function useRememberedScroll(key: string, ref: RefObject<HTMLElement | null>): void {
  const memory = useMemory();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const { [key]: kept } = memory.read<Record<string, unknown>>("scroll", {});
    if (typeof kept === "number") element.scrollTop = kept;
    const keep = () => {
      const others = Object.entries(memory.read("scroll", {})).filter(([name]) => name !== key);
      const latest = [...others, [key, element.scrollTop]].slice(-SCROLLS);
      memory.write("scroll", Object.fromEntries(latest));
    };
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [memory, key, ref]);
}
