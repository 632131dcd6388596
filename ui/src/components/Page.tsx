import { useEffect, useRef } from "react";

import { useTexts } from "../i18n";

import "./page.css";

interface PageProps {
  title: string;
  html: string;
}

/** A whole page of HTML, shown inert: no script runs in it, and nothing is fetched for it. */
export function Page({ title, html }: PageProps) {
  const { t } = useTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    // Keys go to what lies within, which the frame is told nothing of: only that the window lost them.
    const tell = () => frame.current?.toggleAttribute("data-focused", document.activeElement === frame.current);
    const events = ["blur", "focus"];
    for (const event of events) window.addEventListener(event, tell);
    document.addEventListener("focusin", tell);
    return () => {
      for (const event of events) window.removeEventListener(event, tell);
      document.removeEventListener("focusin", tell);
    };
  }, []);
  if (!html) return <p className="soft">{t("page-empty")}</p>;
  return <iframe ref={frame} className="page" title={title} sandbox="" srcDoc={html} />;
}
