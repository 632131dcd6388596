import { ArrowLeft, Info } from "lucide-react";
import { type ReactNode, useMemo, useRef, useState } from "react";

import {
  Button,
  Field,
  IconButton,
  Wrong,
  Page,
  Parts,
  Prose,
  type ProseHandle,
  type ProseMark,
  StanceSign,
  Unplaced,
} from "../../components";
import {
  useClaim,
  useClaimAtHand,
  useCommands,
  useDraft,
  useExhibit,
  useExhibitHtml,
  usePlace,
  useSave,
  useShortcuts,
} from "../../desk";
import { useTexts } from "../../i18n";
import { evidenceKindWords, stanceWords } from "../../i18n/words";
import {
  type EvidenceDetails,
  type EvidenceId,
  type EvidenceView,
  type Selection,
  type Stance,
  useBackend,
} from "../../platform";
import { EvidenceFields } from "./EvidenceFields";
import { FindingPanel, useBegunFinding } from "./FindingPanel";
import { NOTHING_SAID } from "./FindingFields";
import { Picture } from "./Picture";

import "./viewer.css";

const STANCES: { stance: Stance; letter: string }[] = [
  { stance: "supports", letter: "s" },
  { stance: "refutes", letter: "r" },
  { stance: "context", letter: "c" },
];

/** An exhibit opened beside the claim at hand. */
export function Viewer({ id, passage }: { id: EvidenceId; passage: Selection | null }) {
  const { t } = useTexts();
  const place = usePlace();
  const exhibit = useExhibit(id);
  const [draft] = useDraft<Edited>(`evidence.${id}`);
  const [opened, setOpened] = useState(false);
  const editing = opened || draft !== null;
  const prose = useRef<ProseHandle>(null);
  useShortcuts({ escape: place.back });
  if (exhibit.error) return <Wrong error={exhibit.error} />;
  if (!exhibit.data) return null;
  const view = exhibit.data;
  const { details, kind } = view.evidence;
  return (
    <section className="listing" aria-label={t("viewer")}>
      <header className="listing-head">
        <div className="opened-title">
          <IconButton label={t("back")} icon={<ArrowLeft size={16} aria-hidden />} onPress={place.back} />
          <div>
            <h1 className="at-edge" dir="auto">{details.title}</h1>
            <p className="soft small">
              <Parts parts={[t(evidenceKindWords[kind]), details.author, details.publisher]} />
            </p>
          </div>
        </div>
        {details.confidential && <span className="confidential">{t("confidential")}</span>}
        <Button look="quiet" aria-expanded={editing} onPress={() => setOpened(!editing)} isDisabled={draft !== null}>
          <Info size={15} aria-hidden />
          {t("details")}
        </Button>
      </header>
      {editing && <DetailsForm key={view.id} view={view} onDone={() => setOpened(false)} />}
      <HoldAgainst view={view} />
      <div className="viewer-scroll">
        <Content view={view} passage={passage} prose={prose} />
        <About view={view} />
      </div>
      <FindingPanel evidence={id} text={view.evidence.text} onDone={() => prose.current?.focus()} />
    </section>
  );
}

/** Holds the whole exhibit against the claim at hand. */
function HoldAgainst({ view }: { view: EvidenceView }) {
  const { t } = useTexts();
  const hold = useHold(view);
  if (!hold.wording) return <p className="viewer-claim soft small">{t("viewer-no-claim")}</p>;
  return (
    <div className="viewer-claim">
      <p>
        <span className="soft small">{t("stance")}</span>
        <strong className="at-edge" dir="auto">
          {hold.wording}
        </strong>
      </p>
      <div className="row-end" role="group" aria-label={t("hold-whole")}>
        {STANCES.map(({ stance }) => (
          <Button key={stance} onPress={() => hold.against(stance, null)}>
            <StanceSign stance={stance} />
            {t(stanceWords[stance])}
          </Button>
        ))}
      </div>
    </div>
  );
}

function useHold(view: EvidenceView) {
  const claim = useClaim(useClaimAtHand());
  const [begun, begin] = useBegunFinding(view.id);
  const atHand = claim.data?.claim.case === view.evidence.case ? claim.data : null;
  return {
    wording: atHand?.claim.wording,
    against: (stance: Stance, selection: Selection | null) => {
      // What was noted already is kept, whatever it is now said of.
      if (atHand) begin({ claim: atHand.id, selection, said: { ...(begun?.said ?? NOTHING_SAID), stance } });
    },
  };
}

interface ContentProps {
  view: EvidenceView;
  passage: Selection | null;
  prose: React.RefObject<ProseHandle | null>;
}

function Content({ view, passage, prose }: ContentProps) {
  const { t } = useTexts();
  const backend = useBackend();
  const { evidence } = view;
  const type = evidence.file?.media_type ?? "";
  const isPage = type === "text/html" || type === "application/xhtml+xml";
  const [asText, setAsText] = useState(passage !== null);
  const hasText = evidence.text !== "";
  const inText = (act: (text: ProseHandle) => void) => {
    if (!hasText) return null;
    return () => {
      if (prose.current) act(prose.current);
      else {
        // A saved page is in a frame of its own: words are found in its text.
        setAsText(true);
        requestAnimationFrame(() => prose.current && act(prose.current));
      }
    };
  };
  useCommands({
    "text-find": inText((text) => text.find()),
    "text-find-next": inText((text) => text.findNext()),
    "text-find-previous": inText((text) => text.findPrevious()),
    "passage-next": inText((text) => text.toMark(1)),
    "passage-previous": inText((text) => text.toMark(-1)),
  });

  let shown: ReactNode = null;
  if (evidence.file && type.startsWith("image/")) {
    shown = <Picture source={backend.exhibitUrl(evidence.file.sha256)} name={evidence.details.title} />;
  } else if (isPage && !asText) shown = <SavedPage view={view} />;
  else if (evidence.text) shown = <TextOf view={view} passage={passage} prose={prose} />;
  else if (evidence.kind === "file") shown = <p className="viewer-none soft">{t("viewer-no-text")}</p>;

  return (
    <>
      {isPage && evidence.text && (
        <div className="viewer-ways" role="group" aria-label={t("viewer-as")}>
          <Button look="quiet" aria-pressed={!asText} onPress={() => setAsText(false)}>
            {t("viewer-as-page")}
          </Button>
          <Button look="quiet" aria-pressed={asText} onPress={() => setAsText(true)}>
            {t("viewer-as-text")}
          </Button>
        </div>
      )}
      {shown}
    </>
  );
}

function SavedPage({ view }: { view: EvidenceView }) {
  const html = useExhibitHtml(view.id);
  if (html.error) return <Wrong error={html.error} />;
  if (html.data === undefined) return null;
  return (
    <div className="viewer-page">
      <Page title={view.evidence.details.title} html={html.data} />
    </div>
  );
}

function TextOf({ view, passage, prose }: ContentProps) {
  const { t } = useTexts();
  const place = usePlace();
  const atHand = useClaimAtHand();
  const hold = useHold(view);
  const [begun] = useBegunFinding(view.id);
  const marks = useMemo<ProseMark[]>(
    () =>
      view.findings.flatMap(({ id, finding, wording, located }) =>
        finding.passage && located === "found"
          ? [
              {
                id,
                group: finding.claim,
                words: wording,
                start: finding.passage.start,
                end: finding.passage.end,
                label: t("passage-finding", { wording, stance: t(stanceWords[finding.stance]) }),
                look: finding.stance,
              },
            ]
          : [],
      ),
    [view.findings, t],
  );
  // The words that are being written about stay marked while the focus is elsewhere.
  const withBegun = useMemo<ProseMark[]>(() => {
    if (!begun?.selection) return marks;
    const look = begun.said.stance ?? "context";
    return [...marks, { id: "begun", group: "", label: "", words: "", look, unnoted: true, ...begun.selection }];
  }, [marks, begun]);
  const actions = hold.wording
    ? STANCES.map(({ stance, letter }) => ({
        id: stance,
        label: t(stanceWords[stance]),
        letter,
        icon: <StanceSign stance={stance} />,
        act: (selection: Selection) => hold.against(stance, selection),
      }))
    : [];
  const lost = view.findings.flatMap(({ id, finding, wording, located }) =>
    located === "changed" || located === "misplaced" ? [{ id, claim: finding.claim, wording, located }] : [],
  );
  return (
    <>
    <Unplaced claims={lost} onOpen={place.openClaim} />
    <Prose
      ref={prose}
      label={view.evidence.details.title}
      marginLabel={t("viewer-margin")}
      keptAs={view.id}
      atHand={atHand}
      text={view.evidence.text}
      language={view.evidence.details.language}
      marks={withBegun}
      onMark={place.openClaim}
      actions={actions}
      at={passage}
    />
    </>
  );
}

/** The exhibit's file and what it is held against. */
function About({ view }: { view: EvidenceView }) {
  const { t, size, moment } = useTexts();
  const place = usePlace();
  const { file, details } = view.evidence;
  const facts: [string, string][] = [
    [t("field-url"), details.url],
    [t("field-archived-url"), details.archived_url],
    [t("captured"), details.captured_at ? moment(details.captured_at) : ""],
    [t("collector"), view.collector?.name ?? ""],
    [t("tool"), details.tool],
    [t("file-name"), file?.name ?? ""],
    [t("file-type"), file?.media_type ?? ""],
    [t("file-size"), file ? size(file.size) : ""],
    [t("sha256"), view.sha256],
  ];
  return (
    <div className="viewer-about">
      <dl>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd className={value === view.sha256 ? "code at-edge" : "at-edge"} dir="auto">
                  {value}
                </dd>
              </div>
            ),
        )}
      </dl>
      {view.findings.length > 0 && (
        <section>
          <h2>{t("held-against")}</h2>
          <ul role="list">
            {view.findings.map(({ id, finding, wording }) => (
              <li key={id}>
                <button
                  type="button"
                  className="open-link"
                  onClick={() => place.openClaim(finding.claim)}
                >
                  <StanceSign stance={finding.stance} size={12} />
                  <span className="unseen">{t(stanceWords[finding.stance])}</span>{" "}
                  <span className="at-edge" dir="auto">{wording}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What is known about an exhibit, as it is being changed; the text only where people wrote it. */
interface Edited {
  details: EvidenceDetails;
  text: string;
}

function DetailsForm({ view, onDone }: { view: EvidenceView; onDone: () => void }) {
  const { t } = useTexts();
  const { evidence } = view;
  const written = evidence.kind === "quotation" || evidence.kind === "note";
  const [kept, keep] = useDraft<Edited>(`evidence.${view.id}`);
  const { details, text } = kept ?? evidence;
  const leave = () => {
    keep(null);
    onDone();
  };
  const { save, busy, error, errorFor } = useSave();
  const submit = async () => {
    const changed = written && text !== evidence.text ? text : null;
    const done = await save(async (call) => {
      await call("evidence_edit", { id: view.id, details, text: changed });
      return true;
    });
    if (done) leave();
  };
  return (
    <form
      className="opened-details"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {written && (
        <Field
          label={t(evidence.kind === "note" ? "note-text" : "quotation-text")}
          value={text}
          onChange={(next) => keep({ details, text: next })}
          lines={3}
          hint={t("text-change-hint")}
        />
      )}
      <EvidenceFields details={details} onChange={(next) => keep({ details: next, text: written ? text : "" })} errorFor={errorFor} />
      {error && !errorFor("not_an_address", "withheld_without_reason") && (
        <Wrong error={error} />
      )}
      <div className="row-end">
        <Button onPress={leave}>{t("cancel")}</Button>
        <Button type="submit" look="strong" isPending={busy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
