import { Plus, Tag, X } from "lucide-react";
import { useCallback, useMemo, useRef, useState } from "react";

import { Button, Choice, Empty, Field, Notice, VerdictSign } from "../../components";
import { NO_FILTER, useAct, useClaimCount, useClaims, usePlace, useShortcuts, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { stageWords, verdictWords } from "../../i18n/words";
import {
  type CaseId,
  type ClaimId,
  errorOf,
  type Stage,
  type VerdictFilter,
} from "../../platform";
import { Chosen } from "./Chosen";
import { ClaimGrid } from "./ClaimGrid";

import "./claim-list.css";

const STAGES: Stage[] = ["inbox", "checking", "review", "done"];
const VERDICTS: VerdictFilter[] = ["confirmed", "denied", "unverified", "none"];
const NONE: ReadonlySet<ClaimId> = new Set();

/** The claims of a case, of which only those in view are drawn. */
export function ClaimList({ of }: { of: CaseId }) {
  const { t, number } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const filter = { ...place.filter, case: of };
  const claims = useClaims(filter);
  const counted = useClaimCount(filter);
  const rows = useMemo(() => claims.data?.pages.flatMap((page) => page.rows) ?? [], [claims.data]);
  const more = claims.data?.pages.at(-1)?.more ?? false;
  const total = more ? Math.max(counted.data ?? 0, rows.length) : rows.length;
  const [chosen, setChosen] = useState<ReadonlySet<ClaimId>>(NONE);
  const filterField = useRef<HTMLInputElement>(null);
  const at = rows.findIndex(({ id }) => id === place.claim);
  const inHand = useMemo(() => [...chosen], [chosen]);
  const acted = inHand.length > 0 ? inHand : place.claim ? [place.claim] : [];

  const move = (by: number) => {
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
    if (next) place.glanceAt(next.id);
    document.getElementById("claims")?.focus();
  };
  const choose = useCallback((id: ClaimId) => {
    setChosen((old) => {
      const now = new Set(old);
      if (!now.delete(id)) now.add(id);
      return now;
    });
  }, []);
  const remove = async () => {
    if (acted.length === 0) return;
    const next = rows[at + 1] ?? rows[at - 1];
    const done = await act(async (call) => {
      await call("claim_remove", { claims: acted });
      return true;
    });
    if (!done) return;
    setChosen(NONE);
    place.openClaim(null);
    if (next && !acted.includes(next.id)) place.glanceAt(next.id);
    sayUndoable(t("claims-removed", { count: acted.length }));
  };
  const advance = () => {
    const row = rows[at];
    const next = row && STAGES[STAGES.indexOf(row.stage) + 1];
    if (next) void act((call) => call("claim_stage", { claims: acted, stage: next }));
  };

  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    "/": () => filterField.current?.focus(),
    x: () => place.claim && choose(place.claim),
    e: advance,
    delete: () => void remove(),
    escape: () => {
      if (place.claim) place.glanceAt(place.claim);
      document.getElementById("claims")?.focus();
    },
  });

  const filtered = JSON.stringify(place.filter) !== JSON.stringify(NO_FILTER);
  return (
    <section className="listing" aria-label={t("claims")}>
      <header className="listing-head claim-tools">
        <h1>{t("claims-count", { count: total })}</h1>
        <div className="claim-filter">
          <Field
            label={t("filter")}
            bare
            placeholder={t("filter")}
            value={place.filter.words}
            onChange={(words) => place.setFilter({ words })}
            inputRef={filterField}
          />
        </div>
        <Choice<Stage | "any">
          label={t("stage")}
          bare
          value={place.filter.stage ?? "any"}
          onChange={(stage) => place.setFilter({ stage: stage === "any" ? null : stage })}
          options={[
            { value: "any", label: t("any-stage") },
            ...STAGES.map((value) => ({ value, label: t(stageWords[value]) })),
          ]}
        />
        <Choice<VerdictFilter | "any">
          label={t("verdict")}
          bare
          value={place.filter.verdict ?? "any"}
          onChange={(verdict) => place.setFilter({ verdict: verdict === "any" ? null : verdict })}
          options={[
            { value: "any", label: t("any-verdict") },
            ...VERDICTS.map((value) => ({
              value,
              label: t(verdictWords[value]),
              icon: <VerdictSign verdict={value === "none" ? null : value} size={14} />,
            })),
          ]}
        />
        {place.filter.tag && (
          <Button look="quiet" onPress={() => place.setFilter({ tag: null })}>
            <Tag size={13} aria-hidden />
            {place.filter.tag}
            <X size={13} aria-hidden />
          </Button>
        )}
        <Button onPress={place.writeClaim}>
          <Plus size={15} aria-hidden />
          {t("claim-new")}
        </Button>
      </header>
      {chosen.size > 0 && (
        <Chosen claims={inHand} onRemove={() => void remove()} onClear={() => setChosen(NONE)} />
      )}
      {claims.error && <Notice>{errorOf(claims.error).message}</Notice>}
      {claims.data && total === 0 ? (
        <NoClaims filtered={filtered} />
      ) : (
        <ClaimGrid
          rows={rows}
          total={total}
          at={at}
          chosen={chosen}
          label={t("claims-count", { count: total })}
          onMove={move}
          onOpen={place.openClaim}
          onChoose={choose}
          onNeedMore={() => {
            if (claims.hasNextPage && !claims.isFetching) void claims.fetchNextPage();
          }}
        />
      )}
      <p className="unseen" role="status">
        {at >= 0 ? t("row-of", { at: number(at + 1), total: number(total) }) : ""}
      </p>
    </section>
  );
}

function NoClaims({ filtered }: { filtered: boolean }) {
  const { t } = useTexts();
  const place = usePlace();
  if (filtered) {
    return (
      <Empty
        title={t("claims-none-found")}
        actions={<Button onPress={() => place.setFilter(NO_FILTER)}>{t("filter-clear")}</Button>}
      />
    );
  }
  return (
    <Empty
      title={t("claims-empty")}
      actions={
        <>
          <Button onPress={() => place.openSheet({ sheet: "bring-in", path: null })}>
            {t("bring-in")}
          </Button>
          <Button onPress={place.writeClaim}>{t("claim-new")}</Button>
        </>
      }
    >
      {t("claims-empty-next")}
    </Empty>
  );
}
