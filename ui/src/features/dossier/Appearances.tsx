import { BookOpenText, X } from "lucide-react";

import { Button, IconButton, Parts } from "../../components";
import { useAct, usePlace, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { locatedWords } from "../../i18n/words";
import type { AppearanceView, ClaimView } from "../../platform";
import { Paged } from "./Paged";

/** Where a claim was found. */
export function Appearances({ view }: { view: ClaimView }) {
  const { t } = useTexts();
  const place = usePlace();
  return (
    <section aria-label={t("appearances")}>
      <header className="section-head">
        <h3>{t("appearances")}</h3>
        <Button look="quiet" onPress={() => place.show({ at: "sources" })}>
          {t("appearances-find")}
        </Button>
      </header>
      {view.appearances.length === 0 && <p className="soft">{t("appearances-empty")}</p>}
      <Paged rows={view.appearances}>{(one) => <AppearanceCard view={one} />}</Paged>
    </section>
  );
}

function AppearanceCard({ view }: { view: AppearanceView }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const { details, passage, located } = view;
  const remove = async () => {
    const done = await act(async (call) => {
      await call("appearance_remove", { id: view.id });
      return true;
    });
    if (done) sayUndoable(t("appearance-removed"));
  };
  return (
    <li className="finding">
      <header className="finding-head">
        <button
          type="button"
          className="open-link"
          onClick={() => place.show({ at: "source", id: view.source, passage })}
        >
          <BookOpenText size={14} aria-hidden />
          <span className="at-edge" dir="auto">{details.title}</span>
        </button>
        <IconButton
          label={t("appearance-remove", { title: details.title })}
          icon={<X size={14} aria-hidden />}
          onPress={() => void remove()}
        />
      </header>
      <p className="soft small">
        <Parts parts={[details.publisher, details.date]} />
      </p>
      {passage && (
        <blockquote className="quote" dir="auto">
          {passage.exact}
        </blockquote>
      )}
      {located && located !== "found" && (
        <p className="warning small">{t(locatedWords[located])}</p>
      )}
    </li>
  );
}
