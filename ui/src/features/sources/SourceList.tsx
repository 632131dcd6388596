import { FilePlus2 } from "lucide-react";
import { useDeferredValue, useMemo, useRef } from "react";

import {
  Button,
  Empty,
  findable,
  KindSign,
  ListTools,
  LongList,
  narrowed,
  Parts,
  sorted,
} from "../../components";
import { useAct, useCommands, useListing, usePlace, useSources, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { sourceSortWords } from "../../i18n/words";
import type { CaseId, SourceRow } from "../../platform";

type Sort = keyof typeof sourceSortWords;

const by: Record<Exclude<Sort, "added">, (row: SourceRow) => string | number | null> = {
  title: ({ details }) => details.title,
  publisher: ({ details }) => details.publisher,
  claims: ({ claims }) => claims,
};

/** The documents of a case. */
export function SourceList({ of }: { of: CaseId }) {
  const { t, language } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const sources = useSources(of);
  const [{ words, sort, at }, setListing] = useListing(`sources.${of}`, sourceSortWords, "added");
  const filter = useRef<HTMLInputElement>(null);
  const all = useMemo(
    () =>
      findable(sources.data ?? [], ({ details, file }) => [
        details.title,
        details.author,
        details.publisher,
        details.url,
        details.date,
        details.note,
        file?.name,
      ]),
    [sources.data],
  );
  const wanted = useDeferredValue(words);
  const rows = useMemo(() => {
    const fit = narrowed(all, wanted);
    return sort === "added" ? fit : sorted(fit, by[sort], language);
  }, [all, wanted, sort, language]);
  useCommands({ "list-filter": all.length > 0 ? () => filter.current?.focus() : null });

  const remove = async ({ id, details: { title } }: SourceRow) => {
    const done = await act(async (call) => {
      await call("source_remove", { id });
      return true;
    });
    if (done) sayUndoable(t("removed", { title }));
  };
  const bringIn = (
    <Button onPress={() => place.openSheet({ sheet: "bring-in", path: null })}>
      <FilePlus2 size={15} aria-hidden />
      {t("bring-in")}
    </Button>
  );
  return (
    <section className="listing" aria-label={t("sources")}>
      <header className="listing-head">
        <h1>{t("sources-count", { count: sources.data?.length ?? 0 })}</h1>
        {bringIn}
      </header>
      {all.length > 0 && (
        <ListTools
          words={words}
          onWords={(next) => setListing({ words: next })}
          input={filter}
          sort={sort}
          onSort={(next) => setListing({ sort: next })}
          sorts={sourceSortWords}
        />
      )}
      {sources.data?.length === 0 && (
        <Empty title={t("sources-empty")} actions={bringIn}>
          {t("sources-empty-next")}
        </Empty>
      )}
      {all.length > 0 && rows.length === 0 && (
        <Empty title={t("nothing-fits")} actions={<Button onPress={() => setListing({ words: "" })}>{t("show-all")}</Button>}>
          {t("nothing-fits-next")}
        </Empty>
      )}
      {rows.length > 0 && (
        <LongList
          label={t("sources")}
          rows={rows}
          idOf={({ id }) => id}
          at={at}
          onAt={(id) => setListing({ at: id })}
          onOpen={({ id }) => place.show({ at: "source", id, passage: null })}
          onRemove={(row) => void remove(row)}
          removeLabel={({ details }) => t("remove-named", { title: details.title })}
        >
          {(row) => <Source row={row} />}
        </LongList>
      )}
    </section>
  );
}

function Source({ row }: { row: SourceRow }) {
  const { t } = useTexts();
  const { title, author, publisher, date } = row.details;
  const count = t("source-claims", { count: row.claims });
  return (
    <>
      <KindSign kind={row.file ? "file" : "text"} type={row.file?.media_type} />
      <span className="listing-text">
        <span className="listing-title at-edge" dir="auto">
          {title}
        </span>
        <span className="soft small">
          <span className="listing-count-within">{count}</span>
          <Parts parts={[author, publisher, date]} />
        </span>
      </span>
      <span className="listing-count soft small">{count}</span>
    </>
  );
}
