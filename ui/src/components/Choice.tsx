import { ChevronDown } from "lucide-react";
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from "react-aria-components";

import type { Option } from "./Field";

import "./choice.css";

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: Option<T>[];
  /** The label is read out and not shown. */
  bare?: boolean;
}

/** A choice of one from a list that opens. */
export function Choice<T extends string>({ label, value, onChange, options, bare }: ChoiceProps<T>) {
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => onChange(key as T)}
      {...(bare ? { "aria-label": label } : {})}
    >
      {!bare && <Label className="field-label">{label}</Label>}
      <Button className="choice">
        <SelectValue className="choice-value" />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="choice-list">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className="choice-item"
            >
              {option.icon}
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
