import { createContext, use } from "react";

import type { Backend } from "./backend";

export const BackendContext = createContext<Backend | null>(null);

/** The library's commands. */
export function useBackend(): Backend {
  const backend = use(BackendContext);
  if (!backend) throw new Error("No backend: put the page into a BackendContext.");
  return backend;
}
