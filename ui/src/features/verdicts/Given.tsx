import { History, Pencil, RotateCcw } from "lucide-react";

import { IconButton, VerdictSign } from "../../components";
import { useAct, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { confidenceWords, verdictWords } from "../../i18n/words";
import type { ClaimId, GivenVerdict } from "../../platform";

interface GivenProps {
  id: ClaimId;
  given: GivenVerdict;
  /** Another one is being written, and this one holds until then. */
  changing: boolean;
  onEdit: () => void;
  onHistory: () => void;
}

/** The verdict that holds. */
export function Given({ id, given, changing, onEdit, onHistory }: GivenProps) {
  const { t, moment } = useTexts();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const { word, rationale, unknowns, confidence } = given.verdict;
  const clear = async () => {
    const done = await act(async (call) => {
      await call("verdict_clear", { claims: [id] });
      return true;
    });
    if (done) sayUndoable(t("verdict-cleared"));
  };
  return (
    <div className={`given given-${word}`} data-changing={changing || undefined}>
      <header className="given-head">
        <VerdictSign verdict={word} size={20} />
        <strong>{t(verdictWords[word])}</strong>
        {confidence && <span className="given-confidence soft small">{t(confidenceWords[confidence])}</span>}
        <span className="given-tools">
          <IconButton
            label={t("verdict-earlier")}
            icon={<History size={14} aria-hidden />}
            onPress={onHistory}
          />
          {!changing && (
            <>
              <IconButton
                label={t("verdict-edit")}
                icon={<Pencil size={14} aria-hidden />}
                onPress={onEdit}
              />
              <IconButton
                label={t("verdict-clear")}
                icon={<RotateCcw size={14} aria-hidden />}
                onPress={() => void clear()}
              />
            </>
          )}
        </span>
      </header>
      {changing && <p className="soft small">{t("verdict-holds")}</p>}
      <p className="given-text" dir="auto">
        {rationale}
      </p>
      {unknowns && !changing && (
        <div>
          <h3>{t("unknowns")}</h3>
          <p className="given-text" dir="auto">
            {unknowns}
          </p>
        </div>
      )}
      <p className="soft small">{t("verdict-by", { by: given.by, at: moment(given.at) })}</p>
    </div>
  );
}
