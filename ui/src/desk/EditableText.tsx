import { type KeyboardEvent, useEffect, useRef, useState } from "react";

import { useTexts } from "../i18n";
import type { Backend } from "../platform";
import { useSave } from "./act";
import { useDraft } from "./drafts";

import "./editable-text.css";

interface EditableTextProps {
  /** Names the draft, and so the place that is edited. */
  name: string;
  label: string;
  value: string;
  /** What is shown where nothing is stated yet. */
  empty: string;
  lines?: number;
  look?: "plain" | "wording" | "reading";
  known?: string[];
  save: (text: string, call: Backend["call"]) => Promise<unknown>;
}

/** A text that is edited where it stands: saved when one goes on, left alone with Escape. */
export function EditableText(props: EditableTextProps) {
  const { name, label, value, empty, lines = 1, look = "plain", known, save } = props;
  const { t } = useTexts();
  const [draft, keep] = useDraft<{ text: string }>(`edit.${name}`);
  const saving = useSave();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const shown = useRef<HTMLButtonElement>(null);
  const [move, setMove] = useState<"in" | "out" | null>(null);

  useEffect(() => {
    if (move === "in") field.current?.focus();
    if (move === "out") shown.current?.focus();
  }, [move]);

  const leave = () => {
    keep(null);
    saving.forget();
  };
  const finish = async () => {
    if (!draft) return;
    if (draft.text === value) {
      leave();
      return;
    }
    const done = await saving.save(async (call) => {
      await save(draft.text, call);
      return true;
    });
    if (done) leave();
  };

  if (!draft) {
    return (
      <button
        ref={shown}
        type="button"
        className={`editable editable-${look}${value ? "" : " editable-empty"}`}
        dir="auto"
        aria-label={t("edit-field", { field: label, value: value || empty })}
        onClick={() => {
          keep({ text: value });
          setMove("in");
        }}
      >
        {value || empty}
      </button>
    );
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const done = event.key === "Enter" && (lines === 1 || event.ctrlKey || event.metaKey);
    if (!done && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    setMove("out");
    if (done) void finish();
    else leave();
  };
  const common = {
    ref: field,
    className: `field-input editable-field editable-${look}`,
    dir: "auto",
    "aria-label": label,
    "aria-invalid": saving.error !== null,
    value: draft.text,
    onChange: (event: { target: { value: string } }) => keep({ text: event.target.value }),
    onKeyDown,
    onBlur: () => {
      setMove(null);
      void finish();
    },
  };
  const list = known ? `known.${name}` : undefined;
  return (
    <div>
      {lines > 1 ? <textarea {...common} rows={lines} /> : <input {...common} list={list} />}
      {list && (
        <datalist id={list}>
          {known?.map((one) => <option key={one} value={one} />)}
        </datalist>
      )}
      {saving.error && (
        <p className="field-error" role="alert">
          {saving.error.message}
        </p>
      )}
    </div>
  );
}
