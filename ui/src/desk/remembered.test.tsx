import { act, cleanup, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { FakeLibrary } from "../../tests/fake/library";
import { type Backend, BackendContext } from "../platform";
import { MemoryProvider, useRemembered, useRememberedScroll } from "./remembered";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

async function open(library: Backend, shown: React.ReactNode) {
  const page = render(
    <BackendContext value={library}>
      <MemoryProvider>{shown}</MemoryProvider>
    </BackendContext>,
  );
  await wait(10);
  return page;
}

function Counter() {
  const [count, setCount] = useRemembered("count", 0);
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}

const press = (name: string) => act(() => screen.getByRole("button", { name }).click());

test("a value is there again after a restart, written once it has settled", async () => {
  const library = new FakeLibrary();
  const keep = vi.spyOn(library, "call");
  const writes = () => keep.mock.calls.filter(([name]) => name === "window_state_keep").length;
  const first = await open(library, <Counter />);
  press("0");
  press("1");
  expect(writes()).toBe(0);
  await wait(600);
  expect(writes()).toBe(1);
  first.unmount();
  await open(library, <Counter />);
  expect(screen.getByRole("button").textContent).toBe("2");
});

test("what has not settled is written when the page goes", async () => {
  const library = new FakeLibrary();
  await open(library, <Counter />);
  press("0");
  window.dispatchEvent(new Event("pagehide"));
  await wait(10);
  expect(library.windowState).toBe('{"count":1}');
});

test.each(["", "no JSON", "[1, 2]", "null", '{"count":"many"}', '{"count":null}'])(
  "what makes no sense is passed over: %s",
  async (kept) => {
    const library = new FakeLibrary();
    library.windowState = kept;
    await open(library, <Counter />);
    expect(screen.getByRole("button").textContent).toBe("0");
  },
);

test("a window that can't remember is drawn all the same", async () => {
  const library = new FakeLibrary();
  vi.spyOn(library, "call").mockRejectedValue({ code: "io", message: "No.", detail: "" });
  await open(library, <Counter />);
  press("0");
  await wait(600);
  expect(screen.getByRole("button").textContent).toBe("1");
});

test("what others remember is kept", async () => {
  const library = new FakeLibrary();
  library.windowState = '{"other":{"at":[1]}}';
  await open(library, <Counter />);
  press("0");
  await wait(600);
  expect(JSON.parse(library.windowState)).toEqual({ other: { at: [1] }, count: 1 });
});

function List({ name }: { name: string }) {
  const list = useRef<HTMLDivElement>(null);
  useRememberedScroll(name, list);
  return <div ref={list} role="list" />;
}

test("each list is where it was scrolled to", async () => {
  const library = new FakeLibrary();
  const scrollTo = (top: number) => {
    const list = screen.getByRole("list");
    list.scrollTop = top;
    list.dispatchEvent(new Event("scroll"));
  };
  const first = await open(library, <List key="a" name="a" />);
  scrollTo(300);
  first.unmount();
  const second = await open(library, <List key="b" name="b" />);
  expect(screen.getByRole("list").scrollTop).toBe(0);
  scrollTo(70);
  second.unmount();
  await open(library, <List key="a" name="a" />);
  expect(screen.getByRole("list").scrollTop).toBe(300);
});

test("only the last hundred places are remembered", async () => {
  const library = new FakeLibrary();
  const scroll = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`list-${at}`, at]));
  library.windowState = JSON.stringify({ scroll });
  await open(library, <List name="another" />);
  screen.getByRole("list").dispatchEvent(new Event("scroll"));
  await wait(600);
  const kept = Object.keys((JSON.parse(library.windowState) as { scroll: object }).scroll);
  expect(kept).toHaveLength(100);
  expect(kept).not.toContain("list-0");
  expect(kept).toContain("another");
});
