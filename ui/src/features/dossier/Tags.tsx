import { X } from "lucide-react";
import { useState } from "react";

import { Combo, IconButton } from "../../components";
import { useAct, useCompletions, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import type { CaseId, ClaimId } from "../../platform";

/** A claim's tags. A tag leads to all claims that have it. */
export function Tags({ claim, of, tags }: { claim: ClaimId; of: CaseId; tags: string[] }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const [typed, setTyped] = useState("");
  const known = useCompletions("tag", typed.trim(), of);
  const add = (tag: string) => {
    setTyped("");
    if (tag.trim()) void act((call) => call("claim_tag", { claims: [claim], tag: tag.trim() }));
  };
  const offered = (known.data ?? []).filter(({ value }) => !tags.includes(value));
  return (
    <section className="tags" aria-label={t("tags")}>
      <ul role="list">
        {tags.map((tag) => (
          <li key={tag} className="tag">
            <button
              type="button"
              onClick={() => place.list(`tag:"${tag.replaceAll('"', "")}"`)}
            >
              <bdi>{tag}</bdi>
            </button>
            <IconButton
              label={t("tag-remove", { tag })}
              icon={<X size={12} aria-hidden />}
              onPress={() => void act((call) => call("claim_untag", { claims: [claim], tag }))}
            />
          </li>
        ))}
      </ul>
      <div className="tag-new">
        <Combo
          label={t("tag-add")}
          bare
          placeholder={t("tag-add")}
          value={typed}
          onChange={setTyped}
          options={offered.map(({ value, label }) => ({ value, label: label || value }))}
          onPick={add}
          onEnter={() => add(typed)}
        />
      </div>
    </section>
  );
}
