import { Camera, MessageSquareQuote } from "lucide-react";

import { VerdictSign } from "../../components";
import { useClaimAtHand, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { verdictWords } from "../../i18n/words";
import type { Happening } from "../../platform";

/** What happened, in order; each leads to its claim or exhibit. */
export function Happenings({ happenings }: { happenings: Happening[] }) {
  const { t } = useTexts();
  return (
    <ol role="list" className="happenings" aria-label={t("timeline-list")}>
      {happenings.map((one) => (
        <li key={`${one.kind} ${one.claim ?? one.evidence}`}>
          <HappeningRow happening={one} />
        </li>
      ))}
    </ol>
  );
}

function HappeningRow({ happening }: { happening: Happening }) {
  const { t, moment } = useTexts();
  const place = usePlace();
  const atHand = useClaimAtHand();
  const { kind, when, claim, evidence, title, verdict } = happening;
  const open = () => {
    if (claim) place.openClaim(claim);
    else if (evidence) place.show({ at: "exhibit", id: evidence, passage: null });
  };
  const what =
    kind === "statement"
      ? t("timeline-statement")
      : kind === "capture"
        ? t("timeline-capture")
        : t("timeline-verdict", { verdict: t(verdictWords[verdict ?? "none"]) });
  return (
    <button
      type="button"
      className="happening"
      aria-current={claim !== null && claim === atHand ? "true" : undefined}
      onClick={open}
    >
      <span className="happening-sign" aria-hidden>
        {kind === "statement" && <MessageSquareQuote size={15} />}
        {kind === "capture" && <Camera size={15} />}
        {kind === "verdict" && <VerdictSign verdict={verdict} size={15} />}
      </span>
      {/* A statement's date stands as it was written; the others are a clock's. */}
      <span className="happening-when">
        <bdi>{kind === "statement" ? when : moment(when, "days")}</bdi>
      </span>
      <span className="happening-what soft">{what}</span>
      <span className="happening-title">
        <bdi>{title}</bdi>
      </span>
    </button>
  );
}
