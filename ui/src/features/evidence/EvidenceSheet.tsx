import type { SyntheticEvent } from "react";

import { Button, Field, Notice, Sheet, SheetBody, SheetFoot } from "../../components";
import { useClaim, useDraft, usePlace, useSave, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import type { CaseId, EvidenceDetails, EvidenceKind } from "../../platform";
import { EvidenceFields, NO_DETAILS } from "./EvidenceFields";
import { FindingFields, findingOf, NOTHING_SAID, type Said } from "./FindingFields";

type Kind = Exclude<EvidenceKind, "file">;

interface Draft {
  details: EvidenceDetails;
  text: string;
  said: Said;
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
}

/** Adds a link, a quotation or a note as evidence. */
export function EvidenceSheet({ of, kind, url, text }: EvidenceSheetProps) {
  const { t } = useTexts();
  const place = usePlace();
  const { say } = useToasts();
  const claim = useClaim(place.claim);
  const [kept, keep] = useDraft<Draft>(`evidence.${of}.${kind}`);
  const draft = kept ?? { details: { ...NO_DETAILS, url }, text, said: NOTHING_SAID };
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change });
  const { save, busy, error, errorFor } = useSave();

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const finding = findingOf(claim.data ? place.claim : null, draft.said);
    const done = await save((call) =>
      call("evidence_add", {
        draft: {
          case: of,
          kind,
          details: draft.details,
          collector_name: "",
          text: draft.text,
          finding,
        },
      }),
    );
    if (!done) return;
    keep(null);
    place.closeSheet();
    say(t("attached", { count: 1 }));
  };

  const ready = !claim.data || draft.said.stance !== null;
  return (
    <Sheet title={t(titles[kind])} onClose={place.closeSheet}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <SheetBody>
          {kind !== "link" && (
            <Field
              label={t(texts[kind])}
              value={draft.text}
              onChange={(words) => set({ text: words })}
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
            <FindingFields
              wording={claim.data.claim.wording}
              said={draft.said}
              onChange={(said) => set({ said })}
            />
          )}
          {error && !errorFor("not_an_address") && <Notice>{error.message}</Notice>}
        </SheetBody>
        <SheetFoot>
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
