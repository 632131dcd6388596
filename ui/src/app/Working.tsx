import { X } from "lucide-react";
import { useEffect, useState } from "react";

import { Button } from "../components";
import { useAct } from "../desk";
import { useTexts } from "../i18n";
import { workWords } from "../i18n/words";
import { type Progress, useBackend } from "../platform";

/** How far each long work has come, with a way to stop it; gone when it is over. */
export function Working() {
  const backend = useBackend();
  const [works, setWorks] = useState<ReadonlyMap<number, Progress>>(new Map());
  useEffect(
    () =>
      backend.onProgress((progress) =>
        setWorks((before) => {
          const now = new Map(before);
          const over = progress.total > 0 && progress.done >= progress.total;
          if (over) now.delete(progress.work);
          else now.set(progress.work, progress);
          return now;
        }),
      ),
    [backend],
  );
  if (works.size === 0) return null;
  return (
    <ul role="list" className="works">
      {[...works.values()].map((progress) => (
        <Work key={progress.work} progress={progress} />
      ))}
    </ul>
  );
}

function Work({ progress: { work, what, done, total } }: { progress: Progress }) {
  const { t, percent } = useTexts();
  const act = useAct();
  const [stopping, setStopping] = useState(false);
  const words = workWords[what];
  const name = words ? t(words) : what;
  const known = total > 0;

  const stop = () => {
    setStopping(true);
    void act((call) => call("work_cancel", { work }));
  };

  return (
    <li className="work">
      <span className="work-name" dir="auto">
        {name}
      </span>
      <progress aria-label={name} {...(known ? { max: total, value: done } : {})} />
      {known && <span className="work-share">{percent(done / total)}</span>}
      {work > 0 && (
        <Button
          look="quiet"
          aria-label={t("work-cancel", { what: name })}
          isDisabled={stopping}
          onPress={stop}
        >
          <X size={12} aria-hidden />
          {stopping ? t("work-stopping") : t("cancel")}
        </Button>
      )}
    </li>
  );
}
