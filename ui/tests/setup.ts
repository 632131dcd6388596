import { configure } from "@testing-library/react";
import { afterAll, vi } from "vitest";

// A slow machine is not a fault of the page.
configure({ asyncUtilTimeout: 5000 });

// The page reads its rest by and by; a file's tests may be done before.
afterAll(() => vi.dynamicImportSettled());

/* What a browser has and jsdom does not: sizes, scrolling, the system's preferences. */

if (typeof window !== "undefined") {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
  Element.prototype.scrollIntoView = () => undefined;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Object.assign(Range.prototype, { getClientRects: () => [] });
  document.elementFromPoint = () => null;
  Blob.prototype.arrayBuffer = function () {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(this);
    });
  };
  window.innerWidth = 1280;
  const styleOf = window.getComputedStyle.bind(window);
  window.getComputedStyle = (element, pseudo) => {
    const style = styleOf(element, pseudo);
    return element === document.documentElement ? Object.assign(style, { fontSize: "16px" }) : style;
  };
  Object.assign(window, { CSS: { escape: (text: string) => text, supports: () => false } });
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as MediaQueryList;
  window.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
}
