import { type SyntheticEvent, useState } from "react";

import { Button, Checkbox, Field, Wrong } from "../../components";
import { type Filter, useSave, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import type { CaseId } from "../../platform";

/** Names the present search, to come back to it from the start column. */
export function SaveView({ of, filter, onClose }: { of: CaseId; filter: Filter; onClose: () => void }) {
  const { t } = useTexts();
  const { sayUndoable } = useToasts();
  const { save, busy, error } = useSave();
  const [name, setName] = useState("");
  const [forAll, setForAll] = useState(false);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const title = name.trim();
    if (!title) return;
    const view = { case: forAll ? null : of, name: title, words: filter.words.trim(), order: filter.order };
    if (!(await save((call) => call("view_add", { view })))) return;
    sayUndoable(t("view-saved", { name: title }));
    onClose();
  };
  return (
    // Escape from any of its fields leaves it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="save-view"
      aria-label={t("view-save")}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Field label={t("view-name")} bare placeholder={t("view-name")} value={name} onChange={setName} autoFocus />
      <Checkbox label={t("view-for-all")} isSelected={forAll} onChange={setForAll} />
      <Button onPress={onClose}>{t("cancel")}</Button>
      <Button type="submit" look="strong" isPending={busy} isDisabled={!name.trim()}>
        {t("save")}
      </Button>
      <Wrong error={error} />
    </form>
  );
}
