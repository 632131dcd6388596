import { Field } from "../../components";
import { useTexts } from "../../i18n";
import type { ErrorCode, SourceDetails } from "../../platform";

export const NO_DETAILS: SourceDetails = {
  title: "",
  author: "",
  publisher: "",
  url: "",
  archived_url: "",
  date: null,
  language: "",
  note: "",
};

interface SourceFieldsProps {
  details: SourceDetails;
  onChange: (details: SourceDetails) => void;
  errorFor: (...codes: ErrorCode[]) => string | undefined;
  titleHint?: string;
}

/** What is known about a source, as fields. */
export function SourceFields({ details, onChange, errorFor, titleHint }: SourceFieldsProps) {
  const { t } = useTexts();
  const set = (change: Partial<SourceDetails>) => onChange({ ...details, ...change });
  return (
    <>
      <Field
        label={t("field-title")}
        value={details.title}
        onChange={(title) => set({ title })}
        hint={titleHint}
      />
      <div className="pair">
        <Field label={t("field-author")} value={details.author} onChange={(author) => set({ author })} />
        <Field
          label={t("field-publisher")}
          value={details.publisher}
          onChange={(publisher) => set({ publisher })}
        />
      </div>
      <Field
        label={t("field-url")}
        value={details.url}
        onChange={(url) => set({ url })}
        placeholder={"https://"}
        dir="ltr"
        error={errorFor("not_an_address")}
      />
      <Field
        label={t("field-archived-url")}
        value={details.archived_url}
        onChange={(archived_url) => set({ archived_url })}
        placeholder={"https://"}
        dir="ltr"
      />
      <div className="pair">
        <Field
          label={t("field-published")}
          value={details.date ?? ""}
          onChange={(date) => set({ date: date || null })}
          placeholder={t("date-example")}
          error={errorFor("not_a_date")}
        />
        <Field
          label={t("field-language")}
          value={details.language}
          onChange={(language) => set({ language })}
          placeholder={t("language-example")}
          known={["en", "fa", "ar", "fr", "de", "es", "ru", "uk", "zh", "he", "tr"]}
        />
      </div>
      <Field
        label={t("field-note-private")}
        value={details.note}
        onChange={(note) => set({ note })}
        lines={2}
      />
    </>
  );
}
