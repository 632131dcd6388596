import { X } from "lucide-react";
import type { KeyboardEvent } from "react";

import { VerdictSign } from "../../components";
import { useTexts } from "../../i18n";
import type { VerdictWord } from "../../platform";
import { useFieldWords } from "./completing";
import type { Chip } from "./query";

interface ChipProps {
  chip: Chip;
  onEdit: () => void;
  onRemove: () => void;
  /** To where one types. */
  onLeave: () => void;
}

/** One field of the query, as it is understood. */
export function QueryChip({ chip, onEdit, onRemove, onLeave }: ChipProps) {
  const { t } = useTexts();
  const words = useFieldWords();
  const name = words.nameOf(chip.field);
  const value = words.valueOf(chip.field, chip.value);
  const what = t(chip.excluded ? "chip-not" : "chip-is", { name, value });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const mirrored = document.documentElement.dir === "rtl";
    const item = event.currentTarget.parentElement;
    const before = item?.previousElementSibling;
    const after = item?.nextElementSibling;
    if (event.key === "Delete" || event.key === "Backspace") onRemove();
    else if (event.key === (mirrored ? "ArrowRight" : "ArrowLeft")) {
      before?.querySelector<HTMLElement>("button")?.focus();
    } else if (event.key === (mirrored ? "ArrowLeft" : "ArrowRight")) {
      if (after) after.querySelector<HTMLElement>("button")?.focus();
      else onLeave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li className={chip.excluded ? "chip chip-excluded" : "chip"}>
      <button
        type="button"
        className="chip-text"
        aria-label={t("chip-edit", { what })}
        onClick={onEdit}
        onKeyDown={onKeyDown}
      >
        {chip.field === "verdict" && (
          <VerdictSign verdict={chip.value === "none" ? null : (chip.value as VerdictWord)} size={12} />
        )}
        <bdi>{what}</bdi>
      </button>
      <button
        type="button"
        className="chip-remove"
        tabIndex={-1}
        aria-label={t("chip-remove", { what })}
        onClick={onRemove}
      >
        <X size={12} aria-hidden />
      </button>
    </li>
  );
}
