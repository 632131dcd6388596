import { Search } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";

import { usePlace, useSearch, useShortcuts } from "../../desk";
import { useTexts } from "../../i18n";
import { hitWords } from "../../i18n/words";
import { errorOf, type SearchHit } from "../../platform";

import "./search.css";

/** Finds claims, sources, exhibits and notes by their words, and opens them. */
export function SearchBox() {
  const { t } = useTexts();
  const place = usePlace();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const wanted = useDeferredValue(text);
  const found = useSearch(wanted, null);
  const hits = text.trim() ? (found.data?.hits ?? []) : [];
  const corrected = text.trim() ? found.data?.corrected : null;
  const shown = open && text.trim() !== "";

  useShortcuts({ "mod+k": () => field.current?.select() });

  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [list, at]);

  const go = (hit: SearchHit) => {
    setOpen(false);
    field.current?.blur();
    if (hit.case !== place.case) place.openCase(hit.case);
    if (hit.kind === "source") place.show({ at: "source", id: hit.id, passage: null });
    else if (hit.kind === "evidence") place.show({ at: "exhibit", id: hit.id, passage: null });
    else {
      place.show({ at: "claims" });
      if (hit.claim) place.openClaim(hit.claim);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[at];
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, hits.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter" && hit) go(hit);
    else if (event.key === "Escape") {
      setOpen(false);
      field.current?.blur();
    } else return;
    event.preventDefault();
  };

  return (
    <div className="search" role="search">
      <div className="search-box field-input">
        <Search size={14} aria-hidden />
        <input
          ref={field}
        role="combobox"
        dir="auto"
        placeholder={t("search")}
        aria-label={t("search")}
        aria-keyshortcuts="Control+K Meta+K"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[at] ? `${list}-${at}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
        <kbd className="soft" aria-hidden>
          {t("search-key")}
        </kbd>
      </div>
      {shown && (
        <div className="search-hits popover">
          {corrected && (
            <p className="search-none soft" role="status">
              {t("search-corrected", { query: corrected })}
            </p>
          )}
          <div id={list} role="listbox" aria-label={t("search-hits")}>
            {hits.map((hit, index) => (
              // Keys are the field's: it holds the focus and names the active row.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={`${hit.kind}-${hit.id}`}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className="search-hit"
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => setAt(index)}
                onClick={() => go(hit)}
              >
                <span className="search-kind soft small">{t(hitWords[hit.kind])}</span>
                <span className="search-words">
                  <span className="listing-title" dir="auto">
                    {hit.title}
                  </span>
                  <span className="search-snippet soft small" dir="auto">
                    {hit.snippet.map((part, piece) =>
                      part.hit ? <mark key={piece}>{part.text}</mark> : part.text,
                    )}
                  </span>
                </span>
              </div>
            ))}
          </div>
          {hits.length === 0 && (
            <p className="search-none soft" role="status">
              {found.error ? errorOf(found.error).message : found.isFetching ? "…" : t("search-none")}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
