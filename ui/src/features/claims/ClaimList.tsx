import { FileOutput, Plus, Tag, Trash2, X } from "lucide-react";
import {
  type KeyboardEvent,
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";

import {
  Button,
  Choice,
  Empty,
  Field,
  IconButton,
  Notice,
  Parts,
  StanceSign,
  VerdictSign,
} from "../../components";
import {
  NO_FILTER,
  useAct,
  useClaims,
  usePlace,
  useShortcuts,
  useToasts,
} from "../../desk";
import { useTexts } from "../../i18n";
import { stageWords, stanceWords, verdictWords } from "../../i18n/words";
import {
  type CaseId,
  type ClaimId,
  type ClaimRow,
  errorOf,
  type Stage,
  type Stance,
  type VerdictFilter,
} from "../../platform";
import { rowsInView, scrollToRow } from "./rows";

import "./claim-list.css";

const STAGES: Stage[] = ["inbox", "checking", "review", "done"];
const VERDICTS: VerdictFilter[] = ["confirmed", "denied", "unverified", "none"];
const STANCES: Stance[] = ["supports", "refutes", "context"];
const NONE: ReadonlySet<ClaimId> = new Set();

/** The claims of a case, of which only those in view are drawn. */
export function ClaimList({ of }: { of: CaseId }) {
  const { t, number } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const claims = useClaims({ ...place.filter, case: of });
  const rows = useMemo(() => claims.data?.pages.flatMap((page) => page.rows) ?? [], [claims.data]);
  const total = claims.data?.pages.at(-1)?.total ?? 0;
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
        <Grid
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

interface ChosenProps {
  claims: ClaimId[];
  onRemove: () => void;
  onClear: () => void;
}

/** What can be done with several claims at once. */
function Chosen({ claims, onRemove, onClear }: ChosenProps) {
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

interface GridProps {
  rows: ClaimRow[];
  total: number;
  at: number;
  chosen: ReadonlySet<ClaimId>;
  label: string;
  onMove: (by: number) => void;
  onOpen: (id: ClaimId) => void;
  onChoose: (id: ClaimId) => void;
  onNeedMore: () => void;
}

function Grid(props: GridProps) {
  const { rows, total, at, chosen, label, onMove, onOpen, onChoose, onNeedMore } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState({ scrolled: 0, height: 800, row: 56 });

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const measure = () => {
      const { fontSize } = getComputedStyle(document.documentElement);
      // As --claim-row in the tokens: rows grow with the text.
      setBox((old) => ({ ...old, height: element.clientHeight, row: parseFloat(fontSize) * 3.5 }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const { first, last } = rowsInView(box.scrolled, box.height, box.row, total);
  const wanted = Math.max(last, at + 2);
  const short = rows.length < Math.min(wanted, total);
  useEffect(() => {
    if (short) onNeedMore();
  });

  useEffect(() => {
    const element = grid.current;
    if (!element || at < 0) return;
    const top = scrollToRow(at, element.scrollTop, element.clientHeight, box.row);
    if (top !== null) element.scrollTop = top;
  }, [at, box.row]);

  const pageful = Math.max(1, Math.floor(box.height / box.row) - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const here = rows[at];
    const keys: Record<string, () => void> = {
      ArrowDown: () => onMove(1),
      ArrowUp: () => onMove(-1),
      PageDown: () => onMove(pageful),
      PageUp: () => onMove(-pageful),
      Home: () => onMove(-total),
      End: () => onMove(total),
      Enter: () => {
        if (!here) return;
        onOpen(here.id);
        document.getElementById("dossier")?.focus();
      },
      " ": () => here && onChoose(here.id),
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  const drawn = rows.slice(first, last).map((row, index) => ({ row, index: first + index }));
  // The claim at hand stays in the page, for those who hear which row is active.
  const active = rows[at];
  if (active && (at < first || at >= last)) drawn.push({ row: active, index: at });
  return (
    <div
      ref={grid}
      id="claims"
      className="claims"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={total}
      aria-multiselectable
      aria-activedescendant={active ? `claim-${active.id}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        const { scrollTop } = event.currentTarget;
        setBox((old) => ({ ...old, scrolled: scrollTop }));
      }}
    >
      <div className="claims-height" role="presentation" style={{ blockSize: total * box.row }}>
        {drawn.map(({ row, index }) => (
          <Row
            key={row.id}
            row={row}
            index={index}
            top={index * box.row}
            isAtHand={index === at}
            isChosen={chosen.has(row.id)}
            onOpen={onOpen}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  row: ClaimRow;
  index: number;
  top: number;
  isAtHand: boolean;
  isChosen: boolean;
  onOpen: (id: ClaimId) => void;
  onChoose: (id: ClaimId) => void;
}

const Row = memo(function Row({ row, index, top, isAtHand, isChosen, onOpen, onChoose }: RowProps) {
  const { t, number } = useTexts();
  return (
    // Keys are the grid's: it holds the focus and names the active row.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={`claim-${row.id}`}
      className="claim"
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isChosen}
      aria-current={isAtHand ? "true" : undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => (event.ctrlKey || event.metaKey ? onChoose(row.id) : onOpen(row.id))}
    >
      <span role="gridcell" className="claim-choose">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t("choose-claim")}
          checked={isChosen}
          onChange={() => onChoose(row.id)}
          onClick={(event) => event.stopPropagation()}
        />
        <VerdictSign verdict={row.verdict} size={17} />
      </span>
      <span role="gridcell" className="claim-words" dir="auto">
        <span className="claim-wording" lang={row.language || undefined}>
          {row.wording}
        </span>
        <span className="claim-about soft small">
          <Parts parts={[row.claimant, row.date, ...row.tags.map((tag) => `#${tag}`)]} />
        </span>
      </span>
      <span role="gridcell" className="claim-state">
        <span className={`claim-verdict verdict-${row.verdict ?? "none"}`}>
          {row.verdict ? t(verdictWords[row.verdict]) : "—"}
        </span>
        <span className="claim-counts small">
          {STANCES.filter((stance) => row.stances[stance] > 0).map((stance) => (
            <span
              key={stance}
              role="img"
              title={t(stanceWords[stance])}
              aria-label={t("stance-count", { stance: t(stanceWords[stance]), count: row.stances[stance] })}
            >
              <StanceSign stance={stance} size={8} />
              {number(row.stances[stance])}
            </span>
          ))}
          <span className="soft">{t(stageWords[row.stage])}</span>
        </span>
      </span>
    </div>
  );
});
