import type { ReactNode } from "react";

import { useTexts } from "../../i18n";
import { useArrows } from "./arrows";

export interface Bar {
  id: string;
  label: string;
  /** What the bar says in one sentence. */
  name: string;
  count: number;
  icon?: ReactNode;
  /** How the bar is drawn, where not as all others. */
  look?: string;
  onPress: () => void;
}

/** Counts as bars that lead to what they count. */
export function Bars({ label, bars }: { label: string; bars: Bar[] }) {
  const { number } = useTexts();
  const arrows = useArrows(bars.map(({ id }) => [id]));
  const most = Math.max(...bars.map(({ count }) => count), 1);
  return (
    <div role="group" aria-label={label} {...arrows.group}>
      <ul role="list" className="bars">
        {bars.map(({ id, label: words, name, count, icon, look, onPress }) => (
          <li key={id}>
            <button type="button" className="bar" onClick={onPress} {...arrows.stop(id)}>
              <span className="bar-label" aria-hidden>
                {icon}
                {words}
              </span>
              <span className="bar-track" aria-hidden>
                <span className={`bar-length ${look ?? ""}`} style={{ inlineSize: `${(count / most) * 100}%` }} />
              </span>
              <strong className="bar-count" aria-hidden>
                {number(count)}
              </strong>
              <span className="unseen">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
