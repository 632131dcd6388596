import { useState } from "react";

import { Button } from "../components";
import { useAct, useToasts } from "../desk";
import { useTexts } from "../i18n";
import type { Repaired } from "../platform";

/** Brings back what can be brought back, and says what that was. */
export function Repair({ onDone }: { onDone: (repaired: Repaired) => void }) {
  const { t, number } = useTexts();
  const act = useAct();
  const { say } = useToasts();
  const [busy, setBusy] = useState(false);

  const repair = async () => {
    setBusy(true);
    const repaired = await act((call) => call("library_repair"));
    setBusy(false);
    if (!repaired) return;
    const { database, files, left } = repaired;
    const lost = database?.lost;
    say(
      [
        left.length === 0 ? t("repaired") : t("repaired-partly", { count: left.length }),
        database && t("repaired-database", { entries: database.entries }),
        lost && t("repaired-lost", { from: number(lost[0]), to: number(lost[1]) }),
        files > 0 && t("repaired-files", { count: files }),
      ]
        .filter(Boolean)
        .join(" "),
    );
    onDone(repaired);
  };

  return (
    <Button isPending={busy} onPress={() => void repair()}>
      {busy ? t("repairing") : t("repair")}
    </Button>
  );
}
