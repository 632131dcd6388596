import { useEffect, useRef, useSyncExternalStore } from "react";

import type { Settings } from "../platform";
import { useSettings } from "./reads";
import { type Act, useLayer } from "./shortcuts";

/** A thing to do that has a name and, usually, keys. */
export interface Command {
  /** The key of its name. */
  label: string;
  /** The key of the heading that it stands under. */
  where: string;
  /** The keys that it has unless a person chose others, as `keysOf` tells them. */
  keys: readonly string[];
  /** Whether its keys work in what lies over the desk, too. */
  anywhere?: boolean;
}

/** Every command, whether or not it can be done at the moment, as the list of keys shows them. */
export const COMMANDS = {
  "palette": { label: "key-search", where: "keys-everywhere", keys: ["mod+k"] },
  "undo": { label: "key-undo", where: "keys-everywhere", keys: ["mod+z"] },
  "redo": { label: "key-redo", where: "keys-everywhere", keys: ["mod+shift+z", "mod+y"] },
  "claim-new": { label: "key-new", where: "keys-everywhere", keys: ["n"] },
  "attach": { label: "key-attach", where: "keys-everywhere", keys: ["a"] },
  "bring-in": { label: "bring-in", where: "keys-everywhere", keys: ["mod+o"] },
  "case-new": { label: "case-new", where: "keys-everywhere", keys: ["mod+alt+n"] },
  "report": { label: "key-report", where: "keys-everywhere", keys: ["mod+shift+e"] },
  "verify": { label: "verify", where: "keys-everywhere", keys: [] },
  "backup": { label: "backup-now", where: "keys-everywhere", keys: [] },
  "shortcuts": { label: "shortcuts", where: "keys-everywhere", keys: ["?"] },
  "settings": { label: "settings", where: "keys-everywhere", keys: ["mod+,"] },

  "go-back": { label: "key-go-back", where: "keys-go", keys: ["alt+arrowleft"] },
  "go-forward": { label: "key-go-forward", where: "keys-go", keys: ["alt+arrowright"] },
  "list": { label: "key-list", where: "keys-go", keys: ["u"] },
  "view-all": { label: "view-all", where: "keys-go", keys: ["mod+1"] },
  "view-inbox": { label: "view-inbox", where: "keys-go", keys: ["mod+2"] },
  "view-review": { label: "view-review", where: "keys-go", keys: ["mod+3"] },
  "view-one-source": { label: "view-one-source", where: "keys-go", keys: ["mod+4"] },
  "view-no-verdict": { label: "view-no-verdict", where: "keys-go", keys: ["mod+5"] },
  "overview": { label: "overview", where: "keys-go", keys: ["mod+6"] },
  "timeline": { label: "timeline", where: "keys-go", keys: ["mod+7"] },
  "sources": { label: "sources", where: "keys-go", keys: ["mod+8"] },
  "evidence": { label: "evidence", where: "keys-go", keys: ["mod+9"] },
  "people": { label: "people", where: "keys-go", keys: [] },
  "journal": { label: "journal", where: "keys-go", keys: [] },

  "pane-next": { label: "key-pane-next", where: "keys-window", keys: ["f6"] },
  "pane-previous": { label: "key-pane-previous", where: "keys-window", keys: ["shift+f6"] },
  "start-fold": { label: "key-start-fold", where: "keys-window", keys: ["mod+b"] },
  "end-fold": { label: "key-end-fold", where: "keys-window", keys: ["mod+alt+b"] },
  "text-larger": { label: "key-text-larger", where: "keys-window", keys: ["mod++", "mod+="], anywhere: true },
  "text-smaller": { label: "key-text-smaller", where: "keys-window", keys: ["mod+-"], anywhere: true },
  "text-normal": { label: "key-text-normal", where: "keys-window", keys: ["mod+0"], anywhere: true },
  "theme-light": { label: "key-theme-light", where: "keys-window", keys: [] },
  "theme-dark": { label: "key-theme-dark", where: "keys-window", keys: [] },
  "theme-contrast": { label: "key-theme-contrast", where: "keys-window", keys: [] },
  "theme-system": { label: "key-theme-system", where: "keys-window", keys: [] },
  "language-next": { label: "key-language-next", where: "keys-window", keys: [] },
  "window-new": { label: "key-window-new", where: "keys-window", keys: ["mod+shift+n"] },
  "verdict-confirmed": { label: "key-confirmed", where: "keys-dossier", keys: ["1"] },
  "verdict-denied": { label: "key-denied", where: "keys-dossier", keys: ["2"] },
  "verdict-unverified": { label: "key-unverified", where: "keys-dossier", keys: ["3"] },
  "section-next": { label: "key-section-next", where: "keys-dossier", keys: ["]"] },
  "section-previous": { label: "key-section-previous", where: "keys-dossier", keys: ["["] },
  "claim-history": { label: "key-history", where: "keys-dossier", keys: ["h"] },
  "list-filter": { label: "list-filter", where: "keys-everywhere", keys: ["/"] },
  "text-find": { label: "key-find", where: "keys-reading", keys: ["mod+f"] },
  "text-find-next": { label: "find-next", where: "keys-reading", keys: ["f3"] },
  "text-find-previous": { label: "find-previous", where: "keys-reading", keys: ["shift+f3"] },
  "passage-next": { label: "key-passage-next", where: "keys-reading", keys: ["."] },
  "passage-previous": { label: "key-passage-previous", where: "keys-reading", keys: [","] },
  "claim-next": { label: "key-next", where: "keys-claims", keys: ["j"] },
  "claim-previous": { label: "key-previous", where: "keys-claims", keys: ["k"] },
  "claim-choose": { label: "key-choose", where: "keys-claims", keys: ["x"] },
  "claims-choose-all": { label: "key-choose-all", where: "keys-claims", keys: ["mod+a"] },
  "claim-stage": { label: "key-stage", where: "keys-claims", keys: ["e"] },
  "claim-remove": { label: "key-remove", where: "keys-claims", keys: ["delete"] },
  "claims-leave": { label: "key-none", where: "keys-claims", keys: ["escape"] },
  "view-save": { label: "view-save", where: "keys-claims", keys: [] },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;

export const commandIds = Object.keys(COMMANDS) as CommandId[];

/** What a command is, without what is particular to it. */
export const commandOf = (id: CommandId): Command => COMMANDS[id];

/** Keys that people chose, by command; an empty text for none. */
export type Chosen = Settings["shortcuts"];

/** The keys of a command: those that a person chose for it, or its usual ones. */
export function keysFor(id: CommandId, chosen: Chosen): readonly string[] {
  const own = chosen[id];
  return own === undefined ? COMMANDS[id].keys : own === "" ? [] : [own];
}

/** The keys that a person chose for commands. */
export function useChosenKeys(): Chosen {
  return useSettings().data?.shortcuts ?? NONE_CHOSEN;
}

const NONE_CHOSEN: Chosen = {};

type Runs = Partial<Record<CommandId, Act | null>>;

/* What can be done now, by those parts of the window that can do it. */
const shown = new Set<{ order: number; runs: Runs }>();
const listeners = new Set<() => void>();
let ids = "";

function tell() {
  const now = commandIds.filter((id) => runOf(id)).join(" ");
  if (now === ids) return;
  ids = now;
  for (const listener of listeners) listener();
}

function runOf(id: CommandId): Act | undefined {
  const able = [...shown].filter(({ runs }) => runs[id]);
  return able.sort((a, b) => b.order - a.order)[0]?.runs[id] ?? undefined;
}

/** Does these commands while this is shown: by key, and from the palette. Null for one that can't be done now. */
export function useCommands(runs: Runs): void {
  const chosen = useChosenKeys();
  const order = useLayer((keys) => {
    for (const [id, act] of Object.entries(runs) as [CommandId, Act | null][]) {
      if (act && keysFor(id, chosen).includes(keys)) return { act, anywhere: commandOf(id).anywhere ?? false };
    }
    return undefined;
  });
  const part = useRef({ order, runs });
  useEffect(() => {
    part.current.runs = runs;
    tell();
  });
  useEffect(() => {
    const here = part.current;
    shown.add(here);
    tell();
    return () => {
      shown.delete(here);
      tell();
    };
  }, []);
}

/** The commands that can be done now, in the catalogue's order. */
export function useDoable(): CommandId[] {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => ids,
  );
  return now.split(" ").filter(Boolean) as CommandId[];
}

/** Does a command, if it can be done now. */
export function doCommand(id: CommandId): void {
  runOf(id)?.();
}

/** The other commands that have these keys, too. */
export function conflictsOf(id: CommandId, keys: string, chosen: Chosen): CommandId[] {
  const { where } = commandOf(id);
  return commandIds.filter(
    (other) => other !== id && meet(where, commandOf(other).where) && keysFor(other, chosen).includes(keys),
  );
}

/** What holds everywhere, and what holds in one place alone: there the same keys may do different things. */
const IN_ONE_PLACE = ["keys-claims", "keys-reading", "keys-forms"];

const meet = (one: string, other: string) =>
  one === other || !IN_ONE_PLACE.includes(one) || !IN_ONE_PLACE.includes(other);
