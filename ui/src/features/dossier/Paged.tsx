import { Fragment, type ReactNode, useState } from "react";

import { Button } from "../../components";
import { useTexts } from "../../i18n";

const PAGE = 10;

interface PagedProps<T> {
  rows: T[];
  children: (row: T) => ReactNode;
}

/** A list that is shown as far as it is looked at, so that a long one is as quick as a short one. */
export function Paged<T extends { id: string }>({ rows, children }: PagedProps<T>) {
  const { t } = useTexts();
  const [shown, setShown] = useState(PAGE);
  const more = Math.min(rows.length - shown, PAGE);
  return (
    <>
      <ul role="list" className="cards">
        {rows.slice(0, shown).map((row) => (
          <Fragment key={row.id}>{children(row)}</Fragment>
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
          {t("show-more", { count: more })}
        </Button>
      )}
    </>
  );
}
