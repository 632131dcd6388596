import { ArrowRight, BookOpenText, CalendarRange, FileOutput, FilePlus2, Paperclip } from "lucide-react";

import { Button, Empty, Wrong, StanceSign } from "../../components";
import { EditableText, useCases, useOverview, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { stanceWords } from "../../i18n/words";
import { type Case, type CaseId, type Gap, type Overview as Numbers, type Stance } from "../../platform";
import { Bars } from "./Bars";
import { type Next, nextOf } from "./next";
import { StateChart } from "./StateChart";

import "./overview.css";

const STANCES: Stance[] = ["supports", "refutes", "context"];

/** What claims with each gap are called, and how they are searched for. */
const OPEN: [gap: Gap, label: string, words: string][] = [
  ["no_verdict", "open-no-verdict", "gap:no-verdict"],
  ["no_evidence", "open-no-evidence", "gap:no-evidence"],
  ["one_source", "open-one-source", "gap:one-source"],
  ["nothing_supports", "open-nothing-supports", "gap:nothing-supports"],
  ["nothing_refutes", "open-nothing-refutes", "gap:nothing-refutes"],
  ["unanswered_evidence", "open-unanswered-evidence", "gap:unanswered-evidence"],
  ["no_confidence", "open-no-confidence", "gap:no-confidence"],
  ["no_right_of_reply", "open-no-right-of-reply", "gap:no-right-of-reply"],
  ["no_appearance", "open-no-appearance", "gap:no-appearance"],
];

/** What stands behind each stance, as a search. */
const HAS: Record<Stance, string> = {
  supports: "has:support",
  refutes: "has:refutation",
  context: "has:context",
};

/** A case at a glance: where its claims stand, what is open, and what to do next. */
export function Overview({ of }: { of: CaseId }) {
  const { t } = useTexts();
  const place = usePlace();
  const cases = useCases();
  const overview = useOverview(of);
  const about = cases.data?.find(({ id }) => id === of)?.case;

  return (
    <section className="listing" aria-label={t("overview")}>
      <header className="listing-head overview-head">
        <div className="overview-title">
          {about && <Title of={of} about={about} />}
        </div>
        <div className="row-end">
          <Button onPress={() => place.show({ at: "timeline" })}>
            <CalendarRange size={15} aria-hidden />
            {t("timeline")}
          </Button>
          <Button onPress={() => place.openSheet({ sheet: "report", of: "case", claims: [] })}>
            <FileOutput size={15} aria-hidden />
            {t("report")}
          </Button>
        </div>
      </header>
      <div className="listing-rows overview">
        {about && (
          <EditableText
            name={`case.${of}.summary`}
            label={t("case-summary")}
            value={about.summary}
            empty={t("case-summary-empty")}
            lines={3}
            look="reading"
            save={(summary, call) => call("case_edit", { id: of, case: { ...about, summary } })}
          />
        )}
        <Wrong error={overview.error} />
        {overview.data && <Glance numbers={overview.data} />}
      </div>
    </section>
  );
}

function Title({ of, about }: { of: CaseId; about: Case }) {
  const { t } = useTexts();
  return (
    <h1>
      <EditableText
        name={`case.${of}.title`}
        label={t("case-title")}
        value={about.title}
        empty={t("not-stated")}
        look="wording"
        save={(title, call) => call("case_edit", { id: of, case: { ...about, title } })}
      />
    </h1>
  );
}

function Glance({ numbers }: { numbers: Numbers }) {
  const { t } = useTexts();
  const place = usePlace();
  const { states, gaps, stances, sources, evidence } = numbers;
  const next = nextOf(numbers);
  const open = OPEN.flatMap(([gap, label, words]) => {
    const count = gaps.find((one) => one.gap === gap)?.count ?? 0;
    return count === 0 ? [] : [{ id: gap, label: t(label), count, words }];
  }).sort((a, b) => b.count - a.count);

  if (next.do === "begin") return <Begin sources={sources} />;
  return (
    <>
      <NextThing next={next} />
      <section className="overview-part">
        <h2>{t("overview-states")}</h2>
        <StateChart states={states} />
      </section>
      {open.length > 0 && (
        <section className="overview-part">
          <h2>{t("overview-open")}</h2>
          <p className="soft">{t("overview-open-about")}</p>
          <Bars
            label={t("overview-open")}
            bars={open.map(({ words, ...bar }) => ({
              ...bar,
              name: t("overview-open-count", { count: bar.count, what: bar.label }),
              onPress: () => place.list(words),
            }))}
          />
        </section>
      )}
      <section className="overview-part">
        <h2>{t("overview-evidence")}</h2>
        <Bars
          label={t("overview-evidence")}
          bars={STANCES.map((stance) => ({
            id: stance,
            label: t(stanceWords[stance]),
            icon: <StanceSign stance={stance} />,
            look: `bar-${stance}`,
            count: stances[stance],
            name: t("overview-stance", { count: stances[stance], stance }),
            onPress: () => place.list(HAS[stance]),
          }))}
        />
        <div className="overview-material">
          <Button onPress={() => place.show({ at: "sources" })}>
            <BookOpenText size={15} aria-hidden />
            {t("sources-count", { count: sources })}
          </Button>
          <Button onPress={() => place.show({ at: "exhibits" })}>
            <Paperclip size={15} aria-hidden />
            {t("exhibits-count", { count: evidence })}
          </Button>
        </div>
      </section>
    </>
  );
}

/** The words for claims that wait. */
const WAITING: Record<(Next & { do: "claims" })["what"], string> = {
  review: "next-review",
  checking: "next-checking",
  inbox: "next-inbox",
  unanswered: "next-unanswered",
};

/** The one thing that is best done next. */
function NextThing({ next }: { next: Exclude<Next, { do: "begin" }> }) {
  const { t } = useTexts();
  const place = usePlace();
  const { count } = next;
  return (
    <div className="next">
      <p>{next.do === "claims" ? t(WAITING[next.what], { count }) : t("next-report", { count })}</p>
      {next.do === "claims" ? (
        <Button look="strong" onPress={() => place.list(next.words)}>
          {t("next-show")}
          <ArrowRight size={15} aria-hidden />
        </Button>
      ) : (
        <Button look="strong" onPress={() => place.openSheet({ sheet: "report", of: "case", claims: [] })}>
          {t("next-write")}
          <ArrowRight size={15} aria-hidden />
        </Button>
      )}
    </div>
  );
}

/** A case without claims leads to its first. */
function Begin({ sources }: { sources: number }) {
  const { t } = useTexts();
  const place = usePlace();
  const bringIn = () => place.openSheet({ sheet: "bring-in", path: null });
  return (
    <Empty
      title={t("claims-empty")}
      actions={
        <>
          {sources > 0 ? (
            <Button look="strong" onPress={() => place.show({ at: "sources" })}>
              <BookOpenText size={15} aria-hidden />
              {t("sources-count", { count: sources })}
            </Button>
          ) : (
            <Button look="strong" onPress={bringIn}>
              <FilePlus2 size={15} aria-hidden />
              {t("bring-in")}
            </Button>
          )}
          <Button onPress={place.writeClaim}>{t("claim-new")}</Button>
        </>
      }
    >
      {t("claims-empty-next")}
    </Empty>
  );
}
