import type { ReactNode } from "react";

import { EditableText } from "../../desk";
import type { Claim, ClaimView } from "../../platform";
import { editClaim } from "./edit";

/** The fields of a claim that are words. */
export type TextOfClaim = Exclude<keyof Claim, "case" | "kind" | "claimant">;

interface ClaimTextProps {
  view: ClaimView;
  field: TextOfClaim;
  label: string;
  empty: string;
  lines?: number;
  look?: "plain" | "wording" | "reading";
  language?: string;
  below?: (text: string) => ReactNode;
}

/** One of a claim's texts, edited where it stands. */
export function ClaimText({ view, field, language, below, ...rest }: ClaimTextProps) {
  return (
    <EditableText
      {...rest}
      {...(language ? { language } : {})}
      {...(below ? { below } : {})}
      name={`${view.id}.${field}`}
      value={view.claim[field] ?? ""}
      standing={async (call) => (await call("claim_get", { id: view.id })).claim[field] ?? ""}
      save={(text, call) =>
        // No date is none, and not an empty one.
        editClaim(call, view.id, { [field]: field === "date" ? text.trim() || null : text })
      }
    />
  );
}
