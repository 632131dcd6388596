import { type SyntheticEvent, useState } from "react";

import { Button, Field, Wrong, Sheet, SheetBody, SheetFoot } from "../../components";
import { useClaim, useClaimAtHand, useDraft, usePlace, useSave, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import type { CaseId, EvidenceDetails, EvidenceKind } from "../../platform";
import { EvidenceFields, NO_DETAILS } from "./EvidenceFields";
import { findingOf, NOTHING_SAID, type Said } from "./FindingFields";
import { HoldFields } from "./HoldFields";
import { nameOfWords } from "./pasted";

type Kind = Exclude<EvidenceKind, "file">;

interface Draft {
  details: EvidenceDetails;
  text: string;
  said: Said;
  collector: string;
  /** What was pasted to begin with. */
  given: string;
}

const titles: Record<Kind, string> = {
  link: "attach-link",
  quotation: "attach-quotation",
  note: "attach-note",
};

const texts: Record<Kind, string> = {
  link: "link-text",
  quotation: "quotation-text",
  note: "note-text",
};

interface EvidenceSheetProps {
  of: CaseId;
  kind: Kind;
  url: string;
  text: string;
  title?: string;
}

/** Adds a link, a quotation or a note as evidence. */
export function EvidenceSheet({ of, kind, url, text, title = "" }: EvidenceSheetProps) {
  const { t } = useTexts();
  const place = usePlace();
  const atHand = useClaimAtHand();
  const { sayUndoable } = useToasts();
  const claim = useClaim(atHand);
  const [kept, keep] = useDraft<Draft>(
    // What is pasted does not take the place of what was begun by hand.
    url || text ? `evidence.${of}.${kind}.pasted` : `evidence.${of}.${kind}`,
  );
  const given = url + text;
  const draft =
    kept?.given === given
      ? kept
      : { details: { ...NO_DETAILS, url, title }, text, said: NOTHING_SAID, collector: "", given };
  const [against, setAgainst] = useState(place.view.at !== "exhibits");
  const claimAtHand = against && claim.data ? claim.data : null;
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change });
  const { save, busy, error, errorFor } = useSave();

  const submit = async () => {
    if (!ready || busy) return;
    const finding = findingOf(claimAtHand?.id ?? null, draft.said);
    const done = await save((call) =>
      call("evidence_add", {
        draft: {
          case: of,
          kind,
          details: draft.details,
          collector_name: draft.collector,
          text: draft.text,
          finding,
        },
      }),
    );
    if (!done) return;
    keep(null);
    place.closeSheet();
    sayUndoable(t("added"));
  };

  const ready = !claimAtHand || draft.said.stance !== null;
  // A quotation is called by its beginning, unless it was given another name.
  const onText = (words: string) => {
    const own = draft.details.title !== "" && draft.details.title !== nameOfWords(draft.text);
    const named = kind === "quotation" && !own;
    set({ text: words, details: named ? { ...draft.details, title: nameOfWords(words) } : draft.details });
  };
  return (
    <Sheet title={t(titles[kind])} onClose={place.closeSheet}>
      <form
        className="form"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        <SheetBody>
          {kind !== "link" && (
            <Field
              label={t(texts[kind])}
              value={draft.text}
              onChange={onText}
              lines={4}
              isRequired
              autoFocus
            />
          )}
          <EvidenceFields
            details={draft.details}
            onChange={(details) => set({ details })}
            errorFor={errorFor}
            autoFocus={kind === "link"}
            kind={kind}
            collector={draft.collector}
            onCollector={(collector) => set({ collector })}
          />
          {kind === "link" && (
            <Field
              label={t("link-text")}
              value={draft.text}
              onChange={(words) => set({ text: words })}
              lines={2}
            />
          )}
          {claim.data && (
            <HoldFields
              wording={claim.data.claim.wording}
              against={against}
              onAgainst={setAgainst}
              said={draft.said}
              onSaid={(said) => set({ said })}
            />
          )}
          {error && !errorFor("not_an_address", "withheld_without_reason") && <Wrong error={error} />}
        </SheetBody>
        <SheetFoot>
          <span className="soft small">{t("save-keys")}</span>
          <Button
            onPress={() => {
              keep(null);
              place.closeSheet();
            }}
          >
            {t("cancel")}
          </Button>
          <Button type="submit" look="strong" isPending={busy} isDisabled={!ready}>
            {t("attach")}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  );
}
