import { MapPinOff } from "lucide-react";

import { useTexts } from "../../i18n";
import { locatedWords } from "../../i18n/words";
import type { Located } from "../../platform";

interface UnplacedProps {
  /** Claims that belong to the text, and whether their passage was found. */
  claims: { id: string; claim: string; wording: string; located: Located | null }[];
  onOpen: (claim: string) => void;
}

/** Claims that belong to a text at no place that can be marked, and why not. */
export function Unplaced({ claims, onOpen }: UnplacedProps) {
  const { t } = useTexts();
  if (claims.length === 0) return null;
  return (
    <section className="unplaced small">
      <p>
        <MapPinOff size={14} aria-hidden />
        {t("unplaced", { count: claims.length })}
      </p>
      <ul role="list">
        {claims.map(({ id, claim, wording, located }) => (
          <li key={id}>
            <button type="button" className="open-link" onClick={() => onOpen(claim)}>
              <span className="at-edge" dir="auto">{wording}</span>
            </button>
            <span className="soft">
              {t(located && located !== "found" ? locatedWords[located] : "unplaced-whole")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
