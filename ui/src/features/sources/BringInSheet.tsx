import { FileText } from "lucide-react";
import type { SyntheticEvent } from "react";

import { Button, Field, Notice, Radios, Sheet, SheetBody, SheetFoot } from "../../components";
import { useAct, useDraft, usePlace, useSave } from "../../desk";
import { useTexts } from "../../i18n";
import type { IntoCase, SourceDetails } from "../../platform";
import { NO_DETAILS, SourceFields } from "./SourceFields";

interface Draft {
  way: "file" | "text";
  text: string;
  caseTitle: string;
  details: SourceDetails;
}

const NEW: Draft = { way: "file", text: "", caseTitle: "", details: NO_DETAILS };

/** Brings in a document in which claims appear: a file, or a text that is pasted. */
export function BringInSheet({ path }: { path: string | null }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const [kept, keep] = useDraft<Draft>("bring-in");
  const draft = kept ?? NEW;
  const way = path ? "file" : draft.way;
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change });
  const { save, busy, error, errorFor } = useSave();

  const choose = async () => {
    const paths = await act((call) => call("files_choose", { title: t("bring-in") }));
    if (paths?.[0]) place.openSheet({ sheet: "bring-in", path: paths[0] });
  };

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const { details, text } = draft;
    const into: IntoCase = place.case
      ? { is: "existing", case: place.case }
      : { is: "new", title: draft.caseTitle };
    const brought = await save((call) =>
      way === "file"
        ? call("source_add_file", { into, path: path ?? "", details })
        : call("source_add", { into, details, text }),
    );
    if (!brought) return;
    keep(null);
    place.closeSheet();
    if (brought.case !== place.case) place.openCase(brought.case);
    place.show({ at: "source", id: brought.source, passage: null });
  };

  const ready = way === "file" ? path !== null : draft.text.trim() !== "";
  const shownError = error && !errorFor("not_a_date", "invalid_argument", "not_an_address") ? error.message : null;
  return (
    <Sheet title={t("bring-in")} onClose={place.closeSheet}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <SheetBody>
          <p className="soft">{t("bring-in-about")}</p>
          {place.case === null && (
            <Field
              label={t("bring-in-case")}
              value={draft.caseTitle}
              onChange={(caseTitle) => set({ caseTitle })}
              hint={t("bring-in-case-hint")}
            />
          )}
          <Radios
            label={t("bring-in-way")}
            value={way}
            onChange={(next) => {
              set({ way: next });
              if (next === "text") place.openSheet({ sheet: "bring-in", path: null });
            }}
            options={[
              { value: "file", label: t("bring-in-file") },
              { value: "text", label: t("bring-in-text") },
            ]}
          />
          {way === "file" ? (
            <div className="file-choice">
              <Button onPress={() => void choose()}>
                <FileText size={15} aria-hidden />
                {t("choose-file")}
              </Button>
              <span className={path ? "" : "soft"} dir="auto">
                {path ? nameOf(path) : t("no-file-yet")}
              </span>
            </div>
          ) : (
            <Field
              label={t("bring-in-words")}
              value={draft.text}
              onChange={(text) => set({ text })}
              lines={8}
              isRequired
            />
          )}
          <SourceFields
            details={draft.details}
            onChange={(details) => set({ details })}
            errorFor={errorFor}
            titleHint={t("bring-in-title-hint")}
          />
          {shownError && <Notice>{shownError}</Notice>}
        </SheetBody>
        <SheetFoot>
          <Button
            onPress={() => {
              keep(null);
              place.closeSheet();
            }}
          >
            {t("cancel")}
          </Button>
          <Button type="submit" look="strong" isPending={busy} isDisabled={!ready}>
            {busy ? t("working") : t("bring-in-do")}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  );
}

const nameOf = (path: string) => path.split(/[/\\]/).at(-1) ?? path;
