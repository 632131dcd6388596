import { Checkbox, Field, Radios, StanceSign } from "../../components";
import { useTexts } from "../../i18n";
import { stanceWords } from "../../i18n/words";
import type { ClaimId, FindingDraft, Selection, Stance } from "../../platform";

const STANCES: Stance[] = ["supports", "refutes", "context"];

/** What evidence that is being attached is to say about the claim at hand. */
export interface Said {
  stance: Stance | null;
  note: string;
  note_confidential: boolean;
}

export const NOTHING_SAID: Said = { stance: null, note: "", note_confidential: false };

export const findingOf = (
  claim: ClaimId | null,
  said: Said,
  selection: Selection | null = null,
): FindingDraft | null =>
  claim && said.stance ? { ...said, stance: said.stance, claim, selection, quote: null } : null;

interface FindingFieldsProps {
  wording: string;
  said: Said;
  onChange: (said: Said) => void;
}

export function FindingFields({ wording, said, onChange }: FindingFieldsProps) {
  const { t } = useTexts();
  const set = (change: Partial<Said>) => onChange({ ...said, ...change });
  return (
    <fieldset className="finding-fields">
      <legend className="soft small">{t("held-against")}</legend>
      <p className="finding-claim" dir="auto">
        {wording}
      </p>
      <Radios
        label={t("stance")}
        value={said.stance}
        onChange={(stance) => set({ stance })}
        options={STANCES.map((value) => ({
          value,
          label: t(stanceWords[value]),
          icon: <StanceSign stance={value} />,
        }))}
      />
      <Field
        label={t("finding-note")}
        value={said.note}
        onChange={(note) => set({ note })}
        lines={2}
        hint={t("finding-note-hint")}
      />
      {said.note && (
        <Checkbox
          label={t("note-withhold")}
          isSelected={said.note_confidential}
          onChange={(note_confidential) => set({ note_confidential })}
        />
      )}
    </fieldset>
  );
}
