import { useAct, useToasts } from "../desk";
import { useTexts } from "../i18n";
import { actionWords } from "../i18n/words";
import type { Undoable } from "../platform";

/** Undoing and redoing, each saying what it did. */
export function useUndo() {
  const { t } = useTexts();
  const act = useAct();
  const { say } = useToasts();
  /** What an action is called as a thing to undo. */
  const thing = ({ name }: Undoable) => {
    const words = actionWords[name];
    return words ? t(words.thing) : name;
  };
  const undo = async () => {
    const done = await act((call) => call("undo"));
    if (done) say(t("did-undo", { thing: thing(done) }));
  };
  const redo = async () => {
    const done = await act((call) => call("redo"));
    if (done) say(t("did-redo", { thing: thing(done) }));
  };
  return { thing, undo: () => void undo(), redo: () => void redo() };
}
