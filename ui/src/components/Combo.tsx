import type { ComponentProps, KeyboardEvent } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";

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
  /** What one of them was chosen for. */
  onPick: (value: string) => void;
  /** Words that are not offered count too; they are taken with Enter. */
  custom?: boolean;
  onEnter?: () => void;
  placeholder?: string;
  autoFocus?: boolean;
  /** Said when nothing fits. */
  none?: string;
  input?: ComponentProps<typeof Input>;
}

/** A field that offers what can be meant while one types. */
export function Combo(props: ComboProps) {
  const { label, bare, value, onChange, options, onPick, custom, onEnter, placeholder, none } = props;
  const { autoFocus = false, input = {} } = props;
  return (
    <ComboBox
      className="field"
      {...(bare ? { "aria-label": label } : {})}
      inputValue={value}
      onInputChange={onChange}
      value={null}
      onChange={(key) => {
        if (key !== null) onPick(String(key));
      }}
      // They come filtered.
      defaultFilter={() => true}
      allowsCustomValue={custom ?? false}
      allowsEmptyCollection={none !== undefined}
      menuTrigger={custom ? "input" : "focus"}
      items={options.map((option) => ({ ...option, id: option.value }))}
      autoFocus={autoFocus}
    >
      {!bare && <Label className="field-label">{label}</Label>}
      <Input
        className="field-input"
        dir={value ? "auto" : undefined}
        placeholder={placeholder}
        {...input}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
          input.onKeyDown?.(event);
          const listed = event.currentTarget.getAttribute("aria-activedescendant");
          if (event.key === "Enter" && !listed) onEnter?.();
        }}
      />
      <Popover className="popover combo-popover" offset={4}>
        <ListBox
          className="choice-list"
          renderEmptyState={() => <p className="combo-none soft small">{none}</p>}
        >
          {(option: Option<string> & { id: string; about?: string }) => (
            <ListBoxItem id={option.id} textValue={option.label} className="choice-item combo-item">
              {option.icon}
              <bdi>{option.label}</bdi>
              {option.about && <span className="soft small">{option.about}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
