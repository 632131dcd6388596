import { TriangleAlert } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";

import { useTexts } from "../i18n";

import "./notice.css";

/** Something that went wrong, told where it belongs. */
export function Notice({ children }: { children: ReactNode }) {
  const notice = useRef<HTMLDivElement>(null);
  // Below the end of a long form nobody would see it.
  useEffect(() => {
    notice.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={notice} className="notice" role="alert">
      <TriangleAlert size={16} aria-hidden />
      <div>{children}</div>
    </div>
  );
}

/** What went wrong, in the reader's language; nothing when nothing did. */
export function Wrong({ error }: { error: unknown }) {
  const { told } = useTexts();
  return error ? <Notice>{told(error)}</Notice> : null;
}
