import { FileOutput, MoreHorizontal, Trash2, X } from "lucide-react";

import { Choice, IconButton, MenuButton } from "../../components";
import { useAct, usePlace, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { stageWords } from "../../i18n/words";
import type { ClaimView, Stage } from "../../platform";

const STAGES: Stage[] = ["inbox", "checking", "review", "done"];

/** The claim's stage, and what can be done with it as a whole. */
export function Head({ view, onClose }: { view: ClaimView; onClose: () => void }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const remove = async () => {
    const done = await act(async (call) => {
      await call("claim_remove", { claims: [view.id] });
      return true;
    });
    if (!done) return;
    place.openClaim(null);
    sayUndoable(t("claims-removed", { count: 1 }));
  };
  return (
    <header className="panel-head">
      <h2>{t("claim")}</h2>
      <div className="dossier-tools">
        <Choice
          label={t("stage")}
          bare
          value={view.stage}
          onChange={(stage) => void act((call) => call("claim_stage", { claims: [view.id], stage }))}
          options={STAGES.map((value) => ({ value, label: t(stageWords[value]) }))}
        />
        <MenuButton
          label={t("claim-menu")}
          icon={<MoreHorizontal size={16} aria-hidden />}
          actions={[
            {
              id: "report",
              label: t("report-this"),
              icon: <FileOutput size={14} aria-hidden />,
              onAction: () => place.openSheet({ sheet: "report", of: "claims", claims: [view.id] }),
            },
            {
              id: "remove",
              label: t("claim-remove"),
              icon: <Trash2 size={14} aria-hidden />,
              onAction: () => void remove(),
            },
          ]}
        />
        <IconButton label={t("close")} icon={<X size={16} aria-hidden />} onPress={onClose} />
      </div>
    </header>
  );
}
