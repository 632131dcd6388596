import { Choice, Radios } from "../../components";
import { languages, useTexts } from "../../i18n";
import { themeWords } from "../../i18n/words";
import type { Theme } from "../../platform";
import { useSet } from "./setting";
import { TextSize } from "./TextSize";

const THEMES: Theme[] = ["system", "light", "dark", "contrast"];
/** The choice of no language of one's own. An empty text is no key of a list. */
const SYSTEM = "system";

/** How the window looks: every choice shows at once. */
export function LookSettings() {
  const { t } = useTexts();
  const { settings, set } = useSet();
  if (!settings) return null;
  return (
    <>
      <Radios
        label={t("theme")}
        value={settings.theme}
        onChange={(theme) => void set({ theme })}
        options={THEMES.map((value) => ({ value, label: t(themeWords[value]) }))}
      />
      <TextSize size={settings.text_size} onChange={(text_size) => void set({ text_size })} />
      <Choice
        label={t("language")}
        value={settings.language || SYSTEM}
        onChange={(chosen) => void set({ language: chosen === SYSTEM ? "" : chosen })}
        options={[
          { value: SYSTEM, label: t("language-system") },
          ...languages().map(({ tag, name }) => ({ value: tag, label: name })),
        ]}
      />
    </>
  );
}
