import { Checkbox } from "../../components";
import { useTexts } from "../../i18n";
import { FindingFields, type Said } from "./FindingFields";

interface HoldFieldsProps {
  wording: string;
  against: boolean;
  onAgainst: (against: boolean) => void;
  said: Said;
  onSaid: (said: Said) => void;
}

/** Whether what is attached is held against the claim at hand at once, and what it says about it. */
export function HoldFields({ wording, against, onAgainst, said, onSaid }: HoldFieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <Checkbox label={t("attach-against")} isSelected={against} onChange={onAgainst} />
      {against && <FindingFields wording={wording} said={said} onChange={onSaid} />}
    </>
  );
}
