import { ArrowRight, Undo2 } from "lucide-react";

import { Button, Empty, Wrong } from "../../components";
import { useAct, useJournal, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { actionWords } from "../../i18n/words";
import { type JournalRow } from "../../platform";
import { useOpenThing } from "./open";
import { subjectOf, thingOf } from "./subject";

import "./journal.css";

/** Every change that was made, newest first. */
export function Journal() {
  const { t, weekday } = useTexts();
  const journal = useJournal();
  const rows = journal.data?.pages.flat() ?? [];
  return (
    <section className="listing" aria-label={t("journal")}>
      <header className="listing-head">
        <h1>{t("journal")}</h1>
        <p className="soft small">{t("journal-about")}</p>
      </header>
      <Wrong error={journal.error} />
      {journal.data && rows.length === 0 && <Empty title={t("journal-empty")} />}
      <div className="listing-rows">
        {byDay(rows, weekday).map(([name, done]) => (
          <section key={name} className="journal-day" aria-label={name}>
            <h2>{name}</h2>
            <ol role="list">
              {done.map((row) => (
                <Entry key={row.id} row={row} />
              ))}
            </ol>
          </section>
        ))}
        {journal.hasNextPage && (
          <p className="journal-more">
            <Button isDisabled={journal.isFetching} onPress={() => void journal.fetchNextPage()}>
              {t("journal-more")}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}

/** The entries under the names of their days, in their order. */
function byDay(rows: JournalRow[], nameOf: (at: string) => string): [string, JournalRow[]][] {
  const days = new Map<string, JournalRow[]>();
  for (const row of rows) {
    const name = nameOf(row.at);
    days.set(name, [...(days.get(name) ?? []), row]);
  }
  return [...days];
}

function Entry({ row }: { row: JournalRow }) {
  const { t, number, language } = useTexts();
  const act = useAct();
  const { say } = useToasts();
  const open = useOpenThing();
  const name = row.undoes?.name ?? row.name;
  const words = actionWords[name];
  const thing = words ? t(words.thing) : name;
  let what = words ? t(words.done) : name;
  if (row.undoes) what = t(row.undoes.redo ? "did-redo" : "did-undo", { thing });
  const subject = row.undoes ? "" : subjectOf(row.action);
  const about = thingOf(row.action);
  const at = new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(new Date(row.at));
  const undo = async () => {
    const done = await act((call) => call("entry_undo", { entry: row.id }));
    if (done) say(t("did-undo", { thing }));
  };
  const told = (
    <span className="entry-told">
      {what} {subject && <q dir="auto">{subject}</q>}
    </span>
  );
  return (
    <li className={row.undone ? "entry entry-undone" : "entry"}>
      <span className="entry-seq soft small">{number(row.seq)}</span>
      <span className="entry-what">
        {about ? (
          <button type="button" className="entry-open" onClick={() => void open(about)}>
            {told}
            <ArrowRight size={13} aria-hidden />
          </button>
        ) : (
          told
        )}
        <span className="soft small">
          <bdi>{row.by}</bdi> · <time dateTime={row.at}>{at}</time>
          {row.undone && <> · {t("journal-undone")}</>}
        </span>
      </span>
      {!row.undone && (
        <Button look="quiet" aria-label={t("undo-what", { thing })} onPress={() => void undo()}>
          <Undo2 size={13} aria-hidden />
          {t("undo")}
        </Button>
      )}
    </li>
  );
}
