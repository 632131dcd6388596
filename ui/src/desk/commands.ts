import { useShortcuts } from "./shortcuts";

/** A thing to do that has a name and, usually, keys. */
interface Command {
  /** The key of its name. */
  label: string;
  /** The key of the heading that it stands under. */
  where: string;
  /** The keys that it has unless a person chose others, as `keysOf` tells them. */
  keys: readonly string[];
}

/** Every command, whether or not it can be done at the moment. */
export const COMMANDS = {
  "claim-new": { label: "key-new", where: "keys-everywhere", keys: ["n"] },
  "claim-next": { label: "key-next", where: "keys-claims", keys: ["j"] },
  "claim-previous": { label: "key-previous", where: "keys-claims", keys: ["k"] },
  "claim-choose": { label: "key-choose", where: "keys-claims", keys: ["x"] },
  "claims-choose-all": { label: "key-choose-all", where: "keys-claims", keys: ["mod+a"] },
  "claim-stage": { label: "key-stage", where: "keys-claims", keys: ["e"] },
  "claim-remove": { label: "key-remove", where: "keys-claims", keys: ["delete"] },
  "claims-search": { label: "filter", where: "keys-claims", keys: ["/"] },
  "claims-leave": { label: "key-none", where: "keys-claims", keys: ["escape"] },
  "view-save": { label: "view-save", where: "keys-claims", keys: [] },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;

/** Does these commands while this is shown: by key, and from the palette. Null for one that can't be done now. */
export function useCommands(runs: Partial<Record<CommandId, (() => void) | null>>): void {
  const bindings: Record<string, () => void> = {};
  for (const [id, run] of Object.entries(runs)) {
    if (run) for (const keys of COMMANDS[id as CommandId].keys) bindings[keys] = run;
  }
  useShortcuts(bindings);
}
