import { useRemembered } from "./remembered";

interface Listing<S> {
  /** The words that it is narrowed down by. */
  words: string;
  sort: S;
  /** The id of the row at hand. */
  at: string | null;
}

/** How a list of that name is looked at, and how to change that; it is so again after a restart. */
export function useListing<S extends string>(name: string, sorts: Record<S, unknown>, usual: NoInfer<S>) {
  const [kept, keep] = useRemembered<Partial<Listing<string>>>(`list.${name}`, {});
  const is = (sort: string | undefined): sort is S => sort !== undefined && Object.hasOwn(sorts, sort);
  const listing: Listing<S> = {
    words: kept.words ?? "",
    sort: is(kept.sort) ? kept.sort : usual,
    at: kept.at ?? null,
  };
  return [listing, (change: Partial<Listing<S>>) => keep({ ...listing, ...change })] as const;
}
