import { Plus, X } from "lucide-react";
import { useState } from "react";

import { Button, Choice, Field, IconButton, VerdictSign } from "../../components";
import { NO_FILTER, useAct, useClaims, usePlace, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { relationWords, verdictWords } from "../../i18n/words";
import type { ClaimId, ClaimView, RelationKind } from "../../platform";

const KINDS: RelationKind[] = ["asserts", "repeats", "contradicts", "part_of"];
const OFFERED = 6;

/** How a claim relates to others. */
export function Relations({ view }: { view: ClaimView }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const [adding, setAdding] = useState(false);
  const remove = async (id: string) => {
    const done = await act(async (call) => {
      await call("relation_remove", { id });
      return true;
    });
    if (done) sayUndoable(t("relation-removed"));
  };
  return (
    <section aria-label={t("relations")}>
      <header className="section-head">
        <h3>{t("relations")}</h3>
        <Button aria-expanded={adding} onPress={() => setAdding(!adding)}>
          <Plus size={14} aria-hidden />
          {t("relation-add")}
        </Button>
      </header>
      {adding && <RelationForm view={view} onDone={() => setAdding(false)} />}
      {view.relations.length === 0 && !adding && <p className="soft">{t("relations-empty")}</p>}
      <ul className="cards">
        {view.relations.map((one) => {
          const words = relationWords[one.kind];
          return (
            <li key={one.id} className="relation">
              <span className="soft small">{t(one.outgoing ? words.outgoing : words.incoming)}</span>
              <span className="relation-row">
                <button
                  type="button"
                  className="open-link"
                  onClick={() => place.openClaim(one.other)}
                >
                  <VerdictSign verdict={one.verdict} size={14} />
                  <span className="unseen">{t(verdictWords[one.verdict ?? "none"])}</span>
                  <span dir="auto">{one.wording}</span>
                </button>
                <IconButton
                  label={t("relation-remove", { wording: one.wording })}
                  icon={<X size={14} aria-hidden />}
                  onPress={() => void remove(one.id)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function RelationForm({ view, onDone }: { view: ClaimView; onDone: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const [kind, setKind] = useState<RelationKind>("asserts");
  const [words, setWords] = useState("");
  const claims = useClaims({ ...NO_FILTER, case: view.claim.case, words });
  const offered = (claims.data?.pages[0]?.rows ?? []).filter(({ id }) => id !== view.id);
  const add = async (to: ClaimId) => {
    const added = await act((call) =>
      call("relation_add", { relation: { from: view.id, to, kind } }),
    );
    if (added) onDone();
  };
  return (
    <div className="relation-form">
      <Choice
        label={t("relation-kind")}
        value={kind}
        onChange={setKind}
        options={KINDS.map((value) => ({ value, label: t(relationWords[value].outgoing) }))}
      />
      <Field label={t("relation-other")} value={words} onChange={setWords} autoFocus />
      <ul className="relation-offers">
        {offered.slice(0, OFFERED).map((row) => (
          <li key={row.id}>
            <button type="button" className="open-link" onClick={() => void add(row.id)}>
              <VerdictSign verdict={row.verdict} size={14} />
              <span dir="auto">{row.wording}</span>
            </button>
          </li>
        ))}
      </ul>
      {offered.length === 0 && <p className="soft">{t("claims-none-found")}</p>}
    </div>
  );
}
