import { useTexts } from "../../i18n";
import type { ClaimView } from "../../platform";
import { ClaimText } from "./ClaimText";

/** How the claim was checked, and what else is known of it. */
export function Background({ view }: { view: ClaimView }) {
  const { t } = useTexts();
  const fields = [
    { field: "why_checked", label: t("why-checked"), empty: t("why-checked-empty") },
    { field: "method", label: t("method"), empty: t("method-empty") },
    { field: "right_of_reply", label: t("right-of-reply"), empty: t("right-of-reply-empty") },
    { field: "note", label: t("field-note-private"), empty: t("note-empty") },
  ] as const;
  return (
    <section id="dossier-background" className="background" aria-label={t("background")}>
      <h3>{t("background")}</h3>
      {fields.map(({ field, label, empty }) => (
        <div key={field}>
          <h4>{label}</h4>
          <ClaimText view={view} field={field} label={label} empty={empty} lines={3} />
        </div>
      ))}
    </section>
  );
}
