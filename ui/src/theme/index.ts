import type { Theme } from "../platform";

import "./base.css";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const contrast = window.matchMedia("(prefers-contrast: more)");

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
