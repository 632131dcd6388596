import { Checkbox, Field, Radios } from "../../components";
import { useTexts } from "../../i18n";
import { originWords } from "../../i18n/words";
import type { EvidenceDetails, Origin } from "../../platform";

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
  errorFor: (...codes: string[]) => string | undefined;
  autoFocus?: boolean;
}

/** What is known about an exhibit, as fields. */
export function EvidenceFields({ details, onChange, errorFor, autoFocus }: EvidenceFieldsProps) {
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
      <Field
        label={t("field-url")}
        value={details.url}
        onChange={(url) => set({ url })}
        placeholder={"https://"}
        error={errorFor("not_an_address")}
      />
      <div className="pair">
        <Field label={t("field-author")} value={details.author} onChange={(author) => set({ author })} />
        <Field
          label={t("field-publisher")}
          value={details.publisher}
          onChange={(publisher) => set({ publisher })}
        />
      </div>
      <div className="pair">
        <Field
          label={t("field-archived-url")}
          value={details.archived_url}
          onChange={(archived_url) => set({ archived_url })}
          placeholder={"https://"}
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
