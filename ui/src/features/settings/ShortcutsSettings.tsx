import { RotateCcw } from "lucide-react";
import { type KeyboardEvent, useState } from "react";

import { Button, IconButton, Keys, useKeyNames } from "../../components";
import { type Chosen, commandOf, type CommandId, conflictsOf, keysFor, keysOf } from "../../desk";
import { useTexts } from "../../i18n";
import { underHeadings } from "./headings";

import "./shortcuts.css";

/** What fields, lists and sheets need for themselves. */
const NEEDED = /^(?:tab|shift\+tab|enter|space|escape|(?:shift\+)?arrow.*|mod\+[cvx])$/;
/** Keys that are only held while others are pressed. */
const HELD = ["Shift", "Control", "Alt", "AltGraph", "Meta", "Fn", "CapsLock", "Dead", "Process"];

interface ShortcutsSettingsProps {
  /** Keys that were chosen, by command; an empty text for none. */
  shortcuts: Chosen;
  onChange: (shortcuts: Chosen) => void;
}

/** Every command with its keys, to be given others by pressing them. */
export function ShortcutsSettings({ shortcuts, onChange }: ShortcutsSettingsProps) {
  const { t, list } = useTexts();
  const names = useKeyNames();
  const [asked, setAsked] = useState<CommandId | null>(null);
  const [refused, setRefused] = useState<CommandId | null>(null);

  // As it is seen, and no word between: the name has to hold what stands on the button.
  const spoken = (keys: readonly string[]) => keys.map((one) => names(one).join(" ")).join(", ");
  const choose = (id: CommandId, keys: string) => {
    const usual = commandOf(id).keys;
    // What is as usual again follows what becomes usual.
    const asUsual = usual.length <= 1 && keys === (usual[0] ?? "");
    onChange(asUsual ? without(shortcuts, id) : { ...shortcuts, [id]: keys });
  };
  const takeFromOthers = (id: CommandId) => {
    const others = keysFor(id, shortcuts).flatMap((keys) => conflictsOf(id, keys, shortcuts));
    onChange({ ...shortcuts, ...Object.fromEntries(others.map((other) => [other, ""])) });
  };

  const onKeyDown = (id: CommandId) => (event: KeyboardEvent) => {
    if (asked !== id) return;
    // Tab goes on, whatever was begun.
    if (event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (HELD.includes(event.key)) return;
    const keys = keysOf(event.nativeEvent);
    const refuse = NEEDED.test(keys) && keys !== "escape";
    setRefused(refuse ? id : null);
    if (refuse) return;
    setAsked(null);
    if (keys === "backspace") choose(id, "");
    else if (keys !== "escape") choose(id, keys);
  };

  return (
    <div className="keys-settings">
      <div className="keys-settings-head">
        <p className="soft">{t("keys-about")}</p>
        <Button isDisabled={Object.keys(shortcuts).length === 0} onPress={() => onChange({})}>
          {t("keys-reset-all")}
        </Button>
      </div>
      {underHeadings().map(([where, ids]) => (
        <section key={where}>
          <h3>{t(where)}</h3>
          <ul role="list">
            {ids.map((id) => {
              const label = t(commandOf(id).label);
              const keys = keysFor(id, shortcuts);
              const others = keys.flatMap((one) => conflictsOf(id, one, shortcuts));
              return (
                <li key={id} className="keys-line">
                  <span className="keys-label">{label}</span>
                  <button
                    type="button"
                    className="button button-plain keys-change"
                    aria-label={
                      asked === id
                        ? t("keys-press-for", { label })
                        : t("keys-change", { label, keys: spoken(keys) || t("keys-no") })
                    }
                    aria-pressed={asked === id}
                    onClick={() => setAsked(asked === id ? null : id)}
                    onBlur={() => {
                      setAsked(null);
                      setRefused(null);
                    }}
                    onKeyDown={onKeyDown(id)}
                  >
                    {asked === id ? (
                      t("keys-press")
                    ) : keys.length > 0 ? (
                      keys.map((one) => <Keys key={one} keys={one} />)
                    ) : (
                      <span className="soft">{t("keys-no")}</span>
                    )}
                  </button>
                  <span className="keys-reset">
                    {shortcuts[id] !== undefined && (
                      <IconButton
                        label={t("keys-reset", { label })}
                        icon={<RotateCcw size={14} aria-hidden />}
                        onPress={() => onChange(without(shortcuts, id))}
                      />
                    )}
                  </span>
                  {refused === id && (
                    <p className="field-error keys-note" role="alert">
                      {t("keys-needed")}
                    </p>
                  )}
                  {others.length > 0 && (
                    <p className="keys-note" role="status">
                      <span className="warning">
                        {t("keys-conflict", {
                          others: list(others.map((other) => t(commandOf(other).label))),
                        })}
                      </span>
                      <Button look="quiet" onPress={() => takeFromOthers(id)}>
                        {t("keys-take")}
                      </Button>
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

const without = (shortcuts: Chosen, id: CommandId): Chosen =>
  Object.fromEntries(Object.entries(shortcuts).filter(([other]) => other !== id));
