import { type KeyboardEvent, type RefObject, useEffect } from "react";

import { useTexts } from "../../i18n";
import type { Selection } from "../../platform";
import type { ProseAction } from "./Prose";
import { rangeOf } from "./selected";

interface SelectionBarProps {
  bar: RefObject<HTMLDivElement | null>;
  root: RefObject<HTMLDivElement | null>;
  selection: Selection;
  actions: ProseAction[];
  onAct: (action: ProseAction, selection: Selection) => void;
}

/** The bar over the selected words. Pressing it must not take the selection away. */
export function SelectionBar({ bar, root, selection, actions, onAct }: SelectionBarProps) {
  const { t } = useTexts();

  useEffect(() => {
    const place = () => {
      const range = root.current && rangeOf(root.current, selection);
      if (!bar.current || !range) return;
      const words = range.getBoundingClientRect();
      const { width, height } = bar.current.getBoundingClientRect();
      const middle = words.left + words.width / 2 - width / 2;
      const above = words.top - height - 8;
      const left = Math.min(Math.max(middle, 8), window.innerWidth - width - 8);
      const top = above > 48 ? above : Math.min(words.bottom + 8, window.innerHeight - height - 40);
      bar.current.style.transform = `translate(${left}px, ${top}px)`;
    };
    place();
    document.addEventListener("scroll", place, true);
    window.addEventListener("resize", place);
    return () => {
      document.removeEventListener("scroll", place, true);
      window.removeEventListener("resize", place);
    };
  }, [bar, root, selection]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const towardsEnd = getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (event.key === "Escape") root.current?.focus();
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const by = event.key === towardsEnd ? 1 : -1;
      buttons[(at + by + buttons.length) % buttons.length]?.focus();
    } else {
      const action = actions.find(({ letter }) => letter === event.key);
      if (!action) return;
      onAct(action, selection);
    }
    event.preventDefault();
  };

  return (
    <div ref={bar} className="selection-bar" role="toolbar" aria-label={t("selection-bar")} onKeyDown={onKeyDown}>
      {actions.map((action) => (
        <button
          key={action.id}
          type="button"
          className="selection-action"
          aria-keyshortcuts={action.letter}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onAct(action, selection)}
        >
          {action.icon}
          {action.label}
          <kbd aria-hidden>{action.letter}</kbd>
        </button>
      ))}
    </div>
  );
}
