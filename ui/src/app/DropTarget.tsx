import { Paperclip } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";

import { usePlace } from "../desk";
import { useTexts } from "../i18n";
import { useBackend } from "../platform";

const TYPING = "input, textarea, [contenteditable]";

/** Takes in what is dropped on the window or pasted into it. */
export function DropTarget() {
  const { t } = useTexts();
  const place = usePlace();
  const backend = useBackend();
  const [over, setOver] = useState(false);
  // With no case yet, and among the sources, a file is a document to be read; else it is evidence.
  const { sheet } = place;
  const asSource = !place.case || place.view.at === "sources" || sheet?.sheet === "bring-in";

  const take = useEffectEvent((paths: string[]) => {
    const [path] = paths;
    if (!path) return;
    if (asSource) place.openSheet({ sheet: "bring-in", path });
    else {
      const before = sheet?.sheet === "attach" ? sheet.paths : [];
      place.openSheet({ sheet: "attach", paths: [...new Set([...before, ...paths])], pasted: null });
    }
  });
  useEffect(
    () =>
      backend.onDrop((drop) => {
        setOver(drop.phase === "over");
        if (drop.phase === "dropped") take(drop.paths);
      }),
    [backend],
  );

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest(TYPING);
    if (typing || place.sheet || !place.case || !event.clipboardData) return;
    const [file] = event.clipboardData.files;
    const text = event.clipboardData.getData("text/plain").trim();
    if (file) place.openSheet({ sheet: "attach", paths: [], pasted: file });
    else if (/^https?:\/\/\S+$/.test(text)) {
      place.openSheet({ sheet: "evidence", kind: "link", url: text, text: "" });
    } else if (text) place.openSheet({ sheet: "evidence", kind: "quotation", url: "", text });
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => paste(event);
    document.addEventListener("paste", listener);
    return () => document.removeEventListener("paste", listener);
  }, []);

  if (!over) return null;
  return (
    <div className="drop">
      <p>
        <Paperclip size={28} aria-hidden />
        {t(asSource ? "drop-source" : place.claim ? "drop-claim" : "drop-case")}
      </p>
    </div>
  );
}
