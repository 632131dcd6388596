import { type ReactNode, useEffect, useEffectEvent, useState } from "react";

import { Button, Empty } from "../components";
import { useCases, useChanges, useKeptDrafts, usePlace, useShortcuts } from "../desk";
import { CaseNav, CaseSheet, Start } from "../features/cases";
import { ClaimForm, ClaimList } from "../features/claims";
import { Dossier } from "../features/dossier";
import { AttachSheet, EvidenceSheet, ExhibitList, Viewer } from "../features/evidence";
import { Journal } from "../features/journal";
import { Overview, Timeline } from "../features/overview";
import { PeopleList } from "../features/people";
import { ReportSheet } from "../features/reports";
import { SettingsSheet, ShortcutsSheet } from "../features/settings";
import { BringInSheet, Reader, SourceList } from "../features/sources";
import { useTexts } from "../i18n";
import { type CaseRow, type ErrorView, errorOf } from "../platform";
import { Boundary } from "./Boundary";
import { DropTarget } from "./DropTarget";
import { Repair } from "./Repair";
import { StatusBar } from "./StatusBar";
import { TopBar } from "./TopBar";
import { useUndo } from "./undo";

import "./desk.css";

/** How long the list must rest on a claim before its dossier is read. */
const SETTLED = 80;

/** The whole window: what is above, beside, in the middle and below. */
export function Desk() {
  const { t } = useTexts();
  const place = usePlace();
  const cases = useCases();
  const { undo, redo } = useUndo();
  const [nav, setNav] = useState(false);
  const claim = useSettled(place.claim);
  useChanges();
  useKeptDrafts();

  const { openCase } = place;
  const first = cases.data?.[0]?.id ?? null;
  useEffect(() => {
    if (place.case === null && first) openCase(first);
  }, [place.case, first, openCase]);
  // A case is gone when a list comes without it. One just added is not in the list of before.
  const onList = useEffectEvent((all: CaseRow[]) => {
    if (!all.some(({ id }) => id === place.case)) openCase(all[0]?.id ?? null);
  });
  useEffect(() => {
    if (cases.data) onList(cases.data);
  }, [cases.data]);

  useShortcuts({
    n: () => place.case && place.writeClaim(),
    a: () => place.case && place.openSheet({ sheet: "attach", paths: [], pasted: null }),
    u: () => place.show({ at: "claims" }),
    "?": () => place.openSheet({ sheet: "shortcuts" }),
    "mod+z": undo,
    "mod+shift+z": redo,
    "mod+y": redo,
  });

  const empty = cases.data?.length === 0;
  const hasEnd = place.case !== null && (place.writing || claim !== null);
  const inFront = place.writing || (place.claim !== null && place.reading);
  return (
    <div className="window">
      <TopBar navOpen={nav} onNav={() => setNav(!nav)} />
      {cases.error ? (
        <main className="alone">
          <Closed error={errorOf(cases.error)} onAgain={() => void cases.refetch()} />
        </main>
      ) : empty ? (
        <main className="alone">
          <Start />
        </main>
      ) : (
        <div
          className="columns"
          data-nav={nav ? "open" : "folded"}
          data-end={hasEnd ? "open" : "none"}
          data-front={inFront ? "end" : "middle"}
        >
          <div className="column column-start" onClickCapture={() => setNav(false)}>
            <CaseNav />
          </div>
          <main className="column column-middle">
            <Boundary of={JSON.stringify(place.view)}>
              <Middle />
            </Boundary>
          </main>
          <aside className="column column-end" aria-label={t("dossier-column")}>
            <Boundary of={`${claim} ${place.writing}`}>
              <End claim={claim} />
            </Boundary>
          </aside>
        </div>
      )}
      <StatusBar />
      <Sheets />
      <DropTarget />
    </div>
  );
}

/** What a library can't be opened for, and a repair may mend. */
const MENDABLE = ["damaged", "database_missing", "sqlite"];

/** A library that can't be opened: in words, and left untouched. */
function Closed({ error, onAgain }: { error: ErrorView; onAgain: () => void }) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <Empty
        title={t("closed-title")}
        actions={
          <>
            {MENDABLE.includes(error.code) && <Repair onDone={onAgain} />}
            <Button onPress={onAgain}>{t("broken-again")}</Button>
          </>
        }
      >
        {error.message}
      </Empty>
      {error.detail && <p className="closed-detail code soft">{error.detail}</p>}
    </div>
  );
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
      return <Reader key={view.id} id={view.id} passage={view.passage} />;
    case "exhibits":
      return <ExhibitList of={place.case} />;
    case "exhibit":
      return <Viewer key={view.id} id={view.id} passage={view.passage} />;
    case "people":
      return <PeopleList />;
    case "journal":
      return <Journal />;
  }
}

function End({ claim }: { claim: string | null }) {
  const { t } = useTexts();
  const place = usePlace();
  if (place.writing && place.case) return <ClaimForm of={place.case} />;
  if (claim && place.claim) return <Dossier id={claim} />;
  return <Empty title={t("no-claim")}>{t("no-claim-next")}</Empty>;
}

function Sheets(): ReactNode {
  const { sheet, case: of } = usePlace();
  switch (sheet?.sheet) {
    case undefined:
      return null;
    case "case":
      return <CaseSheet edit={sheet.edit} />;
    case "bring-in":
      return <BringInSheet path={sheet.path} />;
    case "attach":
      return of && <AttachSheet of={of} paths={sheet.paths} pasted={sheet.pasted} />;
    case "evidence":
      return of && <EvidenceSheet of={of} kind={sheet.kind} url={sheet.url} text={sheet.text} />;
    case "report":
      return of && <ReportSheet of={of} first={sheet.of} claims={sheet.claims} />;
    case "settings":
      return <SettingsSheet />;
    case "shortcuts":
      return <ShortcutsSheet />;
  }
}
