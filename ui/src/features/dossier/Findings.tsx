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
import type { ClaimView, EvidenceKind, FindingView, Stance } from "../../platform";

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
    <section className="findings" aria-label={t("evidence")}>
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
              {t(stanceWords[stance])}
              <span className="soft">{number(group.length)}</span>
            </h4>
            <ul>
              {group.map((one) => (
                <FindingCard key={one.id} view={one} />
              ))}
            </ul>
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
  const remove = async () => {
    const done = await act(async (call) => {
      await call("finding_remove", { id: view.id });
      return true;
    });
    if (done) sayUndoable(t("finding-removed"));
  };
  return (
    <li className="finding">
      <header className="finding-head">
        <button
          type="button"
          className="open-link"
          onClick={() =>
            place.show({ at: "exhibit", id: finding.evidence, passage: finding.passage })
          }
        >
          <Icon size={14} aria-hidden />
          <span dir="auto">{details.title}</span>
        </button>
        <MenuButton
          label={t("finding-menu", { title: details.title })}
          icon={<MoreHorizontal size={15} aria-hidden />}
          actions={[
            ...STANCES.filter((stance) => stance !== finding.stance).map((stance) => ({
              id: stance,
              label: t("finding-restance", { stance: t(stanceWords[stance]) }),
              icon: <StanceSign stance={stance} />,
              onAction: () =>
                void act((call) => call("finding_edit", { id: view.id, finding: { ...finding, stance } })),
            })),
            {
              id: "note-confidential",
              label: finding.note_confidential ? t("note-publish") : t("note-withhold"),
              icon: <NotebookPen size={14} aria-hidden />,
              onAction: () => {
                const note_confidential = !finding.note_confidential;
                void act((call) =>
                  call("finding_edit", { id: view.id, finding: { ...finding, note_confidential } }),
                );
              },
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
      <p className="soft small">
        <Parts parts={[t(evidenceKindWords[kind]), details.author, details.publisher, details.url]} />
      </p>
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
        save={(note, call) => call("finding_edit", { id: view.id, finding: { ...finding, note } })}
      />
      {finding.note_confidential && <span className="confidential">{t("note-confidential")}</span>}
    </li>
  );
}
