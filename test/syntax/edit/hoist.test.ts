/** A map with one entry becomes the value of that entry. */

import { expect, test } from "vitest";
import { replaceByChild } from "../../../server/src/core/syntax/edit/hoist";
import { edited } from "./edited";

const hoisted = (text: string) => edited(text, ({ doc, entry }) => replaceByChild(doc, entry("a")));

test("a block map moves one level to the left", () => {
  expect(hoisted("a:\n  b:\n    c: d # keep\n\n    # keep, too\n    e:\n      - f\n")).toBe(
    "a:\n  c: d # keep\n\n  # keep, too\n  e:\n    - f\n",
  );
  expect(hoisted("a:\r\n    b:\r\n          c: d\r\n          e: f")).toBe("a:\r\n    c: d\r\n    e: f");
});

test("a flow map goes to the key's line", () => {
  expect(hoisted("a:\n  b: {}\n")).toBe("a: {}\n");
  expect(hoisted("a:\n  b: { c: d } # keep\n")).toBe("a: { c: d } # keep\n");
});

test("in a flow map the braces around go", () => {
  expect(hoisted("a: {b: {c: d}}\n")).toBe("a: {c: d}\n");
  expect(hoisted('{"a": { "b": {}, }}')).toBe('{"a": {}}');
});

test("what is no map of one map stays", () => {
  for (const text of ["a: b\n", "a: {b: c}\n", "a: {b: {}, c: {}}\n", "a:\n", "a: []\n", "a: {}\n"]) {
    expect(hoisted(text)).toBeUndefined();
  }
});

test("comments, anchors and tags in between stay", () => {
  for (const text of ["a: # why\n  b: {}\n", "a:\n  b: # why\n    c: d\n", "a: &x\n  b: {}\n", "a:\n  b: !t {}\n"]) {
    expect(hoisted(text)).toBeUndefined();
  }
});
