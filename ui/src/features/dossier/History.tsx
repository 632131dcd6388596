import { ChevronRight, Undo2 } from "lucide-react";
import { useEffect, useEffectEvent, useRef } from "react";

import { Button, Wrong } from "../../components";
import { useAct, useClaimHistory, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { actionWords } from "../../i18n/words";
import { type ClaimEntry, type ClaimId, type FieldChange } from "../../platform";
import { change } from "./change";
import { difference, type Piece } from "./difference";

import "./history.css";

interface HistoryProps {
  of: ClaimId;
  isOpen: boolean;
  onToggle: () => void;
}

/** What was done to a claim, read when it is asked for. */
export function History({ of, isOpen, onToggle }: HistoryProps) {
  const { t } = useTexts();
  const section = useRef<HTMLElement>(null);
  return (
    <section ref={section} className="history" aria-label={t("history")}>
      <h3>
        <button
          id="dossier-history"
          type="button"
          className="disclosure"
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          <ChevronRight size={14} className="disclosure-sign" aria-hidden />
          {t("history")}
        </button>
      </h3>
      {isOpen && (
        <Entries of={of} onShown={() => section.current?.scrollIntoView({ block: "nearest" })} />
      )}
    </section>
  );
}

function Entries({ of, onShown }: { of: ClaimId; onShown: () => void }) {
  const { t, weekday } = useTexts();
  const history = useClaimHistory(of);
  const isRead = history.data !== undefined;
  const show = useEffectEvent(onShown);
  // It stands at the end of the dossier, below what was in view when it was asked for.
  useEffect(() => {
    if (isRead) show();
  }, [isRead]);
  if (history.error) return <Wrong error={history.error} />;
  if (!history.data) return <p className="soft">{t("working")}</p>;
  const entries = history.data.pages.flatMap((page) => page.entries);
  const days = new Map<string, ClaimEntry[]>();
  for (const entry of entries) {
    const name = weekday(entry.row.at);
    days.set(name, [...(days.get(name) ?? []), entry]);
  }
  return (
    <>
      {entries.length === 0 && <p className="soft">{t("history-empty")}</p>}
      {[...days].map(([name, done]) => (
        <div key={name} className="history-day">
          <h4>{name}</h4>
          <ol role="list">
            {done.map((entry) => (
              <Entry key={entry.row.id} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
      {history.hasNextPage && (
        <Button isDisabled={history.isFetching} onPress={() => void history.fetchNextPage()}>
          {t("journal-more")}
        </Button>
      )}
    </>
  );
}

function Entry({ entry }: { entry: ClaimEntry }) {
  const { t, language } = useTexts();
  const act = useAct();
  const { say } = useToasts();
  const { row, changes, undoable } = entry;
  const words = actionWords[row.undoes?.name ?? row.name];
  const thing = words ? t(words.thing) : row.name;
  const what = row.undoes
    ? t(row.undoes.redo ? "did-redo" : "did-undo", { thing })
    : words
      ? t(words.done)
      : row.name;
  const undo = async () => {
    const done = await act((call) => call("entry_undo", { entry: row.id }));
    if (done) say(t("did-undo", { thing }));
  };
  const at = new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(new Date(row.at));
  return (
    <li className="history-entry">
      <div className="history-head">
        <p className={row.undone ? "history-undone" : ""}>
          {what}
          <span className="soft small">
            {" "}
            <bdi>{row.by}</bdi> · <time dateTime={row.at}>{at}</time>
          </span>
        </p>
        {undoable && (
          <Button look="quiet" aria-label={t("undo-what", { thing })} onPress={() => void undo()}>
            <Undo2 size={13} aria-hidden />
            {t("undo")}
          </Button>
        )}
      </div>
      {changes.length > 0 && (
        <dl className="history-changes">
          {changes.map((one) => (
            <Change key={`${one.table} ${one.row} ${one.field}`} of={one} />
          ))}
        </dl>
      )}
      {!undoable && (
        <p className="soft small">{row.undone ? t("journal-undone") : t("history-rested-on")}</p>
      )}
    </li>
  );
}

/** What a field was and what it became. */
function Change({ of }: { of: FieldChange }) {
  const { t, language } = useTexts();
  const { name, before, after, isText } = change(of, t);
  const pieces: Piece[] =
    isText && before && after
      ? difference(before, after, language)
      : [
          { text: before, what: "gone" as const },
          { text: after, what: "new" as const },
        ].filter(({ text }) => text);
  return (
    <div className="history-change">
      <dt className="soft small">
        {name}
        {of.about && (
          <>
            {" "}
            <q dir="auto">{of.about}</q>
          </>
        )}
      </dt>
      <dd className="at-edge" dir="auto">
        {pieces.map((piece, index) => (
          // The pieces of one text stay where they are.
          <Marked key={index} piece={piece} />
        ))}
      </dd>
    </div>
  );
}

function Marked({ piece: { text, what } }: { piece: Piece }) {
  const { t } = useTexts();
  if (what === "kept") return text;
  const Mark = what === "new" ? "ins" : "del";
  return (
    <Mark>
      {/* By itself: the direction is that of the text. */}
      <bdi className="unseen">{t(what === "new" ? "change-new" : "change-gone")} </bdi>
      {text}
    </Mark>
  );
}
