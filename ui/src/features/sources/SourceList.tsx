import { BookOpenText, FilePlus2, Trash2 } from "lucide-react";

import { Button, Empty, IconButton, Parts } from "../../components";
import { useAct, usePlace, useSources, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import type { CaseId, SourceRow } from "../../platform";

/** The documents of a case. */
export function SourceList({ of }: { of: CaseId }) {
  const { t } = useTexts();
  const place = usePlace();
  const sources = useSources(of);
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
      {sources.data?.length === 0 ? (
        <Empty title={t("sources-empty")} actions={bringIn}>
          {t("sources-empty-next")}
        </Empty>
      ) : (
        <ul className="listing-rows">
          {sources.data?.map((row) => <SourceItem key={row.id} row={row} />)}
        </ul>
      )}
    </section>
  );
}

function SourceItem({ row }: { row: SourceRow }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const { title, author, publisher, date } = row.details;
  const remove = async () => {
    const done = await act(async (call) => {
      await call("source_remove", { id: row.id });
      return true;
    });
    if (done) sayUndoable(t("removed", { title }));
  };
  return (
    <li className="listing-row">
      <button
        type="button"
        className="listing-open"
        onClick={() => place.show({ at: "source", id: row.id, passage: null })}
      >
        <BookOpenText size={16} aria-hidden />
        <span className="listing-text" dir="auto">
          <span className="listing-title">
            {title}
          </span>
          <span className="soft small">
            <Parts parts={[author, publisher, date]} />
          </span>
        </span>
        <span className="soft small">{t("source-claims", { count: row.claims })}</span>
      </button>
      <IconButton
        label={t("remove-named", { title })}
        icon={<Trash2 size={15} aria-hidden />}
        onPress={() => void remove()}
      />
    </li>
  );
}
