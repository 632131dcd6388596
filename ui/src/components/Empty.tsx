import type { ReactNode } from "react";

import "./empty.css";

interface EmptyProps {
  title: string;
  /** What to do next. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** A place where nothing is yet. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children && <p className="soft">{children}</p>}
      {actions && <div className="empty-actions">{actions}</div>}
    </div>
  );
}
