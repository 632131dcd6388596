import { Bookmark, Layers, Search, X } from "lucide-react";
import { type KeyboardEvent, memo, type RefObject, useId, useLayoutEffect, useRef, useState } from "react";

import { IconButton } from "../../components";
import type { Filter } from "../../desk";
import { useTexts } from "../../i18n";
import type { CaseId } from "../../platform";
import type { Asking } from "./asking";
import { Completions } from "./Completions";
import { type Suggestion, useSuggestions } from "./completing";
import { type Chip, tokenAt } from "./query";
import { QueryChip } from "./QueryChip";

import "./query-bar.css";

interface QueryBarProps {
  input: RefObject<HTMLInputElement | null>;
  of: CaseId;
  asking: Asking;
  everywhere: boolean;
  onFilter: (change: Partial<Filter>) => void;
  /** To the rows. */
  onLeave: () => void;
  onSave: (() => void) | null;
}

/** Where the query of a list is typed: what is understood becomes chips, and words stay words. */
export const QueryBar = memo(function QueryBar(props: QueryBarProps) {
  const { input, of, asking, everywhere, onFilter, onLeave, onSave } = props;
  const { t } = useTexts();
  const list = useId();
  const { chips, typed, parts } = asking;
  const [caret, setCaret] = useState(0);
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState<number | null>(null);
  /** Where the caret goes in a text once that stands there; whoever types on before keeps theirs. */
  const caretTo = useRef<{ text: string; to: number } | null>(null);

  useLayoutEffect(() => {
    const wanted = caretTo.current;
    if (wanted === null || input.current?.value !== wanted.text) return;
    input.current.setSelectionRange(wanted.to, wanted.to);
    caretTo.current = null;
  });
  const putCaret = (text: string, to: number) => {
    caretTo.current = { text, to };
    setCaret(to);
  };
  const change = async (nextChips: Chip[], text: string, composing = false) => {
    // What becomes a chip stood before the caret; as much as before stands behind it.
    const behind = text.length - (caretTo.current?.to ?? input.current?.selectionStart ?? text.length);
    const rest = await asking.change(nextChips, text, composing);
    if (rest === null) return;
    putCaret(rest, Math.max(rest.length - behind, 0));
    // All that was typed is a chip by now: what it found is to be seen.
    if (rest.trim() === "") setOpen(false);
  };

  const token = tokenAt(typed, caret);
  // Between words nothing is suggested unless nothing was typed yet.
  const asks = token !== null || typed.trim() === "";
  const suggestions = useSuggestions(open ? token : null, open && asks, of);
  const shown = open && (suggestions.all.length > 0 || suggestions.hint !== null);
  const at = Math.min(picked ?? suggestions.first, suggestions.all.length - 1);

  const accept = (one: Suggestion) => {
    const [from, to] = token ? [token.start, token.end] : [typed.length, typed.length];
    const text = `${one.text}${one.ends ? " " : ""}`;
    const whole = `${typed.slice(0, from)}${text}${typed.slice(to).trimStart()}`;
    putCaret(whole, from + text.length);
    setPicked(null);
    setOpen(!one.ends);
    void change(chips, whole);
  };
  const remove = (index: number) => {
    void change(chips.filter((_, other) => other !== index), typed);
    input.current?.focus();
    setOpen(false);
  };
  const edit = (index: number) => {
    const before = typed.trim() ? `${typed.trim()} ` : "";
    const text = `${before}${chips[index]?.text ?? ""}`;
    putCaret(text, text.length);
    input.current?.focus();
    setOpen(true);
    void change(chips.filter((_, other) => other !== index), text);
  };
  const finish = () => {
    setOpen(false);
    void asking.finish();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const one = shown ? suggestions.all[at] : undefined;
    const field = event.currentTarget as HTMLInputElement;
    const begins = field.selectionStart === 0 && field.selectionEnd === 0;
    // What stands before the text is on its right where one writes from the right.
    const direction = field.value ? getComputedStyle(field).direction : document.documentElement.dir;
    const back = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
    if (event.key === "ArrowDown" && !shown) {
      if (open || typed) onLeave();
      else setOpen(true);
    } else if (event.key === "ArrowDown") setPicked(Math.min(at + 1, suggestions.all.length - 1));
    else if (event.key === "ArrowUp" && shown) setPicked(Math.max(at - 1, 0));
    else if ((event.key === "Enter" || event.key === "Tab") && one) accept(one);
    else if (event.key === "Enter") {
      finish();
      onLeave();
    } else if (event.key === "Escape") {
      if (shown) setOpen(false);
      else onLeave();
    } else if (event.key === "Backspace" && begins && chips.length > 0) remove(chips.length - 1);
    else if (event.key === back && begins && chips.length > 0) {
      field.parentElement?.querySelector<HTMLElement>("li:last-of-type .chip-text")?.focus();
    } else return;
    event.preventDefault();
  };

  const unknown = parts.filter(
    (part) => !part.known && !(open && part.end >= typed.length),
  );
  const empty = chips.length === 0 && typed.trim() === "" && !everywhere;
  return (
    <div className="query" role="search" aria-label={t("filter")}>
      {/* The whole box leads to where one types; with the keyboard that is the field itself. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className="query-box field-input"
        onMouseDown={(event) => {
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          input.current?.focus();
        }}
      >
        <Search size={14} aria-hidden />
        {(chips.length > 0 || everywhere) && (
          <ul role="list" className="chips" aria-label={t("chips")}>
            {everywhere && (
              <li className="chip">
                <span className="chip-text">
                  <Layers size={12} aria-hidden />
                  {t("all-cases")}
                </span>
                <button
                  type="button"
                  className="chip-remove"
                  aria-label={t("chip-remove", { what: t("all-cases") })}
                  onClick={() => onFilter({ everywhere: false })}
                >
                  <X size={12} aria-hidden />
                </button>
              </li>
            )}
            {chips.map((chip, index) => (
              <QueryChip
                key={`${chip.text}-${index}`}
                chip={chip}
                onEdit={() => edit(index)}
                onRemove={() => remove(index)}
                onLeave={() => input.current?.focus()}
              />
            ))}
          </ul>
        )}
        <input
          ref={input}
          role="combobox"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          placeholder={empty ? t("filter") : undefined}
          aria-label={t("filter")}
          aria-keyshortcuts="/"
          aria-expanded={shown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-describedby={unknown.length > 0 ? `${list}-unknown` : undefined}
          aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
          value={typed}
          onChange={(event) => {
            caretTo.current = null;
            setOpen(true);
            setPicked(null);
            setCaret(event.target.selectionStart ?? event.target.value.length);
            void change(chips, event.target.value, (event.nativeEvent as InputEvent).isComposing);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onClick={() => setOpen(true)}
          onBlur={finish}
          onKeyDown={onKeyDown}
        />
        {!empty && (
          <IconButton
            label={t("filter-clear")}
            icon={<X size={14} aria-hidden />}
            onPress={() => {
              asking.clear();
              input.current?.focus();
              setOpen(false);
            }}
          />
        )}
        {!empty && onSave && (
          <IconButton label={t("view-save")} icon={<Bookmark size={14} aria-hidden />} onPress={onSave} />
        )}
      </div>
      {shown && (
        <Completions
          id={list}
          suggestions={suggestions}
          at={at}
          onPoint={setPicked}
          onAccept={accept}
        />
      )}
      {unknown.length > 0 && (
        <p id={`${list}-unknown`} className="query-unknown soft small">
          {t("query-as-words", { words: unknown.map(({ start, end }) => typed.slice(start, end)).join(" ") })}
        </p>
      )}
    </div>
  );
});
