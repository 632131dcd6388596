import {
  BookOpenText,
  CalendarRange,
  ChartColumn,
  FilePlus2,
  FolderOpen,
  MoreHorizontal,
  Paperclip,
  Pencil,
  Plus,
  ScrollText,
  Trash2,
  Users,
} from "lucide-react";
import type { ReactNode } from "react";

import { IconButton, MenuButton } from "../../components";
import { useAct, useCases, usePlace, useToasts, type View } from "../../desk";
import { useTexts } from "../../i18n";
import type { CaseRow } from "../../platform";
import { NavItem, SIGN } from "./NavItem";
import { Views } from "./Views";

import "./case-nav.css";

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
        <ul role="list">
          {cases.data?.map((row) => <CaseItem key={row.id} row={row} />)}
        </ul>
      </section>
      {here && (
        <>
          <section>
            <ul role="list">
              <ViewItem
                icon={<ChartColumn size={SIGN} aria-hidden />}
                label={t("overview")}
                view={{ at: "overview" }}
              />
              <ViewItem
                icon={<CalendarRange size={SIGN} aria-hidden />}
                label={t("timeline")}
                view={{ at: "timeline" }}
              />
            </ul>
          </section>
          <Views here={here} />
          <section>
            <h2>{t("library")}</h2>
            <ul role="list">
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
              <ViewItem icon={<ScrollText size={SIGN} aria-hidden />} label={t("journal")} view={{ at: "journal" }} />
              <NavItem
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

function CaseItem({ row }: { row: CaseRow }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const here = row.id === place.case;
  const { title } = row.case;
  const remove = async () => {
    const done = await act(async (call) => {
      await call("case_remove", { id: row.id });
      return true;
    });
    if (!done) return;
    if (here) place.openCase(null);
    sayUndoable(t("case-removed", { title }));
  };
  return (
    <NavItem
      icon={<FolderOpen size={SIGN} aria-hidden />}
      label={title}
      here={here}
      count={row.verdicts.none || undefined}
      {...(row.verdicts.none > 0 && { counted: t("case-open") })}
      onClick={() => place.openCase(row.id)}
      menu={
        <MenuButton
          label={t("case-menu", { title })}
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
      }
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
    <NavItem
      icon={icon}
      label={label}
      here={place.view.at === view.at}
      count={count}
      onClick={() => place.show(view)}
    />
  );
}
