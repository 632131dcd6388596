import { Button, Empty } from "../components";
import { useAct } from "../desk";
import { useTexts } from "../i18n";
import type { ErrorView } from "../platform";
import { Repair } from "./Repair";

/** What a library can't be opened for, and a repair may mend. */
const MENDABLE = ["damaged", "database_missing", "sqlite"];

interface ClosedProps {
  error: ErrorView;
  onAgain: () => void;
}

/** A library that can't be opened: in words, and left untouched. */
export function Closed({ error, onAgain }: ClosedProps) {
  const { t, told } = useTexts();
  const act = useAct();
  const openAnother = () =>
    act(async (call) => {
      const path = await call("folder_choose", { title: t("closed-another-folder") });
      if (!path) return;
      await call("library_open", { path });
      onAgain();
    });
  return (
    <div role="alert">
      <Empty
        title={t("closed-title")}
        level={1}
        actions={
          <>
            {MENDABLE.includes(error.code) && <Repair onDone={onAgain} />}
            <Button onPress={onAgain}>{t("broken-again")}</Button>
            <Button onPress={() => void openAnother()}>{t("closed-another")}</Button>
          </>
        }
      >
        {told(error)}
      </Empty>
      {error.detail && <p className="closed-detail code soft">{error.detail}</p>}
    </div>
  );
}
