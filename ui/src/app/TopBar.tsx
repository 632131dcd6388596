import {
  FileOutput,
  Keyboard,
  PanelLeft,
  PanelRight,
  Redo2,
  Search,
  Settings,
  Undo2,
} from "lucide-react";

import { Button, IconButton, Keys } from "../components";
import { type CommandId, keysFor, useCases, useChosenKeys, usePlace, useStatus } from "../desk";
import { useTexts } from "../i18n";
import type { Frame } from "./frame";
import { useUndo } from "./undo";

import "./top-bar.css";

/** What one is at, the way to everything, and undoing. */
export function TopBar({ frame }: { frame: Frame }) {
  const { t } = useTexts();
  const place = usePlace();
  const undoing = useUndo();
  const cases = useCases();
  const status = useStatus();
  const chosen = useChosenKeys();
  const here = cases.data?.find(({ id }) => id === place.case);
  const { undo, redo } = status.data?.undo ?? { undo: null, redo: null };
  const keys = (id: CommandId) => keysFor(id, chosen)[0];
  const paletteKeys = keys("palette");

  return (
    <header className="top" data-pane="top" tabIndex={-1}>
      <span className="top-name">
        {here && (
          <IconButton
            label={t("nav")}
            keys={keys("start-fold")}
            icon={<PanelLeft size={16} aria-hidden />}
            aria-expanded={frame.shown.start}
            aria-controls="start"
            onPress={() => frame.toggle("start")}
          />
        )}
        <strong>{t("app")}</strong>
        {here && (
          <span className="top-case" dir="auto">
            {here.case.title}
          </span>
        )}
        {here?.case.sample && <span className="top-sample">{t("sample")}</span>}
      </span>
      <button
        type="button"
        className="top-search field-input"
        aria-haspopup="dialog"
        onClick={() => place.openSheet({ sheet: "palette" })}
      >
        <Search size={14} aria-hidden />
        <span className="top-search-words">{t("search")}</span>
        {paletteKeys && (
          <span aria-hidden>
            <Keys keys={paletteKeys} />
          </span>
        )}
      </button>
      <div className="top-tools" role="toolbar" aria-label={t("tools")}>
        <IconButton
          label={undo ? t("undo-what", { thing: undoing.thing(undo) }) : t("undo-nothing")}
          keys={keys("undo")}
          icon={<Undo2 size={16} aria-hidden />}
          isDisabled={!undo}
          onPress={undoing.undo}
        />
        <IconButton
          label={redo ? t("redo-what", { thing: undoing.thing(redo) }) : t("redo-nothing")}
          keys={keys("redo")}
          icon={<Redo2 size={16} aria-hidden />}
          isDisabled={!redo}
          onPress={undoing.redo}
        />
        <Button
          isDisabled={!here}
          onPress={() =>
            place.openSheet({ sheet: "report", of: "case", claims: [] })
          }
        >
          <FileOutput size={15} aria-hidden />
          {t("report")}
        </Button>
        <IconButton
          label={t("shortcuts")}
          keys={keys("shortcuts")}
          icon={<Keyboard size={16} aria-hidden />}
          onPress={() => place.openSheet({ sheet: "shortcuts" })}
        />
        <IconButton
          label={t("settings")}
          keys={keys("settings")}
          icon={<Settings size={16} aria-hidden />}
          onPress={() => place.openSheet({ sheet: "settings" })}
        />
        {here && (
          <IconButton
            label={t("dossier-column")}
            keys={keys("end-fold")}
            icon={<PanelRight size={16} aria-hidden />}
            aria-expanded={frame.shown.end}
            aria-controls="end"
            onPress={() => frame.toggle("end")}
          />
        )}
      </div>
    </header>
  );
}
