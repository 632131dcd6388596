import { COMMANDS } from "../../desk";
import { useTexts } from "../../i18n";

/** The keys of every command. */
export function ShortcutsSettings() {
  const { t } = useTexts();
  return (
    <dl className="settings-keys">
      {Object.entries(COMMANDS).map(([id, { label, keys }]) => (
        <div key={id}>
          <dt>{t(label)}</dt>
          <dd>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
