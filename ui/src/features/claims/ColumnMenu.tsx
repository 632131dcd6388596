import { Columns3 } from "lucide-react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";

import { AS_ADDED } from "../../desk";
import { useTexts } from "../../i18n";
import type { ClaimOrder } from "../../platform";
import { type Column, COLUMNS, columnWords } from "./columns";

interface ColumnMenuProps {
  columns: readonly Column[];
  order: ClaimOrder;
  onColumns: (columns: Column[]) => void;
  onOrder: (order: ClaimOrder) => void;
}

/** Which columns are shown, and the way back to the order in which claims came in. */
export function ColumnMenu({ columns, order, onColumns, onOrder }: ColumnMenuProps) {
  const { t } = useTexts();
  return (
    <MenuTrigger>
      <Button className="button button-quiet button-icon" aria-label={t("columns")}>
        <Columns3 size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="choice-list column-menu" aria-label={t("columns")}>
          <MenuSection
            selectionMode="multiple"
            selectedKeys={columns}
            onSelectionChange={(keys) =>
              onColumns(COLUMNS.filter((column) => keys === "all" || keys.has(column)))
            }
          >
            <Header className="field-label">{t("columns")}</Header>
            {COLUMNS.map((column) => (
              <MenuItem key={column} id={column} className="choice-item" textValue={t(columnWords[column])}>
                <span className="claim-check" aria-hidden />
                {t(columnWords[column])}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            selectedKeys={order.by === "added" ? [order.descending ? "newest" : "added"] : []}
            onSelectionChange={(keys) =>
              onOrder({ ...AS_ADDED, descending: keys !== "all" && keys.has("newest") })
            }
          >
            <Header className="field-label">{t("order")}</Header>
            <MenuItem id="added" className="choice-item">
              {t("order-added")}
            </MenuItem>
            <MenuItem id="newest" className="choice-item">
              {t("order-newest")}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
