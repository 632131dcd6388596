import { createRoot } from "react-dom/client";

import { App } from "../src/app/App";
import type { Theme } from "../src/platform";
import { floodLibrary } from "./fake/flood";
import { FakeLibrary } from "./fake/library";

/* The window over a library in memory: `npm run dev`, then open /tests/window.html?claims=1000. */
const query = new URLSearchParams(window.location.search);
const library = query.has("empty")
  ? new FakeLibrary()
  : floodLibrary(Number(query.get("claims") ?? 0));
library.settings.language = query.get("language") ?? "en";
library.settings.theme = (query.get("theme") as Theme | null) ?? "system";
Object.assign(window, { library });
const root = document.getElementById("root");
if (root) createRoot(root).render(<App backend={library} />);
