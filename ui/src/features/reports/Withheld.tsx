import { EyeOff } from "lucide-react";

import { Notice } from "../../components";
import { usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { withheldWords } from "../../i18n/words";
import type { ClaimId, EvidenceId, Leak, ReportOutline, SourceId } from "../../platform";

interface Where {
  claim: ClaimId | null;
  evidence: EvidenceId | null;
  source?: SourceId | null;
}

/** Leaves the report for where something stands, to change it there. */
function useGoTo() {
  const place = usePlace();
  return ({ claim, evidence, source }: Where) => {
    place.closeSheet();
    if (claim) place.openClaim(claim);
    else if (evidence) place.show({ at: "exhibit", id: evidence, passage: null });
    else if (source) place.show({ at: "source", id: source, passage: null });
  };
}

/** What the report leaves out, before it is written. */
export function Withheld({ outline }: { outline: ReportOutline }) {
  const { t } = useTexts();
  const goTo = useGoTo();
  const { withheld, withheld_total } = outline;
  return (
    <section className="report-withheld" aria-labelledby="report-withheld">
      <h3 id="report-withheld" className="field-label">
        {t("report-withheld")}
      </h3>
      {withheld.length === 0 && <p className="soft small">{t("report-withheld-none")}</p>}
      <ul role="list">
        {withheld.map((one, index) => (
          // The same exhibit can have several notes.
          <li key={`${one.kind} ${one.claim} ${one.evidence} ${index}`}>
            <button type="button" className="open-link" onClick={() => goTo(one)}>
              <EyeOff size={14} aria-hidden />
              <span>{t(withheldWords[one.kind], { title: one.title })}</span>
            </button>
            {one.reason && <p className="soft small">{t("withheld-reason", { reason: one.reason })}</p>}
          </li>
        ))}
      </ul>
      {withheld.length < withheld_total && (
        <p className="soft small">{t("report-withheld-more", { count: withheld_total - withheld.length })}</p>
      )}
    </section>
  );
}

/** Where confidential names stand in somebody's words. */
export function Leaks({ leaks }: { leaks: Leak[] }) {
  const { t } = useTexts();
  const goTo = useGoTo();
  return (
    <Notice>
      <p>{t("report-leaks")}</p>
      <ul role="list" className="report-leaks">
        {leaks.map((leak, index) => (
          <li key={`${leak.name} ${index}`}>
            <button type="button" className="open-link" onClick={() => goTo(leak)}>
              <span>{t("report-leak", { name: leak.name, text: leak.text })}</span>
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
