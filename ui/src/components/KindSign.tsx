import {
  AudioLines,
  FileCode,
  FileText,
  FileType,
  Film,
  Globe,
  Image,
  Link,
  NotebookPen,
  Quote,
  Sheet,
} from "lucide-react";

import type { EvidenceKind } from "../platform";

interface KindSignProps {
  kind: EvidenceKind | "text";
  /** A file's media type. */
  type: string | undefined;
}

/** The sign of what something is: a file by its type, a link, a quotation, a note, a text. */
export function KindSign({ kind, type = "" }: KindSignProps) {
  const look = { size: 16, "aria-hidden": true } as const;
  if (kind === "link") return <Link {...look} />;
  if (kind === "quotation") return <Quote {...look} />;
  if (kind === "note") return <NotebookPen {...look} />;
  if (type.startsWith("image/")) return <Image {...look} />;
  if (type.startsWith("audio/")) return <AudioLines {...look} />;
  if (type.startsWith("video/")) return <Film {...look} />;
  if (type === "text/html" || type === "application/xhtml+xml") return <Globe {...look} />;
  if (type === "application/pdf") return <FileType {...look} />;
  if (type === "text/csv" || type.includes("spreadsheet")) return <Sheet {...look} />;
  if (/json|xml/.test(type)) return <FileCode {...look} />;
  return <FileText {...look} />;
}
