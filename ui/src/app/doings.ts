import { useEffect } from "react";

import { doCommand, useAct, useCommands, useMemory, usePlace } from "../desk";
import { useUndo } from "./undo";

/** The buttons of a mouse that lead back and forward. */
const MOUSE: Record<number, "go-back" | "go-forward" | undefined> = { 3: "go-back", 4: "go-forward" };

/** What can be done from everywhere in the window. */
export function useDoings(): void {
  const place = usePlace();
  const act = useAct();
  const memory = useMemory();
  const { undo, redo } = useUndo();
  const inCase = (act: () => void) => (place.case ? act : null);
  const list = (words: string) => inCase(() => place.list(words));
  const evidence = (kind: "link" | "quotation" | "note") =>
    inCase(() => place.openSheet({ sheet: "evidence", kind, url: "", text: "" }));

  useCommands({
    palette: () => place.openSheet({ sheet: "palette" }),
    undo,
    redo,
    "claim-new": inCase(place.writeClaim),
    "attach": inCase(() => place.openSheet({ sheet: "attach", paths: [], pasted: null })),
    "attach-link": evidence("link"),
    "attach-quotation": evidence("quotation"),
    "attach-note": evidence("note"),
    "bring-in": () => place.openSheet({ sheet: "bring-in", path: null }),
    "case-new": () => place.openSheet({ sheet: "case", edit: null }),
    "report": inCase(() =>
      place.openSheet({ sheet: "report", of: "case", claims: [] }),
    ),
    "shortcuts": () => place.openSheet({ sheet: "shortcuts" }),
    "settings": () => place.openSheet({ sheet: "settings" }),
    "window-new": () => void act((call) => call("window_open", { state: memory.state() })),

    "go-back": place.goBack,
    "go-forward": place.goForward,
    "list": inCase(() => place.show({ at: "claims" })),
    "view-all": list(""),
    "view-inbox": list("stage:inbox"),
    "view-review": list("stage:review"),
    "view-one-source": list("gap:one-source"),
    "view-no-verdict": list("verdict:none"),
    "view-no-evidence": list("gap:no-evidence"),
    "overview": inCase(() => place.show({ at: "overview" })),
    "timeline": inCase(() => place.show({ at: "timeline" })),
    "sources": inCase(() => place.show({ at: "sources" })),
    "evidence": inCase(() => place.show({ at: "exhibits" })),
    "people": inCase(() => place.show({ at: "people" })),
    "journal": inCase(() => place.show({ at: "journal" })),
  });

  useEffect(() => {
    const onMouse = (event: MouseEvent) => {
      const command = MOUSE[event.button];
      if (!command) return;
      event.preventDefault();
      if (event.type === "mouseup") doCommand(command);
    };
    document.addEventListener("mousedown", onMouse);
    document.addEventListener("mouseup", onMouse);
    return () => {
      document.removeEventListener("mousedown", onMouse);
      document.removeEventListener("mouseup", onMouse);
    };
  }, []);
}
