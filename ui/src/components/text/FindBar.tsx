import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, type RefObject } from "react";

import { useTexts } from "../../i18n";
import { IconButton } from "../Button";
import { Field } from "../Field";

interface FindBarProps {
  words: string;
  onWords: (words: string) => void;
  /** Which of those found one is at, from 1. */
  at: number;
  count: number;
  input: RefObject<HTMLInputElement | null>;
  onNext: () => void;
  onPrevious: () => void;
  onClose: () => void;
}

/** Finds words in the text that is open. */
export function FindBar({ words, onWords, at, count, input, onNext, onPrevious, onClose }: FindBarProps) {
  const { t, number } = useTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onClose();
    else if (event.key === "F3") (event.shiftKey ? onPrevious : onNext)();
    else if (event.key === "Enter" && event.target === input.current) (event.shiftKey ? onPrevious : onNext)();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const told =
    words.trim() === ""
      ? ""
      : count === 0
        ? t("find-none")
        : t("find-count", { at: number(at), count: number(count) });
  return (
    <div className="find-room">
    {/* The keys are its field's and its buttons'. */}
    {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
    <div className="find" role="search" onKeyDown={onKeyDown}>
      <Field bare label={t("find")} placeholder={t("find")} value={words} onChange={onWords} inputRef={input} autoFocus />
      <span className="find-count small" role="status">
        {told}
      </span>
      <IconButton
        label={t("find-previous")}
        icon={<ChevronUp size={15} aria-hidden />}
        isDisabled={count === 0}
        onPress={onPrevious}
      />
      <IconButton
        label={t("find-next")}
        icon={<ChevronDown size={15} aria-hidden />}
        isDisabled={count === 0}
        onPress={onNext}
      />
      <IconButton label={t("find-close")} icon={<X size={15} aria-hidden />} onPress={onClose} />
    </div>
    </div>
  );
}
