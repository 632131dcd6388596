import { Bookmark, CircleOff, Clock, Inbox, Link2Off, List, MoreHorizontal, Pencil, Replace, Trash2 } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";

import { MenuButton, VerdictSign } from "../../components";
import { NO_FILTER, useAct, useClaimCount, usePlace, useToasts, useViews } from "../../desk";
import { useTexts } from "../../i18n";
import type { CaseId, CaseRow, ClaimOrder, SavedView, SavedViewRow } from "../../platform";
import { NavItem, SIGN } from "./NavItem";

/** The views that every case has. */
const BUILT_IN: { key: string; words: string; icon: ReactNode }[] = [
  { key: "view-inbox", words: "stage:inbox", icon: <Inbox size={SIGN} aria-hidden /> },
  { key: "view-review", words: "stage:review", icon: <Clock size={SIGN} aria-hidden /> },
  { key: "view-no-verdict", words: "verdict:none", icon: <VerdictSign verdict={null} size={SIGN} /> },
  { key: "view-one-source", words: "gap:one-source", icon: <Link2Off size={SIGN} aria-hidden /> },
  { key: "view-no-evidence", words: "gap:no-evidence", icon: <CircleOff size={SIGN} aria-hidden /> },
];

const plain = (words: string) => words.trim().replaceAll(/\s+/g, " ");

/** The views of a case: queries that have a name. */
export function Views({ here }: { here: CaseRow }) {
  const { t } = useTexts();
  const saved = useViews(here.id);
  const all = Object.values(here.verdicts).reduce((sum, count) => sum + count, 0);
  return (
    <section>
      <h2>{t("views")}</h2>
      <ul role="list">
        <QueryItem of={here.id} label={t("view-all")} words="" icon={<List size={SIGN} aria-hidden />} known={all} />
        {BUILT_IN.map(({ key, words, icon }) => (
          <QueryItem key={key} of={here.id} label={t(key)} words={words} icon={icon} />
        ))}
        {saved.data?.map((row) => <SavedItem key={row.id} of={here.id} row={row} />)}
      </ul>
    </section>
  );
}

interface QueryItemProps {
  of: CaseId;
  label: string;
  words: string;
  icon: ReactNode;
  order?: ClaimOrder;
  /** How many claims it has, where that is known already. */
  known?: number;
  menu?: ReactNode;
}

function QueryItem({ of, label, words, icon, order, known, menu }: QueryItemProps) {
  const place = usePlace();
  const here = place.view.at === "claims" && !place.filter.everywhere && plain(place.filter.words) === plain(words);
  const item = { icon, label, here, menu, onClick: () => place.list(words, order) };
  return known === undefined ? <Counted of={of} words={words} {...item} /> : <NavItem {...item} count={known} />;
}

function Counted({ of, words, ...item }: { of: CaseId; words: string } & Parameters<typeof NavItem>[0]) {
  const asksForCase = /(^|\s)-?case:\S/i.test(words);
  const count = useClaimCount({ ...NO_FILTER, case: asksForCase ? null : of, words });
  return <NavItem {...item} count={count.data} />;
}

/** A view that somebody saved. */
function SavedItem({ of, row }: { of: CaseId; row: SavedViewRow }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const [naming, setNaming] = useState(false);
  const { view } = row;
  const edit = async (change: Partial<SavedView>, said: string) => {
    const next = { ...view, ...change };
    const done = await act(async (call) => {
      await call("view_edit", { id: row.id, view: next });
      return true;
    });
    if (done) sayUndoable(t(said, { name: next.name }));
  };
  const remove = async () => {
    const done = await act(async (call) => {
      await call("view_remove", { id: row.id });
      return true;
    });
    if (done) sayUndoable(t("view-removed", { name: view.name }));
  };
  if (naming) {
    return (
      <li>
        <NameField
          label={t("view-name")}
          name={view.name}
          onDone={(name) => {
            setNaming(false);
            if (name && name !== view.name) void edit({ name }, "view-saved");
          }}
        />
      </li>
    );
  }
  return (
    <QueryItem
      of={of}
      label={view.name}
      words={view.words}
      order={view.order}
      icon={<Bookmark size={SIGN} aria-hidden />}
      menu={
        <MenuButton
          label={t("view-menu", { name: view.name })}
          icon={<MoreHorizontal size={SIGN} aria-hidden />}
          actions={[
            {
              id: "rename",
              label: t("view-rename"),
              icon: <Pencil size={14} aria-hidden />,
              onAction: () => setNaming(true),
            },
            {
              id: "replace",
              label: t("view-replace"),
              icon: <Replace size={14} aria-hidden />,
              onAction: () =>
                void edit({ words: plain(place.filter.words), order: place.filter.order }, "view-replaced"),
            },
            {
              id: "remove",
              label: t("view-remove"),
              icon: <Trash2 size={14} aria-hidden />,
              onAction: () => void remove(),
            },
          ]}
        />
      }
    />
  );
}

interface NameFieldProps {
  label: string;
  name: string;
  /** Told the new name; none when it stays. */
  onDone: (name: string | null) => void;
}

/** Where a view is named anew, in its own place. */
function NameField({ label, name, onDone }: NameFieldProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The menu that it was asked from gives the focus back first, to a button that is gone.
    const timer = setTimeout(() => requestAnimationFrame(() => field.current?.focus()));
    return () => clearTimeout(timer);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    onDone(event.key === "Enter" ? text.trim() : null);
  };
  return (
    <input
      ref={field}
      className="field-input"
      dir="auto"
      aria-label={label}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onDone(text.trim())}
      onKeyDown={onKeyDown}
    />
  );
}
