import type { ReactNode } from "react";

import { useTexts } from "../../i18n";

export const SIGN = 15;

interface NavItemProps {
  icon: ReactNode;
  label: string;
  /** What it is called for those who hear it, where that is more. */
  name?: string;
  here: boolean;
  count?: number | undefined;
  onClick: () => void;
  /** What can be done with it, in a menu at its end. */
  menu?: ReactNode;
}

/** One entry of the start column. */
export function NavItem({ icon, label, name, here, count, onClick, menu }: NavItemProps) {
  const { number } = useTexts();
  return (
    <li className={menu ? "nav-owned" : undefined}>
      <button
        type="button"
        className="nav-item"
        aria-label={name}
        aria-current={here ? "true" : undefined}
        onClick={onClick}
      >
        {icon}
        <span className="nav-label">
          <bdi>{label}</bdi>
        </span>
        {count !== undefined && <span className="nav-count">{number(count)}</span>}
      </button>
      {menu}
    </li>
  );
}
