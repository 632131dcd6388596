import { FileOutput, MoreHorizontal, Trash2, X } from "lucide-react";
import type { ReactNode } from "react";

import { Choice, IconButton, MenuButton, Notice } from "../../components";
import { EditableText, useAct, useClaim, usePeople, usePlace, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { claimKindWords, gapWords, stageWords } from "../../i18n/words";
import {
  type Backend,
  type Claim,
  type ClaimId,
  type ClaimKind,
  type ClaimView,
  errorOf,
  type Stage,
} from "../../platform";
import { VerdictPanel } from "../verdicts";
import { Appearances } from "./Appearances";
import { Findings } from "./Findings";
import { Relations } from "./Relations";
import { Tags } from "./Tags";

import "./dossier.css";

const STAGES: Stage[] = ["inbox", "checking", "review", "done"];
const KINDS: ClaimKind[] = ["statement", "attribution"];

/** Everything about one claim, edited in place. */
export function Dossier({ id }: { id: ClaimId }) {
  const { t } = useTexts();
  const place = usePlace();
  const claim = useClaim(id);
  const view = claim.data;
  return (
    // It stays while the next claim is read, and the focus stays in it.
    <article id="dossier" className="dossier" tabIndex={-1} aria-label={t("dossier")}>
      {claim.error && <Notice>{errorOf(claim.error).message}</Notice>}
      {view && <Contents key={view.id} view={view} onClose={() => place.openClaim(null)} />}
    </article>
  );
}

function Contents({ view, onClose }: { view: ClaimView; onClose: () => void }) {
  return (
    <>
      <Head view={view} onClose={onClose} />
      <div className="dossier-body">
        <Facts view={view} />
        <Tags claim={view.id} tags={view.tags} />
        <VerdictPanel claim={view} />
        <Gaps view={view} />
        <Findings view={view} />
        <Appearances view={view} />
        <Relations view={view} />
        <Background view={view} />
      </div>
    </>
  );
}

function Head({ view, onClose }: { view: ClaimView; onClose: () => void }) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const remove = async () => {
    const done = await act(async (call) => {
      await call("claim_remove", { claims: [view.id] });
      return true;
    });
    if (!done) return;
    place.openClaim(null);
    sayUndoable(t("claims-removed", { count: 1 }));
  };
  return (
    <header className="panel-head">
      <h2>{t("claim")}</h2>
      <div className="dossier-tools">
        <Choice
          label={t("stage")}
          bare
          value={view.stage}
          onChange={(stage) => void act((call) => call("claim_stage", { claims: [view.id], stage }))}
          options={STAGES.map((value) => ({ value, label: t(stageWords[value]) }))}
        />
        <MenuButton
          label={t("claim-menu")}
          icon={<MoreHorizontal size={16} aria-hidden />}
          actions={[
            {
              id: "report",
              label: t("report-this"),
              icon: <FileOutput size={14} aria-hidden />,
              onAction: () => place.openSheet({ sheet: "report", of: "claims", claims: [view.id] }),
            },
            {
              id: "remove",
              label: t("claim-remove"),
              icon: <Trash2 size={14} aria-hidden />,
              onAction: () => void remove(),
            },
          ]}
        />
        <IconButton label={t("close")} icon={<X size={16} aria-hidden />} onPress={onClose} />
      </div>
    </header>
  );
}

/** Saves a change to a claim. Its claimant goes by name. */
function editor(view: ClaimView) {
  return (change: Partial<Claim>, claimant = view.claimant?.name ?? "") =>
    (call: Backend["call"]) =>
      call("claim_edit", {
        id: view.id,
        claim: { ...view.claim, ...change },
        claimant_name: claimant.trim(),
      });
}

function Facts({ view }: { view: ClaimView }) {
  const { t } = useTexts();
  const act = useAct();
  const people = usePeople();
  const edit = editor(view);
  const { claim } = view;
  const withheld = view.claimant?.confidential ?? false;
  return (
    <section className="facts" aria-label={t("claim")}>
      <EditableText
        name={`${view.id}.wording`}
        label={t("wording")}
        value={claim.wording}
        empty=""
        lines={3}
        look="wording"
        save={(wording, call) => edit({ wording })(call)}
      />
      <EditableText
        name={`${view.id}.translation`}
        label={t("translation")}
        value={claim.translation}
        empty={t("translation-empty")}
        lines={2}
        look="reading"
        save={(translation, call) => edit({ translation })(call)}
      />
      <dl className="facts-list">
        <Fact label={t("claimant")}>
          <EditableText
            name={`${view.id}.claimant`}
            label={t("claimant")}
            value={view.claimant?.name ?? ""}
            empty={t("not-stated")}
            known={people.data?.map(({ person }) => person.name) ?? []}
            save={(name, call) => edit({ claimant: null }, name)(call)}
          />
          {withheld && <span className="confidential">{t("confidential")}</span>}
        </Fact>
        <Fact label={t("role")}>
          <EditableText
            name={`${view.id}.role`}
            label={t("role")}
            value={claim.role}
            empty={t("not-stated")}
            save={(role, call) => edit({ role })(call)}
          />
        </Fact>
        <Fact label={t("date")}>
          <EditableText
            name={`${view.id}.date`}
            label={t("date")}
            value={claim.date ?? ""}
            empty={t("not-stated")}
            save={(date, call) => edit({ date: date.trim() || null })(call)}
          />
        </Fact>
        <Fact label={t("place")}>
          <EditableText
            name={`${view.id}.place`}
            label={t("place")}
            value={claim.place}
            empty={t("not-stated")}
            save={(place, call) => edit({ place })(call)}
          />
        </Fact>
        <Fact label={t("kind")}>
          <Choice
            label={t("kind")}
            bare
            value={claim.kind}
            onChange={(kind) => void act(edit({ kind }))}
            options={KINDS.map((value) => ({ value, label: t(claimKindWords[value]) }))}
          />
        </Fact>
        <Fact label={t("field-language")}>
          <EditableText
            name={`${view.id}.language`}
            label={t("field-language")}
            value={claim.language}
            empty={t("not-stated")}
            save={(language, call) => edit({ language })(call)}
          />
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

function Gaps({ view }: { view: ClaimView }) {
  const { t } = useTexts();
  if (view.gaps.length === 0) return null;
  return (
    <section className="gaps">
      <h3>{t("gaps")}</h3>
      <ul>
        {view.gaps.map((gap) => (
          <li key={gap}>{t(gapWords[gap])}</li>
        ))}
      </ul>
    </section>
  );
}

function Background({ view }: { view: ClaimView }) {
  const { t } = useTexts();
  const edit = editor(view);
  const { claim } = view;
  const fields = [
    { key: "why_checked", label: t("why-checked"), empty: t("why-checked-empty") },
    { key: "method", label: t("method"), empty: t("method-empty") },
    { key: "right_of_reply", label: t("right-of-reply"), empty: t("right-of-reply-empty") },
    { key: "note", label: t("field-note-private"), empty: t("note-empty") },
  ] as const;
  return (
    <section className="background">
      <h3>{t("background")}</h3>
      {fields.map(({ key, label, empty }) => (
        <div key={key}>
          <h4>{label}</h4>
          <EditableText
            name={`${view.id}.${key}`}
            label={label}
            value={claim[key]}
            empty={empty}
            lines={3}
            save={(text, call) => edit({ [key]: text })(call)}
          />
        </div>
      ))}
    </section>
  );
}
