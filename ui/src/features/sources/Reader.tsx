import { ArrowLeft, FilePlus2, Info, Link2 } from "lucide-react";
import { useMemo, useRef, useState } from "react";

import {
  Button,
  IconButton,
  Wrong,
  Parts,
  Prose,
  type ProseHandle,
  type ProseMark,
  Unplaced,
  wordsAt,
} from "../../components";
import {
  keepDraft,
  useAct,
  useClaim,
  useClaimAtHand,
  useCommands,
  useDraft,
  usePlace,
  useSave,
  useShortcuts,
  useSource,
  useToasts,
} from "../../desk";
import { useTexts } from "../../i18n";
import { verdictWords } from "../../i18n/words";
import { type Selection, type SourceDetails, type SourceId } from "../../platform";
import { SourceFields } from "./SourceFields";

import "./reader.css";

/** A source set for reading, where claims are made of its words. */
export function Reader({ id, passage }: { id: SourceId; passage: Selection | null }) {
  const { t } = useTexts();
  const place = usePlace();
  const atHand = useClaimAtHand();
  const act = useAct();
  const { say } = useToasts();
  const source = useSource(id);
  const claim = useClaim(atHand);
  const [draft] = useDraft<SourceDetails>(`source.${id}`);
  const [opened, setOpened] = useState(false);
  const editing = opened || draft !== null;
  const prose = useRef<ProseHandle>(null);

  useShortcuts({ escape: place.back });
  useCommands({
    "text-find": () => prose.current?.find(),
    "text-find-next": () => prose.current?.findNext(),
    "text-find-previous": () => prose.current?.findPrevious(),
    "passage-next": () => prose.current?.toMark(1),
    "passage-previous": () => prose.current?.toMark(-1),
  });

  const marks = useMemo<ProseMark[]>(
    () =>
      (source.data?.appearances ?? []).flatMap(({ id, claim, passage, located, wording, verdict }) =>
        passage && located === "found"
          ? [
              {
                id,
                group: claim,
                words: wording,
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

  if (source.error) return <Wrong error={source.error} />;
  if (!source.data) return null;
  const { row, text, appearances } = source.data;

  const makeClaim = (selection: Selection) => {
    keepDraft(`claim.${row.case}`, {
      wording: wordsAt(text, selection),
      language: row.details.language,
      words: { source: id, title: row.details.title, selection },
    });
    place.writeClaim();
  };
  const addAppearance = async (selection: Selection) => {
    if (!atHand) return;
    const appears_in = { source: id, selection, quote: null };
    const added = await act((call) => call("appearance_add", { claim: atHand, appears_in }));
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

  const { author, publisher, date } = row.details;
  return (
    <section className="listing" aria-label={t("reader")}>
      <header className="listing-head">
        <div className="opened-title">
          <IconButton label={t("back")} icon={<ArrowLeft size={16} aria-hidden />} onPress={place.back} />
          <div>
            <h1 className="at-edge" dir="auto">{row.details.title}</h1>
            <p className="soft small">
              <Parts parts={[author, publisher, date]} />
            </p>
          </div>
        </div>
        <Button look="quiet" aria-expanded={editing} onPress={() => setOpened(!editing)} isDisabled={draft !== null}>
          <Info size={15} aria-hidden />
          {t("details")}
        </Button>
      </header>
      {editing && <DetailsForm id={id} details={row.details} onDone={() => setOpened(false)} />}
      <div className="reader-scroll">
        <Unplaced
          claims={appearances.filter(({ located }) => located !== "found")}
          onOpen={place.openClaim}
        />
        {appearances.length === 0 && <p className="reader-hint soft small">{t("reader-hint")}</p>}
        <Prose
          ref={prose}
          label={row.details.title}
          marginLabel={t("reader-margin")}
          text={text}
          language={row.details.language}
          marks={marks}
          atHand={atHand}
          onMark={place.openClaim}
          actions={actions}
          at={passage}
          keptAs={id}
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
  const [kept, keep] = useDraft<SourceDetails>(`source.${id}`);
  const draft = kept ?? details;
  const { save, busy, error, errorFor } = useSave();
  const submit = async () => {
    const done = await save(async (call) => {
      await call("source_edit", { id, details: draft });
      return true;
    });
    if (done) leave();
  };
  const leave = () => {
    keep(null);
    onDone();
  };
  return (
    <form
      className="opened-details"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SourceFields details={draft} onChange={keep} errorFor={errorFor} />
      {error && !errorFor("not_a_date", "not_an_address") && <Wrong error={error} />}
      <div className="row-end">
        <Button onPress={leave}>{t("cancel")}</Button>
        <Button type="submit" look="strong" isPending={busy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
