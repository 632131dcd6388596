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

/** The words of fields whose values are names of choices. A whole row is told by one of its fields. */
const CHOICES: Partial<Record<string, Record<string, string>>> = {
  "claims.stage": stageWords,
  "claims.kind": claimKindWords,
  "verdicts.": verdictWords,
  "verdicts.word": verdictWords,
  "verdicts.confidence": confidenceWords,
  "findings.": stanceWords,
  "findings.stance": stanceWords,
  "findings.note_confidential": { yes: "yes" },
  "relations.": relations,
};

/** A change of one field, in plain words. */
export function change({ table, field, before, after }: FieldChange, t: Texts["t"]) {
  const full = `${table}.${field}`;
  const choices = CHOICES[full];
  const say = (value: string | null, bare: string) => {
    if (value === null) return "";
    const word = choices?.[value];
    // What came or went whole has come or gone also where it says nothing.
    return word ? t(word) : value || (field === "" ? t(bare) : "");
  };
  const label = fieldWords[full] ?? tableWords[table];
  return {
    name: label ? t(label) : field || table,
    before: say(before, "change-went"),
    after: say(after, "change-came"),
    isText: choices === undefined,
  };
}
