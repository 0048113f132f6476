/** An entry or item comes or goes. */

import { expect, test } from "vitest";
import { insertEntry, removeEntry, removeItem } from "../../../server/src/core/syntax/edit/entries";
import type { Json } from "../../../server/src/core/syntax/to-json";
import { edited } from "./edited";

const removed = (text: string, map: string, key: string) =>
  edited(text, (found) => removeEntry(found.doc, found.map(map), found.entry(map === "" ? key : `${map}.${key}`)));
const without = (text: string, path: string, index: number) =>
  edited(text, ({ doc, list }) => {
    const item = list(path).items[index];
    return item && removeItem(doc, list(path), item);
  });
const inserted = (text: string, path: string, value: Json, first = false) =>
  edited(text, ({ doc, map }) => insertEntry(doc, map(path), "key", value, { first }));

test("an entry goes with its lines, the comment above stays", () => {
  expect(removed("a: 1\n# why\nb:\n  c: 2 # c\n\nd: 3\n", "", "b")).toBe("a: 1\n# why\n\nd: 3\n");
});

test("the last entry of a text without a final line ending", () => {
  expect(removed("a: 1\r\nb: 2", "", "b")).toBe("a: 1");
  expect(removed("a: 1\n\nb: 2", "", "b")).toBe("a: 1");
  expect(removed("a: 1\n\nb: 2\n", "", "b")).toBe("a: 1\n\n");
});

test("the entry behind a dash leaves its place to the next", () => {
  expect(removed("x:\n  - a: 1\n    # why\n    b: 2\n", "x.0", "a")).toBe("x:\n  # why\n  - b: 2\n");
});

test("the only entry leaves an empty map", () => {
  expect(removed("x:\n  a: 1 # one\ny: 2\n", "x", "a")).toBe("x: {} # one\ny: 2\n");
  expect(removed("x: # why\n  a: 1\n", "x", "a")).toBe("x: # why\n  {}\n");
  expect(removed("- a: 1\n- b: 2\n", "0", "a")).toBe("- {}\n- b: 2\n");
});

test("a flow entry goes with one comma", () => {
  expect(removed("{a: 1, b: 2, c: 3}", "", "b")).toBe("{a: 1, c: 3}");
  expect(removed("{a: 1, b: 2}", "", "b")).toBe("{a: 1}");
  expect(removed('{\n  "a": 1,\n  "b": 2\n}\n', "", "a")).toBe('{\n  "b": 2\n}\n');
  expect(removed("{ a: 1 }", "", "a")).toBe("{}");
  expect(removed("{\n  a: 1, # one\n  b: 2\n}", "", "b")).toBeUndefined();
});

test("an item goes with its lines", () => {
  expect(without("x:\n- a: 1\n  b: 2\n# two\n- c: 3\n", "x", 0)).toBe("x:\n# two\n- c: 3\n");
  expect(without("x:\n  - - a\n    - b\n", "x.0", 0)).toBe("x:\n  - - b\n");
  expect(without("x: [a, b]", "x", 1)).toBe("x: [a]");
});

test("the only item leaves an empty list", () => {
  expect(without("x:\n- a\ny: 1\n", "x", 0)).toBe("x: []\ny: 1\n");
  expect(without("x: # why\n- a\ny: 1\n", "x", 0)).toBe("x: # why\n  []\ny: 1\n");
  expect(without("x: [ a ]\n", "x", 0)).toBe("x: []\n");
});

test("a new entry stands last, or first", () => {
  expect(inserted("x:\n  a: 1 # one\n\n# end\n", "x", 2)).toBe("x:\n  a: 1 # one\n  key: 2\n\n# end\n");
  expect(inserted("a: 1", "", [{ b: 1 }, "c"])).toBe("a: 1\nkey:\n- b: 1\n- c");
  expect(inserted("a:\n    b: 1\n", "", { c: { d: "1" }, e: ["f", null] })).toBe(
    'a:\n    b: 1\nkey:\n    c:\n        d: "1"\n    e: [f, null]\n',
  );
  expect(inserted("x:\r\n- a: 1\r\n", "x.0", 2, true)).toBe("x:\r\n- key: 2\r\n  a: 1\r\n");
  expect(inserted("# head\na: 1\n", "", 2, true)).toBe("# head\nkey: 2\na: 1\n");
});

test("a new entry of a flow map", () => {
  expect(inserted("x: {}", "x", 2)).toBe("x: {key: 2}");
  expect(inserted("{a: 1}", "", 2, true)).toBe("{key: 2, a: 1}");
  expect(inserted('{\n  "a": 1\n}\n', "", "2")).toBe('{\n  "a": 1,\n  "key": "2"\n}\n');
  expect(inserted('{\n  "a": 1\n}\n', "", 2, true)).toBe('{\n  "key": 2,\n  "a": 1\n}\n');
  expect(inserted("{a: 1}", "", { b: ["c"] })).toBe("{a: 1, key: {b: [c]}}");
  expect(inserted("{a: 1}\n", "", "x: y")).toBe('{a: 1, key: "x: y"}\n');
});
