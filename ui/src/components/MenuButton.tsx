import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";

export interface MenuAction {
  id: string;
  label: string;
  icon?: ReactNode;
  onAction: () => void;
}

interface MenuButtonProps {
  label: string;
  icon: ReactNode;
  /** The name is shown beside the sign. */
  named?: boolean;
  actions: MenuAction[];
}

export function MenuButton({ label, icon, named, actions }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button
        className={named ? "button button-plain" : "button button-quiet button-icon"}
        {...(named ? {} : { "aria-label": label })}
      >
        {icon}
        {named && label}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="choice-list" aria-label={label}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              className="choice-item"
              onAction={action.onAction}
            >
              {action.icon}
              {action.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
