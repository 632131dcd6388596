import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef } from "react";

import { Button, Wrong, wordsAt } from "../../components";
import { useClaim, useDraft, useSave, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { stanceWords } from "../../i18n/words";
import type { ClaimId, EvidenceId, Selection } from "../../platform";
import { FindingFields, findingOf, type Said } from "./FindingFields";

/** A finding that is being written. */
export interface BegunFinding {
  claim: ClaimId;
  said: Said;
  /** The words of the exhibit, or none for all of it. */
  selection: Selection | null;
}

export const useBegunFinding = (evidence: EvidenceId) => useDraft<BegunFinding>(`finding.${evidence}`);

interface FindingPanelProps {
  evidence: EvidenceId;
  text: string;
  /** Where the focus goes when it is done. */
  onDone: () => void;
}

/** Says what is made of an exhibit, or of words in it, before it is held against the claim. */
export function FindingPanel({ evidence, text, onDone }: FindingPanelProps) {
  const { t } = useTexts();
  const { sayUndoable } = useToasts();
  const [begun, keep] = useBegunFinding(evidence);
  const claim = useClaim(begun?.claim ?? null);
  const { save, busy, error } = useSave();
  const form = useRef<HTMLFormElement>(null);
  const stance = begun?.said.stance;
  const isOpen = begun !== null;
  useEffect(() => {
    // The stance was chosen by the key; what remains is the note.
    if (isOpen) form.current?.querySelector("textarea")?.focus();
  }, [isOpen, begun?.selection, stance]);
  if (!begun) return null;

  const leave = () => {
    keep(null);
    onDone();
  };
  const submit = async () => {
    const finding = findingOf(begun.claim, begun.said, begun.selection);
    if (!finding || busy) return;
    const added = await save((call) => call("finding_add", { evidence, finding }));
    if (!added) return;
    leave();
    sayUndoable(t("finding-added", { stance: t(stanceWords[finding.stance]) }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") leave();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The keys are its fields'.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className="finding-panel"
      aria-label={t("finding-new")}
      onKeyDown={onKeyDown}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      {begun.selection && (
        <blockquote className="finding-words" dir="auto">
          {wordsAt(text, begun.selection)}
        </blockquote>
      )}
      <FindingFields
        wording={claim.data?.claim.wording ?? ""}
        said={begun.said}
        onChange={(said) => keep({ ...begun, said })}
      />
      <Wrong error={error} />
      <div className="row-end">
        <span className="soft small">{t("save-keys")}</span>
        <Button onPress={leave}>{t("cancel")}</Button>
        <Button type="submit" look="strong" isPending={busy}>
          {t("hold-against")}
        </Button>
      </div>
    </form>
  );
}
