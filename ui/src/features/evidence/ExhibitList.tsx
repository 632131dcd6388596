import { NotebookPen, Paperclip } from "lucide-react";
import { useDeferredValue, useMemo, useRef } from "react";

import {
  Button,
  Empty,
  findable,
  KindSign,
  ListTools,
  LongList,
  MenuButton,
  narrowed,
  Parts,
  sorted,
} from "../../components";
import { useAct, useCommands, useExhibits, useListing, usePlace, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { evidenceKindWords, exhibitSortWords } from "../../i18n/words";
import type { CaseId, EvidenceRow } from "../../platform";

type Sort = keyof typeof exhibitSortWords;

const by: Record<Exclude<Sort, "added">, (row: EvidenceRow) => string | number | null> = {
  title: ({ details }) => details.title,
  kind: ({ kind, file }) => `${kind} ${file?.media_type ?? ""}`,
  captured: ({ details }) => (details.captured_at ? Date.parse(details.captured_at) : null),
  findings: ({ findings }) => findings,
};

/** The exhibits of a case. */
export function ExhibitList({ of }: { of: CaseId }) {
  const { t, language } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const exhibits = useExhibits(of);
  const [{ words, sort, at }, setListing] = useListing(`exhibits.${of}`, exhibitSortWords, "added");
  const filter = useRef<HTMLInputElement>(null);
  const all = useMemo(
    () =>
      findable(exhibits.data ?? [], ({ kind, details, file }) => [
        details.title,
        details.author,
        details.publisher,
        details.url,
        file?.name,
        file?.media_type,
        t(evidenceKindWords[kind]),
      ]),
    [exhibits.data, t],
  );
  const wanted = useDeferredValue(words);
  const rows = useMemo(() => {
    const fit = narrowed(all, wanted);
    return sort === "added" ? fit : sorted(fit, by[sort], language);
  }, [all, wanted, sort, language]);
  useCommands({ "list-filter": all.length > 0 ? () => filter.current?.focus() : null });

  const remove = async ({ id, details: { title } }: EvidenceRow) => {
    const done = await act(async (call) => {
      await call("evidence_remove", { id });
      return true;
    });
    if (done) sayUndoable(t("removed", { title }));
  };
  const attach = (
    <Button onPress={() => place.openSheet({ sheet: "attach", paths: [], pasted: null })}>
      <Paperclip size={15} aria-hidden />
      {t("attach-files")}
    </Button>
  );
  const others = (["link", "quotation", "note"] as const).map((kind) => ({
    id: kind,
    label: t(evidenceKindWords[kind]),
    icon: <KindSign kind={kind} type={undefined} />,
    onAction: () => place.openSheet({ sheet: "evidence", kind, url: "", text: "" }),
  }));
  return (
    <section className="listing" aria-label={t("exhibits-count", { count: all.length })}>
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
      {all.length > 0 && (
        <ListTools
          words={words}
          onWords={(next) => setListing({ words: next })}
          input={filter}
          sort={sort}
          onSort={(next) => setListing({ sort: next })}
          sorts={exhibitSortWords}
        />
      )}
      {exhibits.data?.length === 0 && (
        <Empty title={t("exhibits-empty")} actions={attach}>
          {t("exhibits-empty-next")}
        </Empty>
      )}
      {all.length > 0 && rows.length === 0 && (
        <Empty title={t("nothing-fits")} actions={<Button onPress={() => setListing({ words: "" })}>{t("show-all")}</Button>}>
          {t("nothing-fits-next")}
        </Empty>
      )}
      {rows.length > 0 && (
        <LongList
          label={t("evidence")}
          rows={rows}
          idOf={({ id }) => id}
          at={at}
          onAt={(id) => setListing({ at: id })}
          onOpen={({ id }) => place.show({ at: "exhibit", id, passage: null })}
          onRemove={(row) => void remove(row)}
          removeLabel={({ details }) => t("remove-named", { title: details.title })}
        >
          {(row) => <Exhibit row={row} />}
        </LongList>
      )}
    </section>
  );
}

function Exhibit({ row }: { row: EvidenceRow }) {
  const { t, size } = useTexts();
  const { title, publisher, confidential } = row.details;
  const about = [
    t(evidenceKindWords[row.kind]),
    row.file?.media_type,
    row.file && size(row.file.size),
    publisher,
  ];
  const count = t("exhibit-findings", { count: row.findings });
  return (
    <>
      <KindSign kind={row.kind} type={row.file?.media_type} />
      <span className="listing-text">
        <span className="listing-title at-edge" dir="auto">
          {title}
        </span>
        <span className="soft small">
          <span className="listing-count-within">{count}</span>
          <Parts parts={about} />
        </span>
      </span>
      {confidential && <span className="confidential">{t("confidential")}</span>}
      <span className="listing-count soft small">{count}</span>
    </>
  );
}
