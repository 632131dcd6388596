import { Archive, CloudAlert, TriangleAlert } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";

import { MenuButton } from "../components";
import { type SheetName, useBackingUp, useCommands, usePlace } from "../desk";
import { useTexts } from "../i18n";
import { placeWords } from "../i18n/words";
import type { LibraryStatus } from "../platform";

const A_MINUTE = 60_000;
const BACKUPS: SheetName = { sheet: "settings", page: "backups" };

/** How old the newest backup is, and making another. */
export function Backup({ status }: { status: LibraryStatus }) {
  const { t, told, ago } = useTexts();
  const { openSheet } = usePlace();
  const { busy, here, elsewhere } = useBackingUp();
  useTime(A_MINUTE);

  useCommands({ backup: busy ? null : () => void here() });

  const { backup, backup_trouble } = status;
  const state = backup ? t("backup-ago", { ago: ago(backup.at) }) : t("backup-none");
  return (
    <>
      <MenuButton
        label={busy ? t("backup-busy") : state}
        icon={<Archive size={14} aria-hidden />}
        named
        actions={[
          { id: "now", label: t("backup-now"), onAction: () => void here() },
          { id: "elsewhere", label: t("backup-elsewhere"), onAction: () => void elsewhere() },
          { id: "all", label: t("backup-all"), onAction: () => openSheet(BACKUPS) },
        ].filter(({ id }) => !busy || id === "all")}
      />
      {backup_trouble && (
        <Warning title={t("backup-trouble")} icon={<TriangleAlert size={14} aria-hidden />}>
          {told(backup_trouble)}
        </Warning>
      )}
    </>
  );
}

/** What speaks against the place that the library is in. */
export function PlaceWarnings({ warnings }: Pick<LibraryStatus, "warnings">) {
  const { t } = useTexts();
  return warnings.map(({ kind, name }) => (
    <Warning
      key={kind}
      title={t(placeWords[kind].title)}
      icon={<CloudAlert size={14} aria-hidden />}
    >
      {t(placeWords[kind].about, { name })}
    </Warning>
  ));
}

/** A few words of warning that open to what to do. */
function Warning({ title, icon, children }: { title: string; icon: ReactNode; children: string }) {
  return (
    <details className="damage">
      <summary className="warning">
        {icon} {title}
      </summary>
      <p>{children}</p>
    </details>
  );
}

/** Shows anew every so often, since time passes. */
function useTime(every: number) {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), every);
    return () => clearInterval(timer);
  }, [every]);
}
