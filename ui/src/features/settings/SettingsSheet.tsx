import { Archive, Keyboard, Library, Palette, UserRound } from "lucide-react";
import type { ComponentType, ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";

import { Sheet } from "../../components";
import { type SettingsPage, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { BackupsSettings } from "./BackupsSettings";
import { KeysSettings } from "./KeysSettings";
import { LibrarySettings } from "./LibrarySettings";
import { LookSettings } from "./LookSettings";
import { YouSettings } from "./YouSettings";

import "./settings.css";

const PAGES: { id: SettingsPage; label: string; icon: ReactNode; Shown: ComponentType }[] = [
  {
    id: "you",
    label: "settings-you",
    icon: <UserRound size={16} aria-hidden />,
    Shown: YouSettings,
  },
  {
    id: "look",
    label: "settings-look",
    icon: <Palette size={16} aria-hidden />,
    Shown: LookSettings,
  },
  {
    id: "keys",
    label: "settings-keys",
    icon: <Keyboard size={16} aria-hidden />,
    Shown: KeysSettings,
  },
  {
    id: "library",
    label: "settings-library",
    icon: <Library size={16} aria-hidden />,
    Shown: LibrarySettings,
  },
  {
    id: "backups",
    label: "settings-backups",
    icon: <Archive size={16} aria-hidden />,
    Shown: BackupsSettings,
  },
];

/** What a person sets, page by page. Each thing is kept as it is set: there is nothing to save. */
export function SettingsSheet() {
  const { t } = useTexts();
  const { sheet, closeSheet } = usePlace();
  const page = sheet?.sheet === "settings" ? sheet.page : undefined;
  return (
    <Sheet title={t("settings")} onClose={closeSheet}>
      <Tabs className="settings" orientation="vertical" defaultSelectedKey={page ?? "you"}>
        <TabList className="settings-pages" aria-label={t("settings")}>
          {PAGES.map(({ id, label, icon }) => (
            <Tab key={id} id={id} className="settings-tab">
              {icon}
              {t(label)}
            </Tab>
          ))}
        </TabList>
        {PAGES.map(({ id, Shown }) => (
          <TabPanel key={id} id={id} className="settings-page">
            <Shown />
          </TabPanel>
        ))}
      </Tabs>
    </Sheet>
  );
}
