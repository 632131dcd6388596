import { useEffect } from "react";

/**
 * Lets one see where Tab leads. All of it is brought into view, where engines are content with the
 * caret, and look for that of a box to tick at the box, which is unseen and not at its label.
 */
export function useByTab(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === "Tab") dataset.byTab = "";
    };
    const onPointerDown = () => delete dataset.byTab;
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!("byTab" in dataset) || !(target instanceof Element)) return;
      (target.closest("label") ?? target).scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    window.addEventListener("keydown", onKeyDown, true);
    window.addEventListener("pointerdown", onPointerDown, true);
    document.addEventListener("focusin", onFocusIn);
    return () => {
      window.removeEventListener("keydown", onKeyDown, true);
      window.removeEventListener("pointerdown", onPointerDown, true);
      document.removeEventListener("focusin", onFocusIn);
    };
  }, []);
}
