import { createContext, type ReactNode, use, useMemo, useState } from "react";

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
  | { sheet: "bring-in"; path: string | null }
  | { sheet: "attach"; paths: string[]; pasted: File | null }
  | { sheet: "evidence"; kind: Exclude<EvidenceKind, "file">; url: string; text: string }
  | { sheet: "report"; of: "case" | "claims"; claims: ClaimId[] }
  | { sheet: "settings" }
  | { sheet: "shortcuts" };

/** Which claims the list shows, and in what order. */
export interface Filter {
  /** The query, as it is typed. */
  words: string;
  /** Whether it is asked of every case, and not only of the one at hand. */
  everywhere: boolean;
  order: ClaimOrder;
}

const ALL_CLAIMS: Filter = { words: "", everywhere: false, order: AS_ADDED };

interface Place {
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
  show: (view: View) => void;
  /** From a text or an exhibit to the list it was opened from. */
  back: () => void;
  /** Shows the claims that a query finds, e.g. `stage:inbox`; without an order, in the one at hand. */
  list: (words: string, order?: ClaimOrder) => void;
  setFilter: (filter: Partial<Filter>) => void;
  writeClaim: () => void;
  stopWriting: () => void;
  openSheet: (sheet: SheetName) => void;
  closeSheet: () => void;
}

const PlaceContext = createContext<(Place & Moves) | null>(null);

const LAST_CASE = "docket.case";

const EMPTY: Place = {
  case: null,
  view: { at: "claims" },
  filter: ALL_CLAIMS,
  claim: null,
  writing: false,
  reading: false,
  sheet: null,
};

export function PlaceProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<Place>(() => ({
    ...EMPTY,
    case: localStorage.getItem(LAST_CASE),
  }));
  const [before, setBefore] = useState<View>(EMPTY.view);

  const moves = useMemo<Moves>(() => {
    const move = (change: Partial<Place>) => setPlace((old) => ({ ...old, ...change }));
    return {
      openCase: (id) => {
        if (id) localStorage.setItem(LAST_CASE, id);
        else localStorage.removeItem(LAST_CASE);
        setPlace((old) => ({ ...EMPTY, case: id, sheet: old.sheet }));
      },
      openClaim: (id) => move({ claim: id, writing: false, reading: id !== null }),
      glanceAt: (id) => move({ claim: id, writing: false, reading: false }),
      show: (view) =>
        setPlace((old) => {
          const passing = old.view.at === "source" || old.view.at === "exhibit";
          if (!passing) setBefore(old.view);
          return { ...old, view };
        }),
      back: () => move({ view: before }),
      list: (words, order) =>
        setPlace((old) => ({
          ...old,
          view: { at: "claims" },
          filter: { words, everywhere: false, order: order ?? old.filter.order },
        })),
      setFilter: (filter) => setPlace((old) => ({ ...old, filter: { ...old.filter, ...filter } })),
      writeClaim: () => move({ writing: true }),
      stopWriting: () => move({ writing: false }),
      openSheet: (sheet) => move({ sheet }),
      closeSheet: () => move({ sheet: null }),
    };
  }, [before]);
  const value = useMemo(() => ({ ...place, ...moves }), [place, moves]);

  return <PlaceContext value={value}>{children}</PlaceContext>;
}

/** Where one is at the desk, and how to go elsewhere. */
export function usePlace(): Place & Moves {
  const place = use(PlaceContext);
  if (!place) throw new Error("No place: put the page into a PlaceProvider.");
  return place;
}
