import { Pencil, RotateCcw } from "lucide-react";
import { type SyntheticEvent, useEffect, useRef } from "react";

import { Button, Field, IconButton, Notice, Radios, VerdictSign } from "../../components";
import { useAct, useDraft, usePlace, useSave, useShortcuts, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { confidenceWords, verdictWords } from "../../i18n/words";
import type { ClaimId, ClaimView, Confidence, GivenVerdict, Verdict, VerdictWord } from "../../platform";

import "./verdict-panel.css";

/** A verdict that is being written. */
interface Draft {
  word: VerdictWord;
  rationale?: string;
  unknowns?: string;
  confidence?: Confidence | null;
}

const WORDS: VerdictWord[] = ["confirmed", "denied", "unverified"];
const CONFIDENCES: Confidence[] = ["low", "medium", "high"];

/** The verdict on a claim, and where it is given. */
export function VerdictPanel({ claim }: { claim: ClaimView }) {
  const { t } = useTexts();
  const place = usePlace();
  const [draft, keep] = useDraft<Draft>(`verdict.${claim.id}`);
  const given = claim.verdict;
  const begin = (word: VerdictWord) => {
    keep({ ...given?.verdict, ...draft, word });
    place.openClaim(claim.id);
  };
  const byKey = (word: VerdictWord) => () => {
    // The list may have moved on, and this dossier not yet.
    if (place.claim === claim.id && !place.writing) begin(word);
  };
  useShortcuts({ "1": byKey("confirmed"), "2": byKey("denied"), "3": byKey("unverified") });

  return (
    <section className="verdict" aria-label={t("verdict")}>
      <div className="verdict-buttons" role="group" aria-label={t("verdict-give")}>
        {WORDS.map((word, index) => (
          <button
            key={word}
            type="button"
            className={`verdict-button verdict-button-${word}`}
            aria-pressed={(draft?.word ?? given?.verdict.word) === word}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => begin(word)}
          >
            <VerdictSign verdict={word} size={15} />
            {t(verdictWords[word])}
          </button>
        ))}
      </div>
      {draft ? (
        <VerdictForm
          id={claim.id}
          draft={{ rationale: "", unknowns: "", confidence: null, ...given?.verdict, ...draft }}
          keep={keep}
        />
      ) : given ? (
        <Given id={claim.id} given={given} onEdit={() => begin(given.verdict.word)} />
      ) : (
        <p className="soft">{t("verdict-not-yet")}</p>
      )}
    </section>
  );
}

interface GivenProps {
  id: ClaimId;
  given: GivenVerdict;
  onEdit: () => void;
}

function Given({ id, given, onEdit }: GivenProps) {
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
    <div className={`given given-${word}`}>
      <header className="given-head">
        <VerdictSign verdict={word} size={20} />
        <strong>{t(verdictWords[word])}</strong>
        {confidence && <span className="soft small">{t(confidenceWords[confidence])}</span>}
        <span className="given-tools">
          <IconButton label={t("verdict-edit")} icon={<Pencil size={14} aria-hidden />} onPress={onEdit} />
          <IconButton
            label={t("verdict-clear")}
            icon={<RotateCcw size={14} aria-hidden />}
            onPress={() => void clear()}
          />
        </span>
      </header>
      <p className="given-text" dir="auto">
        {rationale}
      </p>
      {unknowns && (
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

interface VerdictFormProps {
  id: ClaimId;
  draft: Verdict;
  keep: (draft: Draft | null) => void;
}

function VerdictForm({ id, draft, keep }: VerdictFormProps) {
  const { t } = useTexts();
  const { say } = useToasts();
  const { reading } = usePlace();
  const { save, busy, error } = useSave();
  const form = useRef<HTMLFormElement>(null);
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change });

  // Whoever picks a verdict goes on to its reason; whoever only passes by in the list does not.
  useEffect(() => {
    if (reading) form.current?.querySelector("textarea")?.focus();
  }, [draft.word, id, reading]);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const done = await save(async (call) => {
      await call("verdict_set", { claims: [id], verdict: draft });
      return true;
    });
    if (!done) return;
    keep(null);
    say(t("verdict-saved"));
    document.getElementById("dossier")?.focus();
  };

  return (
    // The whole form is saved with Ctrl+Enter from any of its fields.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className="verdict-form"
      aria-label={t("verdict")}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit(event);
      }}
    >
      <Field
        label={t("rationale")}
        value={draft.rationale}
        onChange={(rationale) => set({ rationale })}
        lines={3}
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
      {error && <Notice>{error.message}</Notice>}
      <div className="row-end">
        <span className="soft small verdict-hint">{t("save-keys")}</span>
        <Button onPress={() => keep(null)}>{t("discard")}</Button>
        <Button type="submit" look="strong" isPending={busy}>
          {t("verdict-save")}
        </Button>
      </div>
    </form>
  );
}
