import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type Ref,
  startTransition,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";

import { useTexts } from "../../i18n";
import type { Selection } from "../../platform";
import { blockAt, blocksOf, innermost, marksOf, nextOf } from "./blocks";
import { FindBar } from "./FindBar";
import { findAll, nextFrom } from "./find";
import { folding } from "./fold";
import { Highlights, highlights } from "./Highlights";
import { Margin } from "./Margin";
import { type Mark, paragraphs, sentenceAfter, sentenceBefore, trimmed, wordsAt } from "./places";
import { bringIntoView, isInView, placeInView } from "./scroll";
import { rangeOf, selectedIn } from "./selected";
import { SelectionBar } from "./SelectionBar";
import { TextBlock } from "./TextBlock";

import "./prose.css";

/** A passage to be marked. */
export interface ProseMark extends Mark {
  /** What it leads to: the claim. */
  group: string;
  /** What it is, for those who point at it or hear it. */
  label: string;
  /** What stands beside it. */
  words: string;
  look: "confirmed" | "denied" | "unverified" | "unchecked" | "supports" | "refutes" | "context" | "found";
  /** It is marked in the text and not in the margin. */
  unnoted?: boolean;
}

/** Something to be done with the selected words. */
export interface ProseAction {
  id: string;
  label: string;
  /** The letter that does it. */
  letter: string;
  icon?: ReactNode;
  act: (selection: Selection) => void;
}

/** What can be asked of a text from outside of it. */
export interface ProseHandle {
  find: () => void;
  findNext: () => void;
  findPrevious: () => void;
  /** To the next passage that is marked, or the one before. */
  toMark: (by: 1 | -1) => void;
  focus: () => void;
}

interface ProseProps {
  ref?: Ref<ProseHandle>;
  label: string;
  marginLabel: string;
  text: string;
  language: string;
  marks: ProseMark[];
  /** What the marks lead to that is at hand; the text goes along to it. */
  atHand: string | null;
  onMark: (group: string) => void;
  actions: ProseAction[];
  /** A passage to be shown at once. */
  at: Selection | null;
  /** The name under which it is remembered how far one has read. */
  keptAs: string;
}

/** How far each text was read, for coming back to it. */
const reading = new Map<string, number>();

/** How many blocks are drawn at first, and then at a time while nothing else is to be done. */
const FIRST = 8;
const MORE = 40;

const NOTHING: Selection[] = [];

/** A text set for reading, whose words can be found, selected, and something done with them. */
export function Prose(props: ProseProps) {
  const { ref, label, marginLabel, text, language, marks, atHand, onMark, actions, at, keptAs } = props;
  const { t } = useTexts();
  const root = useRef<HTMLDivElement>(null);
  const set = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [selection, setSelection] = useState<Selection | null>(null);
  const [lit, setLit] = useState<string | null>(null);
  const lines = useMemo(() => paragraphs(text), [text]);
  const blocks = useMemo(() => blocksOf(lines), [lines]);

  // Finding.
  const [sought, setSought] = useState<{ words: string; from: number; asked: number } | null>(null);
  const words = useDeferredValue(sought?.words ?? "");
  const finding = sought !== null;
  const ready = useMemo(() => (finding ? folding(text) : null), [finding, text]);
  const found = useMemo(() => (ready ? findAll(ready, words) : NOTHING), [ready, words]);
  const foundAt = sought && found.length > 0 ? nextFrom(found, sought.from) : -1;
  const here = found[foundAt] ?? null;

  // Drawing: at once as far as is needed, and on from there.
  const [kept] = useState(() => reading.get(keptAs) ?? 0);
  // Who takes up another claim while reading is led to its passage, and not once more to the one asked for.
  const [led, setLed] = useState({ at, atHand, byHand: false });
  if (led.at !== at || led.atHand !== atHand) setLed({ at, atHand, byHand: led.at === at });
  const own = marks.find(({ group }) => group === atHand) ?? null;
  const asked = led.byHand ? own : (at ?? own);
  const wanted = here ?? asked ?? { start: kept, end: kept };
  const [reached, setReached] = useState(FIRST);
  const drawn = Math.min(blocks.length, Math.max(reached, blockAt(blocks, wanted.end) + 2));
  useEffect(() => {
    if (drawn >= blocks.length) return;
    const timer = setTimeout(() => startTransition(() => setReached(drawn + MORE)), 16);
    return () => clearTimeout(timer);
  }, [drawn, blocks]);

  const ordered = useMemo(() => [...marks].sort((a, b) => a.start - b.start || b.end - a.end), [marks]);
  const noted = useMemo(() => ordered.filter(({ unnoted }) => !unnoted), [ordered]);
  // What one was led to from elsewhere may be no passage that is marked: it shows like what is found.
  const ledTo = useMemo(() => {
    const known = !at || marks.some(({ start, end }) => start === at.start && end === at.end);
    return known ? NOTHING : [at];
  }, [at, marks]);
  const bright = found.length > 0 ? found : ledTo;
  const brightest = here ?? ledTo[0];
  const shown = useMemo(() => {
    if (highlights || !brightest) return ordered;
    return [...ordered, { ...brightest, id: "found", group: "", label: "", words: "", look: "found" as const, unnoted: true }];
  }, [ordered, brightest]);
  const marked = useMemo(() => marksOf(blocks, shown), [blocks, shown]);

  useEffect(() => {
    const listen = () => {
      const selected = set.current && selectedIn(set.current);
      setSelection(selected && trimmed(text, selected));
    };
    document.addEventListener("selectionchange", listen);
    return () => document.removeEventListener("selectionchange", listen);
  }, [text]);

  useEffect(() => {
    // What it was opened from is gone; the keys are the text's now.
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, []);

  // The text goes along to the passage asked for, to what is at hand, and to what was found.
  const goTo = (place: Selection) => set.current && bringIntoView(set.current, place);
  const onAsked = useEffectEvent(() => {
    if (asked) goTo(asked);
    else if (set.current && kept > 0 && placeInView(set.current) === 0) goTo({ start: kept, end: kept });
  });
  useEffect(() => onAsked(), [at, atHand, text]);
  const onFound = useEffectEvent(() => here && goTo(here));
  useEffect(() => void onFound(), [here?.start, here?.end]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(() => set.current && reading.set(keptAs, placeInView(set.current)), 150);
    };
    document.addEventListener("scroll", rest, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("scroll", rest, true);
    };
  }, [keptAs]);

  // Once something was done with the words they are let go.
  const doWith = (action: ProseAction, selected: Selection) => {
    action.act(selected);
    letGo();
  };

  const select = (place: Selection) => {
    const range = set.current && rangeOf(set.current, place);
    if (!range) return;
    const selected = document.getSelection();
    selected?.removeAllRanges();
    selected?.addRange(range);
    // The page tells of it only later, and the next key may come before.
    setSelection(place);
    goTo(place);
  };
  const letGo = () => {
    document.getSelection()?.removeAllRanges();
    setSelection(null);
  };

  // At what is selected, or at the top of what is seen when that was scrolled away.
  const whereOneIs = () => {
    if (!set.current) return 0;
    return selection && isInView(set.current, selection) ? selection.start : placeInView(set.current);
  };
  const find = () => {
    const selected = selection ? wordsAt(text, selection) : "";
    const short = selected.length > 0 && selected.length < 80 && !selected.includes("\n") ? selected : null;
    setSought((old) => ({ words: short ?? old?.words ?? "", from: whereOneIs(), asked: (old?.asked ?? 0) + 1 }));
  };
  const timesAsked = sought?.asked;
  // What stands in the field gives way to what is typed.
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [timesAsked]);
  const step = (by: number) => {
    const next = found[(foundAt + by + found.length) % found.length];
    if (sought && next) setSought({ ...sought, from: next.start });
  };
  const left = useRef<Selection | null>(null);
  const closeFind = () => {
    // Of all that was typed, also where that is still being looked for.
    const all = ready && sought ? findAll(ready, sought.words) : NOTHING;
    left.current = all[nextFrom(all, sought?.from ?? 0)] ?? null;
    setSought(null);
    root.current?.focus({ preventScroll: true });
  };
  // What was found stays selected: one may want to do something with it, or read on from there.
  const onClosed = useEffectEvent(() => {
    if (left.current) select(left.current);
    left.current = null;
  });
  useEffect(() => {
    if (!finding) onClosed();
  }, [finding]);

  const toMark = (by: 1 | -1) => {
    // From what is selected; or else from the passage of what is at hand, which the text went along to.
    const own = selection ? undefined : noted.find(({ group }) => group === atHand);
    const from = own && set.current && isInView(set.current, own) ? own.start : whereOneIs();
    const next = by > 0 ? noted.find(({ start }) => start > from) : noted.findLast(({ start }) => start < from);
    if (!next) return;
    root.current?.focus({ preventScroll: true });
    select(next);
  };

  useImperativeHandle(ref, () => ({
    find,
    findNext: () => (sought ? step(1) : find()),
    findPrevious: () => (sought ? step(-1) : find()),
    toMark,
    focus: () => root.current?.focus(),
  }));

  const open = (over: ProseMark[]) => {
    const group = nextOf([...new Set(innermost(over).map((mark) => mark.group))].filter(Boolean), atHand);
    if (group) onMark(group);
  };
  const marksAt = (target: EventTarget) => {
    const ids = target instanceof Element ? target.closest<HTMLElement>("[data-marks]")?.dataset.marks : undefined;
    return ids ? marks.filter(({ id }) => ids.split(" ").includes(id)) : [];
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions.find(({ letter }) => letter === event.key);
    const over = event.key === "Enter" ? marksAt(event.target) : [];
    if (over.length > 0) {
      event.preventDefault();
      open(over);
    } else if (action && selection) {
      event.preventDefault();
      doWith(action, selection);
    } else if (event.key === "Enter" && selection && actions.length > 0) {
      event.preventDefault();
      bar.current?.querySelector("button")?.focus();
    } else if (event.key === "Escape" && selection) {
      event.preventDefault();
      letGo();
    } else if (["j", "k", "J", "K"].includes(event.key)) {
      event.preventDefault();
      const down = event.key.toLowerCase() === "j";
      const next = down
        ? sentenceAfter(lines, selection && whereOneIs() === selection.start ? selection.end : whereOneIs(), language)
        : sentenceBefore(lines, whereOneIs(), language);
      if (!next) return;
      const longer = event.shiftKey && selection;
      if (!longer) select(next);
      else if (down) select({ start: selection.start, end: next.end });
      else select({ start: next.start, end: selection.end });
    }
  };
  const onClick = (event: MouseEvent) => {
    // Whoever drags over the words selects them and goes nowhere.
    if (document.getSelection()?.isCollapsed === false) return;
    const over = marksAt(event.target);
    if (over.length > 0) open(over);
  };
  const light = (event: PointerEvent | FocusEvent) => setLit(innermost(marksAt(event.target))[0]?.id ?? null);

  return (
    <>
      {sought && (
        <FindBar
          words={sought.words}
          onWords={(next) => setSought({ ...sought, words: next })}
          at={foundAt + 1}
          count={found.length}
          input={input}
          onNext={() => step(1)}
          onPrevious={() => step(-1)}
          onClose={closeFind}
        />
      )}
      {bright.length > 0 && (
        <Highlights text={set} found={bright} at={Math.max(foundAt, 0)} blocks={blocks} drawn={drawn} />
      )}
      <p id={hint} className="unseen">
        {t("prose-keys")}
      </p>
      <div className="prose-room">
      <div className="prose-frame" data-noted={noted.length > 0 || undefined}>
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
          onClick={onClick}
          onPointerOver={light}
          onPointerLeave={() => setLit(null)}
          onFocus={light}
        >
          <div ref={set} className="prose-set">
            {blocks.slice(0, drawn).map((block, index) => {
              const own = marked[index] ?? [];
              return (
                <TextBlock
                  key={block.start}
                  block={block}
                  marks={own}
                  atHand={own.some(({ group }) => group === atHand) ? atHand : null}
                  lit={own.some(({ id }) => id === lit) ? lit : null}
                />
              );
            })}
          </div>
        </div>
        {noted.length > 0 && (
          <Margin
            label={marginLabel}
            marks={noted}
            text={set}
            drawn={drawn}
            atHand={atHand}
            lit={lit}
            onLit={setLit}
            onOpen={({ group }) => onMark(group)}
            onShow={goTo}
            onLeave={() => root.current?.focus({ preventScroll: true })}
          />
        )}
      </div>
      </div>
      {selection && actions.length > 0 && (
        <SelectionBar bar={bar} root={set} selection={selection} actions={actions} onAct={doWith} />
      )}
    </>
  );
}
