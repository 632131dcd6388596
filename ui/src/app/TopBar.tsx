import { FileOutput, Keyboard, PanelLeft, Redo2, Settings, Undo2 } from "lucide-react";

import { Button, IconButton } from "../components";
import { useCases, usePlace, useStatus } from "../desk";
import { SearchBox } from "../features/search";
import { useTexts } from "../i18n";
import { useUndo } from "./undo";

interface TopBarProps {
  navOpen: boolean;
  onNav: () => void;
}

export function TopBar({ navOpen, onNav }: TopBarProps) {
  const { t } = useTexts();
  const place = usePlace();
  const undoing = useUndo();
  const cases = useCases();
  const status = useStatus();
  const here = cases.data?.find(({ id }) => id === place.case);
  const { undo, redo } = status.data?.undo ?? { undo: null, redo: null };

  return (
    <header className="top">
      <span className="top-nav">
        <IconButton
          label={t("nav")}
          icon={<PanelLeft size={16} aria-hidden />}
          aria-expanded={navOpen}
          onPress={onNav}
        />
      </span>
      <span className="top-name">
        <strong>{t("app")}</strong>
        {here && (
          <span className="top-case" dir="auto">
            {here.case.title}
          </span>
        )}
        {here?.case.sample && <span className="top-sample">{t("sample")}</span>}
      </span>
      <SearchBox />
      <div className="top-tools" role="toolbar" aria-label={t("tools")}>
        <IconButton
          label={undo ? t("undo-what", { thing: undoing.thing(undo) }) : t("undo-nothing")}
          icon={<Undo2 size={16} aria-hidden />}
          isDisabled={!undo}
          onPress={undoing.undo}
        />
        <IconButton
          label={redo ? t("redo-what", { thing: undoing.thing(redo) }) : t("redo-nothing")}
          icon={<Redo2 size={16} aria-hidden />}
          isDisabled={!redo}
          onPress={undoing.redo}
        />
        <Button
          isDisabled={!here}
          onPress={() =>
            place.openSheet({ sheet: "report", of: "case", claims: place.claim ? [place.claim] : [] })
          }
        >
          <FileOutput size={15} aria-hidden />
          {t("export")}
        </Button>
        <IconButton
          label={t("shortcuts")}
          icon={<Keyboard size={16} aria-hidden />}
          onPress={() => place.openSheet({ sheet: "shortcuts" })}
        />
        <IconButton
          label={t("settings")}
          icon={<Settings size={16} aria-hidden />}
          onPress={() => place.openSheet({ sheet: "settings" })}
        />
      </div>
    </header>
  );
}
