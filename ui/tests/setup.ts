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
  document.documentElement.style.fontSize = "16px";
  Object.assign(window, { CSS: { escape: (text: string) => text, supports: () => false } });
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as MediaQueryList;
  window.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
}
