import { fold, useCompletions } from "../../desk";
import { useTexts } from "../../i18n";
import { queryFieldWords, gapQueryWords, hasWords, kindQueryWords, stageWords, verdictWords } from "../../i18n/words";
import type { CaseId } from "../../platform";
import { FIELDS, fieldText, type QueryField, type Token } from "./query";

/** Something that can be typed at the caret. */
export interface Suggestion {
  /** What is typed in the place of what stands there. */
  text: string;
  /** What it is called. */
  label: string;
  /** What is typed for it, or how many claims have it. */
  about: string;
  /** Whether the field is finished with it. */
  ends: boolean;
}

export interface Suggestions {
  all: Suggestion[];
  /** Which of them Enter takes before one was picked; none (-1) where anything can be typed. */
  first: number;
  /** What to type, where nothing can be suggested. */
  hint: string | null;
}

/** What the values of some fields are called. */
const VALUES: Partial<Record<QueryField, Record<string, string>>> = {
  stage: stageWords,
  verdict: verdictWords,
  has: hasWords,
  gap: gapQueryWords,
  kind: kindQueryWords,
};

/** What fields and their values are called. */
export function useFieldWords() {
  const { t } = useTexts();
  const known = (field: string) => FIELDS.find((one) => one === field);
  return {
    nameOf: (field: string) => {
      const one = known(field);
      return one ? t(queryFieldWords[one]) : field;
    },
    valueOf: (field: string, value: string, label = value) => {
      const one = known(field);
      const key = one && VALUES[one]?.[value.toLowerCase()];
      return key ? t(key) : label;
    },
  };
}

/** What can go on from what stands at the caret: a field, or a value of one. */
export function useSuggestions(token: Token | null, open: boolean, of: CaseId): Suggestions {
  const { t, number } = useTexts();
  const words = useFieldWords();
  const field = token?.field ?? null;
  // What has names of its own here is known by them as well, and so all of it is asked for.
  const fixed = field !== null && VALUES[field] !== undefined;
  const values = useCompletions(field, fixed ? "" : (token?.beginning ?? ""), of);
  if (!open) return { all: [], first: -1, hint: null };

  const beginning = fold(token?.beginning ?? "");
  const begins = (...names: string[]) => names.some((one) => fold(one).startsWith(beginning));
  if (token && field) {
    const all = (values.data ?? [])
      .map(({ value, label, count }) => ({
        value,
        text: fieldText(field, value, token.excluded),
        label: words.valueOf(field, value, label),
        about: count === null ? "" : number(count),
        ends: true,
      }))
      .filter(({ value, label }) => !fixed || begins(value, label));
    const dated = field === "before" || field === "after";
    return {
      all,
      first: fixed && token.beginning !== "" ? 0 : -1,
      hint: dated && all.length === 0 ? t("query-date-hint") : null,
    };
  }
  const all = FIELDS.map((one) => ({ one, label: words.nameOf(one) }))
    .filter(({ one, label }) => begins(one, label))
    .map(({ one, label }) => {
      const text = `${token?.excluded ? "-" : ""}${one}:`;
      return { text, label, about: text, ends: false };
    });
  return { all, first: -1, hint: null };
}
