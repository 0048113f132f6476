/** What holds for every edit of every small document: nothing overlaps, nothing breaks, nothing gets lost. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, type TextEdit } from "../../../server/src/core/base/text-edit";
import { insertEntry, removeEntry, removeItem } from "../../../server/src/core/syntax/edit/entries";
import { joinAbove } from "../../../server/src/core/syntax/edit/join-above";
import { unwrapList, wrapInList } from "../../../server/src/core/syntax/edit/lists";
import { moveEntries } from "../../../server/src/core/syntax/edit/move-entries";
import { renameKey } from "../../../server/src/core/syntax/edit/rename-key";
import { swapItems } from "../../../server/src/core/syntax/edit/swap-items";
import { toJson } from "../../../server/src/core/syntax/to-json";
import type { ParsedYaml } from "../../../server/src/core/syntax/tree";
import { type Found, find, parsed } from "./edited";

type Json = string | number | null | Json[] | { [key: string]: Json };
type Data = { [key: string]: Json };

/** How a document is written. */
interface Style {
  readonly step: number;
  readonly dash: number;
  readonly gap: number;
  readonly ending: string;
  readonly isClosed: boolean;
  /** Which lines get a comment above (1), behind (2), an empty line above (3). */
  readonly noise: readonly number[];
  /** From this depth on collections are written in flow style. */
  readonly flowFrom: number;
}

const style: fc.Arbitrary<Style> = fc.record({
  step: fc.constantFrom(2, 4),
  dash: fc.constantFrom(0, 2, 4),
  gap: fc.constantFrom(2, 4),
  ending: fc.constantFrom("\n", "\r\n"),
  isClosed: fc.boolean(),
  noise: fc.array(fc.nat(5), { minLength: 5, maxLength: 12 }),
  flowFrom: fc.constantFrom(9, 9, 3, 2, 1),
});

const scalar = fc.constantFrom<Json>("web", "a b", "🦀", "80", 443, null, "x: y");
const labels = fc.dictionary(fc.constantFrom("app", "tier", "role"), scalar, { minKeys: 1, maxKeys: 3 });
const value = fc.oneof(scalar, labels, fc.array(fc.oneof(scalar, labels), { maxLength: 2 }));
const map = fc.dictionary(fc.constantFrom("cidr", "ports", "labels", "except"), value, { minKeys: 1, maxKeys: 4 });
const rule = fc.record(
  { from: fc.array(map, { minLength: 1, maxLength: 2 }), mode: value },
  { requiredKeys: ["from"] },
);
const shuffled = <T extends object>(data: fc.Arbitrary<T>) =>
  fc
    .tuple(data, fc.boolean())
    .map(([whole, turn]) => (turn ? (Object.fromEntries(Object.entries(whole).reverse()) as T) : whole));
const whole = shuffled(
  fc.record({ kind: scalar, spec: shuffled(rule), end: value }, { requiredKeys: ["spec", "kind"] }),
);

test("moving out of a peer, to its rule", () => {
  fc.assert(
    fc.property(whole, style, fc.nat(9), (data, written, pick) => {
      const peer = data.spec.from[0] ?? {};
      const keys = somePart(Object.keys(peer), pick);
      const edit = mover("spec.from.0", keys, "spec", []);
      const rest = data.spec.from.slice(1);
      const after = {
        ...data,
        spec: { ...data.spec, from: [without(peer, keys), ...rest], ...only(peer, keys) },
      };
      holds(data, written, edit, after, keys.length < Object.keys(peer).length);
    }),
  );
});

test("nesting in place, in maps and in new items", () => {
  fc.assert(
    fc.property(whole, style, fc.nat(9), fc.boolean(), (data, written, pick, inItem) => {
      const peer = data.spec.from[0] ?? {};
      const keys = somePart(Object.keys(peer), pick);
      const edit = mover("spec.from.0", keys, "spec.from.0", inItem ? ["new", "-"] : ["new"]);
      const nested = only(peer, keys);
      const first = { ...without(peer, keys), new: inItem ? [nested] : nested };
      const after = { ...data, spec: { ...data.spec, from: [first, ...data.spec.from.slice(1)] } };
      holds(data, written, edit, after, true);
    }),
  );
});

test("moving beside, into a key that has nothing, a map or a list", () => {
  fc.assert(
    fc.property(whole, style, fc.nat(9), fc.constantFrom<Json>(null, {}, { x: 1 }), (data, written, pick, there) => {
      const peer: Data = { box: there, ...data.spec.from[0] };
      const keys = somePart(Object.keys(peer).slice(1), pick);
      const before = { ...data, spec: { ...data.spec, from: [peer] } };
      const moved = { ...without(peer, keys), box: { ...(there as Data | null), ...only(peer, keys) } };
      const edit = mover("spec.from.0", keys, "spec.from.0", ["box"]);
      holds(
        before,
        written,
        edit,
        { ...data, spec: { ...data.spec, from: [moved] } },
        written.flowFrom === 9 && there === null,
      );
    }),
  );
});

test("moving to a new item and to a new map before the source", () => {
  fc.assert(
    fc.property(whole, style, (data, written) => {
      const before = { ...data, spec: { ...data.spec, mine: "y" } };
      const toItem = { ...data, spec: { ...data.spec, from: [...data.spec.from, { mine: "y" }] } };
      holds(before, written, mover("spec", ["mine"], "spec", ["from", "-"]), toItem, written.flowFrom !== 2);
      const toMap = { ...data, metadata: { mine: "y" } };
      holds(before, written, mover("spec", ["mine"], "", ["metadata"]), toMap, written.flowFrom !== 1);
    }),
  );
});

test("wrapping, and unwrapping again", () => {
  fc.assert(
    fc.property(whole, labels, style, (data, inner, written) => {
      const before = { ...data, box: inner };
      const wrap = ({ doc, entry }: Found) => wrapInList(doc, entry("box"));
      const unwrap = ({ doc, entry }: Found) => unwrapList(doc, entry("box"));
      const wrapped = holds(before, written, wrap, { ...data, box: [inner] }, true);
      holdsIn(wrapped, unwrap, before, true);
    }),
  );
});

test("one entry more, one less, and one renamed", () => {
  fc.assert(
    fc.property(whole, style, fc.boolean(), (data, written, first) => {
      const spec = { ...data.spec, key: 1 };
      const text = holds(
        data,
        written,
        ({ doc, map }) => insertEntry(doc, map("spec"), "key", 1, { first }),
        { ...data, spec },
        true,
      );
      holdsIn(
        text,
        ({ doc, map, entry }) => removeEntry(doc, map("spec"), entry("spec.key")),
        data,
        written.flowFrom > 2,
      );
      holds(
        data,
        written,
        ({ doc, entry }) => renameKey(doc, entry("spec.from"), "to"),
        {
          ...data,
          spec: { ...without(data.spec, ["from"]), to: data.spec.from },
        },
        true,
      );
    }),
  );
});

test("one item less", () => {
  fc.assert(
    fc.property(whole, style, (data, written) => {
      const from = ["gone", ...data.spec.from];
      const before = { ...data, spec: { ...data.spec, from } };
      const edit = ({ doc, list }: Found) => {
        const [item] = list("spec.from").items;
        return item && removeItem(doc, list("spec.from"), item);
      };
      // The comment behind a removed line goes with it.
      holds(before, { ...written, noise: written.noise.filter((kind) => kind !== 2) }, edit, data, true);
    }),
  );
});

test("an item joined to the one above it, and the two swapped", () => {
  fc.assert(
    fc.property(whole, style, (data, written) => {
      const [one = {}, other = {}] = data.spec.from;
      const from = [one, { ...without(other, Object.keys(one)), mine: "y" }, ...data.spec.from.slice(2)];
      const before = { ...data, spec: { ...data.spec, from } };
      const withFrom = (...items: Data[]) => ({ ...data, spec: { ...data.spec, from: [...items, ...from.slice(2)] } });
      const joined = withFrom({ ...from[0], ...from[1] });
      const join = ({ doc, list }: Found) => joinAbove(doc, list("spec.from"), 1);
      holds(before, written, join, joined, written.flowFrom === 9);
      const swap = ({ doc, list }: Found) => swapItems(doc, list("spec.from"), 1);
      holds(before, written, swap, withFrom(from[1] ?? {}, one), true);
    }),
  );
});

function mover(source: string, keys: readonly string[], holder: string, path: readonly string[]) {
  return ({ doc, map, entry }: Found) =>
    moveEntries(
      doc,
      map(source),
      keys.map((key) => entry(`${source}.${key}`)),
      { holder: map(holder), path },
    );
}

type Edit = (found: Found) => readonly TextEdit[] | undefined;

function holds(data: Json, written: Style, edit: Edit, after: Json, isPossible: boolean): string {
  return holdsIn(write(data, written), edit, after, isPossible);
}

/** The laws themselves. Without an exact edit nothing is to be shown, unless one must be possible. */
function holdsIn(text: string, edit: Edit, after: Json, isPossible: boolean): string {
  const doc = parsed(text);
  const edits = edit(find(doc));
  if (isPossible) expect(edits, text).toBeDefined();
  if (!edits) return text;
  const result = applyEdits(text, edits);
  expect(dataOf(parsed(result)), `${text}\n=>\n${result}`).toEqual(after);
  expect(commentsOf(result), `${text}\n=>\n${result}`).toEqual(expect.arrayContaining(commentsOf(text)));
  expect(/[\r\n]$/.test(result)).toBe(/[\r\n]$/.test(text));
  if (text.includes("\r\n")) expect(result).not.toMatch(/[^\r]\n/);
  else expect(result).not.toContain("\r");
  return result;
}

function dataOf(doc: ParsedYaml) {
  return doc.root && toJson(doc.root);
}

function commentsOf(text: string): string[] {
  return (text.match(/# comment \d+/g) ?? []).sort();
}

/** A part that is never empty. */
function somePart(keys: readonly string[], pick: number): string[] {
  const part = keys.filter((_, index) => (pick >> index) & 1);
  return part.length > 0 ? part : keys.slice(0, 1);
}

function only(data: Data, keys: readonly string[]): Data {
  return Object.fromEntries(Object.entries(data).filter(([key]) => keys.includes(key)));
}

function without(data: Data, keys: readonly string[]): Data {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}

function write(data: Json, written: Style): string {
  const noisy = rows(data, written, 0).flatMap((row, index) => {
    const kind = written.noise[index % written.noise.length];
    if (kind === 1) return [`${/^ */.exec(row)?.[0]}# comment ${index}`, row];
    if (kind === 2) return [`${row} # comment ${index}`];
    return kind === 3 ? ["", row] : [row];
  });
  return noisy.join(written.ending) + (written.isClosed ? written.ending : "");
}

function rows(data: Json, written: Style, depth: number): string[] {
  if (!isBlock(data, written, depth)) return [inline(data)];
  const deeper = (value: Json, by: number) => rows(value, written, depth + 1).map((row) => " ".repeat(by) + row);
  if (Array.isArray(data)) {
    return data.flatMap((item) => {
      const [first = "", ...rest] = deeper(item, written.gap);
      return [`-${first.slice(1)}`, ...rest];
    });
  }
  return Object.entries(data as Data).flatMap(([key, value]) => {
    if (!isBlock(value, written, depth + 1)) return [value === null ? `${key}:` : `${key}: ${inline(value)}`];
    return [`${key}:`, ...deeper(value, Array.isArray(value) ? written.dash : written.step)];
  });
}

function isBlock(data: Json, { flowFrom }: Style, depth: number): boolean {
  return depth < flowFrom && data !== null && typeof data === "object" && Object.keys(data).length > 0;
}

function inline(data: Json): string {
  if (Array.isArray(data)) return `[${data.map(inline).join(", ")}]`;
  if (data !== null && typeof data === "object") {
    return `{${Object.entries(data)
      .map(([key, value]) => `${key}: ${inline(value)}`)
      .join(", ")}}`;
  }
  return data === "web" ? data : JSON.stringify(data);
}
