import { ArrowRight } from "lucide-react";

import { usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { gapWords } from "../../i18n/words";
import type { ClaimView, Gap } from "../../platform";
import { writeVerdict } from "../verdicts";

/** What is missing, each leading to where it is filled in. */
export function Gaps({ view }: { view: ClaimView }) {
  const { t, number } = useTexts();
  const place = usePlace();
  if (view.gaps.length === 0) return null;
  const lead = (gap: Gap) => {
    switch (gap) {
      case "no_verdict":
        focusOn("verdict-buttons", "button");
        break;
      case "no_confidence":
        place.openClaim(view.id);
        if (view.verdict) writeVerdict(view.id, view.verdict, "confidence");
        break;
      case "no_evidence":
      case "nothing_supports":
      case "nothing_refutes":
      case "one_source":
        focusOn("dossier-evidence", "button");
        break;
      case "unanswered_evidence":
        focusOn(unanswered(view), "textarea");
        break;
      case "no_right_of_reply":
        focusOn("dossier-background", "[id$='.right_of_reply']");
        break;
      case "no_appearance":
        place.show({ at: "sources" });
    }
  };
  return (
    <section className="gaps" aria-label={t("gaps")}>
      <h3>
        {t("gaps")} <span className="soft">{number(view.gaps.length)}</span>
      </h3>
      <ul role="list">
        {view.gaps.map((gap) => (
          <li key={gap}>
            <button type="button" className="gap" onClick={() => lead(gap)}>
              <span>{t(gapWords[gap])}</span>
              <ArrowRight size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Puts the focus on the first such thing in what has that id. */
function focusOn(id: string, within: string) {
  const target = document.getElementById(id)?.querySelector<HTMLElement>(within);
  target?.scrollIntoView({ block: "center" });
  target?.focus();
}

/** The first finding against the verdict that nothing was said about. */
function unanswered({ findings, verdict }: ClaimView): string {
  const against = verdict?.verdict.word === "denied" ? "supports" : "refutes";
  const first = findings.find(({ finding }) => finding.stance === against && !finding.note);
  return `finding-${first?.id ?? ""}`;
}
