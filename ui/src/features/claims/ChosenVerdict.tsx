import type { SyntheticEvent } from "react";

import { Button, Field, Wrong, Radios, Sheet, SheetBody, SheetFoot, VerdictSign } from "../../components";
import { useSave } from "../../desk";
import { useTexts } from "../../i18n";
import { confidenceWords, verdictWords } from "../../i18n/words";
import type { ClaimId, Confidence, Verdict, VerdictWord } from "../../platform";
import { useBulk } from "./bulk";

const WORDS: VerdictWord[] = ["confirmed", "denied", "unverified"];
const CONFIDENCES: Confidence[] = ["low", "medium", "high"];

interface ChosenVerdictProps {
  claims: ReadonlySet<ClaimId>;
  draft: Partial<Verdict> | null;
  keep: (draft: Partial<Verdict> | null) => void;
  /** Where one begins. */
  from: "word" | "reason";
  onClose: () => void;
}

/** Gives one verdict, with its reason, to several claims. */
export function ChosenVerdict({ claims, draft: kept, keep, from, onClose }: ChosenVerdictProps) {
  const { t } = useTexts();
  const bulk = useBulk(() => [...claims]);
  const { save, busy, error } = useSave();
  const draft = { rationale: "", unknowns: "", confidence: null, ...kept };
  const set = (change: Partial<Verdict>) => keep({ ...kept, ...change });

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const { word } = draft;
    if (!word) return;
    const verdict = { ...draft, word };
    const done = await save(async (call) => {
      await call("verdict_set", { claims: [...claims], verdict });
      return true;
    });
    if (!done) return;
    keep(null);
    bulk.said(verdict);
    onClose();
  };
  return (
    <Sheet title={t("verdict-for", { count: claims.size })} size="small" onClose={onClose}>
      <form
        className="form"
        aria-label={t("verdict")}
        onSubmit={(event) => void submit(event)}
      >
        <SheetBody>
          <Radios
            label={t("verdict")}
            value={draft.word ?? null}
            onChange={(word) => set({ word })}
            options={WORDS.map((value) => ({
              value,
              label: t(verdictWords[value]),
              icon: <VerdictSign verdict={value} size={14} />,
            }))}
          />
          <Field
            label={t("rationale")}
            value={draft.rationale}
            onChange={(rationale) => set({ rationale })}
            lines={3}
            autoFocus={from === "reason"}
            isRequired
          />
          <Field
            label={draft.word === "unverified" ? t("unknowns-needed") : t("unknowns")}
            value={draft.unknowns}
            onChange={(unknowns) => set({ unknowns })}
            lines={2}
            isRequired={draft.word === "unverified"}
          />
          <Radios
            label={t("confidence")}
            value={draft.confidence}
            onChange={(confidence) => set({ confidence })}
            options={CONFIDENCES.map((value) => ({ value, label: t(confidenceWords[value]) }))}
          />
          <Wrong error={error} />
        </SheetBody>
        <SheetFoot>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button type="submit" look="strong" isPending={busy} isDisabled={!draft.word}>
            {t("verdict-save")}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  );
}
