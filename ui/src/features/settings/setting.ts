import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";

import { useAct, useSettings } from "../../desk";
import type { Settings } from "../../platform";

/** How long a text may rest before it is kept. */
const RESTED = 600;

/** The settings, and changing some of them: seen at once, and kept at once. */
export function useSet() {
  const reads = useQueryClient();
  const act = useAct();
  const settings = useSettings();
  const set = useCallback(
    async (change: Partial<Settings>) => {
      const before = reads.getQueryData<Settings>(["settings"]);
      if (!before) return;
      const after = { ...before, ...change };
      reads.setQueryData(["settings"], after);
      const done = await act(async (call) => {
        await call("settings_set", { settings: after });
        return true;
      });
      if (!done) await reads.invalidateQueries({ queryKey: ["settings"] });
    },
    [act, reads],
  );
  return { settings: settings.data, set };
}

/** A text of the settings: kept when one stops typing for a moment, and when one goes away. */
export function useTextSetting(name: "name" | "organisation"): [string, (text: string) => void] {
  const { settings, set } = useSet();
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef<string | null>(null);

  const keep = useCallback(() => {
    if (latest.current !== null) void set({ [name]: latest.current });
    latest.current = null;
  }, [name, set]);
  useEffect(() => {
    const timer = setTimeout(keep, RESTED);
    return () => clearTimeout(timer);
  }, [typed, keep]);
  useEffect(() => keep, [keep]);

  const type = (text: string) => {
    latest.current = text;
    setTyped(text);
  };
  return [typed ?? settings?.[name] ?? "", type];
}
