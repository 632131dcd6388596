import { BookOpenText, Paperclip } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";

import { useClaim, useClaimAtHand, usePlace } from "../desk";
import { nameOfPasted, nameOfWords, pastedIn } from "../features/evidence";
import { useTexts } from "../i18n";
import { type Drop, useBackend } from "../platform";
import { type Aim, aimAt } from "./aim";

import "./drop.css";

const TYPING = "input, textarea, [contenteditable]";

/** What would be done with files dropped here, and the part of the window that it is about. */
interface Over {
  aim: Aim;
  box: DOMRect | null;
}

/** Takes in what is dropped on the window or pasted into it. */
export function DropTarget() {
  const { t } = useTexts();
  const place = usePlace();
  const atHand = useClaimAtHand();
  const backend = useBackend();
  const [over, setOver] = useState<Over | null>(null);
  const { sheet } = place;

  const take = (aim: Aim, paths: string[]) => {
    const [path, ...more] = paths;
    if (!path) return;
    if (aim.as === "source") place.openSheet({ sheet: "bring-in", path, more });
    else {
      if (aim.claim && aim.claim !== atHand) place.openClaim(aim.claim);
      const before = sheet?.sheet === "attach" ? sheet : { paths: [], pasted: null };
      place.openSheet({
        sheet: "attach",
        paths: [...new Set([...before.paths, ...paths])],
        pasted: before.pasted,
      });
    }
  };
  const onDrop = useEffectEvent((drop: Drop) => {
    if (drop.phase === "left") {
      setOver(null);
      return;
    }
    const { aim, target } = aimAt(document.elementFromPoint(drop.x, drop.y), { ...place, claim: atHand });
    if (drop.phase === "over") {
      // Moving within a target changes nothing.
      setOver((old) => (old && same(old.aim, aim) ? old : { aim, box: target?.getBoundingClientRect() ?? null }));
    } else {
      setOver(null);
      take(aim, drop.paths);
    }
  });
  useEffect(() => backend.onDrop((drop) => onDrop(drop)), [backend]);

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest(TYPING);
    if (typing || place.sheet || !event.clipboardData) return;
    const { files, types } = event.clipboardData;
    const read = (type: string) => (types.includes(type) ? (event.clipboardData?.getData(type) ?? "") : "");
    const pasted = pastedIn({ files: [...files], text: read("text/plain"), html: read("text/html") });
    if (!pasted) return;
    const { at } = place.view;
    if (pasted.is === "files") {
      if (!place.case) return;
      const now = new Date();
      const named = pasted.files.map(
        (file) => new File([file], nameOfPasted(file, t("pasted-picture"), now), { type: file.type }),
      );
      place.openSheet({ sheet: "attach", paths: [], pasted: named });
    } else if (pasted.is === "quotation" && (!place.case || at === "sources")) {
      // Where documents are at home, words are one.
      place.openSheet({ sheet: "bring-in", path: null, text: pasted.text });
    } else if (!place.case) return;
    else if (pasted.is === "link") {
      place.openSheet({ sheet: "evidence", kind: "link", url: pasted.url, text: "", title: pasted.title });
    } else {
      const title = nameOfWords(pasted.text);
      place.openSheet({ sheet: "evidence", kind: "quotation", url: "", text: pasted.text, title });
    }
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => paste(event);
    document.addEventListener("paste", listener);
    return () => document.removeEventListener("paste", listener);
  }, []);

  return over && <Target over={over} />;
}

const same = (one: Aim, other: Aim) =>
  one.as === other.as && (one.as === "source" || other.as === "source" || one.claim === other.claim);

/** Says what will be done, over the part of the window that it is about. */
function Target({ over: { aim, box } }: { over: Over }) {
  const { t } = useTexts();
  const claim = useClaim(aim.as === "evidence" ? aim.claim : null);
  const wording = claim.data?.claim.wording;
  return (
    <div className="drop">
      <div
        className="drop-frame"
        style={box ? { top: box.top, left: box.left, width: box.width, height: box.height } : { inset: 12 }}
      />
      <p className="drop-words" role="status">
        {aim.as === "source" ? <BookOpenText size={24} aria-hidden /> : <Paperclip size={24} aria-hidden />}
        {aim.as === "source" ? t("drop-source") : t(aim.claim ? "drop-claim" : "drop-case")}
        {wording && <q dir="auto">{wording}</q>}
      </p>
    </div>
  );
}
