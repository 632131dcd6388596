import type { ReactNode } from "react";

import "./empty.css";

interface EmptyProps {
  title: string;
  /** What to do next. */
  children?: ReactNode;
  actions?: ReactNode;
  /** Of the heading that its title is, where it has the place to itself. */
  level?: 1 | 2;
}

/** A place where nothing is yet. */
export function Empty({ title, children, actions, level }: EmptyProps) {
  const Title = level ? (`h${level}` as const) : "p";
  return (
    <div className="empty">
      <Title className="empty-title">{title}</Title>
      {children && <p className="soft">{children}</p>}
      {actions && <div className="empty-actions">{actions}</div>}
    </div>
  );
}
