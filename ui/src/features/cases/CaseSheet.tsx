import { type SyntheticEvent, useState } from "react";

import { Button, Field, Wrong, Sheet, SheetBody, SheetFoot } from "../../components";
import { useCases, usePlace, useSave } from "../../desk";
import { useTexts } from "../../i18n";
import type { CaseId } from "../../platform";

/** Names a new case, or names a case anew. */
export function CaseSheet({ edit }: { edit: CaseId | null }) {
  const { t } = useTexts();
  const place = usePlace();
  const cases = useCases();
  const old = cases.data?.find(({ id }) => id === edit)?.case;
  const [title, setTitle] = useState(old?.title ?? "");
  const [summary, setSummary] = useState(old?.summary ?? "");
  const { save, busy, error } = useSave();

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const written = { title: title.trim(), summary: summary.trim(), sample: old?.sample ?? false };
    const id = await save(async (call) => {
      if (!edit) return await call("case_add", { case: written });
      await call("case_edit", { id: edit, case: written });
      return edit;
    });
    if (!id) return;
    place.closeSheet();
    if (!edit) place.openCase(id);
  };

  return (
    <Sheet title={edit ? t("case-edit") : t("case-new")} size="small" onClose={place.closeSheet}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <SheetBody>
          <Field label={t("case-title")} value={title} onChange={setTitle} autoFocus isRequired />
          <Field label={t("case-summary")} value={summary} onChange={setSummary} lines={3} />
          <Wrong error={error} />
        </SheetBody>
        <SheetFoot>
          <Button onPress={place.closeSheet}>{t("cancel")}</Button>
          <Button type="submit" look="strong" isPending={busy}>
            {edit ? t("save") : t("case-add")}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  );
}
