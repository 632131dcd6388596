import { expect, test } from "vitest";

import { keysTouched } from "./changed";

const keys = (...tables: [string, string[]][]) =>
  keysTouched({ tables: tables.map(([table, ids]) => ({ table, ids })) }).map((key) => key.join(" "));

test("every change moves the status bar and the journal", () => {
  expect(keys()).toEqual(["status", "journal", "search"]);
});

test("a backup moves nothing but those and the list of backups", () => {
  expect(keys(["backups", []])).toEqual(["status", "journal", "search", "backups"]);
});

test("what lies beside the library moves nothing of it", () => {
  expect(keys(["drafts", []])).toEqual(["drafts"]);
  expect(keys(["settings", []])).toEqual(["settings"]);
  expect(keys(["settings", []], ["views", []])).toEqual(
    expect.arrayContaining(["settings", "status", "views"]),
  );
});

test("a source's change reads that source again and no other", () => {
  expect(keys(["sources", ["s1"]])).toContain("source s1");
  expect(keys(["sources", ["s1"]])).not.toContain("source");
});

test("rows without ids are many: all are read again", () => {
  expect(keys(["sources", []])).toContain("source");
});

test("a whole read takes its rows along", () => {
  const touched = keys(["sources", ["s1"]], ["appearances", ["a1"]]);
  expect(touched).toContain("source");
  expect(touched).not.toContain("source s1");
});

test("a verdict shows in lists, in the dossier, in the reader and in the report", () => {
  expect(keys(["verdicts", ["c1"]])).toEqual(
    expect.arrayContaining(["cases", "claims", "claim", "source", "report"]),
  );
});

test("a table that the window does not know reads everything again", () => {
  expect(keys(["novelties", ["n1"]])).toEqual(
    expect.arrayContaining(["cases", "claims", "source", "exhibit", "people"]),
  );
});
