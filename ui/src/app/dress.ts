import { useQueryClient } from "@tanstack/react-query";

import { useAct, useCommands, useSettings, useToasts } from "../desk";
import { languages, textsIn, useTexts } from "../i18n";
import { themeWords } from "../i18n/words";
import type { Settings, Theme } from "../platform";

/** The sizes of text that the keys go through, in percent. */
const SIZES = [80, 90, 100, 110, 125, 150, 175, 200];
const NORMAL = 100;

/** How the window looks, changed by key and from the palette. */
export function useDress(): void {
  const { t, language } = useTexts();
  const settings = useSettings();
  const reads = useQueryClient();
  const act = useAct();
  const { say } = useToasts();
  const old = settings.data;

  const change = async (to: Partial<Settings>, said: string) => {
    if (!old) return;
    const next = { ...old, ...to };
    // Seen at once: what one looks at is what one changes.
    reads.setQueryData(["settings"], next);
    const done = await act(async (call) => {
      await call("settings_set", { settings: next });
      return true;
    });
    if (done) say(said);
    else reads.setQueryData(["settings"], old);
  };
  const size = (to: number | undefined) =>
    old && to !== undefined && to !== old.text_size
      ? () => void change({ text_size: to }, t("text-now", { percent: to }))
      : null;
  const theme = (to: Theme) =>
    old && old.theme !== to
      ? () => void change({ theme: to }, t("theme-now", { theme: t(themeWords[to]) }))
      : null;
  const all = languages();
  const next = all[(all.findIndex(({ tag }) => tag === language) + 1) % all.length];

  useCommands({
    "text-larger": size(SIZES.find((one) => old && one > old.text_size)),
    "text-smaller": size(SIZES.findLast((one) => old && one < old.text_size)),
    "text-normal": size(NORMAL),
    "theme-light": theme("light"),
    "theme-dark": theme("dark"),
    "theme-contrast": theme("contrast"),
    "theme-system": theme("system"),
    "language-next":
      next && next.tag !== language
        ? () =>
            void textsIn(next.tag).then(({ t }) =>
              change({ language: next.tag }, t("language-now", { language: next.name })),
            )
        : null,
  });
}
