// What a person perceives of the page: things by their role and name, as a screen reader has them.

const INPUTS = {
  checkbox: "checkbox", radio: "radio", search: "searchbox", button: "button", submit: "button",
};
const TAGS = {
  A: "link", BUTTON: "button", SUMMARY: "button", TEXTAREA: "textbox", SELECT: "combobox",
  H1: "heading", H2: "heading", H3: "heading", H4: "heading", MAIN: "main", ARTICLE: "article",
  IFRAME: "document", DIALOG: "dialog", IMG: "img", LI: "listitem", NAV: "navigation",
  OL: "list", UL: "list", FORM: "form", FIELDSET: "group", FOOTER: "contentinfo", PROGRESS: "progressbar",
};

// Without the marks that keep the directions of writing apart, which nobody sees or hears.
const clean = (words) => words.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

const text = (element) => clean(element?.textContent ?? "");

function role(element) {
  const told = element.getAttribute("role");
  if (told) return told;
  if (element.tagName === "INPUT") return INPUTS[element.type] ?? "textbox";
  return TAGS[element.tagName];
}

/** What something says that gives another thing its name. */
function labelOf(id) {
  const element = document.getElementById(id);
  return clean(element?.getAttribute("aria-label") ?? element?.textContent ?? "");
}

function name(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return by.split(/\s+/).map(labelOf).join(" ");
  const label = element.getAttribute("aria-label");
  if (label) return clean(label);
  if (element.labels?.length) return [...element.labels].map(text).join(" ");
  return element.getAttribute("alt") || text(element) || element.getAttribute("title") || "";
}

function perceived(element) {
  const own = element.closest("label") ?? element;
  return own.checkVisibility() && !element.closest("[inert], [aria-hidden=true]");
}

/** Whether a name begins as it was called for. A \uFFFC there stands for anything. */
function begins(given, called) {
  const parts = called.split("\uFFFC").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}`, "s").test(given);
}

/** Whether a thing stands in one of that role. */
function standsIn(element, outer) {
  for (let one = element.parentElement; one; one = one.parentElement) if (role(one) === outer) return true;
  return false;
}

/** The things of that role, as in "navigation button": those so named, or else those whose name begins so. */
function named(wanted, called) {
  const [own, ...outer] = wanted.split(" ").reverse();
  const all = [...document.querySelectorAll("*")].filter(
    (element) => role(element) === own && outer.every((one) => standsIn(element, one)) && perceived(element),
  );
  const exact = all.filter((element) => name(element) === called);
  return exact.length > 0 ? exact : all.filter((element) => begins(name(element), called));
}

/** The one thing of that role and name; its label where that is what people click. */
function find(wanted, called) {
  const element = named(wanted, called)[0];
  const label = ["checkbox", "radio"].includes(wanted) && element?.closest("label");
  return label || element || null;
}

/** Where a thing is, once it has been brought into view; null while something lies over it. */
function within(element) {
  const inside = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = left + width / 2, y = top + height / 2;
    const hit = document.elementFromPoint(x, y);
    return hit && (element.contains(hit) || hit.contains(element)) ? [x, y, width, height] : null;
  };
  const found = inside();
  if (found) return found;
  // No further than it takes: what only hides its overflow would move, too.
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
  return inside();
}

/** Every name of that role, for telling what is there instead. */
function names(wanted) {
  return named(wanted, "").map(name);
}

/** Whether a thing says this of itself, beside its name. */
function says(wanted, called, words) {
  const ids = find(wanted, called)?.getAttribute("aria-describedby")?.split(/\s+/) ?? [];
  return begins(clean(ids.map((id) => text(document.getElementById(id))).join(" ")), `\uFFFC${words}`);
}

/** What is written in the fields that are shown. */
const written = () =>
  [...document.querySelectorAll("input, textarea")].filter((field) => field.offsetParent).map((field) => field.value);

/** Whether all the page shows has these words. */
const shows = (words) =>
  [document.body.innerText, ...written()].some((text) => clean(text).includes(words));

/** The controls that stand beyond an edge of the window, and that nothing scrolls into it. */
function outOfReach() {
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflow);
  const reachable = (element) => {
    for (let one = element.parentElement; one; one = one.parentElement) if (scrolls(one)) return true;
    return false;
  };
  const beyond = (element) => {
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    // Two pixels at most are there for ears alone.
    return width > 2 && (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1);
  };
  const controls = document.querySelectorAll("button, input, textarea, select, [role], h1, h2, h3");
  return [...controls]
    .filter((element) => perceived(element) && beyond(element) && !reachable(element))
    .map((element) => `${role(element)} “${name(element).slice(0, 40)}”`);
}

/** Where these words begin and end on the screen. */
function ends(words) {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at < 0) continue;
    walker.currentNode.parentElement.scrollIntoView({ block: "center" });
    const corner = (start, end, side) => {
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, end);
      const box = range.getBoundingClientRect();
      return [Math.round(box[side]), Math.round(box.top + box.height / 2)];
    };
    const last = at + words.length;
    const { direction } = getComputedStyle(walker.currentNode.parentElement);
    const [near, far] = direction === "rtl" ? ["right", "left"] : ["left", "right"];
    return [...corner(at, at + 1, near), ...corner(last - 1, last, far)];
  }
  return null;
}

/** Tells the page of files that are dragged over a thing, in the words in which the shell tells it. */
function drag(event, paths, over) {
  const { left, top, width, height } = over.getBoundingClientRect();
  const payload = { paths, position: { x: left + width / 2, y: top + height / 2 } };
  const values = Object.getOwnPropertyNames(window).map((name) => Object.getOwnPropertyDescriptor(window, name).value);
  const listeners = values.find((value) => value && Object.hasOwn(value, event))[event];
  for (const id of Object.getOwnPropertyNames(listeners))
    window.__TAURI_INTERNALS__.runCallback(listeners[id].handlerId, { event, id, payload });
}
