import type { Stance, VerdictWord } from "../platform";

import "./signs.css";

interface SignProps {
  size?: number;
}

/** A size that grows with the text. */
const inText = (size: number) => ({ width: `${size / 16}rem`, height: `${size / 16}rem` });

/** A verdict's shape: a disc, an octagon, a diamond, or a dashed ring for none. */
export function VerdictSign({ verdict, size = 16 }: SignProps & { verdict: VerdictWord | null }) {
  return (
    <svg
      className={`sign sign-${verdict ?? "unchecked"}`}
      {...inText(size)}
      viewBox="0 0 16 16"
      aria-hidden
    >
      {verdict === "confirmed" && (
        <>
          <circle className="sign-fill" cx="8" cy="8" r="7.25" />
          <path className="sign-line" d="M4.7 8.3l2.3 2.3 4.4-4.9" />
        </>
      )}
      {verdict === "denied" && (
        <>
          <path className="sign-fill" d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" />
          <path className="sign-line" d="M5.5 5.5l5 5m0-5l-5 5" />
        </>
      )}
      {verdict === "unverified" && (
        <>
          <path className="sign-fill" d="M8 .2L15.8 8 8 15.8.2 8z" />
          <path className="sign-line" d="M6.3 6.5c0-2.4 3.5-2.3 3.5-.2 0 1.4-1.8 1.3-1.8 2.7M8 11.2v.1" />
        </>
      )}
      {verdict === null && <circle className="sign-ring" cx="8" cy="8" r="6.25" />}
    </svg>
  );
}

/** A stance's shape: up for, down against, a ring beside the question. */
export function StanceSign({ stance, size = 10 }: SignProps & { stance: Stance }) {
  return (
    <svg className={`sign stance-${stance}`} {...inText(size)} viewBox="0 0 10 10" aria-hidden>
      {stance === "supports" && <path className="sign-fill" d="M5 .8l4.6 8.4H.4z" />}
      {stance === "refutes" && <path className="sign-fill" d="M5 9.2L.4.8h9.2z" />}
      {stance === "context" && <circle className="sign-hollow" cx="5" cy="5" r="3.6" />}
    </svg>
  );
}
