import type { CaseId } from "../platform";
import { NOWHERE, type Place, type View } from "./place";

/** Where one can come back to, also after a restart: all of a place but what is only being done there. */
export type Spot = Omit<Place, "sheet" | "writing">;

/** Where one is, where one was before, and where one came back from. */
export interface Walk {
  place: Place;
  past: Spot[];
  future: Spot[];
  /** The list that a text or an exhibit was opened from. */
  before: View;
}

/** How many places back one can go. */
const FAR = 100;

export function spotOf(place: Place): Spot {
  const spot: Spot & Partial<Place> = { ...place };
  delete spot.sheet;
  delete spot.writing;
  return spot;
}

const same = (one: Spot, other: Spot) => JSON.stringify(one) === JSON.stringify(other);
const isList = (view: View) => view.at !== "source" && view.at !== "exhibit";
const listIn = (view: View) => (isList(view) ? view : NOWHERE.view);

export const beginAt = (place: Place): Walk => ({
  place,
  past: [],
  future: [],
  before: listIn(place.view),
});

/** Goes elsewhere, so that one can come back. */
export function goTo(walk: Walk, change: Partial<Place>): Walk {
  const { place, past, before } = walk;
  const next = { ...place, ...change };
  const here = spotOf(place);
  if (same(here, spotOf(next))) return { ...walk, place: next };
  return {
    place: next,
    past: place.case === null ? past : [...past, here].slice(-FAR),
    future: [],
    before: isList(place.view) ? place.view : before,
  };
}

export function stepBack(walk: Walk): Walk {
  const spot = walk.past.at(-1);
  if (!spot) return walk;
  return {
    ...walk,
    place: arrive(walk, spot),
    past: walk.past.slice(0, -1),
    future: [spotOf(walk.place), ...walk.future],
  };
}

export function forwardAgain(walk: Walk): Walk {
  const [spot, ...future] = walk.future;
  if (!spot) return walk;
  return { ...walk, place: arrive(walk, spot), past: [...walk.past, spotOf(walk.place)], future };
}

/** The walk without what was visited in other cases than those. */
export function among(walk: Walk, cases: CaseId[]): Walk {
  const there = (spot: Spot) => spot.case !== null && cases.includes(spot.case);
  return { ...walk, past: walk.past.filter(there), future: walk.future.filter(there) };
}

const arrive = ({ place }: Walk, spot: Spot): Place => ({ ...NOWHERE, ...spot, sheet: place.sheet });

/* What is remembered was written by a window, maybe by that of another version: what doesn't fit is passed over. */

const LISTS: readonly string[] = [
  "claims",
  "overview",
  "timeline",
  "sources",
  "exhibits",
  "people",
  "journal",
] satisfies View["at"][];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isId = (value: unknown) => value === null || typeof value === "string";

function isView(value: unknown): value is View {
  if (!isObject(value) || !("at" in value) || typeof value.at !== "string") return false;
  if (LISTS.includes(value.at)) return true;
  return ["source", "exhibit"].includes(value.at) && "id" in value && typeof value.id === "string";
}

/** What a remembered object says of where one was. */
export function spotIn(kept: object): Partial<Spot> {
  const read = new Map<string, unknown>(Object.entries(kept));
  const fits: Record<string, (value: unknown) => boolean> = {
    case: isId,
    claim: isId,
    view: isView,
    reading: (value) => typeof value === "boolean",
  };
  const spot = Object.entries(spotOf(NOWHERE)).filter(([key, usual]) => {
    const value = read.get(key);
    return fits[key] ? fits[key](value) : isObject(value) && sameFields(value, usual);
  });
  return Object.fromEntries(spot.map(([key]) => [key, read.get(key)]));
}

const sameFields = (one: object, other: unknown) =>
  isObject(other) && Object.keys(one).sort().join() === Object.keys(other).sort().join();
