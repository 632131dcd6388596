import { FolderOpen, LibraryBig } from "lucide-react";

import { Button, Wrong } from "../../components";
import { useAct, useStatus } from "../../desk";
import { useTexts } from "../../i18n";
import { useOpening } from "./opening";
import { useSet } from "./setting";

/** Where the library is, and the way to another. */
export function LibrarySettings() {
  const { t } = useTexts();
  const act = useAct();
  const status = useStatus();
  const { settings } = useSet();
  const { open, busy, error } = useOpening();
  const here = status.data?.path;
  const others = settings?.libraries.filter((path) => path !== here) ?? [];

  const choose = async () => {
    const path = await act((call) => call("folder_choose", { title: t("library-choose") }));
    if (path) await open(path);
  };

  return (
    <>
      {here && (
        <section>
          <h3>{t("library-place")}</h3>
          <p className="code" dir="ltr">
            {here}
          </p>
          <div className="settings-row">
            <Button onPress={() => void act((call) => call("path_reveal", { path: here }))}>
              <FolderOpen size={14} aria-hidden />
              {t("library-reveal")}
            </Button>
          </div>
          <p className="soft small">{t("library-about")}</p>
        </section>
      )}
      <section>
        <h3>{t("library-others")}</h3>
        <p className="soft small">{t("library-others-about")}</p>
        {others.length > 0 && (
          <ul role="list" className="settings-list">
            {others.map((path) => (
              <li key={path}>
                <span className="code" dir="ltr">
                  {path}
                </span>
                <Button
                  aria-label={t("library-open-named", { path })}
                  isDisabled={busy}
                  onPress={() => void open(path)}
                >
                  {t("open")}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Wrong error={error} />
        <div className="settings-row">
          <Button isPending={busy} onPress={() => void choose()}>
            <LibraryBig size={14} aria-hidden />
            {busy ? t("library-opening") : t("library-open")}
          </Button>
        </div>
      </section>
      {status.data && (
        <p className="soft small">{t("version", { version: status.data.version })}</p>
      )}
    </>
  );
}
