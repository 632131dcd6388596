import { expect, test } from "vitest";

import { NO_EVIDENCE } from "../../../tests/fake/library";
import type { EvidenceRow } from "../../platform";
import { knownBefore } from "./attaching";

const row = (id: string, sha256: string, name: string, title: string): EvidenceRow => ({
  id,
  case: "k",
  kind: "file",
  details: { ...NO_EVIDENCE, title },
  file: { sha256, size: 1, name, media_type: "text/plain" },
  findings: 0,
});

test("what the case had already is named by what it is called there", () => {
  const rows = [
    row("old", "aa", "log.txt", "Siren control log"),
    row("new", "aa", "copy of log.txt", "copy of log.txt"),
    row("other", "bb", "b.txt", "b.txt"),
    { ...row("note", "aa", "", "A note"), file: null },
  ];
  expect(knownBefore(rows, ["new", "other"])).toEqual([{ name: "copy of log.txt", title: "Siren control log" }]);
  expect(knownBefore(rows, ["old", "new", "other"])).toEqual([]);
});
