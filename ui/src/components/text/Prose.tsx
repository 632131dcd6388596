import { type KeyboardEvent, memo, useEffect, useId, useMemo, useRef, useState } from "react";

import { useTexts } from "../../i18n";
import type { Selection } from "../../platform";
import { Button } from "../Button";
import {
  type Mark,
  type Paragraph,
  paragraphs,
  pieces,
  sentenceAfter,
  sentenceBefore,
  trimmed,
} from "./places";
import { rangeOf, selectedIn } from "./selected";

import "./prose.css";

/** A passage to be marked. */
export interface ProseMark extends Mark {
  /** What it is, for those who point at it or hear it. */
  label: string;
  look: "confirmed" | "denied" | "unverified" | "unchecked" | "supports" | "refutes" | "context";
}

/** Something to be done with the selected words. */
export interface ProseAction {
  id: string;
  label: string;
  /** The letter that does it. */
  letter: string;
  icon?: React.ReactNode;
  act: (selection: Selection) => void;
}

interface ProseProps {
  label: string;
  text: string;
  language: string;
  marks: ProseMark[];
  onMark: (id: string) => void;
  actions: ProseAction[];
  /** A passage to be shown at once. */
  at: Selection | null;
}

/** How many paragraphs are drawn before more is asked for: a whole book would freeze the window. */
const PAGE = 2000;

/** A text set for reading, whose words can be selected and something done with them. */
export function Prose({ label, text, language, marks, onMark, actions, at }: ProseProps) {
  const { t } = useTexts();
  const root = useRef<HTMLDivElement>(null);
  const hint = useId();
  const [selection, setSelection] = useState<Selection | null>(null);
  const lines = useMemo(() => paragraphs(text), [text]);
  const [pages, setPages] = useState(1);
  const shown = useMemo(() => {
    const wanted = at ? lines.findLastIndex(({ start }) => start <= at.end) + 1 : 0;
    return lines.slice(0, Math.max(pages * PAGE, wanted));
  }, [lines, pages, at]);

  useEffect(() => {
    const listen = () => {
      const selected = root.current && selectedIn(root.current);
      setSelection(selected && trimmed(text, selected));
    };
    document.addEventListener("selectionchange", listen);
    return () => document.removeEventListener("selectionchange", listen);
  }, [text]);

  useEffect(() => {
    if (!root.current || !at) return;
    const range = rangeOf(root.current, at);
    range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  }, [at, text]);

  // Once something was done with the words they are let go.
  const doWith = (action: ProseAction, words: Selection) => {
    action.act(words);
    document.getSelection()?.removeAllRanges();
  };

  const select = (wanted: Selection) => {
    const range = root.current && rangeOf(root.current, wanted);
    if (!range) return;
    const selected = document.getSelection();
    selected?.removeAllRanges();
    selected?.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions.find(({ letter }) => letter === event.key);
    if (action && selection) {
      event.preventDefault();
      doWith(action, selection);
    } else if (event.key === "Escape" && selection) {
      event.preventDefault();
      document.getSelection()?.removeAllRanges();
    } else if (["j", "k", "J", "K"].includes(event.key)) {
      event.preventDefault();
      const down = event.key.toLowerCase() === "j";
      const next = down
        ? sentenceAfter(shown, selection?.end ?? 0, language)
        : sentenceBefore(shown, selection?.start ?? 0, language);
      if (!next) return;
      const longer = event.shiftKey && selection;
      if (!longer) select(next);
      else if (down) select({ start: selection.start, end: next.end });
      else select({ start: next.start, end: selection.end });
    }
  };

  return (
    <>
      <p id={hint} className="unseen">
        {t("prose-keys")}
      </p>
      {/* Text that takes keys: there is no closer role for selecting words in it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={root}
        className="prose"
        role="document"
        aria-label={label}
        aria-describedby={hint}
        lang={language || undefined}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <Lines lines={shown} marks={marks} onMark={onMark} at={at} />
        {shown.length < lines.length && (
          <Button onPress={() => setPages((old) => old + 1)}>{t("prose-more")}</Button>
        )}
      </div>
      {selection && actions.length > 0 && (
        <SelectionBar root={root} selection={selection} actions={actions} onAct={doWith} />
      )}
    </>
  );
}

interface LinesProps {
  lines: Paragraph[];
  marks: ProseMark[];
  onMark: (id: string) => void;
  at: Selection | null;
}

/** The paragraphs, which selecting words in them does not draw again. */
const Lines = memo(function Lines({ lines, marks, onMark, at }: LinesProps) {
  return lines.map((line) => (
    <p key={line.start} data-start={line.start} data-apart={line.apart || undefined} dir="auto">
      {pieces(line, marks).map((piece, index) => {
        const mark = piece.marks.at(-1);
        if (!mark) return piece.text;
        const here = at !== null && mark.start === at.start && mark.end === at.end;
        return (
          <span
            key={`${mark.id}-${index}`}
            className={`passage passage-${mark.look}${here ? " passage-here" : ""}`}
            role="link"
            tabIndex={0}
            title={mark.label}
            onClick={() => {
              // Whoever drags over the words selects them and goes nowhere.
              if (document.getSelection()?.isCollapsed) onMark(mark.id);
            }}
            onKeyDown={(event) => event.key === "Enter" && onMark(mark.id)}
          >
            {piece.text}
          </span>
        );
      })}
    </p>
  ));
});

interface SelectionBarProps {
  root: React.RefObject<HTMLDivElement | null>;
  selection: Selection;
  actions: ProseAction[];
  onAct: (action: ProseAction, selection: Selection) => void;
}

/** The bar over the selected words. Pressing it must not take the selection away. */
function SelectionBar({ root, selection, actions, onAct }: SelectionBarProps) {
  const { t } = useTexts();
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const place = () => {
      const range = root.current && rangeOf(root.current, selection);
      if (!bar.current || !range) return;
      const words = range.getBoundingClientRect();
      const { width, height } = bar.current.getBoundingClientRect();
      const middle = words.left + words.width / 2 - width / 2;
      const above = words.top - height - 8;
      const left = Math.min(Math.max(middle, 8), window.innerWidth - width - 8);
      const top = above > 48 ? above : Math.min(words.bottom + 8, window.innerHeight - height - 40);
      bar.current.style.transform = `translate(${left}px, ${top}px)`;
    };
    place();
    document.addEventListener("scroll", place, true);
    window.addEventListener("resize", place);
    return () => {
      document.removeEventListener("scroll", place, true);
      window.removeEventListener("resize", place);
    };
  }, [root, selection]);

  return (
    <div ref={bar} className="selection-bar" role="toolbar" aria-label={t("selection-bar")}>
      {actions.map((action) => (
        <button
          key={action.id}
          type="button"
          className="selection-action"
          aria-keyshortcuts={action.letter}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onAct(action, selection)}
        >
          {action.icon}
          {action.label}
          <kbd aria-hidden>{action.letter}</kbd>
        </button>
      ))}
    </div>
  );
}
