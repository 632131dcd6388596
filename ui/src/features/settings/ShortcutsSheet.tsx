import { useState } from "react";

import { Field, Keys, Sheet, SheetBody } from "../../components";
import { commandOf, fits, keysFor, useChosenKeys, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { underHeadings } from "./headings";

import "./shortcuts.css";

interface Line {
  keys: readonly string[];
  label: string;
}

/** Keys of what has the focus at the time, which are no commands and stay as they are. */
const OF_THE_FOCUS: Record<string, Line[] | undefined> = {
  "keys-claims": [
    { keys: ["arrowdown", "arrowup"], label: "key-move" },
    { keys: ["enter"], label: "key-open" },
  ],
  "keys-reading": [
    { keys: ["j", "k"], label: "key-sentence" },
    { keys: ["shift+j", "shift+k"], label: "key-longer" },
    { keys: ["c"], label: "key-make-claim" },
    { keys: ["a"], label: "appears-here" },
    { keys: ["s", "r", "c"], label: "key-finding" },
    { keys: ["escape"], label: "key-back" },
  ],
  "keys-window": [{ keys: ["arrowleft", "arrowright", "home", "end", "enter"], label: "key-separator" }],
  "keys-forms": [
    { keys: ["mod+enter"], label: "key-save" },
    { keys: ["escape"], label: "key-leave" },
  ],
};

/** Every key and what it does, as a person has them. */
export function ShortcutsSheet() {
  const { t } = useTexts();
  const place = usePlace();
  const chosen = useChosenKeys();
  const [words, setWords] = useState("");

  const commands = new Map(underHeadings());
  const headings = new Set([...commands.keys(), ...Object.keys(OF_THE_FOCUS)]);
  const sections = [...headings]
    .map((where) => {
      const named = (commands.get(where) ?? []).map((id) => ({
        keys: keysFor(id, chosen),
        label: commandOf(id).label,
      }));
      const lines = [...named, ...(OF_THE_FOCUS[where] ?? [])].filter(
        ({ keys, label }) =>
          keys.length > 0 && (words.trim() === "" || fits(words, `${t(label)} ${t(where)}`) > 0),
      );
      return { where, lines };
    })
    .filter(({ lines }) => lines.length > 0);

  return (
    <Sheet title={t("shortcuts")} size="large" onClose={place.closeSheet}>
      <SheetBody>
        <Field label={t("keys-search")} value={words} onChange={setWords} autoFocus />
        {sections.length === 0 && <p role="status">{t("keys-none")}</p>}
        <div className="keys">
          {sections.map(({ where, lines }) => (
            <section key={where}>
              <h3>{t(where)}</h3>
              <dl>
                {lines.map(({ keys, label }) => (
                  <div key={label}>
                    <dt>{t(label)}</dt>
                    <dd>
                      {keys.map((one) => (
                        <Keys key={one} keys={one} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </SheetBody>
    </Sheet>
  );
}
