import { textsIn } from "./i18n";
import { ahead } from "./platform/ahead";
import { tauriBackend } from "./platform/tauri";
import { facesRead } from "./theme/faces";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");

// This file is small: what takes its time elsewhere is asked for while the page itself is still read.
const settings = tauriBackend.call("settings_get");
const language = settings.then(({ language }) => language, () => "").then((chosen) => chosen || navigator.language);
const backend = ahead(tauriBackend, {
  settings_get: settings,
  case_list: tauriBackend.call("case_list"),
  window_state: tauriBackend.call("window_state"),
});
void Promise.all([import("./app/show"), language.then(textsIn), facesRead()]).then(([{ show }]) => show(root, backend));
