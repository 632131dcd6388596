import { Trash2 } from "lucide-react";
import { type KeyboardEvent, useState } from "react";

import { Button, Checkbox, Empty, Field, IconButton, Wrong } from "../../components";
import { useAct, useDraft, usePeople, usePlace, useSave, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { type Person, type PersonId, type PersonRow } from "../../platform";

import "./people.css";

/** How many are shown at once: nobody reads on past so many, but types a part of the name. */
const SHOWN = 200;

/** Everybody who made a claim or collected evidence, in the whole library. */
export function PeopleList() {
  const { t, language } = useTexts();
  const people = usePeople();
  const [words, setWords] = useState("");
  const [editing, setEditing] = useState<PersonId | null>(null);
  const all = people.data ?? [];
  const wanted = words.trim().toLocaleLowerCase(language).split(/\s+/);
  const found = all.filter(({ person: { name, about } }) => {
    const told = `${name} ${about}`.toLocaleLowerCase(language);
    return wanted.every((word) => told.includes(word));
  });
  return (
    <section className="listing" aria-label={t("people")}>
      <header className="listing-head">
        <h1>{t("people-count", { count: all.length })}</h1>
        {all.length > 0 && (
          <div className="people-find">
            <Field label={t("people-find")} bare placeholder={t("people-find")} value={words} onChange={setWords} />
          </div>
        )}
      </header>
      <Wrong error={people.error} />
      {people.data && all.length === 0 && (
        <Empty title={t("people-empty")}>{t("people-empty-next")}</Empty>
      )}
      {all.length > 0 && found.length === 0 && <Empty title={t("people-none-found")} />}
      <ul role="list" className="listing-rows">
        {found.slice(0, SHOWN).map((row) => (
          <PersonItem
            key={row.id}
            row={row}
            editing={editing === row.id}
            onEdit={(on) => setEditing(on ? row.id : null)}
          />
        ))}
        {found.length > SHOWN && (
          <li className="people-more soft">{t("people-more", { count: found.length - SHOWN })}</li>
        )}
      </ul>
    </section>
  );
}

interface PersonItemProps {
  row: PersonRow;
  editing: boolean;
  onEdit: (on: boolean) => void;
}

function PersonItem({ row, editing, onEdit }: PersonItemProps) {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const { sayUndoable } = useToasts();
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
          onClick={() => onEdit(!editing)}
        >
          <span className="listing-text">
            <span className="listing-title at-edge" dir="auto">
              {name}
            </span>
            <span className="soft small at-edge" dir="auto">
              {about}
            </span>
          </span>
          {confidential && <span className="confidential">{t("confidential")}</span>}
        </button>
        {row.claims > 0 ? (
          <Button
            look="quiet"
            onPress={() => place.list(`claimant:"${name.replaceAll('"', "")}"`)}
          >
            {t("source-claims", { count: row.claims })}
          </Button>
        ) : (
          <span className="people-claims soft">{t("source-claims", { count: 0 })}</span>
        )}
        <IconButton
          label={t("remove-named", { title: name })}
          icon={<Trash2 size={15} aria-hidden />}
          onPress={() => void remove()}
        />
      </li>
      {editing && (
        <li>
          <PersonForm row={row} onDone={() => onEdit(false)} />
        </li>
      )}
    </>
  );
}

function PersonForm({ row, onDone }: { row: PersonRow; onDone: () => void }) {
  const { t } = useTexts();
  const [draft, keep] = useDraft<Person>(`person.${row.id}`);
  const person = draft ?? row.person;
  const set = (change: Partial<Person>) => keep({ ...person, ...change });
  const { save, busy, error, errorFor } = useSave();
  const leave = () => {
    keep(null);
    onDone();
  };
  const submit = async () => {
    const done = await save(async (call) => {
      await call("person_edit", { id: row.id, person });
      return true;
    });
    if (done) leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit();
    if (event.key === "Escape") leave();
  };
  return (
    // The whole form is saved with Ctrl+Enter from any of its fields.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="person-form"
      aria-label={row.person.name}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={onKeyDown}
    >
      <Field
        label={t("person-name")}
        value={person.name}
        onChange={(name) => set({ name })}
        error={errorFor("empty", "too_long", "control_character")}
        isRequired
        autoFocus
      />
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
      {error && !errorFor("withheld_without_reason", "empty", "too_long", "control_character") && (
        <Wrong error={error} />
      )}
      <div className="row-end">
        <Button onPress={leave}>{t("cancel")}</Button>
        <Button type="submit" look="strong" isPending={busy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
