import { ShortcutsSettings } from "./ShortcutsSettings";
import { useSet } from "./setting";

/** The keys of every command, kept as they are chosen. */
export function KeysSettings() {
  const { settings, set } = useSet();
  if (!settings) return null;
  return (
    <ShortcutsSettings
      shortcuts={settings.shortcuts}
      onChange={(shortcuts) => void set({ shortcuts })}
    />
  );
}
