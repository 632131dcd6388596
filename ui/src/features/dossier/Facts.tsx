import type { ReactNode } from "react";

import { Choice } from "../../components";
import { DateEcho, EditableText, useAct, usePeople } from "../../desk";
import { useTexts } from "../../i18n";
import { claimKindWords } from "../../i18n/words";
import type { ClaimKind, ClaimView } from "../../platform";
import { ClaimText } from "./ClaimText";
import { editClaim } from "./edit";

const KINDS: ClaimKind[] = ["statement", "attribution"];

/** What was said, by whom, when and where. */
export function Facts({ view }: { view: ClaimView }) {
  const { t } = useTexts();
  const act = useAct();
  const people = usePeople();
  const { claim, claimant } = view;
  const unstated = t("not-stated");
  return (
    <section className="facts" aria-label={t("claim")}>
      <ClaimText
        view={view}
        field="wording"
        label={t("wording")}
        empty=""
        lines={3}
        look="wording"
        language={claim.language}
      />
      <ClaimText
        view={view}
        field="translation"
        label={t("translation")}
        empty={t("translation-empty")}
        lines={2}
        look="reading"
      />
      <dl className="facts-list">
        <Fact label={t("claimant")}>
          <EditableText
            name={`${view.id}.claimant`}
            label={t("claimant")}
            value={claimant?.name ?? ""}
            empty={unstated}
            known={people.data?.map(({ person }) => person.name) ?? []}
            standing={async (call) => (await call("claim_get", { id: view.id })).claimant?.name ?? ""}
            save={(name, call) => editClaim(call, view.id, { claimant: null }, name.trim())}
          />
          {claimant?.confidential && <span className="confidential">{t("confidential")}</span>}
        </Fact>
        <Fact label={t("role")}>
          <ClaimText view={view} field="role" label={t("role")} empty={unstated} />
        </Fact>
        <Fact label={t("date")}>
          <ClaimText
            view={view}
            field="date"
            label={t("date")}
            empty={unstated}
            below={(text) => <DateEcho text={text} />}
          />
        </Fact>
        <Fact label={t("place")}>
          <ClaimText view={view} field="place" label={t("place")} empty={unstated} />
        </Fact>
        <Fact label={t("kind")}>
          <Choice
            label={t("kind")}
            bare
            value={claim.kind}
            onChange={(kind) => void act((call) => editClaim(call, view.id, { kind }))}
            options={KINDS.map((value) => ({ value, label: t(claimKindWords[value]) }))}
          />
        </Fact>
        <Fact label={t("field-language")}>
          <ClaimText view={view} field="language" label={t("field-language")} empty={t("language-example")} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
