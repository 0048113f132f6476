/** What holds for every document: it gets its verdict, and a fix neither spoils it nor changes its meaning unasked. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "../../server/src/core/base/text-edit";
import { defaultConfiguration } from "../../server/src/core/rules/configuration";
import type { Fix } from "../../server/src/core/rules/finding";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import { regionsOf } from "../../server/src/core/syntax/regions";
import { toJson } from "../../server/src/core/syntax/to-json";
import { anyCidr } from "../harness/any-cidr";
import { anyText } from "../harness/any-text";
import { memoryWorkspace } from "../harness/memory-workspace";
import { style, validPolicy, withComments, write } from "../harness/valid-policy";
import { answerTo } from "./answer";
import { validAdminPolicy } from "./any-admin-policy";
import { withNetworks } from "./decoded-network";
import { mutated } from "./mutated";

const path = "/policy.yaml";
const releases = ["1.35", "1.36"] as const;

const valid = fc.tuple(fc.oneof(validPolicy, validAdminPolicy), style).map(([data, how]) => write(data, how));

test("a valid policy is accepted", () => {
  fc.assert(
    fc.property(valid, fc.constantFrom(...releases), (text, release) => {
      expect(answerTo(text, release).errors).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("whatever happens to it, it gets a verdict, and fixes that can be listed", () => {
  fc.assert(
    fc.property(fc.oneof(mutated(valid), anyText), fc.constantFrom(...releases), (text, release) => {
      expect(answerTo(text, release).errors).toBeDefined();
      expect(fixesOf(text, release)).toBeDefined();
    }),
    { numRuns: 100 },
  );
}, 60_000);

/** Policies with much in them that is accepted and still worth a finding: cases of labels, spellings of blocks, comments. */
const odd = fc
  .tuple(
    fc.array(fc.tuple(validPolicy, fc.array(anyCidr, { maxLength: 3 })), { minLength: 1, maxLength: 2 }),
    fc.constantFrom("dash at the key", "dash below the key", "flow"),
    fc.array(fc.tuple(fc.constantFrom("app", "tier", "role", "web", "db"), fc.nat(9)), { maxLength: 4 }),
  )
  .map(([policies, how, words]) => {
    const texts = policies.map(([policy, cidrs]) => {
      const blocks = cidrs.map((cidr) => ({ ipBlock: { cidr } }));
      const ingress = blocks.length === 0 ? policy.spec.ingress : [...policy.spec.ingress, { from: blocks }];
      return write({ ...policy, spec: { ...policy.spec, ingress } }, how);
    });
    const text = words.reduce((whole, [word, index]) => withCapital(whole, word, index), texts.join("---\n"));
    return `# netpol-ignore removed-api-version: nothing to ignore\n${text}`;
  });

/** One of the places of a word with a capital letter. */
function withCapital(text: string, word: string, index: number): string {
  const places = [...text.matchAll(new RegExp(`\\b${word}\\b`, "g"))];
  const at = places[index % places.length]?.index;
  return at === undefined ? text : text.slice(0, at) + word[0]?.toUpperCase() + text.slice(at + 1);
}

const accepted = fc.oneof({ weight: 3, arbitrary: odd }, { weight: 1, arbitrary: mutated(valid) });

test("no fix turns an accepted document into a refused one, on any server", () => {
  forEachFix((before, after, fix) => {
    for (const release of releases) {
      if (answerTo(before, release).isRefused) continue;
      if (answerTo(after, release).isRefused) throw new Error(`${fix.title}: refused by ${release}\n${after}`);
    }
  });
}, 60_000);

test("a fix changes nothing in an accepted document but the texts that its title names", () => {
  forEachFix((before, after, fix) => {
    if (isRebuilding(fix)) return;
    const [old, young] = [decoded(before), decoded(after)];
    const [lost, won] = [without(textsIn(old), textsIn(young)), without(textsIn(young), textsIn(old))];
    for (const text of won.length > 0 ? won : lost) {
      if (!fix.title.includes(text)) throw new Error(`${fix.title}: ${lost} became ${won}\n${after}`);
    }
    const named = new Set([...lost, ...won]);
    expect(blanked(young, named)).toEqual(blanked(old, named));
  });
}, 60_000);

test("what is mended once needs no mending, and keeps its comments", () => {
  const commented = fc
    .tuple(fc.oneof(validPolicy, validAdminPolicy), fc.constantFrom("dash at the key", "dash below the key"))
    .map(([data, how]) => withComments(write(data, how)));
  fc.assert(
    fc.property(mutated(commented), fc.constantFrom(...releases), (text, release) => {
      const mended = workspaceOf(text, release).mend(path);
      expect(workspaceOf(mended, release).mend(path)).toBe(mended);
      expect(notesOf(mended)).toEqual(notesOf(text));
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** It puts parts of the policy elsewhere, takes them out, or adds some: none is the one right answer. */
function isRebuilding({ title, preferred }: Fix): boolean {
  return !preferred && /^(?:Add|Allow|Except|Join|Keep both|Remove|Write) /.test(title);
}

/** Every fix that is offered for documents that a server accepts, those that are not the one right answer included. */
function forEachFix(holds: (before: string, after: string, fix: Fix) => void): void {
  let tried = 0;
  fc.assert(
    fc.property(accepted, fc.constantFrom(...releases), (text, release) => {
      if (answerTo(text, release).isRefused) return;
      for (const fix of fixesOf(text, release)) {
        tried++;
        holds(text, applyEdits(text, fix.edits), fix);
      }
    }),
    { numRuns: 50 },
  );
  expect(tried).toBeGreaterThan(20);
}

function fixesOf(text: string, release: string): readonly Fix[] {
  const workspace = workspaceOf(text, release);
  return workspace.check(path).flatMap((found) => workspace.fixes(path, found));
}

function workspaceOf(text: string, kubernetesVersion: string) {
  return memoryWorkspace([{ path, text }], () => ({ ...defaultConfiguration, kubernetesVersion }));
}

/** What the server decodes of each document. */
function decoded(text: string): unknown {
  return regionsOf(text, "yaml").map(({ text: document }) => {
    const { root } = parseYaml(document);
    return root && toJson(root);
  });
}

/** All keys and values. */
function textsIn(json: unknown): readonly string[] {
  if (Array.isArray(json)) return json.flatMap(textsIn);
  if (typeof json !== "object" || json === null) return [String(json)];
  return Object.entries(json).flatMap(([key, value]) => [key, ...textsIn(value)]);
}

/** The same with some of its texts blank, so that only their places count. */
function blanked(json: unknown, texts: ReadonlySet<string>): unknown {
  const blank = (text: unknown) => (texts.has(String(text)) ? "…" : withNetworks(text));
  if (Array.isArray(json)) return json.map((item) => blanked(item, texts));
  if (typeof json !== "object" || json === null) return blank(json);
  return Object.entries(json).map(([key, value]) => [blank(key), blanked(value, texts)]);
}

/** The texts less those of another list, each as often as it stands there: the same texts, then the same blocks otherwise written. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const [left, rest] = [less(texts, others, String), less(others, texts, String)];
  return less(left, rest, (text) => JSON.stringify(withNetworks(text)));
}

function less(texts: readonly string[], others: readonly string[], keyOf: (text: string) => string): readonly string[] {
  const left = others.map(keyOf);
  return texts.filter((text) => {
    const index = left.indexOf(keyOf(text));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function notesOf(text: string): readonly string[] {
  return (text.match(/# note \d+\./g) ?? []).toSorted();
}
