import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

import "./notice.css";

/** Something that went wrong, told where it belongs. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="notice" role="alert">
      <TriangleAlert size={16} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
