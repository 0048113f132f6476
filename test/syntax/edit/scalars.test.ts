/** One scalar or key changes; its quotes and everything around it stay. */

import { expect, test } from "vitest";
import { renameKey, splitKey } from "../../../server/src/core/syntax/edit/rename-key";
import { quoteScalar, readBelow, setScalar, unquoteScalar } from "../../../server/src/core/syntax/edit/scalars";
import { edited } from "./edited";

const renamed = (text: string, path: string, name: string) =>
  edited(text, ({ doc, entry }) => renameKey(doc, entry(path), name));
const set = (text: string, to: string) => edited(text, ({ doc, scalar }) => setScalar(doc, scalar("a"), to));
const quoted = (text: string) => edited(text, ({ doc, scalar }) => quoteScalar(doc, scalar("a")));
const unquoted = (text: string) => edited(text, ({ doc, scalar }) => unquoteScalar(doc, scalar("a")));

test("a renamed key keeps its quotes, the blanks before its colon and its comment", () => {
  expect(renamed("NamespaceSelector : {} # all\r\n", "NamespaceSelector", "namespaceSelector")).toBe(
    "namespaceSelector : {} # all\r\n",
  );
  expect(renamed(`{"matchLables":{}}`, "matchLables", "matchLabels")).toBe(`{"matchLabels":{}}`);
  expect(renamed("'Tier': web", "Tier", "tier")).toBe("'tier': web");
});

test("a key that would be read as something else is quoted", () => {
  expect(renamed("key: web", "key", "true")).toBe(`"true": web`);
});

test("a merged key is not renamed", () => {
  expect(renamed("x: &x\n  a: 1\ny:\n  <<: *x\n", "y.a", "b")).toBeUndefined();
});

test("a scalar keeps its quoting style", () => {
  expect(set("a: tcp # 🦀\n", "TCP")).toBe("a: TCP # 🦀\n");
  expect(set("a: 'tcp'", "it's")).toBe("a: 'it''s'");
  expect(set('a: "tcp"', 'a "b"')).toBe('a: "a \\"b\\""');
});

test("a plain scalar is quoted where it would not stay what it is", () => {
  expect(set("a: web", "true")).toBe('a: "true"');
  expect(set("a: web", "80")).toBe('a: "80"');
  expect(set("a: web", "")).toBe('a: ""');
  expect(set("a: web", "a: b")).toBe('a: "a: b"');
  expect(set("a: web", "a #b")).toBe('a: "a #b"');
  expect(set("a: web", "- b")).toBe('a: "- b"');
  expect(set("a: web", " web")).toBe('a: " web"');
});

test("a plain number becomes another number", () => {
  expect(set("a: 80", "443")).toBe("a: 443");
});

test("block scalars and missing values are not set", () => {
  expect(set("a: |\n  web\n", "x")).toBeUndefined();
  expect(set("a:\n", "x")).toBeUndefined();
});

test("what was typed goes into quotes", () => {
  expect(quoted("a:   0x50   # hex")).toBe('a:   "0x50"   # hex');
  expect(quoted("{a: yes}")).toBe('{a: "yes"}');
  expect(quoted("a: 'yes'")).toBeUndefined();
  expect(quoted("a:")).toBeUndefined();
});

test("quotes come off where they are not needed", () => {
  expect(unquoted('a: "80" # http\n')).toBe("a: 80 # http\n");
  expect(unquoted("a: 'web'")).toBe("a: web");
  expect(unquoted('a: "a: b"')).toBeUndefined();
  expect(unquoted('a: ""')).toBeUndefined();
  expect(unquoted("a: web")).toBeUndefined();
});

test("the sign that makes a text of the lines below goes", () => {
  const below = (text: string) => edited(text, ({ doc, scalar }) => readBelow(doc, scalar("a")));
  expect(below("a: |\n  b: 1\n")).toBe("a:\n  b: 1\n");
  expect(below("a: >-  # why\r\n  - b\r\n")).toBe("a: # why\r\n  - b\r\n");
  expect(below("a: |2\n  b: 1")).toBe("a:\n  b: 1");
  expect(below('a: "b"\n')).toBeUndefined();
});

test("a key takes the value that it holds out of itself", () => {
  const split = (text: string, key: string) => edited(text, ({ entry }) => splitKey(entry(key)));
  expect(split("{port:80, a: 1}", "port:80")).toBe("{port: 80, a: 1}");
  expect(split("{'port:80'}", "port:80")).toBeUndefined();
  expect(split("{port:80: 1}", "port:80")).toBeUndefined();
  expect(split("{port}", "port")).toBeUndefined();
});
