import { memo, useEffect, useEffectEvent, useState } from "react";

import { Empty } from "../components";
import {
  callVerdict,
  useCases,
  useChanges,
  useClaim,
  useClaimAtHand,
  useCommands,
  useKeepRecent,
  useKeptDrafts,
  usePlace,
} from "../desk";
import { CaseNav, Start } from "../features/cases";
import { ClaimForm, ClaimList } from "../features/claims";
import { Palette } from "../features/search";
import { useTexts } from "../i18n";
import { type CaseRow, type ClaimId, errorOf, type VerdictWord } from "../platform";
import { Boundary } from "./Boundary";
import { useByTab } from "./byTab";
import { Closed } from "./Closed";
import { Columns } from "./Columns";
import { useDoings } from "./doings";
import { useDress } from "./dress";
import { DropTarget } from "./DropTarget";
import { useFrame } from "./frame";
import { enterPane, paneOf, usePanes } from "./panes";
import { StatusBar } from "./StatusBar";
import { TopBar } from "./TopBar";
import { useGone } from "./useGone";
import { useRest } from "./useRest";

import "./desk.css";

/** How long the list must rest on a claim before its dossier is read. */
const SETTLED = 80;

/** The whole window: what is above, beside, in the middle and below. */
export function Desk() {
  const { t } = useTexts();
  const place = usePlace();
  const cases = useCases();
  const columns = useFrame();
  useByTab();
  useChanges();
  useDoings();
  useDress();
  useKeptDrafts();
  usePanes();

  const { openCase } = place;
  const first = cases.data?.[0]?.id ?? null;
  useEffect(() => {
    if (place.case === null && first) openCase(first);
  }, [place.case, first, openCase]);
  // A case is gone when a list comes without it. One just added is not in the list of before.
  const onList = useEffectEvent((all: CaseRow[]) => {
    place.keepVisits(all.map(({ id }) => id));
    if (!all.some(({ id }) => id === place.case)) openCase(all[0]?.id ?? null);
  });
  useEffect(() => {
    if (cases.data) onList(cases.data);
  }, [cases.data]);

  const title = cases.data?.find(({ id }) => id === place.case)?.case.title;
  useEffect(() => {
    document.title = title ? t("window-title", { title }) : t("app");
  }, [t, title]);

  const empty = cases.data?.length === 0;
  return (
    <div className="window">
      <a
        className="skip"
        href="#middle"
        onClick={(event) => {
          event.preventDefault();
          const middle = paneOf("middle");
          if (middle) enterPane(middle);
        }}
      >
        {t("skip")}
      </a>
      <TopBar frame={columns} />
      {cases.error ? (
        <main id="middle" data-pane="middle" tabIndex={-1} className="alone">
          <Closed error={errorOf(cases.error)} onAgain={() => void cases.refetch()} />
        </main>
      ) : empty ? (
        <main id="middle" data-pane="middle" tabIndex={-1} className="alone">
          <Start />
        </main>
      ) : (
        <Columns
          frame={columns}
          start={<CaseNav />}
          middle={
            <Boundary of={JSON.stringify(place.view)}>
              <Middle />
            </Boundary>
          }
          end={<End />}
        />
      )}
      <div data-pane="status" tabIndex={-1}>
        <StatusBar />
      </div>
      <Sheets />
      <DropTarget />
    </div>
  );
}

/**
 * A value once it has rested, or is said to rest: moving fast through a list reads no dossier on the
 * way.
 */
function useSettled<T>(value: T): [T, (value: T) => void] {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED);
    return () => clearTimeout(timer);
  }, [value]);
  return [settled, setSettled];
}

function Middle() {
  const { view, case: of } = usePlace();
  const rest = useRest(view.at !== "claims");
  if (!of) return null;
  if (view.at === "claims") return <ClaimList key={of} of={of} />;
  return rest && <rest.Elsewhere view={view} of={of} />;
}

/** Follows the claim at hand, so that the rest of the window need not. */
function End() {
  const { writing, hasClaim, openClaim } = usePlace();
  const atHand = useClaimAtHand();
  const [claim, settle] = useSettled(atHand);
  useKeepRecent();
  // The dossier may still be of the claim before.
  const call = (word: VerdictWord) => {
    if (!atHand || writing) return null;
    return () => {
      callVerdict(atHand, word);
      settle(atHand);
    };
  };
  useCommands({
    "verdict-confirmed": call("confirmed"),
    "verdict-denied": call("denied"),
    "verdict-unverified": call("unverified"),
  });
  useGone(useClaim(claim).error, () => {
    if (claim === atHand) openClaim(null);
  });
  return (
    <Boundary of={`${claim} ${writing}`}>
      <Beside claim={hasClaim ? claim : null} />
    </Boundary>
  );
}

const Beside = memo(function Beside({ claim }: { claim: ClaimId | null }) {
  const { t } = useTexts();
  const place = usePlace();
  const rest = useRest(false);
  if (place.writing && place.case) return <ClaimForm of={place.case} />;
  if (claim) return rest && <rest.Dossier id={claim} />;
  return <Empty title={t("no-claim")}>{t("no-claim-next")}</Empty>;
});

function Sheets() {
  const { sheet, case: of } = usePlace();
  const rest = useRest(sheet !== null);
  if (!sheet) return null;
  if (sheet.sheet === "palette") return <Palette />;
  return rest && <rest.Opened sheet={sheet} of={of} />;
}
