import { FileText, Image, Link as LinkIcon, NotebookPen, Paperclip, Quote, Trash2 } from "lucide-react";

import { Button, Empty, IconButton, MenuButton, Parts } from "../../components";
import { useAct, useExhibits, usePlace, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { evidenceKindWords } from "../../i18n/words";
import type { CaseId, EvidenceRow } from "../../platform";

/** The exhibits of a case. */
export function ExhibitList({ of }: { of: CaseId }) {
  const { t } = useTexts();
  const place = usePlace();
  const exhibits = useExhibits(of);
  const attach = (
    <Button onPress={() => place.openSheet({ sheet: "attach", paths: [], pasted: null })}>
      <Paperclip size={15} aria-hidden />
      {t("attach-files")}
    </Button>
  );
  const others = (["link", "quotation", "note"] as const).map((kind) => ({
    id: kind,
    label: t(evidenceKindWords[kind]),
    onAction: () => place.openSheet({ sheet: "evidence", kind, url: "", text: "" }),
  }));
  return (
    <section className="listing" aria-label={t("evidence")}>
      <header className="listing-head">
        <h1>{t("exhibits-count", { count: exhibits.data?.length ?? 0 })}</h1>
        <div className="row-end">
          {attach}
          <MenuButton
            named
            label={t("attach-other")}
            icon={<NotebookPen size={15} aria-hidden />}
            actions={others}
          />
        </div>
      </header>
      {exhibits.data?.length === 0 ? (
        <Empty title={t("exhibits-empty")} actions={attach}>
          {t("exhibits-empty-next")}
        </Empty>
      ) : (
        <ul className="listing-rows">
          {exhibits.data?.map((row) => <ExhibitItem key={row.id} row={row} />)}
        </ul>
      )}
    </section>
  );
}

function Sign({ row }: { row: EvidenceRow }) {
  if (row.kind === "link") return <LinkIcon size={16} aria-hidden />;
  if (row.kind === "quotation") return <Quote size={16} aria-hidden />;
  if (row.kind === "note") return <NotebookPen size={16} aria-hidden />;
  if (row.file?.media_type.startsWith("image/")) return <Image size={16} aria-hidden />;
  return <FileText size={16} aria-hidden />;
}

function ExhibitItem({ row }: { row: EvidenceRow }) {
  const { t, size } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const { title, publisher, confidential } = row.details;
  const remove = async () => {
    const done = await act(async (call) => {
      await call("evidence_remove", { id: row.id });
      return true;
    });
    if (done) sayUndoable(t("removed", { title }));
  };
  const about = [
    t(evidenceKindWords[row.kind]),
    row.file && `${row.file.media_type}, ${size(row.file.size)}`,
    publisher,
  ];
  return (
    <li className="listing-row">
      <button
        type="button"
        className="listing-open"
        onClick={() => place.show({ at: "exhibit", id: row.id, passage: null })}
      >
        <Sign row={row} />
        <span className="listing-text" dir="auto">
          <span className="listing-title">
            {title}
          </span>
          <span className="soft small"><Parts parts={about} /></span>
        </span>
        {confidential && <span className="confidential">{t("confidential")}</span>}
        <span className="soft small">{t("exhibit-findings", { count: row.findings })}</span>
      </button>
      <IconButton
        label={t("remove-named", { title })}
        icon={<Trash2 size={15} aria-hidden />}
        onPress={() => void remove()}
      />
    </li>
  );
}
