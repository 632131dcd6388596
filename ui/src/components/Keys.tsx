import { Fragment } from "react";

import { useTexts } from "../i18n";

import "./keys.css";

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The names of keys that are no signs, by what `keysOf` calls them. */
const NAMED: Record<string, string | undefined> = {
  mod: MAC ? "key-name-command" : "key-name-ctrl",
  alt: MAC ? "key-name-option" : "key-name-alt",
  shift: "key-name-shift",
  enter: "key-name-enter",
  escape: "key-name-escape",
  delete: "key-name-delete",
  backspace: "key-name-backspace",
  space: "key-name-space",
  tab: "key-name-tab",
  home: "key-name-home",
  end: "key-name-end",
  pageup: "key-name-page-up",
  pagedown: "key-name-page-down",
};
const ARROWS: Record<string, string | undefined> = {
  arrowleft: "←",
  arrowright: "→",
  arrowup: "↑",
  arrowdown: "↓",
};

/** The single keys of a name: `mod+shift+z` is `mod`, `shift` and `z`, and `mod++` is `mod` and `+`. */
export function partsOf(keys: string): string[] {
  const [, before = "", key = ""] = /^((?:(?:mod|alt|shift)\+)*)(.+)$/.exec(keys) ?? [];
  return [...before.split("+").filter(Boolean), key];
}

/** What stands on each key of a name. */
export function useKeyNames(): (keys: string) => string[] {
  const { t } = useTexts();
  return (keys) =>
    partsOf(keys).map((part, _, all) => {
      const named = NAMED[part];
      if (named) return t(named);
      // A letter by itself is told as it is typed, one among others as it stands on its key.
      return ARROWS[part] ?? (all.length > 1 || part.length > 1 ? part.toUpperCase() : part);
    });
}

/** Keys to be pressed together, as they stand on the keyboard. */
export function Keys({ keys }: { keys: string }) {
  const names = useKeyNames();
  return (
    <span className="keys-shown" dir="ltr">
      {names(keys).map((name) => (
        // With a space to be heard apart, and to be the same words as in a label.
        <Fragment key={name}>
          <kbd>{name}</kbd>{" "}
        </Fragment>
      ))}
    </span>
  );
}
