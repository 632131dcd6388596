import { FilePlus2, X } from "lucide-react";
import { type SyntheticEvent, useState } from "react";

import { Button, IconButton, Notice, Sheet, SheetBody, SheetFoot } from "../../components";
import { useAct, useClaim, usePlace, useSave, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import type { Attached, CaseId, Refused } from "../../platform";
import { FindingFields, findingOf, NOTHING_SAID, type Said } from "./FindingFields";

import "./attach.css";

interface AttachSheetProps {
  of: CaseId;
  paths: string[];
  pasted: File | null;
}

/** Attaches files to the case, and holds them against the claim at hand. */
export function AttachSheet({ of, paths, pasted }: AttachSheetProps) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { say } = useToasts();
  const claim = useClaim(place.claim);
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  const [refused, setRefused] = useState<Refused[]>([]);
  const { save, busy, error } = useSave();

  // They are the place's to keep: more may be dropped while this is open.
  const setPaths = (next: string[]) =>
    place.openSheet({ sheet: "attach", paths: [...new Set(next)], pasted });

  const choose = async () => {
    const more = await act((call) => call("files_choose", { title: t("attach-files") }));
    if (more) setPaths([...paths, ...more]);
  };

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const finding = findingOf(claim.data ? place.claim : null, said);
    const attached = await save(async (call): Promise<Attached> => {
      if (!pasted) return await call("evidence_attach", { case: of, paths, finding });
      const bytes = [...new Uint8Array(await pasted.arrayBuffer())];
      return await call("evidence_attach_bytes", { case: of, name: pasted.name, bytes, finding });
    });
    if (!attached) return;
    if (attached.evidence.length > 0) say(t("attached", { count: attached.evidence.length }));
    if (attached.refused.length === 0) place.closeSheet();
    else {
      setRefused(attached.refused);
      setPaths([]);
    }
  };

  // What the files say about the claim is for people to decide: nothing is chosen beforehand.
  const ready = (paths.length > 0 || pasted !== null) && (!claim.data || said.stance !== null);
  return (
    <Sheet title={t("attach-files")} onClose={place.closeSheet}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <SheetBody>
          <ul className="attach-files">
            {pasted && <li dir="auto">{pasted.name}</li>}
            {paths.map((path) => (
              <li key={path}>
                <span dir="auto">{nameOf(path)}</span>
                <IconButton
                  label={t("remove-named", { title: nameOf(path) })}
                  icon={<X size={13} aria-hidden />}
                  onPress={() => setPaths(paths.filter((one) => one !== path))}
                />
              </li>
            ))}
          </ul>
          {!pasted && (
            <div className="file-choice">
              <Button onPress={() => void choose()} autoFocus>
                <FilePlus2 size={15} aria-hidden />
                {t("choose-files")}
              </Button>
              <span className="soft">{t("attach-drop")}</span>
            </div>
          )}
          {claim.data ? (
            <FindingFields wording={claim.data.claim.wording} said={said} onChange={setSaid} />
          ) : (
            <p className="soft">{t("attach-no-claim")}</p>
          )}
          {refused.length > 0 && (
            <Notice>
              <p>{t("refused", { count: refused.length })}</p>
              <ul className="refused">
                {refused.map(({ name, error: why }) => (
                  <li key={name}>
                    <strong dir="auto">{name}</strong> {why.message}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {error && <Notice>{error.message}</Notice>}
        </SheetBody>
        <SheetFoot>
          <Button onPress={place.closeSheet}>{t("cancel")}</Button>
          <Button
            type="submit"
            look="strong"
            isPending={busy}
            isDisabled={!ready}
          >
            {busy ? t("working") : t("attach")}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  );
}

const nameOf = (path: string) => path.split(/[/\\]/).at(-1) ?? path;
