import { CalendarDays } from "lucide-react";
import { useEffect, useState } from "react";

import { useTexts } from "../i18n";
import type { DateRead } from "../platform";
import { useDateRead } from "./reads";

/** How long one must have stopped typing. */
const RESTED = 250;

/** What Docket understands of a date as it was written. */
export function DateEcho({ text }: { text: string }) {
  const { t, language } = useTexts();
  const [rested, setRested] = useState(text.trim());
  useEffect(() => {
    const timer = setTimeout(() => setRested(text.trim()), RESTED);
    return () => clearTimeout(timer);
  }, [text]);
  const read = useDateRead(rested);
  if (!text.trim()) return <p className="soft small">{t("date-examples")}</p>;
  return (
    <p className="date-echo soft small" role="status">
      <CalendarDays size={12} aria-hidden />
      {read.error ? t("date-unread") : read.data && spanIn(language, read.data)}
    </p>
  );
}

/**
 * A span of days as it is written in that language: by the calendar in which dates are kept, and by its
 * readers' own where that is another.
 */
export function spanIn(language: string, { earliest, latest }: DateRead): string {
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const style = earliest === latest ? "full" : "long";
  const written = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: "UTC" }).formatRange(day(earliest), day(latest));
  const kept = written(`${language}-u-ca-gregory`);
  const own = written(language);
  return own === kept ? kept : `${kept} (${own})`;
}
