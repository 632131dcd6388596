import { Minus, Plus } from "lucide-react";
import { Button, Group, Input, Label, NumberField } from "react-aria-components";

import { Button as PlainButton } from "../../components";
import { useTexts } from "../../i18n";
import { TEXT_SIZES } from "../../theme";

interface TextSizeProps {
  /** In percent of the usual size. */
  size: number;
  onChange: (size: number) => void;
}

/** How large the text is. By steps and not by a slider, which would move away under the pointer. */
export function TextSize({ size, onChange }: TextSizeProps) {
  const { t } = useTexts();
  return (
    <NumberField
      className="field"
      minValue={TEXT_SIZES.least / 100}
      maxValue={TEXT_SIZES.most / 100}
      step={TEXT_SIZES.step / 100}
      value={size / 100}
      onChange={(share) => onChange(Math.round(share * 100))}
      formatOptions={{ style: "percent" }}
    >
      <Label className="field-label">{t("text-size")}</Label>
      <div className="settings-row">
        <Group className="stepper">
          <Button slot="decrement" className="button button-plain button-icon">
            <Minus size={14} aria-hidden />
          </Button>
          <Input className="field-input" />
          <Button slot="increment" className="button button-plain button-icon">
            <Plus size={14} aria-hidden />
          </Button>
        </Group>
        {size !== TEXT_SIZES.usual && (
          <PlainButton slot={null} look="quiet" onPress={() => onChange(TEXT_SIZES.usual)}>
            {t("text-size-usual")}
          </PlainButton>
        )}
      </div>
    </NumberField>
  );
}
