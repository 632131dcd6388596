import { useEffect } from "react";

import { useTexts } from "../../i18n";
import type { Suggestion, Suggestions } from "./completing";

interface CompletionsProps {
  id: string;
  suggestions: Suggestions;
  at: number;
  onPoint: (at: number) => void;
  onAccept: (one: Suggestion) => void;
}

/** What can be typed next, below the search bar. */
export function Completions({ id, suggestions, at, onPoint, onAccept }: CompletionsProps) {
  const { t } = useTexts();
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);
  return (
    <div className="completions popover">
      <div id={id} role="listbox" aria-label={t("completions")}>
        {suggestions.all.map((one, index) => (
          // Keys are the field's: it holds the focus and names the active option.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={one.text}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="completion"
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onPointerMove={() => onPoint(index)}
            onClick={() => onAccept(one)}
          >
            <bdi>{one.label}</bdi>
            <bdi className="soft small completion-about" dir="ltr">
              {one.about}
            </bdi>
          </div>
        ))}
      </div>
      {suggestions.hint !== null && <p className="completion soft small">{suggestions.hint}</p>}
    </div>
  );
}
