import { useState } from "react";

import { Checkbox, Field, Radios } from "../../components";
import { useTexts } from "../../i18n";
import { originWords } from "../../i18n/words";
import type { ErrorCode, EvidenceDetails, EvidenceKind, Origin } from "../../platform";

export const NO_DETAILS: EvidenceDetails = {
  title: "",
  author: "",
  publisher: "",
  url: "",
  archived_url: "",
  language: "",
  captured_at: null,
  collector: null,
  tool: "",
  origin: "unstated",
  origin_note: "",
  confidential: false,
  withheld_because: "",
};

const ORIGINS: Origin[] = ["unstated", "primary", "secondary"];

interface EvidenceFieldsProps {
  details: EvidenceDetails;
  onChange: (details: EvidenceDetails) => void;
  errorFor: (...codes: ErrorCode[]) => string | undefined;
  autoFocus?: boolean;
  /** What it is: a note of something heard has other things to be said than a file. */
  kind?: EvidenceKind;
  /** Who collected it, by name, where that can be stated. */
  collector?: string;
  onCollector?: (name: string) => void;
}

/** What is known about an exhibit, as fields. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const { details, onChange, errorFor, autoFocus, kind = "file", collector = "", onCollector } = props;
  const { t } = useTexts();
  const set = (change: Partial<EvidenceDetails>) => onChange({ ...details, ...change });
  return (
    <>
      <Field
        label={t("field-title")}
        value={details.title}
        onChange={(title) => set({ title })}
        isRequired
        autoFocus={autoFocus ?? false}
      />
      {kind === "note" && (
        <div className="pair">
          <Field
            label={t("note-who")}
            value={details.author}
            onChange={(author) => set({ author })}
          />
          <Field
            label={t("note-how")}
            value={details.tool}
            onChange={(tool) => set({ tool })}
            placeholder={t("note-how-example")}
            known={[t("heard-call"), t("heard-person"), t("heard-message"), t("heard-reply")]}
          />
        </div>
      )}
      {onCollector && (
        <div className="pair">
          <When at={details.captured_at} onAt={(captured_at) => set({ captured_at })} />
          <Field label={t(kind === "note" ? "note-by" : "collector")} value={collector} onChange={onCollector} />
        </div>
      )}
      <Field
        label={t("field-url")}
        value={details.url}
        onChange={(url) => set({ url })}
        placeholder={"https://"}
        dir="ltr"
        error={errorFor("not_an_address")}
      />
      {kind !== "note" && (
        <div className="pair">
          <Field label={t("field-author")} value={details.author} onChange={(author) => set({ author })} />
          <Field
            label={t("field-publisher")}
            value={details.publisher}
            onChange={(publisher) => set({ publisher })}
          />
        </div>
      )}
      <div className="pair">
        <Field
          label={t("field-archived-url")}
          value={details.archived_url}
          onChange={(archived_url) => set({ archived_url })}
          placeholder={"https://"}
          dir="ltr"
        />
        <Field
          label={t("field-language")}
          value={details.language}
          onChange={(language) => set({ language })}
          placeholder={t("language-example")}
        />
      </div>
      <Radios
        label={t("origin")}
        value={details.origin}
        onChange={(origin) => set({ origin })}
        options={ORIGINS.map((value) => ({ value, label: t(originWords[value]) }))}
      />
      {details.origin === "secondary" && (
        <Field
          label={t("origin-note")}
          value={details.origin_note}
          onChange={(origin_note) => set({ origin_note })}
          lines={2}
        />
      )}
      <Checkbox
        label={t("withhold")}
        isSelected={details.confidential}
        onChange={(confidential) => set({ confidential })}
      />
      {details.confidential && (
        <Field
          label={t("withhold-reason")}
          value={details.withheld_because}
          onChange={(withheld_because) => set({ withheld_because })}
          hint={t("withhold-reason-hint")}
          error={errorFor("withheld_without_reason")}
          isRequired
        />
      )}
    </>
  );
}

/** When it was heard or captured, to the minute; left empty, it is now. */
function When({ at, onAt }: { at: string | null; onAt: (at: string | null) => void }) {
  const { t } = useTexts();
  // What is not yet a moment is nobody's business but the field's.
  const [typed, setTyped] = useState(at?.slice(0, 16) ?? "");
  return (
    <label className="field">
      <span className="field-label">{t("when-captured")}</span>
      <input
        type="datetime-local"
        className="field-input"
        dir="ltr"
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value);
          onAt(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? withOffset(value) : null);
        }}
      />
    </label>
  );
}

/** A moment of this place, with its offset: as 2026-01-14T09:30:00+01:00. */
function withOffset(local: string): string {
  const minutes = -new Date(local).getTimezoneOffset();
  const two = (value: number) => String(Math.trunc(value)).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${local}:00${minutes < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`;
}
