// One walk with Tab. Between two stops everything is kept in the window.

const shownAs = (element) => {
  const words = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
  return `${element.tagName.toLowerCase()} “${words.slice(0, 40)}”`;
};

/** What of a thing and those around it shows that it has the focus. */
function looks(element) {
  const drawn = (one, pseudo) => {
    const style = getComputedStyle(one, pseudo);
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = style;
    const outline = outlineStyle === "none" ? "" : [outlineStyle, outlineWidth, outlineColor];
    return [outline, boxShadow, borderColor, backgroundColor].join("|");
  };
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  // A list may show its focus on the row that is at hand.
  const active = document.getElementById(element.getAttribute("aria-activedescendant") ?? "");
  return [...around, active].filter(Boolean).map((one) => drawn(one)).join("\n");
}

/** The region of the page that something stands in: these are read one after the other. */
const region = (element) =>
  element.closest("[role=dialog], [role=menu], header.top, nav, main, aside, footer, .toasts");

function begin() {
  document.activeElement?.blur();
  window.walk = { seen: new Set(), last: null };
}

/** What is wrong with the stop that was reached; null once the walk has come round. */
function arrive() {
  const { walk } = window;
  const here = document.activeElement;
  if (!here || here === document.body || walk.seen.has(here)) return null;
  walk.seen.add(here);
  const wrong = [];
  const box = here.getBoundingClientRect();
  if (box.width === 0 || box.height === 0 || !here.checkVisibility({ visibilityProperty: true })) {
    wrong.push(`${shownAs(here)} has the focus, and is not to be seen`);
  }
  const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  if (!inside) wrong.push(`${shownAs(here)} has the focus outside of the window`);

  const { last } = walk;
  if (last?.element.isConnected && looks(last.element) === last.looks) {
    wrong.push(`${shownAs(last.element)} looks the same with the focus and without`);
  }
  if (last && region(last.element) === region(here)) {
    // Looked at again: what takes the focus may have been scrolled to.
    const from = last.element.getBoundingClientRect();
    const rtl = getComputedStyle(document.body).direction === "rtl";
    const above = box.bottom <= from.top + 1;
    const beside = box.top < from.bottom - 1 && box.bottom > from.top + 1;
    const before = rtl ? box.left >= from.right - 1 : box.right <= from.left + 1;
    if (above || (beside && before)) {
      wrong.push(`from ${shownAs(last.element)} the focus goes back to ${shownAs(here)}`);
    }
  }
  walk.last = { element: here, looks: looks(here) };
  return wrong;
}
