import { ArrowLeft, FilePlus2, Info, Link2 } from "lucide-react";
import { useMemo, useState } from "react";

import {
  Button,
  IconButton,
  Notice,
  Parts,
  Prose,
  type ProseMark,
  wordsAt,
} from "../../components";
import {
  keepDraft,
  useAct,
  useClaim,
  usePlace,
  useSave,
  useShortcuts,
  useSource,
  useToasts,
} from "../../desk";
import { useTexts } from "../../i18n";
import { verdictWords } from "../../i18n/words";
import { errorOf, type Selection, type SourceDetails, type SourceId } from "../../platform";
import { SourceFields } from "./SourceFields";

import "./reader.css";

/** A source set for reading, where claims are made of its words. */
export function Reader({ id, passage }: { id: SourceId; passage: Selection | null }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { say } = useToasts();
  const source = useSource(id);
  const claim = useClaim(place.claim);
  const [editing, setEditing] = useState(false);

  useShortcuts({ escape: place.back });

  const marks = useMemo<ProseMark[]>(
    () =>
      (source.data?.appearances ?? []).flatMap(({ claim, passage, located, wording, verdict }) =>
        passage && located === "found"
          ? [
              {
                id: claim,
                start: passage.start,
                end: passage.end,
                label: t("passage-of", { wording, verdict: t(verdictWords[verdict ?? "none"]) }),
                look: verdict ?? ("unchecked" as const),
              },
            ]
          : [],
      ),
    [source.data, t],
  );

  if (source.error) return <Notice>{errorOf(source.error).message}</Notice>;
  if (!source.data) return null;
  const { row, text } = source.data;

  const makeClaim = (selection: Selection) => {
    keepDraft(`claim.${row.case}`, {
      wording: wordsAt(text, selection),
      language: row.details.language,
      words: { source: id, title: row.details.title, selection },
    });
    place.writeClaim();
  };
  const addAppearance = async (selection: Selection) => {
    if (!place.claim) return;
    const appears_in = { source: id, selection, quote: null };
    const added = await act((call) =>
      call("appearance_add", { claim: place.claim ?? "", appears_in }),
    );
    if (added) say(t("appearance-added"));
  };
  const actions = [
    {
      id: "claim",
      label: t("make-claim"),
      letter: "c",
      icon: <FilePlus2 size={15} aria-hidden />,
      act: makeClaim,
    },
    ...(claim.data && claim.data.claim.case === row.case
      ? [
          {
            id: "appearance",
            label: t("appears-here"),
            letter: "a",
            icon: <Link2 size={15} aria-hidden />,
            act: (selection: Selection) => void addAppearance(selection),
          },
        ]
      : []),
  ];

  const { author, publisher, date, url } = row.details;
  return (
    <section className="listing" aria-label={t("reader")}>
      <header className="listing-head">
        <div className="opened-title">
          <IconButton label={t("back")} icon={<ArrowLeft size={16} aria-hidden />} onPress={place.back} />
          <div>
            <h1 dir="auto">{row.details.title}</h1>
            <p className="soft small" dir="auto">
              <Parts parts={[author, publisher, date, url]} />
            </p>
          </div>
        </div>
        <Button look="quiet" aria-expanded={editing} onPress={() => setEditing(!editing)}>
          <Info size={15} aria-hidden />
          {t("details")}
        </Button>
      </header>
      {editing && <DetailsForm id={id} details={row.details} onDone={() => setEditing(false)} />}
      <div className="reader-scroll">
        <p className="reader-hint soft small">{t("reader-hint")}</p>
        <Prose
          label={row.details.title}
          text={text}
          language={row.details.language}
          marks={marks}
          onMark={place.openClaim}
          actions={actions}
          at={passage}
        />
      </div>
    </section>
  );
}

interface DetailsFormProps {
  id: SourceId;
  details: SourceDetails;
  onDone: () => void;
}

function DetailsForm({ id, details, onDone }: DetailsFormProps) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(details);
  const { save, busy, error, errorFor } = useSave();
  const submit = async () => {
    const done = await save(async (call) => {
      await call("source_edit", { id, details: draft });
      return true;
    });
    if (done) onDone();
  };
  return (
    <form
      className="opened-details"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SourceFields details={draft} onChange={setDraft} errorFor={errorFor} />
      {error && !errorFor("not_a_date", "invalid_argument", "not_an_address") && <Notice>{error.message}</Notice>}
      <div className="row-end">
        <Button onPress={onDone}>{t("cancel")}</Button>
        <Button type="submit" look="strong" isPending={busy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
