import { usePrefetchQuery, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";

import { BLOCK, claimBlock, claimIds, claimMarks, type Listed, useClaimPosition } from "../../desk";
import { type ClaimId, type ClaimRow, useBackend } from "../../platform";
import { blocksOf } from "./scroll";

/** The rows of a long list, of which only the blocks that are looked at are read. */
export interface Table {
  /** What is shown: the list asked for, or the one before it as long as that one is on its way. */
  listed: Listed;
  /** Whether nothing of any list is there yet. */
  empty: boolean;
  /** How many rows there are; as many as are known before they are counted. */
  total: number;
  counted: boolean;
  /** When they were counted last. */
  countedAt: number;
  error: unknown;
  rowAt: (at: number) => ClaimRow | undefined;
  /** Which row a claim stands at, if that row is there. */
  rowOf: (id: ClaimId) => number | undefined;
  /** Names the rows that are looked at. */
  look: (rows: { first: number; last: number }) => void;
  /** Reads one row that may not be there. */
  read: (at: number) => Promise<ClaimRow | undefined>;
  /** Reads which claims stand at these rows; all of them without. */
  ids: (rows?: { first: number; last: number }) => Promise<ClaimId[]>;
}

export function useTable(wanted: Listed): Table {
  const backend = useBackend();
  const reads = useQueryClient();
  const [listed, setListed] = useState(wanted);
  const [blocks, setBlocks] = useState({ from: 0, to: 1 });

  // Asked for at once: the answer comes while the rest of the window is drawn.
  usePrefetchQuery(claimBlock(backend, reads, wanted, 0));
  // What was typed last is shown as soon as its first rows are there; until then what was before.
  const first = useQuery(claimBlock(backend, reads, wanted, 0));
  if (listed !== wanted && (first.data ?? first.error)) {
    setListed(wanted);
    setBlocks({ from: 0, to: 1 });
  }

  const marks = useQuery({ ...claimMarks(backend, listed), enabled: listed === wanted });
  const looked = useMemo(() => {
    const { from, to } = blocks;
    return Array.from({ length: to - from }, (_, index) => from + index);
  }, [blocks]);
  const rows = useQueries({
    queries: looked.map((block) => claimBlock(backend, reads, listed, block)),
    combine: useCallback(
      (answers: { data: ClaimRow[] | undefined; error: Error | null }[]) => ({
        blocks: answers.map(({ data }) => data),
        error: answers.find(({ error }) => error)?.error ?? null,
      }),
      [],
    ),
  });

  return useMemo(() => {
    const at = new Map<ClaimId, number>();
    rows.blocks.forEach((block, index) => {
      block?.forEach(({ id }, row) => at.set(id, (blocks.from + index) * BLOCK + row));
    });
    const total = marks.data?.total ?? first.data?.length ?? 0;
    const rowAt = (row: number) => rows.blocks[Math.floor(row / BLOCK) - blocks.from]?.[row % BLOCK];
    const ids = async (range?: { first: number; last: number }) => {
      if (range && range.last - range.first < BLOCK) {
        const near = Array.from({ length: range.last - range.first + 1 }, (_, row) => rowAt(range.first + row)?.id);
        if (near.every((id) => id !== undefined)) return near;
      }
      const all = await reads.query(claimIds(backend, listed));
      return range ? all.slice(range.first, range.last + 1) : all;
    };
    return {
      listed,
      empty: first.isPending && listed === wanted,
      total,
      counted: marks.data !== undefined,
      countedAt: marks.dataUpdatedAt,
      error: first.error ?? marks.error ?? rows.error,
      rowAt,
      rowOf: (id) => at.get(id),
      look: (seen) => {
        const next = blocksOf(seen, BLOCK);
        setBlocks((old) => (old.from === next.from && old.to === next.to ? old : next));
      },
      read: async (row) => {
        const block = await reads.query(claimBlock(backend, reads, listed, Math.floor(row / BLOCK)));
        return block[row % BLOCK];
      },
      ids,
    };
  }, [backend, reads, wanted, listed, first.isPending, first.data, first.error, marks.data, marks.dataUpdatedAt, marks.error, rows, blocks.from]);
}

/** The row that a claim stands at, wherever in the list that is; -1 while that is not known. */
export function useRowOf(table: Table, id: ClaimId | null): number {
  const near = id === null ? -1 : table.rowOf(id);
  const far = useClaimPosition(table.listed, near === undefined ? id : null);
  // As long as it is asked, it stands where it stood.
  const [last, setLast] = useState({ id, listed: table.listed, row: -1 });
  const same = last.id === id && last.listed === table.listed;
  const row = near ?? (far.data === undefined ? (same ? last.row : -1) : (far.data ?? -1));
  if (!same || last.row !== row) setLast({ id, listed: table.listed, row });
  return row;
}
