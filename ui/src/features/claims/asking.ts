import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLayoutEffect, useMemo, useRef, useState } from "react";

import { type Filter, queryParts } from "../../desk";
import { type QueryPart, useBackend } from "../../platform";
import {
  type Chip,
  joinQuery,
  type QueryField,
  sameQuery,
  splitQuery,
  valueOf,
  withoutUnfinished,
  withValue,
} from "./query";

interface Asked {
  chips: Chip[];
  /** What is not a chip, or not yet. */
  typed: string;
  /** How that is understood. */
  parts: QueryPart[];
}

/** The query of a list as it is being written: chips, and what is typed behind them. */
export interface Asking extends Asked {
  /** Writes something else. What became chips is told, with what is left. */
  change: (chips: Chip[], typed: string, composing?: boolean) => Promise<string | null>;
  /** Takes what is typed as it stands. */
  finish: () => Promise<void>;
  clear: () => void;
  valueOf: (field: QueryField) => string | null;
  setValue: (field: QueryField, value: string | null) => void;
}

export function useAsking({ words }: Filter, onFilter: (change: Partial<Filter>) => void): Asking {
  const backend = useBackend();
  const reads = useQueryClient();
  const [asked, setAsked] = useState<Asked>({ chips: [], typed: "", parts: [] });
  // What this made of the query last: another one comes from elsewhere, e.g. from a view or a tag.
  const [told, setTold] = useState("");
  const elsewhere = useQuery({ ...queryParts(backend, words), enabled: !sameQuery(words, told) });
  if (!sameQuery(words, told) && elsewhere.data) {
    const { chips, rest } = splitQuery(words, elsewhere.data, true);
    setTold(words);
    setAsked({ chips, typed: rest.trim(), parts: [] });
  }

  const now = useRef({ words, asked });
  useLayoutEffect(() => {
    now.current = { words, asked };
  });

  return useMemo(() => {
    const tell = (chips: Chip[], counting: string) => {
      const next = joinQuery(chips, counting);
      setTold(next);
      onFilter({ words: next });
      return next;
    };
    /** How a text is understood; none when something else was typed or asked since. */
    const understand = async (chips: Chip[], text: string, said: string) => {
      const parts = await reads.query(queryParts(backend, text)).catch(() => []);
      const { words: by, asked: then } = now.current;
      return by === said && then.chips === chips && then.typed === text ? parts : null;
    };
    return {
      ...asked,
      change: async (chips, text, composing = false) => {
        setAsked({ chips, typed: text, parts: [] });
        const parts = await understand(chips, text, tell(chips, withoutUnfinished(text)));
        if (!parts) return null;
        const split = splitQuery(text, parts, false);
        // A text must not move under what is being composed.
        if (split.chips.length === 0 || composing) {
          setAsked({ chips, typed: text, parts });
          return null;
        }
        const all = [...chips, ...split.chips];
        setAsked({ chips: all, typed: split.rest, parts: [] });
        tell(all, withoutUnfinished(split.rest));
        return split.rest;
      },
      finish: async () => {
        const { chips, typed: text } = asked;
        const parts = await understand(chips, text, tell(chips, text));
        if (!parts) return;
        const split = splitQuery(text, parts, true);
        const rest = split.chips.length > 0 ? split.rest.trimEnd() : text;
        const all = [...chips, ...split.chips];
        setAsked({ chips: all, typed: rest, parts: split.chips.length > 0 ? [] : parts });
        if (split.chips.length > 0) tell(all, rest);
      },
      clear: () => {
        setAsked({ chips: [], typed: "", parts: [] });
        setTold("");
        onFilter({ words: "", everywhere: false });
      },
      valueOf: (field) => valueOf(asked.chips, field),
      setValue: (field, value) => {
        const chips = withValue(asked.chips, field, value);
        setAsked({ ...asked, chips });
        tell(chips, asked.typed);
      },
    };
  }, [asked, onFilter, backend, reads]);
}
