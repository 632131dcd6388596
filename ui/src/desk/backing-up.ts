import { useState } from "react";

import { useTexts } from "../i18n";
import { useAct } from "./act";
import { useToasts } from "./toasts";

/** Making a backup, beside the library or in a folder that one chooses. */
export function useBackingUp() {
  const { t } = useTexts();
  const act = useAct();
  const { say } = useToasts();
  const [busy, setBusy] = useState(false);

  const make = async (to: string | null) => {
    setBusy(true);
    const made = await act((call) => call("backup_make", { to }));
    if (made) say(to ? t("backup-made-in", { folder: to }) : t("backup-made"));
    setBusy(false);
  };
  const elsewhere = async () => {
    const to = await act((call) => call("folder_choose", { title: t("backup-folder") }));
    if (to) await make(to);
  };
  return { busy, here: () => make(null), elsewhere };
}
