import { CircleCheck } from "lucide-react";
import { useState } from "react";

import { Button, Notice, Wrong, Parts } from "../../components";
import { useAct, useSave } from "../../desk";
import { useTexts } from "../../i18n";
import { backupWords } from "../../i18n/words";
import type { Backup, CheckedBackup, DamageView, Restored } from "../../platform";
import { useOpening } from "./opening";

/** One backup: reading it again, and bringing it back as a library of its own. */
export function BackupRow({ backup }: { backup: Backup }) {
  const { t, ago, moment, number, size } = useTexts();
  const act = useAct();
  const { save, busy, error } = useSave();
  const opening = useOpening();
  const [checked, setChecked] = useState<CheckedBackup | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const { name, at, reason, entries } = backup;
  const when = moment(at);

  const verify = async () => {
    setChecked(null);
    const found = await save((call) => call("backup_verify", { name }));
    if (found) setChecked(found);
  };
  const restore = async () => {
    const to = await act((call) => call("folder_choose", { title: t("restore-folder") }));
    if (!to) return;
    setRestored(null);
    const made = await save((call) => call("backup_restore", { name, to }));
    if (made) setRestored(made);
  };

  return (
    <li className="backup">
      <div className="backup-about">
        <strong>{ago(at)}</strong>
        <span className="soft small">
          <Parts
            parts={[
              when,
              t(backupWords[reason]),
              t("backup-entries", { count: entries }),
              size(backup.size),
            ]}
          />
        </span>
      </div>
      <div className="settings-row">
        <Button
          aria-label={t("backup-verify-named", { when })}
          isDisabled={busy}
          onPress={() => void verify()}
        >
          {t("backup-verify")}
        </Button>
        <Button
          aria-label={t("restore-named", { when })}
          isDisabled={busy}
          onPress={() => void restore()}
        >
          {t("restore")}
        </Button>
      </div>
      <div className="backup-result" role="status">
        {checked?.damage.length === 0 && (
          <p className="backup-whole">
            <CircleCheck size={14} aria-hidden />
            {t("backup-whole", { files: number(checked.files), size: size(checked.bytes) })}
          </p>
        )}
        {restored && (
          <>
            <p>{t("restored", { path: restored.path })}</p>
            <div className="settings-row">
              <Button
                look="strong"
                isPending={opening.busy}
                onPress={() => void opening.open(restored.path)}
              >
                {t("restored-open")}
              </Button>
            </div>
          </>
        )}
      </div>
      {checked && <Damage title={t("backup-damaged")} damage={checked.damage} />}
      {restored && (
        <Damage
          title={t("restored-partly")}
          damage={[...restored.lost, ...restored.verified.damage]}
        />
      )}
      <Wrong error={error} />
      <Wrong error={opening.error} />
    </li>
  );
}

function Damage({ title, damage }: { title: string; damage: DamageView[] }) {
  const { told } = useTexts();
  if (damage.length === 0) return null;
  return (
    <Notice>
      <p>{title}</p>
      <ul role="list">
        {damage.map((one) => (
          <li key={`${one.code} ${one.place}`}>
            <span className="code">{one.place}</span> {told(one)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
