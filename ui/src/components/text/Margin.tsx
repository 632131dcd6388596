import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

import { StanceSign, VerdictSign } from "../signs";
import { type Near, useNear } from "./near";
import type { ProseMark } from "./Prose";
import { crowding, stacked } from "./stacked";

interface MarginProps {
  label: string;
  /** The marks in the order of the text. */
  marks: ProseMark[];
  text: RefObject<HTMLElement | null>;
  /** How many blocks are drawn. */
  drawn: number;
  atHand: string | null;
  lit: string | null;
  onLit: (id: string | null) => void;
  onOpen: (mark: ProseMark) => void;
  onShow: (mark: ProseMark) => void;
  onLeave: () => void;
}

interface Note {
  mark: ProseMark;
  top: number;
  bottom: number;
  short: boolean;
}

/** How high a note is, in root ems: of two lines, or of one where they crowd. As in the style sheet. */
const TALL = 3;
const SHORT = 1.625;

/** What the marks lead to, beside the text. Only what is near the words in view is there. */
export function Margin(props: MarginProps) {
  const { label, marks, text, drawn, atHand, lit, onLit, onOpen, onShow, onLeave } = props;
  const margin = useRef<HTMLDivElement>(null);
  const near = useNear(text, drawn);
  const [notes, setNotes] = useState<Note[]>([]);
  // The one that Tab comes to, and that the arrows move from.
  const [stop, setStop] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);

  useLayoutEffect(() => {
    const element = text.current;
    if (!element) return;
    const measure = () => setNotes(notesOf(element, marks, near));
    measure();
    // Blocks get their height when they are first seen, and move what is below them.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, marks, near]);

  useEffect(() => {
    if (wanted.current === null) return;
    const note = margin.current?.querySelector<HTMLElement>(`[data-note="${wanted.current}"]`);
    if (!note) return;
    wanted.current = null;
    note.focus({ preventScroll: true });
  }, [notes, stop]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      onLeave();
      return;
    }
    const by = event.key === "ArrowDown" || event.key === "j" ? 1 : event.key === "ArrowUp" || event.key === "k" ? -1 : 0;
    const next = by && marks[marks.findIndex(({ id }) => id === stop) + by];
    if (by) event.preventDefault();
    if (!next) return;
    wanted.current = next.id;
    setStop(next.id);
    onShow(next);
  };

  const tabbed = notes.some(({ mark }) => mark.id === stop) ? stop : notes[0]?.mark.id;
  return (
    <div
      ref={margin}
      className="margin"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={label}
      // Below the end of a short text there may still be notes.
      style={{ minBlockSize: notes.at(-1)?.bottom }}
      onKeyDown={onKeyDown}
    >
      {notes.map(({ mark, top, short }) => (
        <button
          key={mark.id}
          type="button"
          className={[
            "note",
            short && "note-short",
            mark.group === atHand && "note-here",
            mark.id === lit && "note-lit",
          ]
            .filter(Boolean)
            .join(" ")}
          style={{ insetBlockStart: top }}
          tabIndex={mark.id === tabbed ? 0 : -1}
          data-note={mark.id}
          aria-label={mark.label}
          aria-current={mark.group === atHand ? "true" : undefined}
          title={mark.label}
          onClick={() => onOpen(mark)}
          onFocus={() => {
            setStop(mark.id);
            onLit(mark.id);
          }}
          onBlur={() => onLit(null)}
          onPointerEnter={() => onLit(mark.id)}
          onPointerLeave={() => onLit(null)}
        >
          <Sign look={mark.look} />
          <span className="note-words at-edge" dir="auto">
            {mark.words}
          </span>
        </button>
      ))}
    </div>
  );
}

function Sign({ look }: { look: ProseMark["look"] }) {
  if (look === "supports" || look === "refutes" || look === "context") return <StanceSign stance={look} size={12} />;
  return <VerdictSign verdict={look === "unchecked" || look === "found" ? null : look} size={14} />;
}

/** The notes of the marks near what is seen, beside where the marks begin. */
function notesOf(text: HTMLElement, marks: ProseMark[], near: Near): Note[] {
  const { top: zero } = text.getBoundingClientRect();
  const em = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const tops = new Map<string, number>();
  for (const block of [...text.children].slice(near.first, near.last)) {
    for (const piece of block.querySelectorAll<HTMLElement>("[data-marks]")) {
      const top = piece.getBoundingClientRect().top - zero;
      for (const id of piece.dataset.marks?.split(" ") ?? []) if (!tops.has(id)) tops.set(id, top);
    }
  }
  const here = marks
    .flatMap((mark) => {
      const top = tops.get(mark.id);
      return top === undefined ? [] : [{ mark, top }];
    })
    .sort((a, b) => a.top - b.top);
  const crowded = crowding(here.map(({ top }) => top), TALL * em).map((count) => count > 2);
  const wishes = here.map(({ top }, at) => ({ top, height: (crowded[at] ? SHORT : TALL) * em }));
  const places = stacked(wishes);
  return here.map(({ mark }, at) => {
    const top = places[at] ?? 0;
    return { mark, top, bottom: top + (wishes[at]?.height ?? 0), short: crowded[at] ?? false };
  });
}
