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
  "list-filter": { label: "filter", where: "keys-everywhere", keys: ["/"] },
  "text-find": { label: "key-find", where: "keys-reading", keys: ["mod+f"] },
  "text-find-next": { label: "find-next", where: "keys-reading", keys: ["f3"] },
  "text-find-previous": { label: "find-previous", where: "keys-reading", keys: ["shift+f3"] },
  "passage-next": { label: "key-passage-next", where: "keys-reading", keys: ["."] },
  "passage-previous": { label: "key-passage-previous", where: "keys-reading", keys: [","] },
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
