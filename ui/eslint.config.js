import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import react from "eslint-plugin-react";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

const tauri = {
  regex: "^@tauri-apps/",
  message: "Only src/platform talks to Tauri: ask through its Backend.",
};
const upwards = (rooms, message) => ({ regex: `(^|/)\\.\\./(${rooms})(/|$)`, message });
const restrict = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

export default ts.config(
  { ignores: ["dist", "node_modules", "src/platform/types.gen.ts"] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["eslint.config.js"] } } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  { files: ["*.js"], extends: [ts.configs.disableTypeChecked] },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [jsxA11y.flatConfigs.strict, hooks.configs.flat.recommended],
    plugins: { react },
    settings: { react: { version: "detect" } },
    rules: {
      // What people read comes from the translation files.
      "react/jsx-no-literals": ["error", { noStrings: true, ignoreProps: true, allowedStrings: ["·", "…", "—", " "] }],
      "react/jsx-key": "error",
      // What somebody has just opened takes the focus; the page by itself never does.
      "jsx-a11y/no-autofocus": "off",
      // A list without marks is none to WebKit's screen readers, unless it says that it is.
      "jsx-a11y/no-redundant-roles": ["error", { ul: ["list"], ol: ["list"] }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXOpeningElement[name.name=/^(ul|ol)$/]:not(:has(JSXAttribute[name.name='role']))",
          message: "Say role=\"list\".",
        },
        {
          selector: "MemberExpression[property.name='message']:matches([object.name='error'], [object.property.name='error'], [object.callee.name='errorOf'])",
          message: "An error is told in the reader's language: <Wrong>, or told() of useTexts.",
        },
      ],
      ...restrict(tauri),
    },
  },
  { files: ["src/platform/**"], rules: restrict(upwards("i18n|components|desk|features|app", "platform stands on nothing else.")) },
  { files: ["src/components/**", "src/i18n/**"], rules: restrict(tauri, upwards("desk|features|app", "components know no feature.")) },
  { files: ["src/desk/**"], rules: restrict(tauri, upwards("features|app", "desk is what the features share.")) },
  {
    files: ["src/features/**"],
    rules: restrict(
      tauri,
      upwards("app", "app is put together from features, not the other way."),
      { regex: "^\\.\\./(?!\\.\\./)[^/]+/.+", message: "Reach another feature through its index." },
    ),
  },
  { files: ["**/*.test.{ts,tsx}", "tests/**"], rules: { "react/jsx-no-literals": "off", "@typescript-eslint/no-misused-spread": "off" } },
);
