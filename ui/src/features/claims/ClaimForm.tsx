import { Quote, X } from "lucide-react";
import type { SyntheticEvent } from "react";

import { Button, Field, IconButton, Wrong, Radios } from "../../components";
import { DateEcho, useDraft, usePeople, usePlace, useSave, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { claimKindWords } from "../../i18n/words";
import type { CaseId, ClaimKind, Selection, SourceId } from "../../platform";

import "./claim-form.css";

/** A claim that is being written. All but the wording may be missing. */
interface Draft {
  wording: string;
  language?: string;
  translation?: string;
  kind?: ClaimKind;
  claimant?: string;
  role?: string;
  date?: string;
  place?: string;
  tags?: string;
  /** The words of a source that it is made of. */
  words?: { source: SourceId; title: string; selection: Selection } | null;
}

const KINDS: ClaimKind[] = ["statement", "attribution"];

/** Writes a new claim. */
export function ClaimForm({ of }: { of: CaseId }) {
  const { t } = useTexts();
  const place = usePlace();
  const people = usePeople();
  const { say } = useToasts();
  const [kept, keep] = useDraft<Draft>(`claim.${of}`);
  const draft = kept ?? { wording: "" };
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change });
  const { save, busy, error, errorFor } = useSave();

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const { words } = draft;
    const id = await save((call) =>
      call("claim_add", {
        draft: {
          claim: {
            case: of,
            kind: draft.kind ?? "statement",
            wording: draft.wording.trim(),
            language: draft.language?.trim() ?? "",
            translation: draft.translation?.trim() ?? "",
            claimant: null,
            role: draft.role?.trim() ?? "",
            date: draft.date?.trim() || null,
            place: draft.place?.trim() ?? "",
            why_checked: "",
            method: "",
            right_of_reply: "",
            note: "",
          },
          claimant_name: draft.claimant?.trim() ?? "",
          appears_in: words ? { source: words.source, selection: words.selection, quote: null } : null,
          tags: (draft.tags ?? "").split(/[,،]/).map((tag) => tag.trim()).filter(Boolean),
        },
      }),
    );
    if (!id) return;
    keep(null);
    say(t("claim-added"));
    place.openClaim(id);
  };

  return (
    // The whole form is saved with Ctrl+Enter from any of its fields.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="claim-form"
      aria-label={t("claim-new")}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit(event);
        if (event.key === "Escape") place.stopWriting();
      }}
    >
      <header className="panel-head">
        <h2>{t("claim-new")}</h2>
        <IconButton label={t("close")} icon={<X size={16} aria-hidden />} onPress={place.stopWriting} />
      </header>
      <div className="claim-form-body">
        {draft.words && (
          <p className="claim-form-source soft small">
            <Quote size={13} aria-hidden />
            <span dir="auto">{t("claim-from", { title: draft.words.title })}</span>
            <IconButton
              label={t("claim-from-drop")}
              icon={<X size={13} aria-hidden />}
              onPress={() => set({ words: null })}
            />
          </p>
        )}
        <Field
          label={t("wording")}
          value={draft.wording}
          onChange={(wording) => set({ wording })}
          lines={4}
          hint={t("wording-hint")}
          error={errorFor("empty", "too_long", "control_character")}
          isRequired
          autoFocus
        />
        <Radios
          label={t("kind")}
          value={draft.kind ?? "statement"}
          onChange={(kind) => set({ kind })}
          options={KINDS.map((value) => ({ value, label: t(claimKindWords[value]) }))}
        />
        <div className="pair">
          <Field
            label={t("claimant")}
            value={draft.claimant ?? ""}
            onChange={(claimant) => set({ claimant })}
            known={people.data?.map(({ person }) => person.name) ?? []}
          />
          <Field label={t("role")} value={draft.role ?? ""} onChange={(role) => set({ role })} />
        </div>
        <div className="pair">
          <div>
            <Field
              label={t("date")}
              value={draft.date ?? ""}
              onChange={(date) => set({ date })}
              placeholder={t("date-example")}
              error={errorFor("not_a_date")}
            />
            {draft.date && !errorFor("not_a_date") && <DateEcho text={draft.date} />}
          </div>
          <Field label={t("place")} value={draft.place ?? ""} onChange={(where) => set({ place: where })} />
        </div>
        <Field
          label={t("translation")}
          value={draft.translation ?? ""}
          onChange={(translation) => set({ translation })}
          lines={2}
        />
        <div className="pair">
          <Field
            label={t("field-language")}
            value={draft.language ?? ""}
            onChange={(language) => set({ language })}
            placeholder={t("language-example")}
          />
          <Field
            label={t("tags")}
            value={draft.tags ?? ""}
            onChange={(tags) => set({ tags })}
            placeholder={t("tags-example")}
          />
        </div>
        {error && !errorFor("empty", "too_long", "control_character", "not_a_date") && (
          <Wrong error={error} />
        )}
      </div>
      <footer className="panel-foot">
        <Button
          onPress={() => {
            keep(null);
            place.stopWriting();
          }}
        >
          {t("discard")}
        </Button>
        <Button type="submit" look="strong" isPending={busy} isDisabled={!draft.wording.trim()}>
          {t("claim-add")}
        </Button>
      </footer>
    </form>
  );
}
