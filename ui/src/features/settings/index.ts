export { SettingsSheet } from "./SettingsSheet";
export { ShortcutsSheet } from "./ShortcutsSheet";
