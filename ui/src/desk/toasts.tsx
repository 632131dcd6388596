import { X } from "lucide-react";
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";

import { Button, IconButton } from "../components";
import { useTexts } from "../i18n";
import { type EntryId, errorOf, useBackend } from "../platform";
import { useStatus } from "./reads";

import "./toasts.css";

interface Toast {
  id: number;
  text: string;
  wrong: boolean;
  /** Whether it was said while a sheet was open, of what was done there. */
  within: boolean;
  /** The entry that can be taken back from here, as long as nothing else was done. */
  undo: EntryId | null;
}

interface Toasts {
  /** Says that something was done. */
  say: (text: string) => void;
  /** Says that something was done, and offers to undo it. */
  sayUndoable: (text: string) => void;
  /** Says what went wrong. */
  sayError: (thrown: unknown) => void;
}

const ToastsContext = createContext<Toasts | null>(null);

const SHOWN_FOR = 8000;
let lastId = 0;

export function ToastsProvider({ children }: { children: ReactNode }) {
  const backend = useBackend();
  const { told } = useTexts();
  const [toasts, setToasts] = useState<Toast[]>([]);

  const add = useCallback((said: Omit<Toast, "id" | "within">) => {
    lastId += 1;
    const toast = { ...said, id: lastId, within: document.querySelector(".veil") !== null };
    // The newest says enough; what went wrong waits to be read.
    setToasts((old) => [...old.filter(({ wrong }) => wrong).slice(-3), toast]);
  }, []);

  const value = useMemo<Toasts>(
    () => ({
      say: (text) => add({ text, wrong: false, undo: null }),
      sayUndoable: (text) => {
        void backend
          .call("library_status")
          .then(({ undo }) => add({ text, wrong: false, undo: undo.undo?.entry ?? null }));
      },
      sayError: (thrown) => {
        const { code } = errorOf(thrown);
        // What somebody stopped is no error.
        add({ text: told(thrown), wrong: code !== "cancelled", undo: null });
      },
    }),
    [add, backend, told],
  );

  const drop = useCallback(
    (id: number) => setToasts((old) => old.filter((toast) => toast.id !== id)),
    [],
  );

  return (
    <ToastsContext value={value}>
      {children}
      <ToastList toasts={toasts} drop={drop} />
    </ToastsContext>
  );
}

function ToastList({ toasts, drop }: { toasts: Toast[]; drop: (id: number) => void }) {
  const { t } = useTexts();
  // Sheets make everything else inert; what is said must reach people over them too. Each is read out
  // once, when it comes, and by itself.
  return (
    <div
      className="toasts"
      role="status"
      aria-label={t("toasts")}
      aria-live="polite"
      aria-atomic="false"
      aria-relevant="additions"
      data-react-aria-top-layer="true"
      data-pane="toasts"
      tabIndex={-1}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} drop={drop} />
      ))}
    </div>
  );
}

function ToastCard({ toast, drop }: { toast: Toast; drop: (id: number) => void }) {
  const { t } = useTexts();
  const backend = useBackend();
  const { sayError } = useToasts();
  const status = useStatus();
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const before = useRef<HTMLElement | null>(null);
  const newest = toast.undo !== null && status.data?.undo.undo?.entry === toast.undo;
  const held = pointed || focused;

  useEffect(() => {
    // What went wrong stays until it was read.
    if (held || toast.wrong) return;
    const timer = setTimeout(() => drop(toast.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [held, toast, drop]);

  /** Takes back this and nothing else: something may have been done since it was drawn. */
  const takeBack = async () => {
    const { undo } = await backend.call("library_status");
    if (undo.undo?.entry === toast.undo) await backend.call("undo");
    else if (toast.undo !== null) await backend.call("entry_undo", { entry: toast.undo });
  };
  /** The focus goes back to where it was before it came here. */
  const leave = () => {
    if (focused) before.current?.focus();
    drop(toast.id);
  };
  return (
    // Keys that reach it come from its buttons.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={toast.wrong ? "toast toast-wrong" : "toast"}
      data-within={toast.within || undefined}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={({ currentTarget, relatedTarget }) => {
        setFocused(true);
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
          before.current = relatedTarget;
        }
      }}
      onBlur={() => setFocused(false)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        leave();
      }}
    >
      <span className="toast-text" dir="auto">
        {toast.text}
      </span>
      <span className="toast-actions" aria-live="off">
        {newest && (
          <Button
            onPress={() => {
              leave();
              takeBack().catch(sayError);
            }}
          >
            {t("undo")}
          </Button>
        )}
        <IconButton label={t("dismiss")} icon={<X size={14} aria-hidden />} onPress={leave} />
      </span>
    </div>
  );
}

/** Short messages at the window's edge. */
export function useToasts(): Toasts {
  const toasts = use(ToastsContext);
  if (!toasts) throw new Error("No toasts: put the page into a ToastsProvider.");
  return toasts;
}
