import { useTexts } from "../i18n";

import "./page.css";

interface PageProps {
  title: string;
  html: string;
}

/** A whole page of HTML, shown inert: no script runs in it, and nothing is fetched for it. */
export function Page({ title, html }: PageProps) {
  const { t } = useTexts();
  if (!html) return <p className="soft">{t("page-empty")}</p>;
  return <iframe className="page" title={title} sandbox="" srcDoc={html} />;
}
