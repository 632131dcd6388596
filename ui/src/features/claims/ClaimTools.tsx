import { Plus } from "lucide-react";
import { memo } from "react";

import { Button, Choice, VerdictSign } from "../../components";
import { useTexts } from "../../i18n";
import { stageWords, verdictWords } from "../../i18n/words";
import type { ClaimOrder, Stage, VerdictFilter } from "../../platform";
import type { Asking } from "./asking";
import { STAGES } from "./Chosen";
import { ColumnMenu } from "./ColumnMenu";
import type { Column } from "./columns";
import type { QueryField } from "./query";

const VERDICTS: VerdictFilter[] = ["confirmed", "denied", "unverified", "none"];

interface ClaimToolsProps {
  total: number;
  counted: boolean;
  asking: Asking;
  columns: readonly Column[];
  order: ClaimOrder;
  onColumns: (columns: Column[]) => void;
  onOrder: (order: ClaimOrder) => void;
  onNew: () => void;
}

/** What stands over the list: how many claims it has, and quick ways to other ones. */
export const ClaimTools = memo(function ClaimTools(props: ClaimToolsProps) {
  const { total, counted, asking, columns, order, onColumns, onOrder, onNew } = props;
  const { t } = useTexts();
  const choiceOf = <T extends string>(field: QueryField, known: readonly T[]): T | "any" =>
    known.find((one) => one === asking.valueOf(field)) ?? "any";
  const setField = (field: QueryField) => (value: string) =>
    asking.setValue(field, value === "any" ? null : value);
  return (
    <header className="listing-head claim-tools">
      <h1 className={counted ? undefined : "soft"}>{t("claims-count", { count: total })}</h1>
      <Choice<Stage | "any">
        label={t("stage")}
        bare
        value={choiceOf("stage", STAGES)}
        onChange={setField("stage")}
        options={[
          { value: "any", label: t("any-stage") },
          ...STAGES.map((value) => ({ value, label: t(stageWords[value]) })),
        ]}
      />
      <Choice<VerdictFilter | "any">
        label={t("verdict")}
        bare
        value={choiceOf("verdict", VERDICTS)}
        onChange={setField("verdict")}
        options={[
          { value: "any", label: t("any-verdict") },
          ...VERDICTS.map((value) => ({
            value,
            label: t(verdictWords[value]),
            icon: <VerdictSign verdict={value === "none" ? null : value} size={14} />,
          })),
        ]}
      />
      <ColumnMenu columns={columns} order={order} onColumns={onColumns} onOrder={onOrder} />
      <Button onPress={onNew}>
        <Plus size={15} aria-hidden />
        <span className="claim-new-words">{t("claim-new")}</span>
      </Button>
    </header>
  );
});
