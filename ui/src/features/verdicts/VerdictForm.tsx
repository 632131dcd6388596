import { CircleDashed } from "lucide-react";
import { type SyntheticEvent, useEffect, useRef, useState } from "react";

import { Button, Field, Notice, Wrong, Radios } from "../../components";
import { usePlace, useSave, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { confidenceWords } from "../../i18n/words";
import type { ClaimView, Confidence, GivenVerdict, Verdict } from "../../platform";
import type { Draft } from "./draft";

const CONFIDENCES: Confidence[] = ["low", "medium", "high"];

interface VerdictFormProps {
  claim: ClaimView;
  draft: Draft;
  keep: (draft: Draft | null) => void;
}

/** A verdict that is being written, with what it still lacks. */
export function VerdictForm({ claim, draft, keep }: VerdictFormProps) {
  const { t, list } = useTexts();
  const { say } = useToasts();
  const { reading } = usePlace();
  const { save, busy, error } = useSave();
  const form = useRef<HTMLFormElement>(null);
  // What stands in the library now, where this page has not read it yet.
  const [found, setFound] = useState<GivenVerdict | null | undefined>(undefined);
  const given = found === undefined ? claim.verdict : found;
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change });
  const { word, rationale = "", unknowns = "", confidence = null } = draft;
  const verdict: Verdict = { word, rationale, unknowns, confidence };
  const meanwhile = (given?.at ?? null) !== draft.over;
  const lacks = [
    !rationale.trim() && t("verdict-lacks-reason"),
    word === "unverified" && !unknowns.trim() && t("verdict-lacks-unknowns"),
  ].filter((one) => one !== false);

  // Whoever picks a verdict goes on to its reason; whoever only passes by in the list does not.
  useEffect(() => {
    if (!reading) return;
    const first = draft.at === "confidence" ? "input[type=radio]" : "textarea";
    const field = form.current?.querySelector<HTMLElement>(first);
    field?.focus();
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
    form.current?.scrollIntoView({ block: "nearest" });
  }, [word, draft.at, claim.id, reading]);

  const leave = () => {
    keep(null);
    document.getElementById("dossier")?.focus();
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    const done = await save(async (call) => {
      const now = await call("claim_get", { id: claim.id });
      if ((now.verdict?.at ?? null) !== draft.over) {
        setFound(now.verdict);
        return false;
      }
      await call("verdict_set", { claims: [claim.id], verdict });
      return true;
    });
    if (!done) return;
    leave();
    say(t("verdict-saved"));
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
        if (event.key === "Escape") {
          // What was written stays, until it is saved or discarded.
          event.stopPropagation();
          document.getElementById("dossier")?.focus();
        }
      }}
    >
      <Field
        label={t("rationale")}
        value={rationale}
        onChange={(text) => set({ rationale: text })}
        lines={5}
        isRequired
      />
      <Field
        label={word === "unverified" ? t("unknowns-needed") : t("unknowns")}
        value={unknowns}
        onChange={(text) => set({ unknowns: text })}
        lines={2}
        isRequired={word === "unverified"}
      />
      <Radios
        label={t("confidence")}
        value={confidence}
        onChange={(how) => set({ confidence: how })}
        options={CONFIDENCES.map((value) => ({ value, label: t(confidenceWords[value]) }))}
      />
      {meanwhile && (
        <Notice>
          <p>{given ? t("verdict-meanwhile", { by: given.by }) : t("verdict-meanwhile-gone")}</p>
          <Button onPress={() => set({ over: given?.at ?? null })}>{t("verdict-meanwhile-go-on")}</Button>
        </Notice>
      )}
      <Wrong error={error} />
      <div className="verdict-foot">
        <p className="soft small" role="status">
          {lacks.length > 0 ? (
            <>
              <CircleDashed size={12} aria-hidden /> {t("verdict-lacks", { what: list(lacks) })}
            </>
          ) : (
            t("save-keys")
          )}
        </p>
        <span className="row-end">
          <Button onPress={leave}>{t("discard")}</Button>
          <Button type="submit" look="strong" isPending={busy} isDisabled={meanwhile}>
            {t("verdict-save")}
          </Button>
        </span>
      </div>
    </form>
  );
}
