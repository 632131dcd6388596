import { useState } from "react";

import { type Backend, useBackend } from "../../platform";
import { type Choice, NOTHING } from "./choosing";

/** What is chosen in each view of a library, as long as the window is open. */
const kept = new WeakMap<Backend, Map<string, Choice>>();

/** What is chosen in one view; it is there again when one comes back to that view. */
export function useChoice(view: string): [Choice, (choice: Choice) => void] {
  const backend = useBackend();
  const keptHere = (of: string) => kept.get(backend)?.get(of) ?? NOTHING;
  const [now, setNow] = useState({ view, choice: keptHere(view) });
  const current = now.view === view ? now : { view, choice: keptHere(view) };
  if (current !== now) setNow(current);
  const choose = (choice: Choice) => {
    const views = kept.get(backend) ?? new Map<string, Choice>();
    kept.set(backend, views.set(view, choice));
    setNow({ view, choice });
  };
  return [current.choice, choose];
}
