import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { FakeLibrary } from "../../tests/fake/library";
import { TextsContext, textsIn } from "../i18n";
import { BackendContext } from "../platform";
import { keepDraft, useDraft, useKeptDrafts } from "./drafts";
import { newReads } from "./reads";
import { ToastsProvider } from "./toasts";

const texts = await textsIn("en");

function Form() {
  useKeptDrafts();
  const [draft] = useDraft<{ text: string }>("claim.1");
  return <p role="note">{draft?.text ?? "nothing"}</p>;
}

const shown = () => screen.getByRole("note").textContent;
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

async function open(library: FakeLibrary) {
  const page = render(
    <BackendContext value={library}>
      <QueryClientProvider client={newReads()}>
        <TextsContext value={texts}>
          <ToastsProvider>
            <Form />
          </ToastsProvider>
        </TextsContext>
      </QueryClientProvider>
    </BackendContext>,
  );
  await pass(20);
  return page;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test("what is typed is kept within 300 ms, also while one goes on typing", async () => {
  const library = new FakeLibrary();
  await open(library);
  for (let typed = 1; typed <= 10; typed += 1) {
    act(() => keepDraft("claim.1", { text: "x".repeat(typed) }));
    await pass(100);
    const kept = library.drafts.get("claim.1") ?? "";
    const soonest = '{"text":""}'.length + typed - 3;
    if (typed > 3) expect(kept.length, `after ${typed} keys`).toBeGreaterThanOrEqual(soonest);
  }
  await pass(300);
  expect(library.drafts.get("claim.1")).toBe('{"text":"xxxxxxxxxx"}');
});

test("leaving a field keeps it at once, and what was saved is thrown away at once", async () => {
  const library = new FakeLibrary();
  await open(library);
  act(() => keepDraft("claim.1", { text: "half a sentence" }));
  document.dispatchEvent(new Event("focusout"));
  await pass(5);
  expect(library.drafts.get("claim.1")).toContain("half a sentence");
  act(() => keepDraft("claim.1", null));
  await pass(5);
  expect(library.drafts.size).toBe(0);
});

test("another window's draft is seen, and none is written over what is being typed here", async () => {
  const library = new FakeLibrary();
  library.drafts.set("claim.1", '{"text":"from before"}');
  await open(library);
  expect(shown()).toBe("from before");
  library.drafts.set("claim.1", '{"text":"from the other window"}');
  library.tellChanged("drafts");
  await pass(20);
  expect(shown()).toBe("from the other window");

  // Typed while the answer is on its way.
  library.drafts.set("claim.1", '{"text":"the other again"}');
  const call = library.call.bind(library);
  vi.spyOn(library, "call").mockImplementationOnce(async (...asked) => {
    const answer = await call(...asked);
    keepDraft("claim.1", { text: "typed here" });
    return answer;
  });
  library.tellChanged("drafts");
  await pass(400);
  expect(shown()).toBe("typed here");
  expect(library.drafts.get("claim.1")).toBe('{"text":"typed here"}');
});

test("a draft that can't be kept is told of once, stays in the page, and is tried again", async () => {
  const library = new FakeLibrary();
  await open(library);
  const wrong = { code: "disk_full", message: "The disk is full.", detail: "" };
  const full = vi.spyOn(library, "call").mockRejectedValue(wrong);
  for (const text of ["a", "ab", "abc"]) {
    act(() => keepDraft("claim.1", { text }));
    await pass(300);
  }
  expect(screen.getAllByText("The disk is full.")).toHaveLength(1);
  expect(shown()).toBe("abc");
  full.mockRestore();
  act(() => keepDraft("claim.1", { text: "abcd" }));
  await pass(300);
  expect(library.drafts.get("claim.1")).toBe('{"text":"abcd"}');
});

test("what was typed with another library open is not shown or kept in this one", async () => {
  const page = await open(new FakeLibrary());
  act(() => keepDraft("claim.2", { text: "of the first" }));
  act(() => keepDraft("claim.1", { text: "of the first too" }));
  page.unmount();
  const second = new FakeLibrary();
  await open(second);
  await pass(400);
  expect(shown()).toBe("nothing");
  expect(second.drafts.size).toBe(0);
});
