import { type KeyboardEvent, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";

import { Wrong } from "../../components";
import {
  NO_FILTER,
  useCases,
  useClaimAtHand,
  useCommands,
  usePlace,
  useRemembered,
} from "../../desk";
import { useTexts } from "../../i18n";
import { type CaseId, type ClaimId, type ClaimOrder } from "../../platform";
import { useAsking } from "./asking";
import { useBulk } from "./bulk";
import { all, extended, NOTHING, rangeTo, stillThere, toggled } from "./choosing";
import { Chosen, STAGES } from "./Chosen";
import { useChoice } from "./chosen";
import { ClaimGrid, type GridHandle } from "./ClaimGrid";
import { ClaimTools } from "./ClaimTools";
import { type Column, COLUMNS } from "./columns";
import { NoClaims } from "./NoClaims";
import { asksForCase } from "./query";
import { QueryBar } from "./QueryBar";
import { SaveView } from "./SaveView";
import { useRowOf, useTable } from "./table";

import "./claim-list.css";

/** Where in so many lists one was is remembered. */
const SPOTS = 50;
const NO_SPOTS: [string, number][] = [];

/** The claims of a case that a query finds, of which only those in view are read and drawn. */
export function ClaimList({ of }: { of: CaseId }) {
  const { t, number } = useTexts();
  const place = usePlace();
  const atHand = useClaimAtHand();
  const cases = useCases();
  const { words, everywhere, order } = place.filter;
  const open = everywhere || asksForCase(words);
  const listed = useMemo(
    () => ({
      filter: { ...NO_FILTER, case: open ? null : of, words },
      order: { by: order.by, descending: order.descending },
    }),
    [of, open, words, order.by, order.descending],
  );
  const table = useTable(listed);
  const { total } = table;
  const view = JSON.stringify([table.listed.filter.case, table.listed.filter.words.trim()]);
  const [choice, choose] = useChoice(view);
  const { chosen } = choice;
  const [kept, setColumns] = useRemembered<readonly Column[]>("claims.columns", COLUMNS);
  const [spots, setSpots] = useRemembered<[string, number][]>("claims.spots", NO_SPOTS);
  const [naming, setNaming] = useState(false);
  const grid = useRef<GridHandle>(null);
  const bar = useRef<HTMLInputElement>(null);
  const asking = useAsking(place.filter, place.setFilter);

  const titles = useMemo(
    () => (open ? new Map(cases.data?.map((row) => [row.id, row.case.title])) : null),
    [open, cases.data],
  );
  const columns = useMemo<Column[]>(() => {
    const shown = COLUMNS.filter((column) => kept.includes(column));
    return titles ? ["case", ...shown] : shown;
  }, [kept, titles]);

  // The row that is gone to, as long as its claim is not there to be named.
  const [aim, setAim] = useState<number | null>(null);
  const aims = useRef(0);
  const ranges = useRef(0);
  const row = useRowOf(table, atHand);
  const at = aim ?? row;
  const here = table.rowAt(at);

  const go = async (to: number) => {
    if (total === 0) return;
    const next = Math.min(Math.max(to, 0), total - 1);
    aims.current += 1;
    const mine = aims.current;
    grid.current?.show(next);
    const there = table.rowAt(next);
    if (!there) setAim(next);
    const claim = there ?? (await table.read(next).catch(() => undefined));
    if (mine !== aims.current) return;
    setAim(null);
    if (claim) place.glanceAt(claim.id);
  };
  const extendTo = async (to: number) => {
    const next = Math.min(Math.max(to, 0), total - 1);
    const from = choice.anchor ?? Math.max(at, 0);
    const begun = { ...choice, anchor: from };
    choose(begun);
    void go(next);
    ranges.current += 1;
    const mine = ranges.current;
    const ids = await table.ids(rangeTo(begun, next));
    if (mine === ranges.current) choose(extended(begun, from, ids));
  };
  const move = (by: number, extend = false) => {
    void (extend ? extendTo(at + by) : go(at + by));
    grid.current?.focus();
  };
  const toggle = (index: number) => {
    const one = table.rowAt(index);
    if (one) choose(toggled(choice, one.id, index));
  };
  const chooseAll = async () => choose(all(await table.ids()));

  // What an undo or somebody else took away can't be chosen any more.
  const recount = useEffectEvent(async () => {
    if (chosen.size > 0) choose(stillThere(choice, await table.ids()));
  });
  useEffect(() => void recount(), [table.countedAt]);

  // A claim that was opened from elsewhere is shown where it stands.
  const revealed = useRef<ClaimId | null>(null);
  useEffect(() => {
    if (row < 0 || revealed.current === atHand) return;
    revealed.current = atHand;
    grid.current?.show(row);
  }, [atHand, row]);

  const acted = () => (chosen.size > 0 ? [...chosen] : atHand ? [atHand] : []);
  const bulk = useBulk(acted);
  const remove = async () => {
    const gone = new Set(acted());
    const rest = [1, 2, -1, -2].map((by) => table.rowAt(at + by)).find((one) => one && !gone.has(one.id));
    if (!(await bulk.remove())) return;
    choose(NOTHING);
    if (rest) place.glanceAt(rest.id);
    else place.openClaim(null);
  };
  const advance = () => {
    const first = here ?? table.rowAt(0);
    const next = first && STAGES[STAGES.indexOf(first.stage) + 1];
    if (next) void bulk.stage(next);
  };
  const openRow = () => {
    if (!here) return;
    place.openClaim(here.id);
    document.getElementById("dossier")?.focus();
  };
  const toRows = useCallback(() => grid.current?.focus(), []);
  const name = useCallback(() => setNaming(true), []);
  const { setFilter } = place;
  const setOrder = useCallback((next: ClaimOrder) => setFilter({ order: next }), [setFilter]);
  const leave = () => {
    if (chosen.size > 0) choose(NOTHING);
    else if (atHand) place.glanceAt(atHand);
    grid.current?.focus();
  };

  useCommands({
    "claim-next": total > 0 ? () => move(1) : null,
    "claim-previous": total > 0 ? () => move(-1) : null,
    "claim-choose": here ? () => toggle(at) : null,
    "claims-choose-all": total > 0 ? () => void chooseAll() : null,
    "claim-stage": here ? advance : null,
    "claim-remove": acted().length > 0 ? () => void remove() : null,
    "list-filter": () => bar.current?.select(),
    "claims-leave": leave,
    "view-save": words.trim() ? name : null,
  });

  const onKey = (event: KeyboardEvent) => {
    const pageful = grid.current?.pageful() ?? 1;
    const by: Record<string, number> = {
      ArrowDown: 1, ArrowUp: -1, PageDown: pageful, PageUp: -pageful, Home: -total, End: total,
    };
    const command = event.ctrlKey || event.metaKey;
    const step = by[event.key];
    if (event.altKey) return;
    if (step !== undefined && (!command || event.key === "Home" || event.key === "End")) move(step, event.shiftKey);
    else if (event.key === "Enter" && !command) openRow();
    else if (event.key === " " && !command) toggle(at);
    else return;
    event.preventDefault();
  };
  const onRow = (index: number, how: "open" | "choose" | "extend") => {
    const one = table.rowAt(index);
    if (how === "extend") void extendTo(index);
    else if (how === "choose") toggle(index);
    else if (one) {
      choose({ ...choice, anchor: index, before: chosen });
      aims.current += 1;
      setAim(null);
      place.openClaim(one.id);
    }
  };

  const begin = spots.find(([name]) => name === view)?.[1] ?? 0;
  const onRest = useCallback(
    (top: number) => {
      const others = spots.filter(([name]) => name !== view);
      setSpots([...others, [view, Math.round(top * 100) / 100] satisfies [string, number]].slice(-SPOTS));
    },
    [spots, setSpots, view],
  );

  return (
    <section className="listing claim-list" aria-label={t("claims")}>
      {chosen.size > 0 ? (
        <Chosen
          of={of}
          claims={chosen}
          total={total}
          onRemove={() => void remove()}
          onClear={() => choose(NOTHING)}
        />
      ) : (
        <ClaimTools
          total={total}
          counted={table.counted}
          asking={asking}
          columns={kept}
          order={order}
          onColumns={setColumns}
          onOrder={setOrder}
          onNew={place.writeClaim}
        />
      )}
      <QueryBar
        input={bar}
        of={of}
        asking={asking}
        everywhere={everywhere}
        onFilter={place.setFilter}
        onLeave={toRows}
        onSave={words.trim() ? name : null}
      />
      {naming && <SaveView of={of} filter={place.filter} onClose={() => setNaming(false)} />}
      <Wrong error={table.error} />
      {total === 0 && !table.empty && table.counted ? (
        <NoClaims of={of} filter={place.filter} chips={asking.chips} />
      ) : (
        <ClaimGrid
          handle={grid}
          table={table}
          label={t("claims-count", { count: total })}
          at={at}
          chosen={chosen}
          order={order}
          columns={columns}
          cases={titles}
          begin={begin}
          onRest={onRest}
          onOrder={setOrder}
          onKey={onKey}
          onRow={onRow}
          onChooseAll={() => {
            if (chosen.size >= total) choose(NOTHING);
            else void chooseAll();
          }}
        />
      )}
      <p className="unseen" role="status">
        {at >= 0 ? t("row-of", { at: number(at + 1), total: number(total) }) : ""}
      </p>
    </section>
  );
}
