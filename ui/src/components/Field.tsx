import { Check } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import {
  CheckboxButton,
  CheckboxField,
  FieldError,
  Input,
  Label,
  RadioButton,
  RadioField,
  RadioGroup,
  Text,
  TextArea,
  TextField,
} from "react-aria-components";

import "./field.css";

/** Letters after which a field is at its highest. */
const GROWS = 4000;

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with it, in words. */
  error?: string | undefined;
  hint?: string | undefined;
  /** For what is no language's, as an address: read from the left everywhere. */
  dir?: "ltr";
  /** How many lines; one is a line that does not break. */
  lines?: number;
  placeholder?: string;
  isRequired?: boolean;
  autoFocus?: boolean;
  /** Names of the same kind that are known already. */
  known?: string[];
  inputRef?: RefObject<HTMLInputElement | null>;
  /** The label is read out and not shown. */
  bare?: boolean;
}

export function Field(props: FieldProps) {
  const { label, value, onChange, error, hint, lines = 1, placeholder, known, bare } = props;
  const { isRequired = false, autoFocus = false, inputRef } = props;
  // An empty field is the interface's, in its direction.
  const dir = props.dir ?? (value ? "auto" : undefined);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is wrong is shown where it is wrong, also at the far end of a long form.
    if (error) field.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, [error]);
  const list = known && known.length > 0 ? `known-${label.replaceAll(" ", "-")}` : undefined;
  return (
    <TextField
      ref={field}
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      autoFocus={autoFocus}
      {...(bare ? { "aria-label": label } : {})}
    >
      {!bare && <Label className="field-label">{label}</Label>}
      {lines > 1 ? (
        // As high as what is written in it, up to a bound: the text stands once more behind it, unseen.
        <div className="field-grow" data-text={`${value.slice(0, GROWS)} `} dir={dir}>
          <TextArea className="field-input field-area" rows={lines} dir={dir} placeholder={placeholder} />
        </div>
      ) : (
        <Input className="field-input" dir={dir} placeholder={placeholder} list={list} ref={inputRef} />
      )}
      {list && (
        <datalist id={list}>
          {known?.map((name) => <option key={name} value={name} />)}
        </datalist>
      )}
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}

export interface Option<T extends string> {
  value: T;
  label: string;
  icon?: ReactNode;
}

interface RadiosProps<T extends string> {
  label: string;
  value: T | null;
  onChange: (value: T) => void;
  options: Option<T>[];
}

/** A choice of a few, all in view. */
export function Radios<T extends string>({ label, value, onChange, options }: RadiosProps<T>) {
  return (
    <RadioGroup
      className="field"
      orientation="horizontal"
      value={value ?? ""}
      onChange={(chosen) => onChange(chosen as T)}
    >
      <Label className="field-label">{label}</Label>
      <div className="radios">
        {options.map((option) => (
          <RadioField key={option.value} value={option.value}>
            <RadioButton className="radio">
              {option.icon}
              {option.label}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}

interface CheckboxProps {
  label: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
}

export function Checkbox({ label, isSelected, onChange }: CheckboxProps) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange}>
      <CheckboxButton className="checkbox">
        <span className="checkbox-box" aria-hidden>
          {isSelected && <Check size={12} strokeWidth={3} />}
        </span>
        {label}
      </CheckboxButton>
    </CheckboxField>
  );
}
