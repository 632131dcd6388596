import { ArrowDownWideNarrow } from "lucide-react";
import type { RefObject } from "react";

import { useTexts } from "../i18n";
import { Choice } from "./Choice";
import { Field } from "./Field";

interface ListToolsProps<S extends string> {
  words: string;
  onWords: (words: string) => void;
  input: RefObject<HTMLInputElement | null>;
  sort: S;
  onSort: (sort: S) => void;
  /** The ways to sort, with the keys of their names. */
  sorts: Record<S, string>;
}

/** Narrows a list down by words and sorts it. */
export function ListTools<S extends string>(props: ListToolsProps<S>) {
  const { words, onWords, input, sort, onSort, sorts } = props;
  const { t } = useTexts();
  return (
    <div className="list-tools" role="search">
      <Field bare label={t("list-filter")} placeholder={t("list-filter")} value={words} onChange={onWords} inputRef={input} />
      <Choice
        bare
        label={t("sort")}
        value={sort}
        onChange={onSort}
        options={(Object.entries(sorts) as [S, string][]).map(([value, key]) => ({
          value,
          label: t(key),
          icon: <ArrowDownWideNarrow size={14} aria-hidden />,
        }))}
      />
    </div>
  );
}
