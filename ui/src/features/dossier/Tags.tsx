import { X } from "lucide-react";
import { useState } from "react";

import { Field, IconButton } from "../../components";
import { useAct, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import type { ClaimId } from "../../platform";

/** A claim's tags. A tag leads to all claims that have it. */
export function Tags({ claim, tags }: { claim: ClaimId; tags: string[] }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const [tag, setTag] = useState("");
  const add = () => {
    if (!tag.trim()) return;
    void act((call) => call("claim_tag", { claims: [claim], tag: tag.trim() }));
    setTag("");
  };
  return (
    <section className="tags" aria-label={t("tags")}>
      <ul>
        {tags.map((one) => (
          <li key={one} className="tag">
            <button
              type="button"
              dir="auto"
              onClick={() => place.list(`tag:"${one}"`)}
            >
              {one}
            </button>
            <IconButton
              label={t("tag-remove", { tag: one })}
              icon={<X size={12} aria-hidden />}
              onPress={() => void act((call) => call("claim_untag", { claims: [claim], tag: one }))}
            />
          </li>
        ))}
      </ul>
      <form
        className="tag-new"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field label={t("tag-add")} bare placeholder={t("tag-add")} value={tag} onChange={setTag} />
      </form>
    </section>
  );
}
