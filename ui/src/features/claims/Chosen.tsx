import { FileOutput, FolderInput, Scale, Tag, Trash2, Workflow, X } from "lucide-react";
import { useState } from "react";
import { Dialog, DialogTrigger, Popover } from "react-aria-components";

import { Button, Field, IconButton, MenuButton } from "../../components";
import { useCases, useCommands, useCompletions, useDraft, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { stageWords } from "../../i18n/words";
import type { CaseId, ClaimId, Stage, Verdict, VerdictWord } from "../../platform";
import { useBulk } from "./bulk";
import { ChosenVerdict } from "./ChosenVerdict";

import "./chosen.css";

export const STAGES: Stage[] = ["inbox", "checking", "review", "done"];

interface ChosenProps {
  of: CaseId;
  claims: ReadonlySet<ClaimId>;
  total: number;
  onRemove: () => void;
  onClear: () => void;
}

/** What can be done with several claims at once. */
export function Chosen({ of, claims, total, onRemove, onClear }: ChosenProps) {
  const { t } = useTexts();
  const place = usePlace();
  const cases = useCases();
  const bulk = useBulk(() => [...claims]);
  const [judging, setJudging] = useState<"word" | "reason" | null>(null);
  const [draft, keep] = useDraft<Partial<Verdict>>("verdict.chosen");
  const judge = (word: VerdictWord) => () => {
    keep({ ...draft, word });
    setJudging("reason");
  };
  useCommands({
    "verdict-confirmed": judge("confirmed"),
    "verdict-denied": judge("denied"),
    "verdict-unverified": judge("unverified"),
  });
  const others = cases.data?.filter(({ id }) => id !== of) ?? [];
  return (
    <div className="chosen" role="toolbar" aria-label={t("chosen-tools")}>
      <h1>
        <span role="status">
          {t(claims.size === total && total > 1 ? "chosen-all" : "chosen-count", { count: claims.size })}
        </span>
      </h1>
      <MenuButton
        label={t("stage")}
        icon={<Workflow size={14} aria-hidden />}
        named
        actions={STAGES.map((stage) => ({
          id: stage,
          label: t(stageWords[stage]),
          onAction: () => void bulk.stage(stage),
        }))}
      />
      <Button onPress={() => setJudging("word")}>
        <Scale size={14} aria-hidden />
        {t("verdict")}
      </Button>
      <DialogTrigger>
        <Button>
          <Tag size={14} aria-hidden />
          {t("tags")}
        </Button>
        <Popover className="popover" offset={4}>
          <Dialog className="chosen-tags" aria-label={t("tags")}>
            {({ close }) => <TagForm of={of} onTag={bulk.tag} onUntag={bulk.untag} onDone={close} />}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {others.length > 0 && (
        <MenuButton
          label={t("claims-move")}
          icon={<FolderInput size={14} aria-hidden />}
          named
          actions={others.map((row) => ({
            id: row.id,
            label: row.case.title,
            onAction: () => void bulk.move(row.id, row.case.title).then((done) => done && onClear()),
          }))}
        />
      )}
      <Button onPress={() => place.openSheet({ sheet: "report", of: "claims", claims: [...claims] })}>
        <FileOutput size={14} aria-hidden />
        {t("report")}
      </Button>
      <Button onPress={onRemove}>
        <Trash2 size={14} aria-hidden />
        {t("remove")}
      </Button>
      <IconButton label={t("chosen-clear")} icon={<X size={14} aria-hidden />} onPress={onClear} />
      {judging && (
        <ChosenVerdict
          claims={claims}
          draft={draft}
          keep={keep}
          from={judging}
          onClose={() => setJudging(null)}
        />
      )}
    </div>
  );
}

interface TagFormProps {
  of: CaseId;
  onTag: (tag: string) => Promise<boolean>;
  onUntag: (tag: string) => Promise<boolean>;
  onDone: () => void;
}

function TagForm({ of, onTag, onUntag, onDone }: TagFormProps) {
  const { t } = useTexts();
  const [tag, setTag] = useState("");
  const known = useCompletions("tag", "", of);
  const finish = (how: (tag: string) => Promise<boolean>) => {
    if (tag.trim()) void how(tag.trim()).then((done) => done && onDone());
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        finish(onTag);
      }}
    >
      <Field
        label={t("tag")}
        value={tag}
        onChange={setTag}
        known={known.data?.map(({ value }) => value) ?? []}
        autoFocus
      />
      <div className="row-end">
        <Button isDisabled={!tag.trim()} onPress={() => finish(onUntag)}>
          {t("tag-take")}
        </Button>
        <Button type="submit" look="strong" isDisabled={!tag.trim()}>
          {t("tag-give")}
        </Button>
      </div>
    </form>
  );
}
