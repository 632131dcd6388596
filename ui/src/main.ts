import { ahead } from "./platform/ahead";
import { tauriBackend } from "./platform/tauri";
import { facesRead } from "./theme/faces";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");

// This file is small: what takes its time elsewhere is asked for while the page itself is still read.
const backend = ahead(tauriBackend, "settings_get", "case_list", "window_state");
void Promise.all([import("./app/show"), facesRead()]).then(([{ show }]) => show(root, backend));
