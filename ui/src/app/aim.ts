import type { SheetName, View } from "../desk";
import type { CaseId, ClaimId } from "../platform";

/** What becomes of files that are dropped. */
export type Aim = { as: "source" } | { as: "evidence"; claim: ClaimId | null };

interface Here {
  case: CaseId | null;
  claim: ClaimId | null;
  view: View;
  sheet: SheetName | null;
}

/** A claim in a list: its row's name begins so, and goes on with its id. */
const ROW = "claim-";

/** What files are for that are dropped on this part of the window, and the part that shows it. */
export function aimAt(element: Element | null, here: Here): { aim: Aim; target: Element | null } {
  const { sheet, view } = here;
  if (!here.case || sheet?.sheet === "bring-in") return { aim: { as: "source" }, target: null };
  if (sheet) return { aim: { as: "evidence", claim: here.claim }, target: null };
  const row = element?.closest(`[role=row][id^="${ROW}"]`);
  if (row) return { aim: { as: "evidence", claim: row.id.slice(ROW.length) }, target: row };
  const dossier = element?.closest("aside");
  if (dossier && here.claim) return { aim: { as: "evidence", claim: here.claim }, target: dossier };
  const middle = element?.closest("main") ?? null;
  // Among the sources a file is a document to be read; among the exhibits it is evidence for the case.
  if (view.at === "sources" || view.at === "source") return { aim: { as: "source" }, target: middle };
  if (view.at === "exhibits") return { aim: { as: "evidence", claim: null }, target: middle };
  return { aim: { as: "evidence", claim: here.claim }, target: null };
}
