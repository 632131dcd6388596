import { type ComponentProps, type KeyboardEvent, useId, useRef, useState } from "react";
import { Popover } from "react-aria-components";

import type { Option } from "./Field";

interface ComboProps {
  label: string;
  /** The label is read out and not shown. */
  bare?: boolean;
  /** What is typed. */
  value: string;
  onChange: (value: string) => void;
  /** What fits what is typed, the best first. */
  options: (Option<string> & { about?: string })[];
  /** One of them was chosen. */
  onPick: (value: string) => void;
  /** Words that are not offered count too; Enter takes them. */
  onEnter?: () => void;
  /** Offers from the start, and not only once something is typed. */
  eager?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
  /** Said when nothing fits. */
  none?: string;
  input?: ComponentProps<"input">;
}

/**
 * A field that offers what can be meant while one types. The focus stays in it, and the rest of the
 * page can be reached all the while.
 */
export function Combo(props: ComboProps) {
  const { label, bare, value, onChange, options, onPick, onEnter, eager, placeholder, none } = props;
  const { autoFocus = false, input = {} } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const active = Math.min(at, options.length - 1);
  const shown = open && (options.length > 0 || (none !== undefined && value.trim() !== ""));

  const pick = (option: Option<string>) => {
    setOpen(false);
    setAt(-1);
    onPick(option.value);
  };
  const move = (by: number) => {
    setOpen(true);
    const next = active + by;
    setAt(next < 0 ? options.length - 1 : next >= options.length ? 0 : next);
  };
  /** Whether that key was meant for the list. */
  const steer = (key: string): boolean => {
    const chosen = shown ? options[active] : undefined;
    if (key === "ArrowDown") move(1);
    else if (key === "ArrowUp") move(active < 0 ? 0 : -1);
    else if (key === "Enter" && chosen) pick(chosen);
    else if (key === "Enter" && onEnter) {
      setOpen(false);
      onEnter();
    } else if (key === "Escape" && shown) setOpen(false);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && steer(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    } else input.onKeyDown?.(event);
  };
  return (
    <div className="field">
      {!bare && (
        <label className="field-label" htmlFor={input.id ?? id}>
          {label}
        </label>
      )}
      <input
        id={id}
        className="field-input"
        dir={value ? "auto" : undefined}
        placeholder={placeholder}
        {...input}
        {...(bare ? { "aria-label": label } : {})}
        ref={field}
        role="combobox"
        autoComplete="off"
        autoFocus={autoFocus}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(true);
          // Where only what is offered counts, Enter takes the best.
          setAt(eager ? 0 : -1);
        }}
        onFocus={() => setOpen(eager ?? false)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <Popover
        className="popover"
        isNonModal
        triggerRef={field}
        isOpen={shown}
        onOpenChange={setOpen}
        placement="bottom start"
        offset={4}
      >
        <section aria-label={label}>
          {options.length === 0 && <p className="combo-none soft small">{none}</p>}
          <div id={`${id}-list`} role="listbox" aria-label={label}>
            {options.map((option, index) => (
              // Its keys are those of the field, where the focus stays.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={option.value}
                ref={index === active ? inView : undefined}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                className="choice-item combo-item"
                data-focused={index === active || undefined}
                tabIndex={-1}
                onPointerDown={(event) => event.preventDefault()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(option)}
              >
                {option.icon}
                <span className="combo-words">
                  <span className="at-edge" dir="auto">
                    {option.label}
                  </span>
                  {option.about && <bdi className="at-edge soft small">{option.about}</bdi>}
                </span>
              </div>
            ))}
          </div>
        </section>
      </Popover>
    </div>
  );
}

const inView = (element: HTMLElement | null) => element?.scrollIntoView({ block: "nearest" });
