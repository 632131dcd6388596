import { useCallback, useState } from "react";

import { useTexts } from "../i18n";
import { type Backend, type ErrorCode, type ErrorView, errorOf, useBackend } from "../platform";
import { useToasts } from "./toasts";

/** Asks the library for something; what goes wrong is said in a toast, and the answer is then undefined. */
export function useAct() {
  const backend = useBackend();
  const { sayError } = useToasts();
  return useCallback(
    async <T>(work: (call: Backend["call"]) => Promise<T>): Promise<T | undefined> => {
      try {
        return await work((name, ...args) => backend.call(name, ...args));
      } catch (thrown) {
        sayError(thrown);
        return undefined;
      }
    },
    [backend, sayError],
  );
}

/** A form's saving: what goes wrong is the form's to show. */
export function useSave() {
  const backend = useBackend();
  const { sayError } = useToasts();
  const { told } = useTexts();
  const [error, setError] = useState<ErrorView | null>(null);
  const [busy, setBusy] = useState(false);
  const save = useCallback(
    async <T>(work: (call: Backend["call"]) => Promise<T>): Promise<T | undefined> => {
      setBusy(true);
      setError(null);
      try {
        return await work((name, ...args) => backend.call(name, ...args));
      } catch (thrown) {
        const wrong = errorOf(thrown);
        // What somebody stopped is nothing that a form has to mend.
        if (wrong.code === "cancelled") sayError(wrong);
        else setError(wrong);
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [backend, sayError],
  );
  /** The error's words if it has one of those codes: for the field that it is about. */
  const errorFor = (...codes: ErrorCode[]) =>
    error && codes.some((code) => code === error.code) ? told(error) : undefined;
  return { save, busy, error, errorFor, forget: () => setError(null) };
}
