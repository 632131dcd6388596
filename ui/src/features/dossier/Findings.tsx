import {
  FileText,
  Link as LinkIcon,
  MoreHorizontal,
  NotebookPen,
  Paperclip,
  Plus,
  Quote,
  Trash2,
} from "lucide-react";

import { MenuButton, Parts, StanceSign } from "../../components";
import { EditableText, useAct, usePlace, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { evidenceKindWords, locatedWords, stanceWords } from "../../i18n/words";
import type { ClaimView, EvidenceKind, Finding, FindingView, Stance } from "../../platform";
import { editFinding, findingNow } from "./edit";
import { Paged } from "./Paged";

const STANCES: Stance[] = ["supports", "refutes", "context"];

const kindIcons: Record<EvidenceKind, typeof FileText> = {
  file: FileText,
  link: LinkIcon,
  quotation: Quote,
  note: NotebookPen,
};

/** The evidence held against a claim, both ways. */
export function Findings({ view }: { view: ClaimView }) {
  const { t, number } = useTexts();
  const place = usePlace();
  const ways = [
    {
      id: "file",
      label: t("attach-files"),
      icon: <Paperclip size={14} aria-hidden />,
      onAction: () => place.openSheet({ sheet: "attach", paths: [], pasted: null }),
    },
    ...(["link", "quotation", "note"] as const).map((kind) => {
      const Icon = kindIcons[kind];
      return {
        id: kind,
        label: t(evidenceKindWords[kind]),
        icon: <Icon size={14} aria-hidden />,
        onAction: () => place.openSheet({ sheet: "evidence", kind, url: "", text: "" }),
      };
    }),
    {
      id: "known",
      label: t("attach-known"),
      icon: <FileText size={14} aria-hidden />,
      onAction: () => place.show({ at: "exhibits" }),
    },
  ];
  return (
    <section id="dossier-evidence" className="findings" aria-label={t("evidence")}>
      <header className="section-head">
        <h3>{t("evidence")}</h3>
        <MenuButton named label={t("attach")} icon={<Plus size={14} aria-hidden />} actions={ways} />
      </header>
      {view.findings.length === 0 && <p className="soft">{t("findings-empty")}</p>}
      {STANCES.map((stance) => {
        const group = view.findings.filter(({ finding }) => finding.stance === stance);
        if (group.length === 0) return null;
        return (
          <div key={stance} className="stance">
            <h4 className={`stance-head stance-${stance}`}>
              <StanceSign stance={stance} />
              {t(stanceWords[stance])}{" "}
              <span className="soft">{number(group.length)}</span>
            </h4>
            <Paged rows={group}>{(one) => <FindingCard view={one} />}</Paged>
          </div>
        );
      })}
    </section>
  );
}

function FindingCard({ view }: { view: FindingView }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const { finding, details, kind, located } = view;
  const Icon = kindIcons[kind];
  const quote = finding.passage?.exact;
  const change = (what: Partial<Finding>) => void act((call) => editFinding(call, view, what));
  const remove = async () => {
    const done = await act(async (call) => {
      await call("finding_remove", { id: view.id });
      return true;
    });
    if (done) sayUndoable(t("finding-removed"));
  };
  return (
    <li id={`finding-${view.id}`} className="finding">
      <header className="finding-head">
        <button
          type="button"
          className="open-link"
          onClick={() =>
            place.show({ at: "exhibit", id: finding.evidence, passage: finding.passage })
          }
        >
          <Icon size={14} role="img" aria-label={t(evidenceKindWords[kind])} />
          <span className="at-edge" dir="auto">{details.title}</span>
        </button>
        <MenuButton
          label={t("finding-menu", { title: details.title })}
          icon={<MoreHorizontal size={15} aria-hidden />}
          actions={[
            ...STANCES.filter((stance) => stance !== finding.stance).map((stance) => ({
              id: stance,
              label: t("finding-restance", { stance: t(stanceWords[stance]) }),
              icon: <StanceSign stance={stance} />,
              onAction: () => change({ stance }),
            })),
            {
              id: "note-confidential",
              label: finding.note_confidential ? t("note-publish") : t("note-withhold"),
              icon: <NotebookPen size={14} aria-hidden />,
              onAction: () => change({ note_confidential: !finding.note_confidential }),
            },
            {
              id: "remove",
              label: t("finding-remove"),
              icon: <Trash2 size={14} aria-hidden />,
              onAction: () => void remove(),
            },
          ]}
        />
      </header>
      {(details.author || details.publisher || details.url) && (
        <p className="soft small">
          <Parts parts={[details.author, details.publisher, details.url]} />
        </p>
      )}
      {details.confidential && (
        <span className="confidential">
          {t("withheld-because", { reason: details.withheld_because })}
        </span>
      )}
      {quote && (
        <blockquote className="quote" dir="auto">
          {quote}
        </blockquote>
      )}
      {located && located !== "found" && (
        <p className="warning small">{t(locatedWords[located])}</p>
      )}
      <EditableText
        name={`${view.id}.note`}
        label={t("finding-note")}
        value={finding.note}
        empty={t("finding-note-empty")}
        lines={2}
        standing={async (call) => (await findingNow(call, view)).note}
        save={(note, call) => editFinding(call, view, { note })}
      />
      {finding.note_confidential && <span className="confidential">{t("note-confidential")}</span>}
    </li>
  );
}
