import { flushDrafts, useSave } from "../../desk";

/** Opening another library: the one that is open stays when that can't be done. */
export function useOpening() {
  const { save, busy, error } = useSave();
  const open = (path: string) =>
    save(async (call) => {
      // What is being written belongs to this library.
      await flushDrafts();
      await call("library_open", { path });
      return true;
    });
  return { open, busy, error };
}
