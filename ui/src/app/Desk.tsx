import { memo, type ReactNode, useEffect, useEffectEvent, useState } from "react";

import { Empty } from "../components";
import {
  useCases,
  useChanges,
  useClaim,
  useClaimAtHand,
  useExhibit,
  useKeepRecent,
  useKeptDrafts,
  usePlace,
  useSource,
} from "../desk";
import { CaseNav, CaseSheet, Start } from "../features/cases";
import { ClaimForm, ClaimList } from "../features/claims";
import { Dossier } from "../features/dossier";
import { AttachSheet, EvidenceSheet, ExhibitList, Viewer } from "../features/evidence";
import { Journal } from "../features/journal";
import { Overview, Timeline } from "../features/overview";
import { PeopleList } from "../features/people";
import { ReportSheet } from "../features/reports";
import { Palette } from "../features/search";
import { SettingsSheet, ShortcutsSheet } from "../features/settings";
import { BringInSheet, Reader, SourceList } from "../features/sources";
import { useTexts } from "../i18n";
import { type CaseRow, type ClaimId, errorOf, type Selection } from "../platform";
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

/** Goes on quietly from what was removed meanwhile, here or elsewhere. */
function useGone(error: unknown, goOn: () => void) {
  const gone = error !== null && errorOf(error).code === "not_found";
  const leave = useEffectEvent(goOn);
  useEffect(() => {
    if (gone) leave();
  }, [gone]);
}

/** A value once it has rested: moving fast through a list reads no dossier on the way. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Middle() {
  const place = usePlace();
  const { view } = place;
  if (!place.case) return null;
  switch (view.at) {
    case "claims":
      return <ClaimList key={place.case} of={place.case} />;
    case "overview":
      return <Overview key={place.case} of={place.case} />;
    case "timeline":
      return <Timeline key={place.case} of={place.case} />;
    case "sources":
      return <SourceList of={place.case} />;
    case "source":
      return <OpenSource key={view.id} {...view} />;
    case "exhibits":
      return <ExhibitList of={place.case} />;
    case "exhibit":
      return <OpenExhibit key={view.id} {...view} />;
    case "people":
      return <PeopleList />;
    case "journal":
      return <Journal />;
  }
}

interface OpenProps {
  id: string;
  passage: Selection | null;
}

function OpenSource({ id, passage }: OpenProps) {
  useGone(useSource(id).error, usePlace().back);
  return <Reader id={id} passage={passage} />;
}

function OpenExhibit({ id, passage }: OpenProps) {
  useGone(useExhibit(id).error, usePlace().back);
  return <Viewer id={id} passage={passage} />;
}

/** Follows the claim at hand, so that the rest of the window need not. */
function End() {
  const { writing, hasClaim, openClaim } = usePlace();
  const atHand = useClaimAtHand();
  const claim = useSettled(atHand);
  useKeepRecent();
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
  if (place.writing && place.case) return <ClaimForm of={place.case} />;
  if (claim) return <Dossier id={claim} />;
  return <Empty title={t("no-claim")}>{t("no-claim-next")}</Empty>;
});

function Sheets(): ReactNode {
  const { sheet, case: of } = usePlace();
  switch (sheet?.sheet) {
    case undefined:
      return null;
    case "case":
      return <CaseSheet edit={sheet.edit} />;
    case "bring-in":
      return <BringInSheet {...sheet} />;
    case "attach":
      return of && <AttachSheet of={of} paths={sheet.paths} pasted={sheet.pasted ?? []} />;
    case "evidence":
      return of && <EvidenceSheet of={of} {...sheet} />;
    case "report":
      return of && <ReportSheet of={of} first={sheet.of} claims={sheet.claims} />;
    case "palette":
      return <Palette />;
    case "settings":
      return <SettingsSheet />;
    case "shortcuts":
      return <ShortcutsSheet />;
  }
}
