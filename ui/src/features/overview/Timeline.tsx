import { CalendarX2, Undo2 } from "lucide-react";
import { useState } from "react";

import { Button, Empty, IconButton, Wrong } from "../../components";
import { usePlace, useTimeline } from "../../desk";
import { useTexts } from "../../i18n";
import { type CaseId, type Timeline as Found } from "../../platform";
import { Happenings } from "./Happenings";
import { type Stretch, stretchOf } from "./stretch";
import { TimeChart } from "./TimeChart";

import "./timeline.css";

/** What was said, captured and judged in a case, over time. */
export function Timeline({ of }: { of: CaseId }) {
  const { t } = useTexts();
  // Every stretch was chosen within the one before it.
  const [stretches, setStretches] = useState<Stretch[]>([]);
  const asked = stretches.at(-1) ?? null;
  const timeline = useTimeline(of, asked?.from ?? null, asked?.to ?? null);
  const back = () => setStretches(stretches.slice(0, -1));

  return (
    <section className="listing" aria-label={t("timeline")}>
      <header className="listing-head">
        <h1>{t("timeline")}</h1>
        {asked && (
          <div className="row-end timeline-where">
            <StretchName {...asked} />
            <IconButton label={t("timeline-back")} icon={<Undo2 size={15} aria-hidden />} onPress={back} />
            <Button onPress={() => setStretches([])}>{t("timeline-whole")}</Button>
          </div>
        )}
      </header>
      <div className="listing-rows timeline">
        <Wrong error={timeline.error} />
        {timeline.data && (
          <Shown
            timeline={timeline.data}
            asked={asked}
            choose={(stretch) => {
              const same = stretch.from === asked?.from && stretch.to === asked.to;
              if (!same) setStretches([...stretches, stretch]);
            }}
            back={asked && back}
          />
        )}
      </div>
    </section>
  );
}

function StretchName({ from, to }: Stretch) {
  const { t, day } = useTexts();
  for (const unit of ["day", "month", "year"] as const) {
    const whole = stretchOf(unit, from, from);
    if (whole.from === from && whole.to === to) return <span>{day(from, unit)}</span>;
  }
  return <span>{t("timeline-between", { from: day(from, "day"), to: day(to, "day") })}</span>;
}

interface ShownProps {
  timeline: Found;
  asked: Stretch | null;
  choose: (stretch: Stretch) => void;
  /** To the stretch before; null when all is shown. */
  back: (() => void) | null;
}

function Shown({ timeline, asked, choose, back }: ShownProps) {
  const { t, number } = useTexts();
  const place = usePlace();
  const { happenings, total, undated } = timeline;
  const withoutDate = undated > 0 && (
    <Button look="quiet" onPress={() => place.list("-has:date")}>
      <CalendarX2 size={15} aria-hidden />
      {t("timeline-undated", { count: undated })}
    </Button>
  );

  if (total === 0 && !asked) {
    return (
      <Empty title={t("timeline-empty")} actions={withoutDate}>
        {t("timeline-empty-next")}
      </Empty>
    );
  }
  return (
    <>
      <TimeChart timeline={timeline} asked={asked} choose={choose} back={back} />
      <div className="timeline-sum">
        <p role="status">
          {t("timeline-total", { count: total })}{" "}
          {happenings.length < total && t("timeline-first", { shown: number(happenings.length) })}
        </p>
        {withoutDate}
      </div>
      <Happenings happenings={happenings} />
    </>
  );
}
