import { useState } from "react";

import { Wrong } from "../../components";
import { useClaim, useCommands, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { type ClaimId, type ClaimView } from "../../platform";
import { VerdictPanel } from "../verdicts";
import { Appearances } from "./Appearances";
import { Background } from "./Background";
import { Facts } from "./Facts";
import { Findings } from "./Findings";
import { Gaps } from "./Gaps";
import { Head } from "./Head";
import { History } from "./History";
import { Relations } from "./Relations";
import { Tags } from "./Tags";

import "./dossier.css";

/** Everything about one claim, edited in place. */
export function Dossier({ id }: { id: ClaimId }) {
  const { t } = useTexts();
  const place = usePlace();
  const claim = useClaim(id);
  const view = claim.data;
  return (
    // It stays while the next claim is read, and the focus stays in it.
    <article id="dossier" className="dossier" tabIndex={-1} aria-label={t("dossier")}>
      <Wrong error={claim.error} />
      {view && <Contents key={view.id} view={view} onClose={() => place.openClaim(null)} />}
    </article>
  );
}

function Contents({ view, onClose }: { view: ClaimView; onClose: () => void }) {
  const [past, setPast] = useState(false);
  const showPast = () => {
    setPast(true);
    document.getElementById("dossier-history")?.focus();
  };
  useCommands({
    "section-next": () => goToSection(1),
    "section-previous": () => goToSection(-1),
    "claim-history": showPast,
  });
  return (
    <>
      <Head view={view} onClose={onClose} />
      <div className="dossier-body">
        <Facts view={view} />
        <Tags claim={view.id} of={view.claim.case} tags={view.tags} />
        <VerdictPanel claim={view} onHistory={showPast} />
        <Gaps view={view} />
        <Findings view={view} />
        <Appearances view={view} />
        <Relations view={view} />
        <Background view={view} />
        <History of={view.id} isOpen={past} onToggle={() => setPast(!past)} />
      </div>
    </>
  );
}

/** Moves the focus on to the next section, or back to the one before. */
function goToSection(by: 1 | -1) {
  const sections = [...document.querySelectorAll<HTMLElement>(".dossier-body > section")];
  const at = sections.findIndex((section) => section.contains(document.activeElement));
  const section = sections[at < 0 ? (by > 0 ? 0 : sections.length - 1) : at + by];
  if (!section) return;
  section.tabIndex = -1;
  section.focus();
  section.scrollIntoView({ block: "nearest" });
}
