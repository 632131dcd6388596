import { ChevronLeft } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";

import { Button, Separator } from "../components";
import { usePlace } from "../desk";
import { useTexts } from "../i18n";
import { USUAL } from "./columns";
import type { Frame } from "./frame";

import "./columns.css";

interface ColumnsProps {
  frame: Frame;
  start: ReactNode;
  middle: ReactNode;
  end: ReactNode;
}

/** The three columns, or as many of them as there is room for. */
export function Columns({ frame, start, middle, end }: ColumnsProps) {
  const { t } = useTexts();
  const place = usePlace();
  const { room, shown, startOver, measure } = frame;
  const rem = (size: number) => ({ inlineSize: `${size}rem` });
  // One goes somewhere by any button but one that opens a menu.
  const closeOnGoing = (event: MouseEvent) => {
    const button = event.target instanceof Element && event.target.closest("button");
    if (startOver && button && !button.hasAttribute("aria-haspopup")) frame.closeStart();
  };
  return (
    <div ref={measure} className="columns" data-room={room}>
      {startOver && <div className="columns-veil" aria-hidden onPointerDown={frame.closeStart} />}
      {/* Keys and clicks come from what is inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        id="start"
        data-pane="start"
        tabIndex={-1}
        className={startOver ? "column column-start column-over" : "column column-start"}
        hidden={!shown.start}
        style={startOver ? {} : rem(frame.start.size)}
        onClickCapture={closeOnGoing}
        onKeyDown={(event) => {
          const inside = event.target instanceof Node && event.currentTarget.contains(event.target);
          if (!startOver || !inside || event.key !== "Escape") return;
          event.preventDefault();
          frame.toggle("start");
        }}
      >
        {start}
      </div>
      <main
        id="middle"
        data-pane="middle"
        tabIndex={-1}
        className="column column-middle"
        hidden={!shown.middle}
      >
        {shown.start && !startOver && (
          <Separator
            label={t("start-width")}
            controls="start"
            side="start"
            usual={USUAL.start}
            {...frame.start}
            onResize={(size) => frame.resize("start", size)}
            onFold={() => frame.toggle("start")}
          />
        )}
        {middle}
      </main>
      <aside
        id="end"
        data-pane="end"
        tabIndex={-1}
        aria-label={t("dossier-column")}
        className="column column-end"
        hidden={!shown.end}
        style={room === "one" ? {} : rem(frame.end.size)}
      >
        {shown.end && room !== "one" && (
          <Separator
            label={t("end-width")}
            controls="end"
            side="end"
            usual={USUAL.end}
            {...frame.end}
            onResize={(size) => frame.resize("end", size)}
            onFold={() => frame.toggle("end")}
          />
        )}
        {room === "one" && (
          <div className="column-back">
            <Button look="quiet" onPress={place.putAside}>
              <ChevronLeft size={16} aria-hidden />
              {t("key-list")}
            </Button>
          </div>
        )}
        <div className="column-matter">{end}</div>
      </aside>
    </div>
  );
}
