import { ShieldAlert, ShieldCheck } from "lucide-react";
import { useEffect, useState } from "react";

import { Button } from "../components";
import { useAct, useCommands, useStatus } from "../desk";
import { useTexts } from "../i18n";
import { type Progress, useBackend, type Verified } from "../platform";
import { Backup, PlaceWarnings } from "./Backup";
import { Repair } from "./Repair";

/** What is safe, as far as it was checked, and what is being worked on. */
export function StatusBar() {
  const { t, number, size } = useTexts();
  const act = useAct();
  const status = useStatus();
  const [busy, setBusy] = useState(false);
  const [checked, setChecked] = useState<Verified | null>(null);
  const entries = status.data?.head.entries;

  const verify = async () => {
    setBusy(true);
    const verified = await act((call) => call("library_verify"));
    if (verified) setChecked(verified);
    setBusy(false);
  };

  useCommands({ verify: busy ? null : () => void verify() });

  const damage = checked?.damage ?? [];
  // What was checked before the newest change says nothing about it.
  const intact = checked !== null && damage.length === 0 && checked.entries === entries;
  return (
    <footer className="status">
      <span role="status" className="status-state">
        {intact && (
          <>
            <ShieldCheck size={14} aria-hidden />
            {t("intact", {
              entries: number(checked.entries),
              files: number(checked.files),
              size: size(checked.bytes),
            })}
          </>
        )}
        {damage.length > 0 && (
          <strong className="warning">
            <ShieldAlert size={14} aria-hidden />
            {t("damaged", { count: damage.length })}
          </strong>
        )}
        {!intact && damage.length === 0 && entries !== undefined && t("saved", { count: entries })}
      </span>
      <Button look="quiet" isPending={busy} onPress={() => void verify()}>
        {busy ? t("verifying") : t("verify")}
      </Button>
      {status.data && <Backup status={status.data} />}
      {status.data && <PlaceWarnings warnings={status.data.warnings} />}
      <Working />
      {damage.length > 0 && (
        <details className="damage">
          <summary>{t("damage-what")}</summary>
          <ul>
            {damage.map((one) => (
              <li key={`${one.code} ${one.place}`}>
                <span className="code">{one.place}</span> {one.message}
              </li>
            ))}
          </ul>
        </details>
      )}
      {damage.length > 0 && checked && (
        <Repair
          onDone={({ left }) => setChecked(left.length > 0 ? { ...checked, damage: left } : null)}
        />
      )}
    </footer>
  );
}

/** How far long work has come; gone when it is done. */
function Working() {
  const { t } = useTexts();
  const backend = useBackend();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => backend.onProgress(setProgress), [backend]);
  if (!progress || progress.done >= progress.total) return null;
  return (
    <span className="working">
      <span dir="auto">{progress.what}</span>
      <progress aria-label={t("working")} max={progress.total} value={progress.done} />
    </span>
  );
}
