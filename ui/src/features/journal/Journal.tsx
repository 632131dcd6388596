import { Button, Empty } from "../../components";
import { useJournal } from "../../desk";
import { useTexts } from "../../i18n";
import { actionWords } from "../../i18n/words";
import type { JournalRow } from "../../platform";
import { subjectOf } from "./subject";

import "./journal.css";

/** Every change that was made, newest first. */
export function Journal() {
  const { t } = useTexts();
  const journal = useJournal();
  const rows = journal.data?.pages.flat() ?? [];
  return (
    <section className="listing" aria-label={t("journal")}>
      <header className="listing-head">
        <h1>{t("journal")}</h1>
        <p className="soft small">{t("journal-about")}</p>
      </header>
      {journal.data && rows.length === 0 && <Empty title={t("journal-empty")} />}
      <ol className="listing-rows">
        {rows.map((row) => (
          <Entry key={row.id} row={row} />
        ))}
        {journal.hasNextPage && (
          <li className="journal-more">
            <Button isDisabled={journal.isFetching} onPress={() => void journal.fetchNextPage()}>
              {t("journal-more")}
            </Button>
          </li>
        )}
      </ol>
    </section>
  );
}

function Entry({ row }: { row: JournalRow }) {
  const { t, number, moment } = useTexts();
  const name = row.undoes?.name ?? row.name;
  const words = actionWords[name];
  const thing = words ? t(words.thing) : name;
  let what = words ? t(words.done) : name;
  if (row.undoes) what = t(row.undoes.redo ? "did-redo" : "did-undo", { thing });
  const subject = row.undoes ? "" : subjectOf(row.action);
  return (
    <li className={row.undone ? "entry entry-undone" : "entry"}>
      <span className="entry-seq soft small">{number(row.seq)}</span>
      <span className="entry-what">
        <span>
          {what} {subject && <q dir="auto">{subject}</q>}
        </span>
        <span className="soft small">
          {t("journal-by", { by: row.by, at: moment(row.at) })}
          {row.undone && <> · {t("journal-undone")}</>}
        </span>
      </span>
    </li>
  );
}
