import type { Timeline } from "../../platform";

/** Some days in a row: from the first to the last. */
export interface Stretch {
  from: string;
  to: string;
}

export type Unit = Timeline["unit"];

const DAY = 86_400_000;

/** Days are counted apart from any time zone. */
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The first day of the unit that a day is in. */
export function startOf(unit: Unit, day: string): string {
  return unit === "day" ? day : unit === "month" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

/** The first day of the unit that is so many after. */
export function stepFrom(unit: Unit, day: string, steps: number): string {
  const start = startOf(unit, day);
  if (unit === "day") return dayOf(timeOf(start) + steps * DAY);
  const at = new Date(timeOf(start));
  if (unit === "month") at.setUTCMonth(at.getUTCMonth() + steps);
  else at.setUTCFullYear(at.getUTCFullYear() + steps);
  return dayOf(at.valueOf());
}

/** How many units lie between two days; 0 within one. */
export function stepsTo(unit: Unit, from: string, to: string): number {
  if (unit === "day") return Math.round((timeOf(to) - timeOf(from)) / DAY);
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return unit === "year" ? years : years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** The days of a unit and of those up to another, whichever comes first. */
export function stretchOf(unit: Unit, one: string, other: string): Stretch {
  const [from, last] = one <= other ? [one, other] : [other, one];
  return { from: startOf(unit, from), to: dayOf(timeOf(stepFrom(unit, last, 1)) - DAY) };
}

/** What the chart spans: all that is shown, cut to the stretch that was asked for. */
export function spanOf({ unit, bars }: Timeline, asked: Stretch | null): { from: string; steps: number } | null {
  const from = asked?.from ?? bars[0]?.start;
  const to = asked?.to ?? bars.at(-1)?.start;
  if (!from || !to) return null;
  return { from: startOf(unit, from), steps: stepsTo(unit, from, to) + 1 };
}
