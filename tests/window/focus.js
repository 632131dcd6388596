// One walk with Tab. Between two stops everything is kept in the window.

/** What a person sees of a thing that has the focus: of an unseen box to tick or choose, its label. */
const seenOf = (element) => element.closest("label") ?? element;

const shownAs = (element) => `${role(element) ?? element.tagName.toLowerCase()} “${name(element).slice(0, 40)}”`;

/** What of a thing and those around it shows that it has the focus. */
function looks(element) {
  const drawn = (one) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(one);
    const outline = outlineStyle === "none" ? "" : [outlineStyle, outlineWidth, outlineColor];
    return [outline, boxShadow, borderColor, backgroundColor].join("|");
  };
  const seen = seenOf(element);
  // A list may show its focus on the row that is at hand, and a label on its box.
  const active = document.getElementById(element.getAttribute("aria-activedescendant") ?? "");
  const parts = seen === element ? [active] : seen.children;
  return [seen, seen.parentElement, ...parts].filter(Boolean).map(drawn).join("\n");
}

/** The part of a thing's box that nothing around it cuts off; null where it is all cut off. */
function visible(element) {
  const box = element.getBoundingClientRect();
  let [left, top, right, bottom] = [
    Math.max(box.left, 0), Math.max(box.top, 0), Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight),
  ];
  for (let one = element.parentElement; one; one = one.parentElement) {
    const { overflow, clipPath } = getComputedStyle(one);
    if (overflow === "visible" && clipPath === "none") continue;
    const around = one.getBoundingClientRect();
    [left, top] = [Math.max(left, around.left), Math.max(top, around.top)];
    [right, bottom] = [Math.min(right, around.right), Math.min(bottom, around.bottom)];
  }
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

/** Why a person can't see the thing that has the focus; null when it is seen. */
function unseen(element) {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return "is not to be seen";
  const part = visible(element);
  if (!part) return "is out of view";
  const box = element.getBoundingClientRect();
  // What is higher than its frame can't be seen whole; of all else at most an edge may be missing.
  const whole = (part.bottom - part.top) / Math.min(box.height, innerHeight / 4);
  if (whole < 0.75) return "is hardly in view";
  const hit = document.elementFromPoint((part.left + part.right) / 2, (part.top + part.bottom) / 2);
  return hit && (element.contains(hit) || hit.contains(element)) ? null : `lies behind ${shownAs(hit)}`;
}

/**
 * The part of the page that something stands in: one is read after the other, each down its own column.
 * Pages of a sheet stand beside the list of them.
 */
const region = (element) =>
  element.closest(
    "[role=tablist], [role=tabpanel], [role=dialog], [role=menu], header.top, nav, main, aside, footer, .toasts",
  );

/** Whether a thing stands where one has read already, coming from another. */
function before(element, from) {
  const [box, past] = [element, from].map((one) => seenOf(one).getBoundingClientRect());
  const rtl = getComputedStyle(document.body).direction === "rtl";
  const above = box.bottom <= past.top + 1;
  const beside = box.top < past.bottom - 1 && box.bottom > past.top + 1;
  return above || (beside && (rtl ? box.left >= past.right - 1 : box.right <= past.left + 1));
}

/** Begins at the top of the page, or where a part of it begins; a sheet or menu keeps the focus inside. */
function begin(part) {
  const pane = document.querySelector(`[data-pane="${part}"]`);
  window.walk = { pane, stops: new Set(), last: null, over: false };
  if (document.querySelector("[role=dialog], [role=menu]")) window.walk.pane = null;
  else if (pane) pane.focus();
  else document.activeElement?.blur();
}

/** What is wrong with the stop that was reached; null once the walk has come round, or out of its part. */
function arrive() {
  const { walk } = window;
  const { pane, stops, last } = walk;
  const here = document.activeElement;
  // What goes on within a frame is the frame's; of one that can be looked into only the last link is left.
  if (here.tagName === "IFRAME") [...(here.contentDocument?.links ?? [])].at(-1)?.focus();
  if (here === last?.element && here.tagName === "IFRAME") return [];
  const wrong = [];
  if (last?.element.isConnected && last.looks === looks(last.element) && here !== last.element) {
    wrong.push(`${shownAs(last.element)} looks the same with the focus and without`);
  }
  walk.last = null;
  walk.over ||= here === document.body || stops.has(here) || (pane && !pane.contains(here));
  if (walk.over) return wrong.length > 0 ? wrong : null;
  stops.add(here);
  const why = unseen(seenOf(here));
  if (why) wrong.push(`${shownAs(here)} has the focus and ${why}`);
  if (!name(here)) wrong.push(`${here.outerHTML.slice(0, 160)} has the focus and no name`);
  // Looked at again: what takes the focus may have been scrolled to.
  if (last && region(last.element) === region(here) && before(here, last.element)) {
    wrong.push(`from ${shownAs(last.element)} the focus goes back to ${shownAs(here)}`);
  }
  walk.last = { element: here, looks: looks(here) };
  return wrong;
}

/** Looks once the page has been drawn: what takes the focus is scrolled to by then. */
function drawn(then) {
  requestAnimationFrame(() => requestAnimationFrame(() => then(arrive())));
}
