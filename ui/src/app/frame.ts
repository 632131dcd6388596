import { useState } from "react";

import { useCommands, usePlace } from "../desk";
import { type Columns, type Side, useColumns } from "./columns";
import { enterPane, paneOf } from "./panes";

/** What stands where in the window, and what comes in front when there is no room beside. */
export interface Frame extends Columns {
  /** Which columns are to be seen. */
  shown: Record<Side | "middle", boolean>;
  /** Whether the start column lies over the others. */
  startOver: boolean;
  /** Folds a column away, or brings it forth. */
  toggle: (side: Side) => void;
  closeStart: () => void;
}

export function useFrame(): Frame {
  const place = usePlace();
  const asked = place.writing || (place.hasClaim && place.reading);
  const columns = useColumns(asked);
  const { room, folded, fold } = columns;

  // Where there is no room beside, the start column is opened to go somewhere, and closed by having gone.
  const here = JSON.stringify([place.case, place.view, place.filter, place.sheet?.sheet]);
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const startOver = room !== "three" && openedAt === here;
  const closeStart = () => setOpenedAt(null);

  const shown = {
    start: room === "three" ? !folded.start : startOver,
    middle: room !== "one" || !asked,
    end: room === "one" ? asked : !folded.end,
  };
  const toggle = (side: Side) => {
    const had = paneOf(side)?.contains(document.activeElement);
    if (side === "start") {
      if (room === "three") fold("start", shown.start);
      else setOpenedAt(startOver ? null : here);
    } else if (shown.end) {
      if (room !== "one") fold("end", true);
      place.putAside();
    } else if (room !== "one") fold("end", false);
    else if (place.hasClaim) place.takeUp();
    // What goes out of sight doesn't take the focus along.
    if (had && shown[side]) focusSoon("middle");
    else if (side === "start" && !shown.start && room !== "three") focusSoon("start");
  };
  useCommands({ "start-fold": () => toggle("start"), "end-fold": () => toggle("end") });
  return { ...columns, shown, startOver, toggle, closeStart };
}

/** Puts the focus into a pane once it is shown. */
function focusSoon(name: Side | "middle") {
  setTimeout(() => {
    const pane = paneOf(name);
    if (pane) enterPane(pane);
  });
}
