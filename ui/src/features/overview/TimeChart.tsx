import { Camera, MessageSquareQuote, Scale } from "lucide-react";
import { type FocusEvent, type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";

import { useTexts } from "../../i18n";
import type { Timeline, TimelineBar } from "../../platform";
import { useArrows } from "./arrows";
import { spanOf, stepFrom, stepsTo, type Stretch, stretchOf } from "./stretch";

type Lane = "statements" | "captures" | "verdicts";

const LANES: { lane: Lane; label: string; count: string; icon: ReactNode }[] = [
  {
    lane: "statements",
    label: "timeline-statements",
    count: "timeline-count-statements",
    icon: <MessageSquareQuote size={14} aria-hidden />,
  },
  {
    lane: "captures",
    label: "timeline-captures",
    count: "timeline-count-captures",
    icon: <Camera size={14} aria-hidden />,
  },
  {
    lane: "verdicts",
    label: "timeline-verdicts",
    count: "timeline-count-verdicts",
    icon: <Scale size={14} aria-hidden />,
  },
];

/** The drawing's own measures: how wide a step is, and how high a lane. */
const STEP = 10;
const LANE = 100;
/** How much of its lane the highest bar takes, and of its step each. */
const FILLED = 0.85;
/** So many dates stand under the chart at most. */
const TICKS = 6;
/** A pointer that moved less has only been pressed, in pixels. */
const PRESSED = 5;

interface TimeChartProps {
  timeline: Timeline;
  /** What of it is shown, where not all. */
  asked: Stretch | null;
  /** Looks closer at some days. */
  choose: (stretch: Stretch) => void;
  back: (() => void) | null;
}

/** Bars over time in three lanes. Each step that has any is a button, and a stretch of them can be chosen. */
export function TimeChart({ timeline, asked, choose, back }: TimeChartProps) {
  const { t, day, direction } = useTexts();
  const { unit, bars } = timeline;
  const span = spanOf(timeline, asked);
  const arrows = useArrows([bars.map(({ start }) => start)]);
  const plot = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  // What is being chosen, by pointer or keys: from one step to another.
  const [chosen, setChosen] = useState<{ from: string; to: string } | null>(null);
  const pressed = useRef<{ x: number; moved: boolean } | null>(null);

  useEffect(() => {
    // Looking closer takes away the bar that had the focus: it goes to one of those that came.
    if (inside.current && document.activeElement === document.body) {
      plot.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    }
  }, [timeline]);

  if (!span) return null;
  const { from, steps } = span;
  const stepOf = (start: string) => Math.min(Math.max(stepsTo(unit, from, start), 0), steps - 1);
  const place = (start: string, end = start) => ({
    insetInlineStart: `${(stepOf(start) / steps) * 100}%`,
    inlineSize: `${((stepOf(end) - stepOf(start) + 1) / steps) * 100}%`,
  });
  const nameOf = (bar: TimelineBar) =>
    t("timeline-bar", {
      when: day(bar.start, unit),
      parts: LANES.filter(({ lane }) => bar[lane] > 0)
        .map(({ lane, count }) => t(count, { count: bar[lane] }))
        .join(" · "),
    });

  const lookCloser = (one: string, other: string) => {
    setChosen(null);
    choose(stretchOf(unit, one, other));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const here = event.target instanceof HTMLElement ? event.target.dataset.stop : undefined;
    if (event.key === "Escape" && (chosen || back)) {
      event.preventDefault();
      if (chosen) setChosen(null);
      else back?.();
      return;
    }
    arrows.group.onKeyDown(event);
    const now = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.stop : undefined;
    if (!event.key.startsWith("Arrow") || !here || !now) return;
    setChosen(event.shiftKey ? { from: chosen?.from ?? here, to: now } : null);
  };

  /** The step that a pointer is over. */
  const stepAt = (x: number): string => {
    const box = plot.current?.getBoundingClientRect();
    if (!box || box.width === 0) return from;
    const along = direction === "rtl" ? box.right - x : x - box.left;
    const step = Math.floor((along / box.width) * steps);
    return stepFrom(unit, from, Math.min(Math.max(step, 0), steps - 1));
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button === 0) pressed.current = { x: event.clientX, moved: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const press = pressed.current;
    if (!press) return;
    if (!press.moved && Math.abs(event.clientX - press.x) < PRESSED) return;
    if (!press.moved) plot.current?.setPointerCapture(event.pointerId);
    press.moved = true;
    setChosen({ from: stepAt(press.x), to: stepAt(event.clientX) });
  };
  const onPointerUp = (event: PointerEvent) => {
    const press = pressed.current;
    pressed.current = null;
    if (press?.moved) lookCloser(stepAt(press.x), stepAt(event.clientX));
  };
  const onPointerCancel = () => {
    pressed.current = null;
    setChosen(null);
  };

  const listening = {
    onKeyDown,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      inside.current = true;
      arrows.group.onFocus(event);
    },
    // When a bar is taken away, the focus leaves it for nothing.
    onBlur: (event: FocusEvent) => (inside.current = event.relatedTarget === null),
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel,
  };

  const [first, last] = chosen && chosen.from > chosen.to ? [chosen.to, chosen.from] : [chosen?.from, chosen?.to];
  const every = Math.ceil(steps / TICKS);
  const ticks = Array.from({ length: Math.ceil(steps / every) }, (_, index) => stepFrom(unit, from, index * every));
  return (
    <figure className="chart">
      <ul role="list" className="chart-lanes" aria-hidden>
        {LANES.map(({ lane, label, icon }) => (
          <li key={lane} className={`lane-${lane}`}>
            {icon}
            {t(label)}
          </li>
        ))}
      </ul>
      <div
        ref={plot}
        className="chart-plot"
        role="group"
        tabIndex={-1}
        aria-label={t("timeline-chart")}
        aria-describedby="timeline-hint"
        {...listening}
      >
        <Drawing timeline={timeline} steps={steps} stepOf={stepOf} />
        {first && last && <div className="chart-chosen" style={place(first, last)} />}
        {bars.map((bar) => (
          <button
            key={bar.start}
            type="button"
            className="chart-step"
            style={place(bar.start)}
            title={nameOf(bar)}
            aria-label={nameOf(bar)}
            {...arrows.stop(bar.start)}
            onClick={() => lookCloser(chosen?.from ?? bar.start, chosen?.to ?? bar.start)}
          />
        ))}
      </div>
      <div className="chart-ticks" aria-hidden>
        {ticks.map((start) => (
          <span key={start} style={{ insetInlineStart: `${(stepOf(start) / steps) * 100}%` }}>
            {day(start, unit === "day" ? "short" : unit)}
          </span>
        ))}
      </div>
      <figcaption id="timeline-hint" className="soft small">
        {t("timeline-hint")}
      </figcaption>
    </figure>
  );
}

interface DrawingProps {
  timeline: Timeline;
  steps: number;
  stepOf: (start: string) => number;
}

/** The bars, and under them as lines the stretches of dates that are vague. */
function Drawing({ timeline, steps, stepOf }: DrawingProps) {
  const { bars, happenings } = timeline;
  const most = Math.max(...bars.flatMap((bar) => LANES.map(({ lane }) => bar[lane])), 1);
  // Of few steps each is wide; the bars are not.
  const width = Math.min(STEP * FILLED, (STEP * steps) / 16);
  const vague = happenings.filter((one) => one.kind === "statement" && one.from !== one.to);
  return (
    <svg
      className="chart-drawing"
      viewBox={`0 0 ${steps * STEP} ${LANES.length * LANE}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {LANES.map(({ lane }, index) => (
        <g key={lane} className={`lane-${lane}`}>
          <line className="chart-base" x1={0} x2={steps * STEP} y1={(index + 1) * LANE} y2={(index + 1) * LANE} />
          {bars.map((bar) => {
            // The smallest is still to be seen.
            const height = bar[lane] === 0 ? 0 : Math.max(bar[lane] / most, 0.06) * LANE * FILLED;
            return (
              height > 0 && (
                <rect
                  key={bar.start}
                  x={(stepOf(bar.start) + 0.5) * STEP - width / 2}
                  y={(index + 1) * LANE - height}
                  width={width}
                  height={height}
                />
              )
            );
          })}
        </g>
      ))}
      {vague.map(({ claim, from, to }) => (
        <line
          key={claim}
          className="chart-vague"
          x1={stepOf(from) * STEP}
          x2={(stepOf(to) + 1) * STEP}
          y1={LANE - 3}
          y2={LANE - 3}
        />
      ))}
    </svg>
  );
}
