import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import type { Backend } from "../platform";
import { App } from "./App";

/** Shows the window in that element of the page. */
export function show(root: Element, backend: Backend): void {
  createRoot(root).render(
    <StrictMode>
      <App backend={backend} />
    </StrictMode>,
  );
}
