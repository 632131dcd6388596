import type { Texts } from "../../i18n";
import {
  claimKindWords,
  confidenceWords,
  fieldWords,
  relationWords,
  stageWords,
  stanceWords,
  tableWords,
  verdictWords,
} from "../../i18n/words";
import type { FieldChange } from "../../platform";

const relations = Object.fromEntries(
  Object.entries(relationWords).map(([kind, { outgoing }]) => [kind, outgoing]),
);

/** The words of fields whose values are names of choices. */
const CHOICES: Record<string, Record<string, string>> = {
  "claims.stage": stageWords,
  "claims.kind": claimKindWords,
  "verdicts.word": verdictWords,
  "verdicts.confidence": confidenceWords,
  "findings.stance": stanceWords,
  "relations.kind": relations,
};

/** Fields that are told by words of the page: yes or no. */
const YES: Record<string, string> = { "1": "yes", true: "yes", "0": "no", false: "no" };

/** A change of one field, in plain words. */
export function change({ table, field, about, before, after }: FieldChange, t: Texts["t"]) {
  const full = `${table}.${field}`;
  const choices = CHOICES[full] ?? (full === "findings.note_confidential" ? YES : undefined);
  const say = (value: string | null) => {
    const word = value === null ? undefined : choices?.[value];
    return word ? t(word) : (value ?? "");
  };
  const label = fieldWords[full] ?? tableWords[table];
  // What came or went whole, and is named already by what it is about.
  const whole = field === "" && about !== "";
  const came = before === null && after !== null;
  return {
    name: label ? t(label) : field || table,
    before: whole && !came ? t("change-went") : say(before),
    after: whole && came ? t("change-came") : whole ? "" : say(after),
    isText: choices === undefined && !whole,
  };
}
