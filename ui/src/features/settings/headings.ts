import { commandIds, commandOf, type CommandId } from "../../desk";

/** The commands under their headings, in the catalogue's order. */
export function underHeadings(ids: readonly CommandId[] = commandIds): [string, CommandId[]][] {
  const groups = new Map<string, CommandId[]>();
  for (const id of ids) {
    const { where } = commandOf(id);
    groups.set(where, [...(groups.get(where) ?? []), id]);
  }
  return [...groups];
}
