import { FileText } from "lucide-react";
import { type KeyboardEvent, type SyntheticEvent, useState } from "react";

import { Button, Choice, Field, Notice, Radios, Sheet, SheetBody, SheetFoot, Wrong } from "../../components";
import { useAct, useCases, useDraft, usePlace, useSave, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import type { BroughtIn, CaseId, IntoCase, SourceDetails } from "../../platform";
import { addressIn } from "./address";
import { NO_DETAILS, SourceFields } from "./SourceFields";

const ANEW = "new";

interface Draft {
  way: "file" | "text";
  text: string;
  /** The case that it goes into, if another than the one at hand; or a new one. */
  into: CaseId | null;
  caseTitle: string;
  details: SourceDetails;
  /** What was pasted to begin with. */
  given: string;
}

interface BringInSheetProps {
  path: string | null;
  /** Other files to be brought in with it. */
  more?: string[];
  /** A text that was pasted. */
  text?: string;
}

/** Brings in documents in which claims appear: files, or a text that is pasted. */
export function BringInSheet({ path, more = [], text: given = "" }: BringInSheetProps) {
  const { t, told } = useTexts();
  const place = usePlace();
  const act = useAct();
  const cases = useCases();
  const { sayUndoable } = useToasts();
  // What is pasted does not take the place of what was begun by hand.
  const [kept, keep] = useDraft<Draft>(given ? "bring-in.pasted" : "bring-in");
  const draft: Draft =
    kept?.given === given
      ? kept
      : {
          way: "text",
          text: given,
          into: null,
          caseTitle: "",
          details: { ...NO_DETAILS, url: addressIn(given) },
          given,
        };
  const paths = path ? [path, ...more] : [];
  const way = path ? "file" : draft.way;
  const into = draft.into ?? place.case ?? ANEW;
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change });
  const { save, busy, error, errorFor } = useSave();
  // As long as it was only pasted: Enter is then no new line.
  const [whole, setWhole] = useState(given !== "");
  const [stopped, setStopped] = useState<{ name: string; why: string } | null>(null);

  const choose = async () => {
    const [first, ...others] = (await act((call) => call("files_choose", { title: t("bring-in") }))) ?? [];
    if (first) place.openSheet({ sheet: "bring-in", path: first, more: others });
  };

  const ready = way === "file" ? paths.length > 0 : draft.text.trim() !== "";
  const submit = async () => {
    if (!ready || busy) return;
    setStopped(null);
    const { details, text } = draft;
    let to: IntoCase = into === ANEW ? { is: "new", title: draft.caseTitle } : { is: "existing", case: into };
    const brought: BroughtIn[] = [];
    if (way === "text") {
      const one = await save((call) => call("source_add", { into: to, details, text }));
      if (one) brought.push(one);
    } else {
      for (const [at, file] of paths.entries()) {
        const own = paths.length > 1 ? NO_DETAILS : details;
        const one = await save(async (call) => {
          try {
            return await call("source_add_file", { into: to, path: file, details: own });
          } catch (thrown) {
            if (paths.length > 1) setStopped({ name: nameOf(file), why: told(thrown) });
            throw thrown;
          }
        });
        if (!one) {
          // Those before it are in; this one and what comes after it are still to be dealt with.
          if (at > 0) place.openSheet({ sheet: "bring-in", path: file, more: paths.slice(at + 1) });
          break;
        }
        brought.push(one);
        to = { is: "existing", case: one.case };
      }
    }
    const last = brought.at(-1);
    if (!last || brought.length < Math.max(paths.length, 1)) return;
    keep(null);
    place.closeSheet();
    if (last.case !== place.case) place.openCase(last.case);
    if (brought.length > 1) place.show({ at: "sources" });
    else place.show({ at: "source", id: last.source, passage: null });
    sayUndoable(t("brought-in", { count: brought.length }));
  };

  const onText = (text: string, pasted: boolean) => {
    const url = pasted && !draft.details.url ? addressIn(text) : draft.details.url;
    set({ text, details: { ...draft.details, url } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.nativeEvent.isComposing;
    const inText = event.target instanceof HTMLTextAreaElement && event.target.value === draft.text;
    if (event.key !== "Enter" || !plain || !whole || !inText) return;
    event.preventDefault();
    void submit();
  };

  const inField = errorFor("not_a_date", "not_an_address");
  const shownError = error && !stopped && !inField ? error : null;
  return (
    <Sheet title={t("bring-in")} onClose={place.closeSheet}>
      {/* The keys are its fields'. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        className="form"
        onKeyDown={onKeyDown}
        onPaste={({ target }) => {
          if (target instanceof HTMLTextAreaElement && target.value === "" && draft.text === "") setWhole(true);
        }}
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        <SheetBody>
          <p className="soft">{t("bring-in-about")}</p>
          <Radios
            label={t("bring-in-way")}
            value={way}
            onChange={(next) => {
              set({ way: next });
              if (next === "text") place.openSheet({ sheet: "bring-in", path: null });
            }}
            options={[
              { value: "file", label: t("bring-in-file") },
              { value: "text", label: t("bring-in-text") },
            ]}
          />
          {way === "file" ? (
            <div className="file-choice">
              <Button onPress={() => void choose()} autoFocus={paths.length === 0}>
                <FileText size={15} aria-hidden />
                {t("choose-file")}
              </Button>
              {paths.length === 0 && <span className="soft">{t("no-file-yet")}</span>}
              <ul role="list">
                {paths.map((file) => (
                  <li key={file} className="at-edge" dir="auto">
                    {nameOf(file)}
                  </li>
                ))}
              </ul>
            </div>
          ) : (
            <Field
              label={t("bring-in-words")}
              value={draft.text}
              onChange={(text) => {
                // What changes after it was pasted was typed.
                const pasted = draft.text === "" && whole;
                if (!pasted) setWhole(false);
                onText(text, pasted);
              }}
              lines={8}
              hint={whole && draft.text ? t("bring-in-enter") : t("bring-in-words-hint")}
              isRequired
              autoFocus
            />
          )}
          {place.case !== null && (
            <Choice
              label={t("bring-in-into")}
              value={into}
              onChange={(next) => set({ into: next })}
              options={[
                ...(cases.data ?? []).map(({ id, case: one }) => ({ value: id, label: one.title })),
                { value: ANEW, label: t("bring-in-new-case") },
              ]}
            />
          )}
          {into === ANEW && (
            <Field
              label={t("bring-in-case")}
              value={draft.caseTitle}
              onChange={(caseTitle) => set({ caseTitle })}
              hint={t("bring-in-case-hint")}
            />
          )}
          {paths.length > 1 ? (
            <p className="soft">{t("bring-in-many")}</p>
          ) : (
            <SourceFields
              details={draft.details}
              onChange={(details) => set({ details })}
              errorFor={errorFor}
              titleHint={t("bring-in-title-hint")}
            />
          )}
          {stopped && <Notice>{t("bring-in-stopped", stopped)}</Notice>}
          <Wrong error={shownError} />
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
            {busy ? t("working") : t("bring-in-do")}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  );
}

const nameOf = (path: string) => path.split(/[/\\]/).at(-1) ?? path;
