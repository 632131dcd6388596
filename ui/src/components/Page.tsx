import { useRef } from "react";

import { useTexts } from "../i18n";
import { useFrameFocus } from "./frameFocus";

import "./page.css";

interface PageProps {
  title: string;
  html: string;
}

/** A whole page of HTML, shown inert: no script runs in it, and nothing is fetched for it. */
export function Page({ title, html }: PageProps) {
  const { t } = useTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  useFrameFocus(frame);
  if (!html) return <p className="soft">{t("page-empty")}</p>;
  return <iframe ref={frame} className="page" title={title} sandbox="" srcDoc={html} />;
}
