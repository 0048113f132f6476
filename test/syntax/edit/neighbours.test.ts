/** An item of a list and the one above it: they become one, or change places. */

import { expect, test } from "vitest";
import { joinAbove } from "../../../server/src/core/syntax/edit/join-above";
import { swapItems } from "../../../server/src/core/syntax/edit/swap-items";
import { edited } from "./edited";

const joined = (text: string, path: string, index = 1) =>
  edited(text, ({ doc, list }) => joinAbove(doc, list(path), index));
const swapped = (text: string, path: string, index = 1) =>
  edited(text, ({ doc, list }) => swapItems(doc, list(path), index));

test("joined: the dash goes, every comment stays where it is", () => {
  expect(
    joined("a:\n  # one\n  - b: 1 # 1\n  # two\n  - c: # 2\n      d: 3\n    # in it\n    e: 4\n  - f: 5\n", "a"),
  ).toBe("a:\n  # one\n  - b: 1 # 1\n  # two\n    c: # 2\n      d: 3\n    # in it\n    e: 4\n  - f: 5\n");
  expect(joined("a:\r\n- b: 1\r\n- c: 2", "a")).toBe("a:\r\n- b: 1\r\n  c: 2");
});

test("joined: keys come to stand below keys", () => {
  expect(joined("a:\n-   b: 1\n- c:\n    d: 3\n", "a")).toBe("a:\n-   b: 1\n    c:\n      d: 3\n");
  expect(joined("a:\n- b: 1\n-   c: 2\n", "a")).toBe("a:\n- b: 1\n  c: 2\n");
});

test("joined in flow style: one pair of braces goes", () => {
  expect(joined("a: [{b: 1}, {c: {d: 3}}, {e: 4}]", "a")).toBe("a: [{b: 1, c: {d: 3}}, {e: 4}]");
  expect(joined("a:\n- {b: 1}\n- {c: 2}\n", "a")).toBe("a:\n- {b: 1, c: 2}\n");
  expect(joined('{"a": [{"b": 1}, {"c": 2}]}', "a")).toBe('{"a": [{"b": 1, "c": 2}]}');
});

test("not joined: no item above, the same key in both, something else than maps", () => {
  expect(joined("a:\n- b: 1\n- c: 2\n", "a", 0)).toBeUndefined();
  expect(joined("a:\n- b: 1\n- b: 2\n", "a")).toBeUndefined();
  expect(joined("a:\n- b: 1\n- c\n", "a")).toBeUndefined();
  expect(joined("a:\n- b: 1\n- {}\n", "a")).toBeUndefined();
});

test("swapped: each takes the comments above it and behind it along", () => {
  expect(swapped("a:\n  # one\n  - b: 1 # 1\n\n  # two\n  - c: # 2\n      d: 3\n  - e: 4\n", "a")).toBe(
    "a:\n  # two\n  - c: # 2\n      d: 3\n\n  # one\n  - b: 1 # 1\n  - e: 4\n",
  );
  expect(swapped("a:\r\n- b: 1\r\n- c:\r\n    d: 2", "a")).toBe("a:\r\n- c:\r\n    d: 2\r\n- b: 1");
});

test("swapped in flow style", () => {
  expect(swapped("a: [{b: 1},  {c: {d: 3}}, {e: 4}]", "a")).toBe("a: [{c: {d: 3}},  {b: 1}, {e: 4}]");
});

test("not swapped: no item above, a list behind another dash", () => {
  expect(swapped("a:\n- b: 1\n- c: 2\n", "a", 0)).toBeUndefined();
  expect(swapped("a:\n- - b\n  - c\n", "a.0")).toBeUndefined();
});
