import { Check } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";

import { Button, Combo } from "../components";
import { useTexts } from "../i18n";
import type { Backend } from "../platform";
import { useSave } from "./act";
import { useDraft } from "./drafts";
import { useToasts } from "./toasts";

import "./editable-text.css";

interface EditableTextProps {
  /** Names the draft, and the field in the page. */
  name: string;
  label: string;
  value: string;
  /** What is shown where nothing is stated yet. */
  empty: string;
  /** A text of several lines is saved with Ctrl+Enter; Enter breaks the line. */
  lines?: number;
  look?: "plain" | "wording" | "reading";
  /** The language that it is written in, where that is known. */
  language?: string;
  /** Names of the same kind that are known already, offered while one types. */
  known?: string[];
  /** What stands in the library now: others may have changed it since this page read it. */
  standing?: (call: Backend["call"]) => Promise<string>;
  save: (text: string, call: Backend["call"]) => Promise<unknown>;
  /** What is shown below while it is edited, of what was typed. */
  below?: (text: string) => ReactNode;
}

/** What is being typed, and what stood there when it was begun. */
interface Draft {
  text: string;
  was: string;
}

const SAID_FOR = 2500;

/**
 * A text that is edited where it stands. It is kept at every keystroke, and saved as one change when
 * one goes on; Escape gives back what was there.
 */
export function EditableText(props: EditableTextProps) {
  const { name, label, empty, lines = 1, look = "plain", language, known, below } = props;
  const [draft, keep] = useDraft<Draft>(`edit.${name}`);
  const { told } = useTexts();
  const [focused, setFocused] = useState(false);
  const [givenBack, giveBack] = useState<Draft | null>(null);
  const { finish, overwrite, takeTheirs, there, theirs, error, busy, saved } = useSaving(props, draft, keep);
  /** Left with Escape: going on then saves nothing. */
  const escaped = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const about = useId();
  const text = draft?.text ?? there;
  const dirty = draft !== null && draft.text !== draft.was;

  const write = (next: string) => {
    giveBack(null);
    keep({ text: lines > 1 ? next : next.replaceAll(/\s*\n\s*/g, " "), was: draft?.was ?? there });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const done = event.key === "Enter" && (lines === 1 || event.ctrlKey || event.metaKey);
    if (!done && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape" && draft) {
      if (dirty) giveBack(draft);
      keep(null);
      escaped.current = true;
    }
    // Back to what the field is part of, where single keys do something again.
    const around = event.currentTarget.closest<HTMLElement>("[tabindex='-1']");
    if (around) around.focus();
    else if (event.target instanceof HTMLElement) event.target.blur();
  };
  const common = {
    id: name,
    "aria-describedby": about,
    "aria-invalid": error !== null,
    lang: language,
    "data-untouched": draft === null || undefined,
    // An empty field stands as the page does.
    dir: text ? "auto" : undefined,
    placeholder: empty,
    onKeyDown,
  };
  return (
    // It only notices when somebody comes to its field and goes on.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={`editable editable-${look} ${lines > 1 ? "" : "editable-line"}`}
      onFocus={(event) => {
        escaped.current = false;
        setFocused(event.target.id === name);
      }}
      onBlur={(event) => {
        setFocused(false);
        if (event.target.id === name && !escaped.current) void finish();
      }}
    >
      {known ? (
        <Combo
          label={label}
          bare
          value={text}
          onChange={write}
          onPick={write}
          options={offered(known, text)}
          input={{ ...common, className: "field-input editable-field" }}
        />
      ) : (
        // The text stands once more behind the field, unseen, and makes it as high as it needs to be.
        <div className="editable-grow" data-text={`${text || empty} `}>
          <textarea
            {...common}
            ref={field}
            className="field-input editable-field"
            aria-label={label}
            rows={1}
            value={text}
            onChange={(event) => write(event.target.value)}
          />
        </div>
      )}
      <div id={about} className="editable-about small">
        {(focused || draft) && !error && below?.(text)}
        {error && (
          <p className="field-error" role="alert">
            {told(error)}
          </p>
        )}
        {theirs !== null ? (
          <Conflict theirs={theirs} onKeep={() => void overwrite()} onTake={takeTheirs} />
        ) : (
          <State
            dirty={dirty}
            focused={focused}
            busy={busy}
            saved={saved !== null}
            onSave={() => void finish()}
            onDrop={() => keep(null)}
          />
        )}
        {givenBack && !draft && (
          <GivenBack
            onBringBack={() => {
              keep({ text: givenBack.text, was: there });
              giveBack(null);
              field.current?.focus();
            }}
            onGone={() => giveBack(null)}
          />
        )}
      </div>
    </div>
  );
}

/** The names that have what is typed in them; a name that is there already offers itself to nobody. */
function offered(known: string[], typed: string) {
  const words = typed.trim().toLocaleLowerCase();
  return [...new Set(known)]
    .filter((name) => name !== typed && name.toLocaleLowerCase().includes(words))
    .slice(0, OFFERED)
    .map((name) => ({ value: name, label: name }));
}

const OFFERED = 8;

/** Saving what was typed, but never over what somebody else wrote meanwhile and nobody has seen. */
function useSaving(props: EditableTextProps, draft: Draft | null, keep: (draft: Draft | null) => void) {
  const { value, standing, save } = props;
  const saving = useSave();
  const { sayError } = useToasts();
  const [found, setFound] = useState<string | null>(null);
  // What was just saved stands there already while it is read again.
  const [saved, setSaved] = useState<{ text: string; over: string } | null>(null);
  const working = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => void (gone.current = true);
  }, []);
  useEffect(() => {
    if (!saved) return;
    const timer = setTimeout(() => setSaved(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [saved]);

  const there = saved?.over === value ? saved.text : value;
  const now = found ?? there;
  const theirs = draft && now !== draft.was && now !== draft.text ? now : null;
  const leave = () => {
    keep(null);
    setFound(null);
    saving.forget();
  };
  const write = async ({ text, was }: Draft) => {
    if (working.current) return;
    working.current = true;
    const done = await saving.save(async (call) => {
      try {
        const there = standing ? await standing(call) : was;
        if (there !== was && there !== text) {
          setFound(there);
          return false;
        }
        await save(text, call);
        return true;
      } catch (thrown) {
        // Whoever went on to something else would not see it here.
        if (gone.current) sayError(thrown);
        throw thrown;
      }
    });
    working.current = false;
    if (!done) return;
    leave();
    setSaved({ text, over: value });
  };
  return {
    /** What stands in the library, as far as this page knows. */
    there,
    theirs,
    error: saving.error,
    busy: saving.busy,
    saved,
    finish: async () => {
      if (!draft || theirs !== null) return;
      if (draft.text === draft.was || draft.text === now) leave();
      else await write(draft);
    },
    overwrite: async () => {
      if (draft && theirs !== null) await write({ text: draft.text, was: theirs });
    },
    takeTheirs: leave,
  };
}

interface StateProps {
  dirty: boolean;
  focused: boolean;
  busy: boolean;
  saved: boolean;
  onSave: () => void;
  onDrop: () => void;
}

/** Whether what was typed is only kept, or saved. */
function State({ dirty, focused, busy, saved, onSave, onDrop }: StateProps) {
  const { t } = useTexts();
  const left = dirty && !focused && !busy;
  return (
    <>
      <p className={left ? "soft" : "editable-state soft"} role="status">
        {dirty && focused && t("draft-kept")}
        {left && t("draft-unsaved")}
        {saved && !dirty && (
          <span className="editable-saved">
            <Check size={12} aria-hidden />
            {t("draft-saved")}
          </span>
        )}
      </p>
      {left && (
        <div className="editable-choice">
          <Button onPress={onSave}>{t("save")}</Button>
          <Button onPress={onDrop}>{t("discard")}</Button>
        </div>
      )}
    </>
  );
}

interface ConflictProps {
  theirs: string;
  onKeep: () => void;
  onTake: () => void;
}

/** Two texts for one place: a person decides. */
function Conflict({ theirs, onKeep, onTake }: ConflictProps) {
  const { t } = useTexts();
  return (
    <div className="editable-conflict" role="alert">
      <p>{theirs ? t("meanwhile") : t("meanwhile-emptied")}</p>
      {theirs && (
        <blockquote className="quote" dir="auto">
          {theirs}
        </blockquote>
      )}
      <div className="editable-choice">
        <Button onPress={onTake}>{t("meanwhile-theirs")}</Button>
        <Button onPress={onKeep}>{t("meanwhile-mine")}</Button>
      </div>
    </div>
  );
}

const OFFERED_FOR = 10_000;

/** Escape may have been a slip of the finger. */
function GivenBack({ onBringBack, onGone }: { onBringBack: () => void; onGone: () => void }) {
  const { t } = useTexts();
  useEffect(() => {
    const timer = setTimeout(onGone, OFFERED_FOR);
    return () => clearTimeout(timer);
  });
  return (
    <div className="editable-choice" role="status">
      <span className="soft">{t("draft-given-back")}</span>
      <Button look="quiet" onPress={onBringBack}>
        {t("draft-bring-back")}
      </Button>
    </div>
  );
}
