import {
  BookOpenText,
  Clock,
  FilePlus2,
  FolderOpen,
  Inbox,
  List,
  Paperclip,
  Pencil,
  Plus,
  Trash2,
  Users,
} from "lucide-react";
import { MoreHorizontal } from "lucide-react";
import type { ReactNode } from "react";

import { IconButton, MenuButton, VerdictSign } from "../../components";
import { type Filter, NO_FILTER, useAct, useCases, usePlace, useToasts, type View } from "../../desk";
import { useTexts } from "../../i18n";
import type { CaseRow } from "../../platform";

import "./case-nav.css";

const SIGN = 15;

/** The start column: the cases, the views of the case at hand, and its library. */
export function CaseNav() {
  const { t } = useTexts();
  const place = usePlace();
  const cases = useCases();
  const here = cases.data?.find(({ id }) => id === place.case);

  return (
    <nav className="nav" aria-label={t("nav")}>
      <section>
        <header className="nav-head">
          <h2>{t("cases")}</h2>
          <IconButton
            label={t("case-new")}
            icon={<Plus size={SIGN} aria-hidden />}
            onPress={() => place.openSheet({ sheet: "case", edit: null })}
          />
        </header>
        <ul>
          {cases.data?.map((row) => <CaseItem key={row.id} row={row} />)}
        </ul>
      </section>
      {here && (
        <>
          <section>
            <h2>{t("views")}</h2>
            <ul>
              <FilterItem icon={<List size={SIGN} aria-hidden />} label={t("view-all")} filter={{}} />
              <FilterItem
                icon={<Inbox size={SIGN} aria-hidden />}
                label={t("view-inbox")}
                filter={{ stage: "inbox" }}
              />
              <FilterItem
                icon={<Clock size={SIGN} aria-hidden />}
                label={t("view-review")}
                filter={{ stage: "review" }}
              />
              <FilterItem
                icon={<VerdictSign verdict={null} size={SIGN} />}
                label={t("view-no-verdict")}
                filter={{ verdict: "none" }}
                count={here.verdicts.none}
              />
            </ul>
          </section>
          <section>
            <h2>{t("library")}</h2>
            <ul>
              <ViewItem
                icon={<BookOpenText size={SIGN} aria-hidden />}
                label={t("sources")}
                view={{ at: "sources" }}
                count={here.sources}
              />
              <ViewItem
                icon={<Paperclip size={SIGN} aria-hidden />}
                label={t("evidence")}
                view={{ at: "exhibits" }}
                count={here.evidence}
              />
              <ViewItem icon={<Users size={SIGN} aria-hidden />} label={t("people")} view={{ at: "people" }} />
              <ViewItem icon={<Clock size={SIGN} aria-hidden />} label={t("journal")} view={{ at: "journal" }} />
              <Item
                icon={<FilePlus2 size={SIGN} aria-hidden />}
                label={t("bring-in")}
                here={false}
                onClick={() => place.openSheet({ sheet: "bring-in", path: null })}
              />
            </ul>
          </section>
        </>
      )}
    </nav>
  );
}

interface ItemProps {
  icon: ReactNode;
  label: string;
  here: boolean;
  count?: number | undefined;
  onClick: () => void;
}

function Item({ icon, label, here, count, onClick }: ItemProps) {
  const { number } = useTexts();
  return (
    <li>
      <button
        type="button"
        className="nav-item"
        aria-current={here ? "page" : undefined}
        onClick={onClick}
      >
        {icon}
        <span className="nav-label">{label}</span>
        {count !== undefined && count > 0 && <span className="nav-count">{number(count)}</span>}
      </button>
    </li>
  );
}

function CaseItem({ row }: { row: CaseRow }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const here = row.id === place.case;
  const remove = async () => {
    const done = await act(async (call) => {
      await call("case_remove", { id: row.id });
      return true;
    });
    if (!done) return;
    if (here) place.openCase(null);
    sayUndoable(t("case-removed", { title: row.case.title }));
  };
  return (
    <li className="nav-case">
      <button
        type="button"
        className="nav-item"
        aria-current={here ? "true" : undefined}
        onClick={() => place.openCase(row.id)}
      >
        <FolderOpen size={SIGN} aria-hidden />
        <span className="nav-label">
          <bdi>{row.case.title}</bdi>
        </span>
      </button>
      <MenuButton
        label={t("case-menu", { title: row.case.title })}
        icon={<MoreHorizontal size={SIGN} aria-hidden />}
        actions={[
          {
            id: "edit",
            label: t("case-rename"),
            icon: <Pencil size={14} aria-hidden />,
            onAction: () => place.openSheet({ sheet: "case", edit: row.id }),
          },
          {
            id: "remove",
            label: t("case-remove"),
            icon: <Trash2 size={14} aria-hidden />,
            onAction: () => void remove(),
          },
        ]}
      />
    </li>
  );
}

interface FilterItemProps {
  icon: ReactNode;
  label: string;
  filter: Partial<Filter>;
  count?: number;
}

function FilterItem({ icon, label, filter, count }: FilterItemProps) {
  const place = usePlace();
  const wanted = { ...NO_FILTER, ...filter };
  const here =
    place.view.at === "claims" && JSON.stringify(wanted) === JSON.stringify(place.filter);
  return (
    <Item
      icon={icon}
      label={label}
      here={here}
      count={count}
      onClick={() => {
        place.setFilter(wanted);
        place.show({ at: "claims" });
      }}
    />
  );
}

interface ViewItemProps {
  icon: ReactNode;
  label: string;
  view: View;
  count?: number;
}

function ViewItem({ icon, label, view, count }: ViewItemProps) {
  const place = usePlace();
  return (
    <Item
      icon={icon}
      label={label}
      here={place.view.at === view.at}
      count={count}
      onClick={() => place.show(view)}
    />
  );
}
