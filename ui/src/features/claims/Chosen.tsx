import { FileOutput, Trash2, X } from "lucide-react";
import { useState } from "react";

import { Button, Choice, Field, IconButton } from "../../components";
import { useAct, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { stageWords } from "../../i18n/words";
import type { ClaimId, Stage } from "../../platform";

const STAGES: Stage[] = ["inbox", "checking", "review", "done"];

interface ChosenProps {
  claims: ClaimId[];
  onRemove: () => void;
  onClear: () => void;
}

/** What can be done with several claims at once. */
export function Chosen({ claims, onRemove, onClear }: ChosenProps) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const [tag, setTag] = useState("");
  return (
    <div className="chosen" role="toolbar" aria-label={t("chosen-tools")}>
      <strong>{t("chosen-count", { count: claims.length })}</strong>
      <Choice<Stage | "any">
        label={t("stage")}
        bare
        value="any"
        onChange={(stage) => {
          if (stage !== "any") void act((call) => call("claim_stage", { claims, stage }));
        }}
        options={[
          { value: "any", label: t("stage-set") },
          ...STAGES.map((value) => ({ value, label: t(stageWords[value]) })),
        ]}
      />
      <form
        className="chosen-tag"
        onSubmit={(event) => {
          event.preventDefault();
          if (!tag.trim()) return;
          void act((call) => call("claim_tag", { claims, tag: tag.trim() }));
          setTag("");
        }}
      >
        <Field label={t("tag-add")} bare placeholder={t("tag-add")} value={tag} onChange={setTag} />
      </form>
      <Button onPress={() => place.openSheet({ sheet: "report", of: "claims", claims })}>
        <FileOutput size={14} aria-hidden />
        {t("report")}
      </Button>
      <Button onPress={onRemove}>
        <Trash2 size={14} aria-hidden />
        {t("remove")}
      </Button>
      <IconButton label={t("chosen-clear")} icon={<X size={14} aria-hidden />} onPress={onClear} />
    </div>
  );
}
