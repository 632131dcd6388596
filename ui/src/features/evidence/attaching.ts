import { useCallback } from "react";

import { keepDraft, useToasts } from "../../desk";
import { type Texts, useTexts } from "../../i18n";
import {
  type Attached,
  type CaseId,
  errorOf,
  type EvidenceRow,
  type FindingDraft,
  type Refused,
  useBackend,
} from "../../platform";
import type { Said } from "./FindingFields";

/** What is to be attached, and what it says about the claim at hand. */
export interface Attaching {
  of: CaseId;
  paths: string[];
  pasted: File[];
  finding: FindingDraft | null;
  /** As it was filled in, for when nothing came of it. */
  said: Said;
}

/** What was begun in the sheet for files; its paths only where attaching them failed. */
export interface BegunAttaching {
  said: Said;
  paths: string[];
}

export const draftOf = (of: CaseId) => `attach.${of}`;

/** How many refused files are named before the rest is only counted. */
const NAMED = 3;

/** Attaches while one goes on working, and says what became of it. Nothing that was filled in is lost if it fails. */
export function useAttach() {
  const texts = useTexts();
  const { t } = texts;
  const backend = useBackend();
  const { say, sayUndoable, sayError } = useToasts();

  return useCallback(
    async ({ of, paths, pasted, finding, said }: Attaching) => {
      const attached: Attached = { evidence: [], refused: [] };
      const add = (more: Attached) => {
        attached.evidence.push(...more.evidence);
        attached.refused.push(...more.refused);
      };
      try {
        if (paths.length > 0) add(await backend.call("evidence_attach", { case: of, paths, finding }));
        for (const file of pasted) {
          const bytes = [...new Uint8Array(await file.arrayBuffer())];
          add(await backend.call("evidence_attach_bytes", { case: of, name: file.name, bytes, finding }));
        }
      } catch (thrown) {
        keepDraft(draftOf(of), { said, paths } satisfies BegunAttaching);
        if (errorOf(thrown).code === "cancelled") say(t("attach-cancelled"));
        else sayError(thrown);
        return;
      }
      const { evidence, refused } = attached;
      if (evidence.length > 0) {
        const rows = await backend.call("evidence_list", { case: of });
        const known = knownBefore(rows, evidence).map(({ name, title }) => t("attached-known", { name, title }));
        sayUndoable([t("attached", { count: evidence.length }), ...known.slice(0, NAMED)].join(" "));
      }
      if (refused.length > 0) sayError({ code: "refused", message: refusedIn(refused, texts) });
    },
    [backend, say, sayUndoable, sayError, t, texts],
  );
}

function refusedIn(refused: Refused[], { t, told }: Texts): string {
  const named = refused.slice(0, NAMED).map(({ name, error }) => t("refused-file", { name, why: told(error) }));
  const rest = refused.length - named.length;
  return [t("refused", { count: refused.length }), ...named, ...(rest > 0 ? [t("refused-more", { count: rest })] : [])].join(" ");
}

/** Those just attached whose very bytes the case had already, each with what these are called there. */
export function knownBefore(rows: EvidenceRow[], attached: string[]): { name: string; title: string }[] {
  const fresh = new Set(attached);
  const titles = new Map<string, string>();
  for (const { id, file, details } of rows) {
    if (file && !fresh.has(id) && !titles.has(file.sha256)) titles.set(file.sha256, details.title);
  }
  return rows.flatMap(({ id, file }) => {
    const title = file && fresh.has(id) ? titles.get(file.sha256) : undefined;
    return file && title !== undefined ? [{ name: file.name, title }] : [];
  });
}
