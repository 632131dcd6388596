import { FilePlus2, X } from "lucide-react";
import { type SyntheticEvent, useState } from "react";

import { Button, IconButton, Sheet, SheetBody, SheetFoot } from "../../components";
import { useAct, useClaim, useClaimAtHand, useDraft, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import type { CaseId } from "../../platform";
import { type BegunAttaching, draftOf, useAttach } from "./attaching";
import { findingOf, NOTHING_SAID } from "./FindingFields";
import { HoldFields } from "./HoldFields";

import "./attach.css";

interface AttachSheetProps {
  of: CaseId;
  paths: string[];
  pasted: File[];
}

/** Attaches files to the case, and holds them against the claim at hand. */
export function AttachSheet({ of, paths: given, pasted }: AttachSheetProps) {
  const { t, size } = useTexts();
  const place = usePlace();
  const atHand = useClaimAtHand();
  const act = useAct();
  const attach = useAttach();
  const claim = useClaim(atHand);
  const [begun, keep] = useDraft<BegunAttaching>(draftOf(of));
  const said = begun?.said ?? NOTHING_SAID;
  const failed = begun?.paths ?? [];
  const paths = [...new Set([...failed, ...given])];
  // Who looks at the exhibits of the case adds to those, and at no claim's.
  const [against, setAgainst] = useState(place.view.at !== "exhibits");
  const claimAtHand = against && claim.data ? claim.data : null;

  // They are the place's to keep: more may be dropped while this is open.
  const set = (next: string[], files = pasted) => {
    if (failed.length > 0) keep({ said, paths: [] });
    place.openSheet({ sheet: "attach", paths: [...new Set(next)], pasted: files });
  };
  const choose = async () => {
    const more = await act((call) => call("files_choose", { title: t("attach-files") }));
    if (more) set([...paths, ...more]);
  };

  // What the files say about the claim is for people to decide: nothing is chosen beforehand.
  const ready = paths.length + pasted.length > 0 && (!claimAtHand || said.stance !== null);
  const submit = () => {
    if (!ready) return;
    keep(null);
    place.closeSheet();
    void attach({ of, paths, pasted, said, finding: findingOf(claimAtHand?.id ?? null, said) });
  };
  return (
    <Sheet title={t("attach-files")} onClose={place.closeSheet}>
      <form
        className="form"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          submit();
        }}
      >
        <SheetBody>
          {paths.length + pasted.length > 1 && (
            <p className="soft small">{t("attach-count", { count: paths.length + pasted.length })}</p>
          )}
          <ul role="list" className="attach-files">
            {pasted.map((file) => (
              <File
                key={file.name}
                name={file.name}
                about={size(file.size)}
                onRemove={() => set(given, pasted.filter((one) => one !== file))}
              />
            ))}
            {paths.map((path) => (
              <File
                key={path}
                name={nameOf(path)}
                about={folderOf(path)}
                onRemove={() => set(paths.filter((one) => one !== path))}
              />
            ))}
          </ul>
          <div className="file-choice">
            <Button onPress={() => void choose()} autoFocus={paths.length + pasted.length === 0}>
              <FilePlus2 size={15} aria-hidden />
              {t("choose-files")}
            </Button>
            <span className="soft">{t("attach-drop")}</span>
          </div>
          {claim.data ? (
            <HoldFields
              wording={claim.data.claim.wording}
              against={against}
              onAgainst={setAgainst}
              said={said}
              onSaid={(next) => keep({ said: next, paths: failed })}
            />
          ) : (
            <p className="soft">{t("attach-no-claim")}</p>
          )}
        </SheetBody>
        <SheetFoot>
          <span className="soft small">{t("attach-goes-on")}</span>
          <Button
            onPress={() => {
              keep(null);
              place.closeSheet();
            }}
          >
            {t("cancel")}
          </Button>
          <Button type="submit" look="strong" isDisabled={!ready}>
            {t("attach")}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  );
}

interface FileProps {
  name: string;
  about: string;
  onRemove: () => void;
}

function File({ name, about, onRemove }: FileProps) {
  const { t } = useTexts();
  return (
    <li>
      <span dir="auto" className="attach-name at-edge">
        {name}
      </span>
      <span className="attach-about soft small">
        <bdi>{about}</bdi>
      </span>
      <IconButton label={t("remove-named", { title: name })} icon={<X size={13} aria-hidden />} onPress={onRemove} />
    </li>
  );
}

const nameOf = (path: string) => path.split(/[/\\]/).at(-1) ?? path;
const folderOf = (path: string) => path.slice(0, -nameOf(path).length - 1);
