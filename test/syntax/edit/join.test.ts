/** Several become one: the maps of a list, the values of a key that stands twice; and further items of a list. */

import { expect, test } from "vitest";
import { joinEntries } from "../../../server/src/core/syntax/edit/duplicates";
import { insertItems } from "../../../server/src/core/syntax/edit/items";
import { joinItems } from "../../../server/src/core/syntax/edit/join-items";
import type { Json } from "../../../server/src/core/syntax/to-json";
import { edited } from "./edited";

const joined = (text: string, path: string) => edited(text, ({ doc, entry }) => joinItems(doc, entry(path)));
/** Joins the first two entries of a map. */
const merged = (text: string, path: string) =>
  edited(text, ({ doc, map }) => {
    const [first, second] = map(path).entries;
    return first && second && joinEntries(doc, map(path), first, second);
  });
const longer = (text: string, path: string, index: number, ...items: Json[]) =>
  edited(text, ({ doc, list }) => {
    const item = list(path).items[index];
    return item && insertItems(doc, list(path), item, items);
  });

test("the maps of a list become one, in the place of the dashes", () => {
  expect(joined("labels:\n  - app: web # one\n    # why\n    tier: a\n  # more\n  - b: c\nd: e\n", "labels")).toBe(
    "labels:\n  app: web # one\n  # why\n  tier: a\n  # more\n  b: c\nd: e\n",
  );
  expect(joined("labels: # which\r\n- app: web\r\n-   tier: a", "labels")).toBe(
    "labels: # which\r\n  app: web\r\n  tier: a",
  );
});

test("in flow style the braces go", () => {
  expect(joined("labels: [{app: web}, { tier: a }]", "labels")).toBe("labels: {app: web,  tier: a }");
  expect(joined("labels: [app: web, tier: a]", "labels")).toBe("labels: {app: web, tier: a}");
});

test("maps with the same key, and items that are no maps, stay a list", () => {
  expect(joined("a:\n- b: 1\n- b: 2\n", "a")).toBeUndefined();
  expect(joined("a:\n- b: 1\n- c\n", "a")).toBeUndefined();
  expect(joined("a: []\n", "a")).toBeUndefined();
  expect(joined("a: [{}, {b: 1}]\n", "a")).toBeUndefined();
  expect(joined("a:\n- &x {b: 1}\nc: *x\n", "a")).toBeUndefined();
});

test("two lists of one name are joined, dashes where the first has them", () => {
  expect(merged("a:\n  - b: 1 # one\n    c: 2\na:\n- d: 3\n\n# end\n", "")).toBe(
    "a:\n  - b: 1 # one\n    c: 2\n  - d: 3\n\n# end\n",
  );
  expect(merged("{a: [b], a: [c, d], e: f}", "")).toBe("{a: [b, c, d], e: f}");
  expect(merged("x:\r\n  a: [b]\r\n  a: [c]", "x")).toBe("x:\r\n  a: [b, c]");
});

test("two maps are joined where they have no key in common", () => {
  expect(merged("a:\n    b: 1\na:\n  c: 2\nd: 3\n", "")).toBe("a:\n    b: 1\n    c: 2\nd: 3\n");
  expect(merged("a:\n  b: 1\na:\n  b: 2\n", "")).toBeUndefined();
});

test("values of two styles or sorts, scalars and aliases are not joined", () => {
  expect(merged("a: [b]\na:\n- c\n", "")).toBeUndefined();
  expect(merged("a: {b: 1}\na: [c]\n", "")).toBeUndefined();
  expect(merged("a: b\na: b\n", "")).toBeUndefined();
  expect(merged("a: [b]\na: &x [c]\nd: *x\n", "")).toBeUndefined();
  expect(merged("a:\n- b\na: # more\n- c\n", "")).toBeUndefined();
});

test("items come behind one that is there", () => {
  expect(longer("p:\n  -   a: 1 # one\n  -   c: 2\n", "p", 0, { a: 2, b: 3 }, "x")).toBe(
    "p:\n  -   a: 1 # one\n  -   a: 2\n      b: 3\n  -   x\n  -   c: 2\n",
  );
  expect(longer("p: [a, b]", "p", 0, { c: 1 })).toBe("p: [a, {c: 1}, b]");
  expect(longer('{"p": ["a"]}', "p", 0, "b")).toBe('{"p": ["a", "b"]}');
  expect(longer('p: ["a"]', "p", 0, "b")).toBe('p: ["a", "b"]');
  expect(longer('p:\n- "a"\n', "p", 0, "b")).toBe('p:\n- "a"\n- "b"\n');
});
