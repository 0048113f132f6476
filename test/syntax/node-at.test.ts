/** From offsets and paths to nodes. */

import { expect, test } from "vitest";
import { keyAt, nodeAt, pathAt } from "../../server/src/core/syntax/node-at";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import { jsonKey, toJson } from "../../server/src/core/syntax/to-json";

/** The steps to the cursor `|`. */
function steps(marked: string): string {
  const { root } = parseYaml(marked.replace("|", ""));
  const path = root ? pathAt(root, marked.indexOf("|")) : [];
  return path
    .map((step) => (step.into === "item" ? `[${step.index}]` : `${step.into} ${step.entry.key.text}`))
    .join(", ");
}

test.each([
  ["sp|ec:\n  a: 1\n", "key spec"],
  ["spec:\n  a: 1|\n", "value spec, value a"],
  ["spec:\n  - a: 1\n  - |b: 2\n", "value spec, [1], key b"],
  ["spec: [x, { y: z| }]\n", "value spec, [1], value y"],
  ["spec:|\n", "value spec"],
  ["a: 1\n\n|\nb: 2\n", ""],
  ["a: &x { p: 1 }\nb: *x|\n", "value b"],
])("%j", (marked, expected) => {
  expect(steps(marked)).toBe(expected);
});

test("by a path", () => {
  const text = "spec:\n  ingress:\n  - ports: []\n";
  const { root } = parseYaml(text);
  const entry = root && keyAt(root, ["spec", "ingress", 0, "ports"]);
  expect(entry && text.slice(entry.span.start, entry.span.end)).toBe("ports: []");
  expect(root && nodeAt(root, ["spec", "ingress", 0, "ports"])).toBe(entry?.value);
  expect(root && nodeAt(root, ["spec", "ingress", 1])).toBeUndefined();
});

test.each([
  ["on: 1\n0x10: yes\n'on': 'no'\n1.0: ~\n", { true: 1, "16": true, on: "no", "1": null }],
  ["a: 1\na: 2\n", { a: 2 }],
  [
    "b: &b {x: 1, w: 1}\nc:\n  <<: *b\n  x: 2\nd:\n  x: 3\n  <<: [*b, {w: 9, z: 9}]\n",
    { b: { x: 1, w: 1 }, c: { x: 2, w: 1 }, d: { x: 3, w: 1, z: 9 } },
  ],
  ["- null\n-\n- '80'\n", [null, null, "80"]],
])("%j as JSON", (text, json) => {
  const { root } = parseYaml(text);
  expect(root && toJson(root)).toEqual(json);
});

test("a key of the language is a key like any other", () => {
  const { root } = parseYaml("__proto__: {a: 1}\n");
  expect(JSON.stringify(root && toJson(root))).toBe('{"__proto__":{"a":1}}');
});

test("a key's name in JSON", () => {
  const { root } = parseYaml("on: 1\n");
  expect(root?.kind === "map" && root.entries.map(jsonKey)).toEqual(["true"]);
});
