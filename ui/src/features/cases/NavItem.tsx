import type { ReactNode } from "react";

import { useTexts } from "../../i18n";

export const SIGN = 15;

interface NavItemProps {
  icon: ReactNode;
  label: string;
  here: boolean;
  count?: number | undefined;
  /** What is counted, for those who hear it, where that is not what it is called. */
  counted?: string;
  onClick: () => void;
  /** What can be done with it, in a menu at its end. */
  menu?: ReactNode;
}

/** One entry of the start column. */
export function NavItem({ icon, label, here, count, counted, onClick, menu }: NavItemProps) {
  const { number } = useTexts();
  return (
    <li className={menu ? "nav-owned" : undefined}>
      <button
        type="button"
        className="nav-item"
        aria-current={here ? "true" : undefined}
        onClick={onClick}
      >
        {icon}
        <span className="nav-label at-edge" dir="auto">
          {label}
        </span>
        {count !== undefined && <span className="nav-count">{number(count)}</span>}
        {counted && <span className="unseen">{counted}</span>}
      </button>
      {menu}
    </li>
  );
}
