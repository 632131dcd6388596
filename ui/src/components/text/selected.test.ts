import { beforeEach, expect, test } from "vitest";

import { paragraphs, wordsAt } from "./places";
import { rangeOf, selectedIn } from "./selected";

const TEXT = "One 𝄞 two three.\n\nمی‌خواهند حرف بزنند.\nLast words.";
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("div");
  for (const { start, text } of paragraphs(TEXT)) {
    const paragraph = document.createElement("p");
    paragraph.dataset.start = String(start);
    // As the marks of passages do: a paragraph's text in several elements.
    const mark = document.createElement("mark");
    mark.textContent = text.slice(0, 8);
    paragraph.append(mark, text.slice(8));
    root.append(paragraph);
  }
  document.body.replaceChildren(root, "elsewhere");
});

function select(range: Range) {
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

test("every place selected in the page is found again in the text", () => {
  const length = [...TEXT].length;
  for (let start = 0; start < length; start += 1) {
    for (let end = start + 1; end <= length; end += 5) {
      const range = rangeOf(root, { start, end });
      if (!range) throw new Error("no range");
      select(range);
      const selected = selectedIn(root);
      const said = selected ? wordsAt(TEXT, selected).trim() : "";
      expect(said).toBe(wordsAt(TEXT, { start, end }).trim());
    }
  }
});

test("a selection that ends before the next paragraph ends with its own", () => {
  const [first, second] = root.querySelectorAll("p");
  if (!first || !second) throw new Error("no paragraphs");
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(second, 0);
  select(range);
  const selected = selectedIn(root);
  expect(selected && wordsAt(TEXT, selected).trim()).toBe("One 𝄞 two three.");
});

test("what is selected elsewhere is not selected here", () => {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  select(range);
  expect(selectedIn(root)).toBeNull();
});
