import { Check, Shield, ShieldAlert, ShieldCheck } from "lucide-react";
import { useState } from "react";

import { Button } from "../components";
import { useAct, useCommands, useStatus, useToasts } from "../desk";
import { useTexts } from "../i18n";
import type { Verified } from "../platform";
import { Backup, PlaceWarnings } from "./Backup";
import { Repair } from "./Repair";
import { Working } from "./Working";

import "./status.css";

/** What is safe, as far as it was checked, and what is being worked on. */
export function StatusBar() {
  const { t, told, number, size } = useTexts();
  const act = useAct();
  const { say } = useToasts();
  const status = useStatus();
  const [busy, setBusy] = useState(false);
  const [checked, setChecked] = useState<Verified | null>(null);
  const entries = status.data?.head.entries;

  const verify = async () => {
    setBusy(true);
    const verified = await act((call) => call("library_verify"));
    setBusy(false);
    if (!verified) return;
    setChecked(verified);
    if (verified.damage.length > 0) return;
    say(
      t("intact-read", {
        entries: number(verified.entries),
        files: number(verified.files),
        size: size(verified.bytes),
      }),
    );
  };

  useCommands({ verify: busy ? null : () => void verify() });

  const damage = checked?.damage ?? [];
  // What was checked before the newest change says nothing about it.
  const intact = checked !== null && damage.length === 0 && checked.entries === entries;
  return (
    <footer className="status">
      <span role="status" className="status-state">
        {entries !== undefined && (
          <span className="status-item">
            <Check size={14} aria-hidden />
            {t("saved", { count: entries })}
          </span>
        )}
        {intact && (
          <span className="status-item">
            <ShieldCheck size={14} aria-hidden />
            {t("intact")}
          </span>
        )}
        {damage.length > 0 && (
          <strong className="status-item warning">
            <ShieldAlert size={14} aria-hidden />
            {t("damaged", { count: damage.length })}
          </strong>
        )}
      </span>
      {!intact && (
        <Button look="quiet" isPending={busy} onPress={() => void verify()}>
          <Shield size={14} aria-hidden />
          {busy ? t("verifying") : t("verify")}
        </Button>
      )}
      {status.data && <Backup status={status.data} />}
      {status.data && <PlaceWarnings warnings={status.data.warnings} />}
      {damage.length > 0 && (
        <details className="damage">
          <summary>{t("damage-what")}</summary>
          <ul role="list">
            {damage.map((one) => (
              <li key={`${one.code} ${one.place}`}>
                <span className="code">{one.place}</span> {told(one)}
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
      <Working />
    </footer>
  );
}
