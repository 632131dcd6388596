import { expect, test } from "vitest";

import { nameOfPasted, nameOfWords, pastedIn } from "./pasted";

const paste = (given: Partial<Parameters<typeof pastedIn>[0]>) =>
  pastedIn({ files: [], text: "", html: "", ...given });

test("files go before whatever else the clipboard has of them", () => {
  const files = [new File(["a"], "a.png"), new File(["b"], "b.pdf")];
  expect(paste({ files, text: "a.png", html: "<img src=x>" })).toEqual({ is: "files", files });
});

test("words that come with a picture of themselves are words, a picture alone is one", () => {
  const files = [new File(["a"], "image.png", { type: "image/png" })];
  expect(paste({ files, text: "Level\t4.2", html: "<table><td>Level</td></table>" })?.is).toBe("quotation");
  expect(paste({ files, html: "<img src='https://courier.example/a.png'>" })?.is).toBe("files");
});

test("an address is a link, and a link copied with its words is called by them", () => {
  expect(paste({ text: " https://courier.example/flood \n" })).toEqual({
    is: "link", url: "https://courier.example/flood", title: "",
  });
  const html = `<meta charset="utf-8"><a href="https://courier.example/dam">The dam\n held</a>`;
  expect(paste({ text: "The dam held", html })).toEqual({
    is: "link", url: "https://courier.example/dam", title: "The dam held",
  });
  expect(paste({ text: "See https://courier.example for more" })?.is).toBe("quotation");
});

test("what has words around its link is a quotation", () => {
  const html = `<p>Read <a href="https://courier.example">the Courier</a> today</p>`;
  expect(paste({ text: "Read the Courier today", html })).toEqual({
    is: "quotation", text: "Read the Courier today",
  });
});

test("a page without plain text is quoted by its words alone, its paragraphs apart", () => {
  const html = "<style>p{}</style><p>One  line<br>and on</p><p>هیچ‌کس</p><script>alert(1)</script>";
  expect(paste({ html })).toEqual({ is: "quotation", text: "One line\nand on\nهیچ‌کس" });
  expect(paste({ html: "<script>alert(1)</script>" })).toBeNull();
  expect(paste({ text: " \n " })).toBeNull();
});

test("a nameless picture is called by what it is and when it was pasted", () => {
  const now = new Date(2026, 0, 4, 9, 5, 7);
  expect(nameOfPasted({ name: "image.png", type: "image/png" }, "Pasted picture", now)).toBe(
    "Pasted picture 2026-01-04 09.05.07.png",
  );
  expect(nameOfPasted({ name: "", type: "image/webp" }, "Pasted picture", now)).toBe(
    "Pasted picture 2026-01-04 09.05.07.webp",
  );
  expect(nameOfPasted({ name: "gauge.png", type: "image/png" }, "Pasted picture", now)).toBe("gauge.png");
});

test("words are called by their beginning, cut between words", () => {
  expect(nameOfWords("Nobody was\nhurt.")).toBe("Nobody was hurt.");
  expect(nameOfWords(`${"The council voted ".repeat(9)}no.`)).toMatch(/^The council voted .{20,45}[a-z]…$/);
  expect(nameOfWords("水".repeat(90))).toHaveLength(61);
});
