import { Archive, HardDrive } from "lucide-react";

import { Button, Wrong } from "../../components";
import { useBackups, useBackingUp } from "../../desk";
import { useTexts } from "../../i18n";
import { BackupRow } from "./BackupRow";

/** The library's backups: what there is, that it is whole, and the way back. */
export function BackupsSettings() {
  const { t } = useTexts();
  const backups = useBackups();
  const { busy, here, elsewhere } = useBackingUp();
  return (
    <>
      <div className="settings-row">
        <Button isPending={busy} onPress={() => void here()}>
          <Archive size={14} aria-hidden />
          {busy ? t("backup-busy") : t("backup-now")}
        </Button>
        <Button isDisabled={busy} onPress={() => void elsewhere()}>
          <HardDrive size={14} aria-hidden />
          {t("backup-elsewhere")}
        </Button>
      </div>
      <Wrong error={backups.error} />
      {backups.data?.length === 0 && <p>{t("backup-none")}</p>}
      {backups.data && backups.data.length > 0 && (
        <ul role="list" className="settings-list" aria-label={t("backups")}>
          {backups.data.map((backup) => (
            <BackupRow key={backup.name} backup={backup} />
          ))}
        </ul>
      )}
      <section>
        <h3>{t("backup-kept")}</h3>
        <p className="soft small">{t("backup-kept-about")}</p>
      </section>
    </>
  );
}
