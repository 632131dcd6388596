import { type SheetName, usePlace, useExhibit, useSource, type View } from "../desk";
import { CaseSheet } from "../features/cases";
import { AttachSheet, EvidenceSheet, ExhibitList, Viewer } from "../features/evidence";
import { Journal } from "../features/journal";
import { Overview, Timeline } from "../features/overview";
import { PeopleList } from "../features/people";
import { ReportSheet } from "../features/reports";
import { SettingsSheet, ShortcutsSheet } from "../features/settings";
import { BringInSheet, Reader, SourceList } from "../features/sources";
import type { CaseId, Selection } from "../platform";
import { useGone } from "./useGone";

/* What is not needed for the first look at the claims, and is read after it. */

export { Dossier } from "../features/dossier";

/** What stands in the middle instead of the claims. */
export function Elsewhere({ view, of }: { view: Exclude<View, { at: "claims" }>; of: CaseId }) {
  switch (view.at) {
    case "overview":
      return <Overview key={of} of={of} />;
    case "timeline":
      return <Timeline key={of} of={of} />;
    case "sources":
      return <SourceList of={of} />;
    case "source":
      return <OpenSource key={view.id} {...view} />;
    case "exhibits":
      return <ExhibitList of={of} />;
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

/** The sheet that is open. */
export function Opened({ sheet, of }: { sheet: Exclude<SheetName, { sheet: "palette" }>; of: CaseId | null }) {
  switch (sheet.sheet) {
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
    case "settings":
      return <SettingsSheet />;
    case "shortcuts":
      return <ShortcutsSheet />;
  }
}
