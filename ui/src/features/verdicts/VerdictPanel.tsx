import { useKeyNames, VerdictSign } from "../../components";
import { keysFor, useCalled, useChosenKeys, useDraft, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { verdictWords } from "../../i18n/words";
import type { ClaimView, VerdictWord } from "../../platform";
import { type Draft, draftOf } from "./draft";
import { Given } from "./Given";
import { VerdictForm } from "./VerdictForm";

import "./verdict-panel.css";

const WORDS: VerdictWord[] = ["confirmed", "denied", "unverified"];

interface VerdictPanelProps {
  claim: ClaimView;
  /** Shows what was decided before. */
  onHistory: () => void;
}

/** The verdict on a claim, and where it is given. */
export function VerdictPanel({ claim, onHistory }: VerdictPanelProps) {
  const { t } = useTexts();
  const place = usePlace();
  const chosen = useChosenKeys();
  const names = useKeyNames();
  const [draft, keep] = useDraft<Draft>(draftOf(claim.id));
  const given = claim.verdict;
  const begin = (word: VerdictWord) => {
    keep({ ...given?.verdict, over: given?.at ?? null, ...draft, word, at: "rationale" });
    place.openClaim(claim.id);
  };
  useCalled(claim.id, begin);

  return (
    <section className="verdict" aria-label={t("verdict")}>
      <div id="verdict-buttons" className="verdict-buttons" role="group" aria-label={t("verdict-give")}>
        {WORDS.map((word) => {
          const [keys] = keysFor(`verdict-${word}`, chosen);
          return (
            <button
              key={word}
              type="button"
              className={`verdict-button verdict-button-${word}`}
              aria-pressed={(draft?.word ?? given?.verdict.word) === word}
              aria-keyshortcuts={keys?.replace("mod", "Control")}
              onClick={() => begin(word)}
            >
              <VerdictSign verdict={word} size={15} />
              {t(verdictWords[word])}
              {keys && <kbd className="verdict-key" data-key={names(keys).join(" ")} aria-hidden />}
            </button>
          );
        })}
      </div>
      {given ? (
        <Given
          id={claim.id}
          given={given}
          changing={draft !== null}
          onEdit={() => begin(given.verdict.word)}
          onHistory={onHistory}
        />
      ) : (
        !draft && <p className="soft">{t("verdict-not-yet")}</p>
      )}
      {draft && <VerdictForm claim={claim} draft={draft} keep={keep} />}
    </section>
  );
}
