import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { Button, Choice, Field, Notice, Radios, Sheet, SheetBody, SheetFoot } from "../../components";
import { usePlace, useSave, useSettings, useStatus } from "../../desk";
import { languages, useTexts } from "../../i18n";
import { themeWords } from "../../i18n/words";
import type { Settings, Theme } from "../../platform";

const THEMES: Theme[] = ["system", "light", "dark", "contrast"];

export function SettingsSheet() {
  const settings = useSettings();
  return settings.data ? <SettingsForm settings={settings.data} /> : null;
}

function SettingsForm({ settings }: { settings: Settings }) {
  const { t } = useTexts();
  const place = usePlace();
  const reads = useQueryClient();
  const status = useStatus();
  const [draft, setDraft] = useState(settings);
  const set = (change: Partial<Settings>) => setDraft({ ...draft, ...change });
  const { save, busy, error } = useSave();

  const submit = async () => {
    const done = await save(async (call) => {
      await call("settings_set", { settings: draft });
      return true;
    });
    if (!done) return;
    reads.setQueryData(["settings"], draft);
    place.closeSheet();
  };

  return (
    <Sheet title={t("settings")} size="small" onClose={place.closeSheet}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <SheetBody>
          <Field
            label={t("settings-name")}
            hint={t("settings-name-hint")}
            value={draft.name}
            onChange={(name) => set({ name })}
            autoFocus
          />
          <Field
            label={t("organisation")}
            hint={t("organisation-hint")}
            value={draft.organisation}
            onChange={(organisation) => set({ organisation })}
          />
          <Radios
            label={t("theme")}
            value={draft.theme}
            onChange={(theme) => set({ theme })}
            options={THEMES.map((value) => ({ value, label: t(themeWords[value]) }))}
          />
          {languages.length > 1 && (
            <Choice
              label={t("language")}
              value={draft.language}
              onChange={(language) => set({ language })}
              options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
            />
          )}
          {status.data && (
            <div className="field">
              <span className="field-label">{t("library-place")}</span>
              <span className="code">{status.data.path}</span>
              <span className="soft small">{t("version", { version: status.data.version })}</span>
            </div>
          )}
          {error && <Notice>{error.message}</Notice>}
        </SheetBody>
        <SheetFoot>
          <Button onPress={place.closeSheet}>{t("cancel")}</Button>
          <Button type="submit" look="strong" isPending={busy}>
            {t("save")}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  );
}
