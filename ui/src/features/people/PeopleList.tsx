import { Trash2 } from "lucide-react";
import { useState } from "react";

import { Button, Checkbox, Empty, Field, IconButton, Notice } from "../../components";
import { useAct, usePeople, useSave, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import type { PersonRow } from "../../platform";

import "./people.css";

/** Everybody who made a claim or collected evidence, in the whole library. */
export function PeopleList() {
  const { t } = useTexts();
  const people = usePeople();
  return (
    <section className="listing" aria-label={t("people")}>
      <header className="listing-head">
        <h1>{t("people-count", { count: people.data?.length ?? 0 })}</h1>
      </header>
      {people.data?.length === 0 ? (
        <Empty title={t("people-empty")}>{t("people-empty-next")}</Empty>
      ) : (
        <ul className="listing-rows">
          {people.data?.map((row) => <PersonItem key={row.id} row={row} />)}
        </ul>
      )}
    </section>
  );
}

function PersonItem({ row }: { row: PersonRow }) {
  const { t } = useTexts();
  const act = useAct();
  const { sayUndoable } = useToasts();
  const [editing, setEditing] = useState(false);
  const { name, about, confidential } = row.person;
  const remove = async () => {
    const done = await act(async (call) => {
      await call("person_remove", { id: row.id });
      return true;
    });
    if (done) sayUndoable(t("removed", { title: name }));
  };
  return (
    <>
      <li className="listing-row">
        <button
          type="button"
          className="listing-open"
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          <span className="listing-text" dir="auto">
            <span className="listing-title">
              {name}
            </span>
            <span className="soft small">
              {about}
            </span>
          </span>
          {confidential && <span className="confidential">{t("confidential")}</span>}
          <span className="soft small">{t("source-claims", { count: row.claims })}</span>
        </button>
        <IconButton
          label={t("remove-named", { title: name })}
          icon={<Trash2 size={15} aria-hidden />}
          onPress={() => void remove()}
        />
      </li>
      {editing && (
        <li>
          <PersonForm row={row} onDone={() => setEditing(false)} />
        </li>
      )}
    </>
  );
}

function PersonForm({ row, onDone }: { row: PersonRow; onDone: () => void }) {
  const { t } = useTexts();
  const [person, setPerson] = useState(row.person);
  const set = (change: Partial<typeof person>) => setPerson({ ...person, ...change });
  const { save, busy, error, errorFor } = useSave();
  const submit = async () => {
    const done = await save(async (call) => {
      await call("person_edit", { id: row.id, person });
      return true;
    });
    if (done) onDone();
  };
  return (
    <form
      className="person-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={t("person-name")} value={person.name} onChange={(name) => set({ name })} autoFocus />
      <Field label={t("person-about")} value={person.about} onChange={(about) => set({ about })} lines={2} />
      <Checkbox
        label={t("person-withhold")}
        isSelected={person.confidential}
        onChange={(confidential) => set({ confidential })}
      />
      {person.confidential && (
        <Field
          label={t("withhold-reason")}
          value={person.withheld_because}
          onChange={(withheld_because) => set({ withheld_because })}
          hint={t("withhold-reason-hint")}
          error={errorFor("withheld_without_reason")}
          isRequired
        />
      )}
      {error && !errorFor("withheld_without_reason") && <Notice>{error.message}</Notice>}
      <div className="row-end">
        <Button onPress={onDone}>{t("cancel")}</Button>
        <Button type="submit" look="strong" isPending={busy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
