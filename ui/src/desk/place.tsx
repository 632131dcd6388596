import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";

import type {
  CaseId,
  ClaimId,
  ClaimOrder,
  EvidenceId,
  EvidenceKind,
  Selection,
  SourceId,
} from "../platform";
import { AS_ADDED } from "./reads";
import { useMemory } from "./remembered";
import { among, beginAt, forwardAgain, goTo, type Spot, spotIn, spotOf, stepBack } from "./spots";

/** What the middle column shows. */
export type View =
  | { at: "claims" }
  | { at: "overview" }
  | { at: "timeline" }
  | { at: "sources" }
  | { at: "source"; id: SourceId; passage: Selection | null }
  | { at: "exhibits" }
  | { at: "exhibit"; id: EvidenceId; passage: Selection | null }
  | { at: "people" }
  | { at: "journal" };

/** What lies over the desk until it is dealt with. */
export type SheetName =
  | { sheet: "case"; edit: CaseId | null }
  | { sheet: "bring-in"; path: string | null; more?: string[]; text?: string }
  | { sheet: "attach"; paths: string[]; pasted: File[] | null }
  | { sheet: "evidence"; kind: Exclude<EvidenceKind, "file">; url: string; text: string; title?: string }
  | { sheet: "report"; of: "case" | "claims"; claims: ClaimId[] }
  | { sheet: "palette" }
  | { sheet: "settings"; page?: SettingsPage }
  | { sheet: "shortcuts" };

/** The pages of the settings. */
export type SettingsPage = "you" | "look" | "keys" | "library" | "backups";

/** Which claims the list shows, and in what order. */
export interface Filter {
  /** The query, as it is typed. */
  words: string;
  /** Whether it is asked of every case, and not only of the one at hand. */
  everywhere: boolean;
  order: ClaimOrder;
}

const ALL_CLAIMS: Filter = { words: "", everywhere: false, order: AS_ADDED };

export interface Place {
  case: CaseId | null;
  view: View;
  filter: Filter;
  /** The claim at hand. */
  claim: ClaimId | null;
  /** Whether a new claim is being written; it takes the dossier's place. */
  writing: boolean;
  /** Whether the dossier was asked for, and not only glanced at: on a small window it is then in front. */
  reading: boolean;
  sheet: SheetName | null;
}

interface Moves {
  openCase: (id: CaseId | null) => void;
  /** Opens a claim's dossier beside what is in the middle. */
  openClaim: (id: ClaimId | null) => void;
  /** Moves to a claim in the list. */
  glanceAt: (id: ClaimId) => void;
  /** Lays the dossier or the new claim aside: a draft is kept, and the claim stays at hand. */
  putAside: () => void;
  /** Opens the dossier of the claim at hand again. */
  takeUp: () => void;
  show: (view: View) => void;
  /** Goes to all of that at once. */
  visit: (to: Partial<Spot>) => void;
  /** From a text or an exhibit to the list it was opened from. */
  back: () => void;
  /** To where one was before, and from there again; null when there is no such place. */
  goBack: (() => void) | null;
  goForward: (() => void) | null;
  /** Leaves out what was visited in cases that are gone. */
  keepVisits: (cases: CaseId[]) => void;
  /** Shows the claims that a query finds, e.g. `stage:inbox`; without an order, in the one at hand. */
  list: (words: string, order?: ClaimOrder) => void;
  setFilter: (filter: Partial<Filter>) => void;
  writeClaim: () => void;
  stopWriting: () => void;
  openSheet: (sheet: SheetName) => void;
  closeSheet: () => void;
}

/** A place without which claim is at hand: that changes at every step through a list. */
interface Around extends Omit<Place, "claim"> {
  hasClaim: boolean;
}

const PlaceContext = createContext<(Around & Moves) | null>(null);
const ClaimContext = createContext<ClaimId | null>(null);

export const NOWHERE: Place = {
  case: null,
  view: { at: "claims" },
  filter: ALL_CLAIMS,
  claim: null,
  writing: false,
  reading: false,
  sheet: null,
};

/** Under which name the window remembers where one is. */
const REMEMBERED = "place";

export function PlaceProvider({ children }: { children: ReactNode }) {
  const memory = useMemory();
  const [walk, setWalk] = useState(() =>
    beginAt({ ...NOWHERE, ...spotIn(memory.read<object>(REMEMBERED, {})) }),
  );
  const { place } = walk;

  useEffect(() => memory.write(REMEMBERED, spotOf(place)), [memory, place]);

  const before = walk.past.length > 0;
  const after = walk.future.length > 0;
  // They stay the same while one moves about.
  const moves = useMemo<Moves>(() => {
    // Where one can come back to is left behind by going elsewhere, not by moving about where one is.
    const move = (change: Partial<Place>) =>
      setWalk((old) => ({ ...old, place: { ...old.place, ...change } }));
    const go = (change: Partial<Place>) => setWalk((old) => goTo(old, change));
    return {
      openCase: (id) =>
        setWalk((old) => goTo(old, { ...NOWHERE, case: id, sheet: old.place.sheet })),
      openClaim: (id) => {
        if (id) go({ claim: id, writing: false, reading: true });
        else move({ claim: null, writing: false, reading: false });
      },
      glanceAt: (id) => move({ claim: id, writing: false, reading: false }),
      putAside: () => move({ writing: false, reading: false }),
      takeUp: () => go({ writing: false, reading: true }),
      // Where there is room for one column, what one goes to comes before the claim that was read.
      show: (view) => go({ view, reading: false }),
      visit: (to) => go({ ...to, writing: false }),
      back: () => setWalk((old) => goTo(old, { view: old.before })),
      goBack: before ? () => setWalk(stepBack) : null,
      goForward: after ? () => setWalk(forwardAgain) : null,
      keepVisits: (cases) => setWalk((old) => among(old, cases)),
      list: (words, order) =>
        setWalk((old) =>
          goTo(old, {
            view: { at: "claims" },
            reading: false,
            filter: { words, everywhere: false, order: order ?? old.place.filter.order },
          }),
        ),
      setFilter: (filter) =>
        setWalk(({ place, ...old }) => ({
          ...old,
          place: { ...place, filter: { ...place.filter, ...filter } },
        })),
      writeClaim: () => move({ writing: true }),
      stopWriting: () => move({ writing: false }),
      openSheet: (sheet) => move({ sheet }),
      closeSheet: () => move({ sheet: null }),
    };
  }, [before, after]);
  const { case: of, view, filter, claim, writing, reading, sheet } = place;
  const hasClaim = claim !== null;
  const value = useMemo(
    () => ({ case: of, view, filter, writing, reading, sheet, hasClaim, ...moves }),
    [of, view, filter, writing, reading, sheet, hasClaim, moves],
  );

  return (
    <PlaceContext value={value}>
      <ClaimContext value={claim}>{children}</ClaimContext>
    </PlaceContext>
  );
}

/** The claim at hand. Whoever asks is drawn anew at every step through a list. */
export const useClaimAtHand = (): ClaimId | null => use(ClaimContext);

/** Where one is at the desk, and how to go elsewhere. */
export function usePlace(): Around & Moves {
  const place = use(PlaceContext);
  if (!place) throw new Error("No place: put the page into a PlaceProvider.");
  return place;
}
