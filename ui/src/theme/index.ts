import type { Theme } from "../platform";

import "./base.css";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const contrast = window.matchMedia("(prefers-contrast: more)");

/** The sizes that text can have, in percent of the usual one. */
export const TEXT_SIZES = { least: 80, usual: 100, most: 200, step: 10 };

/** Sets the text in that size: every length of the page goes with it. */
export function applyTextSize(size: number): void {
  const { least, most } = TEXT_SIZES;
  document.documentElement.style.fontSize = `${Math.min(Math.max(size, least), most)}%`;
}

/** Dresses the page in the chosen theme, and goes with the system where it is left to that. */
export function applyTheme(choice: Theme): () => void {
  const apply = () => {
    const { dataset } = document.documentElement;
    const bySystem = dark.matches ? "dark" : "light";
    dataset.theme = choice === "light" || choice === "dark" ? choice : bySystem;
    dataset.contrast = choice === "contrast" || contrast.matches ? "more" : "normal";
  };
  apply();
  for (const query of [dark, contrast]) query.addEventListener("change", apply);
  return () => {
    for (const query of [dark, contrast]) query.removeEventListener("change", apply);
  };
}
