import { Sheet, SheetBody } from "../../components";
import { usePlace } from "../../desk";
import { useTexts } from "../../i18n";

import "./shortcuts.css";

const KEYS: { where: string; keys: [string, string][] }[] = [
  {
    where: "keys-everywhere",
    keys: [
      ["Ctrl K", "key-search"],
      ["Ctrl Z", "key-undo"],
      ["Ctrl Shift Z", "key-redo"],
      ["n", "key-new"],
      ["a", "key-attach"],
      ["1 2 3", "key-verdict"],
      ["u", "key-list"],
      ["?", "key-shortcuts"],
    ],
  },
  {
    where: "keys-claims",
    keys: [
      ["j k ↓ ↑", "key-move"],
      ["Enter", "key-open"],
      ["e", "key-stage"],
      ["x", "key-choose"],
      ["/", "key-filter"],
      ["Del", "key-remove"],
    ],
  },
  {
    where: "keys-reading",
    keys: [
      ["j k", "key-sentence"],
      ["J K", "key-longer"],
      ["c", "key-make-claim"],
      ["s r c", "key-finding"],
      ["Esc", "key-back"],
    ],
  },
  {
    where: "keys-forms",
    keys: [
      ["Ctrl Enter", "key-save"],
      ["Esc", "key-leave"],
    ],
  },
];

/** Every key and what it does. */
export function ShortcutsSheet() {
  const { t } = useTexts();
  const place = usePlace();
  return (
    <Sheet title={t("shortcuts")} onClose={place.closeSheet}>
      <SheetBody>
        <div className="keys">
          {KEYS.map(({ where, keys }) => (
            <section key={where}>
              <h3>{t(where)}</h3>
              <dl>
                {keys.map(([key, does]) => (
                  <div key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{t(does)}</dd>
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
