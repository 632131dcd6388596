import { beforeEach, expect, test } from "vitest";

import type { View } from "../desk";
import { aimAt } from "./aim";

beforeEach(() => {
  document.body.innerHTML =
    '<main><div role="row" id="claim-c2"><span id="cell"></span></div><p id="text"></p></main><aside><p id="note"></p></aside>';
});

const at = (id: string) => document.getElementById(id);
const here = (view: View["at"], claim: string | null = "c1") => ({
  case: "k",
  claim,
  view: { at: view } as View,
  sheet: null,
});

test("a claim's row is the target wherever it is hit, and its dossier is the claim at hand", () => {
  expect(aimAt(at("cell"), here("claims")).aim).toEqual({ as: "evidence", claim: "c2" });
  expect(aimAt(at("cell"), here("claims")).target).toBe(at("claim-c2"));
  expect(aimAt(at("note"), here("sources")).aim).toEqual({ as: "evidence", claim: "c1" });
});

test("among the sources it is a document, among the exhibits evidence for the case", () => {
  expect(aimAt(at("text"), here("sources")).aim).toEqual({ as: "source" });
  expect(aimAt(at("note"), here("source", null)).aim).toEqual({ as: "source" });
  expect(aimAt(at("text"), here("exhibits")).aim).toEqual({ as: "evidence", claim: null });
});

test("elsewhere it is for the claim at hand, or for the case", () => {
  expect(aimAt(at("text"), here("overview")).aim).toEqual({ as: "evidence", claim: "c1" });
  expect(aimAt(null, here("overview", null)).aim).toEqual({ as: "evidence", claim: null });
});

test("without a case, and over the sheet that brings in, it is a document whatever it hits", () => {
  expect(aimAt(at("cell"), { ...here("claims"), case: null }).aim).toEqual({ as: "source" });
  const sheet = { sheet: "bring-in" as const, path: null };
  expect(aimAt(at("cell"), { ...here("claims"), sheet }).aim).toEqual({ as: "source" });
});
