export { SettingsSheet } from "./SettingsSheet";
export { ShortcutsSheet } from "./ShortcutsSheet";
export { ShortcutsSettings } from "./ShortcutsSettings";
