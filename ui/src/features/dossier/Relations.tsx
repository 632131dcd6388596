import { Plus, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";

import { Button, Choice, Combo, IconButton, VerdictSign } from "../../components";
import { NO_FILTER, useAct, useClaims, usePlace, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { relationWords, verdictWords } from "../../i18n/words";
import type { ClaimId, ClaimView, RelationKind, RelationView } from "../../platform";
import { Paged } from "./Paged";

const OFFERED = 8;

/** How a claim relates to others. */
export function Relations({ view }: { view: ClaimView }) {
  const { t } = useTexts();
  const [adding, setAdding] = useState(false);
  return (
    <section aria-label={t("relations")}>
      <header className="section-head">
        <h3>{t("relations")}</h3>
        <Button look="quiet" aria-expanded={adding} onPress={() => setAdding(!adding)}>
          <Plus size={14} aria-hidden />
          {t("relation-add")}
        </Button>
      </header>
      {adding && <RelationForm view={view} onDone={() => setAdding(false)} />}
      {view.relations.length === 0 && !adding && <p className="soft">{t("relations-empty")}</p>}
      <Paged rows={view.relations}>{(one) => <Related view={one} />}</Paged>
    </section>
  );
}

function Related({ view }: { view: RelationView }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const remove = async () => {
    const done = await act(async (call) => {
      await call("relation_remove", { id: view.id });
      return true;
    });
    if (done) sayUndoable(t("relation-removed"));
  };
  const words = relationWords[view.kind];
  return (
    <li className="relation">
      <span className="soft small">{t(view.outgoing ? words.outgoing : words.incoming)}</span>
      <span className="relation-row">
        <button type="button" className="open-link" onClick={() => place.openClaim(view.other)}>
          <VerdictSign verdict={view.verdict} size={14} />
          <span className="unseen">{t(verdictWords[view.verdict ?? "none"])}</span>{" "}
          <span className="at-edge" dir="auto">{view.wording}</span>
        </button>
        <IconButton
          label={t("relation-remove", { wording: view.wording })}
          icon={<X size={14} aria-hidden />}
          onPress={() => void remove()}
        />
      </span>
    </li>
  );
}

/** A relation, seen from either of its ends. */
type Way = `${RelationKind} ${"outgoing" | "incoming"}`;

const WAYS: Way[] = [
  "asserts outgoing",
  "asserts incoming",
  "repeats outgoing",
  "repeats incoming",
  // It is the same from both ends.
  "contradicts outgoing",
  "part_of outgoing",
  "part_of incoming",
];

const endsOf = (way: Way) => way.split(" ") as [RelationKind, "outgoing" | "incoming"];

/** How long one must have stopped typing. */
const RESTED = 120;

function RelationForm({ view, onDone }: { view: ClaimView; onDone: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const [way, setWay] = useState<Way>("asserts outgoing");
  const [typed, setTyped] = useState("");
  const [words, setWords] = useState("");
  const form = useRef<HTMLDivElement>(null);
  // Scrolled to later, while one types, the list of claims would close.
  useEffect(() => form.current?.scrollIntoView({ block: "nearest" }), []);
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed), RESTED);
    return () => clearTimeout(timer);
  }, [typed]);
  const claims = useClaims({ ...NO_FILTER, case: view.claim.case, words });
  const offered = (claims.data?.pages[0]?.rows ?? []).filter(({ id }) => id !== view.id);
  const add = async (other: ClaimId) => {
    const [kind, end] = endsOf(way);
    const [from, to] = end === "outgoing" ? [view.id, other] : [other, view.id];
    const added = await act((call) => call("relation_add", { relation: { from, to, kind } }));
    if (added) onDone();
  };
  return (
    <div ref={form} className="relation-form">
      <Choice
        label={t("relation-kind")}
        value={way}
        onChange={setWay}
        options={WAYS.map((value) => {
          const [kind, end] = endsOf(value);
          return { value, label: t(relationWords[kind][end]) };
        })}
      />
      <Combo
        label={t("relation-other")}
        value={typed}
        onChange={setTyped}
        options={offered.slice(0, OFFERED).map((row) => ({
          value: row.id,
          label: row.wording,
          icon: <VerdictSign verdict={row.verdict} size={14} />,
          about: row.claimant ?? "",
        }))}
        onPick={(id) => void add(id)}
        eager
        none={t("claims-none-found")}
        placeholder={t("relation-other-words")}
        autoFocus
        input={{
          onKeyDown: (event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            document.getElementById("dossier")?.focus();
            onDone();
          },
        }}
      />
    </div>
  );
}
