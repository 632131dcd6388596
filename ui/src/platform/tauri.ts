import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWebview } from "@tauri-apps/api/webview";

import type { Backend, Drop, Unlisten } from "./backend";
import type { Changed, Progress } from "./types.gen";

/** Listening begins when Tauri says so; taking it away must work before that too. */
function whenListening(started: Promise<Unlisten>): Unlisten {
  return () => void started.then((stop) => stop());
}

const onWindows = navigator.userAgent.includes("Windows");

// Windows gives a web page's own schemes an http address.
const exhibits = onWindows ? "http://exhibit.localhost/" : "exhibit://localhost/";

// Windows alone tells places in the screen's own pixels.
const inPage = (place: number) => (onWindows ? place / window.devicePixelRatio : place);

export const tauriBackend: Backend = {
  call: (name, ...[args]) => invoke(name, args ?? {}),
  onChanged: (listener) =>
    whenListening(listen<Changed>("changed", (event) => listener(event.payload))),
  onProgress: (listener) =>
    whenListening(listen<Progress>("progress", (event) => listener(event.payload))),
  onDrop: (listener) =>
    whenListening(
      getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type === "leave") {
          listener({ phase: "left" });
          return;
        }
        const at = { x: inPage(payload.position.x), y: inPage(payload.position.y) };
        const drop: Drop =
          payload.type === "drop"
            ? { phase: "dropped", paths: payload.paths, ...at }
            : { phase: "over", ...at };
        listener(drop);
      }),
    ),
  exhibitUrl: (sha256) => exhibits + sha256,
};
