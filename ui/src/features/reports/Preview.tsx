import { useRef } from "react";

import { useFrameFocus } from "../../components";

interface PreviewProps {
  title: string;
  html: string;
}

/**
 * The report as a page, inert: no script runs in it. It is of our own origin, so that where one was
 * reading can be kept when its options change.
 */
export function Preview({ title, html }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const reading = useRef(0);
  useFrameFocus(frame);
  const onLoad = () => {
    const page = frame.current?.contentWindow;
    if (!page) return;
    if (reading.current > 0) page.scrollTo(0, reading.current);
    page.addEventListener("scroll", () => (reading.current = page.scrollY));
  };
  return (
    <iframe
      ref={frame}
      className="report-page"
      title={title}
      sandbox="allow-same-origin"
      srcDoc={html}
      onLoad={onLoad}
    />
  );
}
