import { X } from "lucide-react";
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react";

import { Button, IconButton } from "../components";
import { useTexts } from "../i18n";
import { type EntryId, errorOf, useBackend } from "../platform";
import { useStatus } from "./reads";

import "./toasts.css";

interface Toast {
  id: number;
  text: string;
  wrong: boolean;
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
  const [toasts, setToasts] = useState<Toast[]>([]);

  const add = useCallback((toast: Omit<Toast, "id">) => {
    lastId += 1;
    const id = lastId;
    // The newest says enough; what went wrong waits to be read.
    setToasts((old) => [...old.filter(({ wrong }) => wrong).slice(-3), { ...toast, id }]);
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
        const { code, message } = errorOf(thrown);
        // What somebody stopped is no error.
        add({ text: message, wrong: code !== "cancelled", undo: null });
      },
    }),
    [add, backend],
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
  // Sheets make everything else inert; what is said must reach people over them too.
  return (
    <div className="toasts" role="status" aria-live="polite" data-react-aria-top-layer="true">
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
  const [held, setHeld] = useState(false);
  const newest = toast.undo !== null && status.data?.undo.undo?.entry === toast.undo;

  useEffect(() => {
    // What went wrong stays until it was read.
    if (held || toast.wrong) return;
    const timer = setTimeout(() => drop(toast.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [held, toast, drop]);

  return (
    <div
      className={toast.wrong ? "toast toast-wrong" : "toast"}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {newest && (
        <Button
          onPress={() => {
            drop(toast.id);
            backend.call("undo").catch(sayError);
          }}
        >
          {t("undo")}
        </Button>
      )}
      <IconButton
        label={t("dismiss")}
        icon={<X size={14} aria-hidden />}
        onPress={() => drop(toast.id)}
      />
    </div>
  );
}

/** Short messages at the window's edge. */
export function useToasts(): Toasts {
  const toasts = use(ToastsContext);
  if (!toasts) throw new Error("No toasts: put the page into a ToastsProvider.");
  return toasts;
}
