/** A value becomes a list of one and back, in the document's own dash style. */

import { expect, test } from "vitest";
import { unwrapList, wrapInList } from "../../../server/src/core/syntax/edit/lists";
import { edited } from "./edited";

const wrapped = (text: string, path: string) => edited(text, ({ doc, entry }) => wrapInList(doc, entry(path)));
const unwrapped = (text: string, path: string) => edited(text, ({ doc, entry }) => unwrapList(doc, entry(path)));

test("a block map becomes an item where it stands when no other list shows a style", () => {
  expect(wrapped("ports:\n  port: 80\n  protocol: TCP\n", "ports")).toBe("ports:\n  - port: 80\n    protocol: TCP\n");
  expect(wrapped("ports:\n    port: 80\n    protocol: TCP", "ports")).toBe(
    "ports:\n    - port: 80\n      protocol: TCP",
  );
});

test("the dash stands below the key where the other lists' dashes do", () => {
  expect(wrapped("from:\n- a: b\nports: # web\n  port: 80 # http\n\n  # the rest\n  protocol: TCP\n", "ports")).toBe(
    "from:\n- a: b\nports: # web\n- port: 80 # http\n\n  # the rest\n  protocol: TCP\n",
  );
});

test("wide dashes stay wide, line endings stay CRLF", () => {
  expect(wrapped("from:\r\n    -   a: b\r\nports:\r\n    port: 80\r\n    protocol: TCP\r\n", "ports")).toBe(
    "from:\r\n    -   a: b\r\nports:\r\n    -   port: 80\r\n        protocol: TCP\r\n",
  );
});

test("flow maps and scalars get brackets", () => {
  expect(wrapped("ports: {port: 80} # http", "ports")).toBe("ports: [{port: 80}] # http");
  expect(wrapped("policyTypes: Ingress\n", "policyTypes")).toBe("policyTypes: [Ingress]\n");
  expect(wrapped("policyTypes: 'Ingress'\n", "policyTypes")).toBe("policyTypes: ['Ingress']\n");
  expect(wrapped("a: b, c\n", "a")).toBe('a: ["b, c"]\n');
  expect(wrapped('{\n  "ports": {\n    "port": 80\n  }\n}\n', "ports")).toBe(
    '{\n  "ports": [{\n    "port": 80\n  }]\n}\n',
  );
});

test("what cannot be one item is not wrapped", () => {
  expect(wrapped("a:\n", "a")).toBeUndefined();
  expect(wrapped("a: [b]\n", "a")).toBeUndefined();
  expect(wrapped("a: |\n  b\n", "a")).toBeUndefined();
  expect(wrapped("a: &x\n  b: c\nd: *x\n", "a")).toBeUndefined();
  expect(wrapped("a: &x\n  b: c\nd: *x\n", "d")).toBeUndefined();
});

test("an item below the key's own indentation stays where it is", () => {
  expect(unwrapped("podSelector:\n- matchLabels: # 🦀\n    app: web\n", "podSelector")).toBe(
    "podSelector:\n  matchLabels: # 🦀\n    app: web\n",
  );
});

test("an item deeper than the key goes to where its dash was", () => {
  expect(unwrapped("podSelector:\r\n  # front\r\n  -   a: b\r\n      # c\r\n      c: d", "podSelector")).toBe(
    "podSelector:\r\n  # front\r\n  a: b\r\n  # c\r\n  c: d",
  );
});

test("a scalar or flow item goes behind its key", () => {
  expect(unwrapped("a:\n- b # c\nd: e\n", "a")).toBe("a: b # c\nd: e\n");
  expect(unwrapped("a:\n  - {b: c}\n", "a")).toBe("a: {b: c}\n");
  expect(unwrapped("a: # why\n- b\n", "a")).toBe("a: # why\n  b\n");
});

test("brackets around one item go away", () => {
  expect(unwrapped("a: [b]\n", "a")).toBe("a: b\n");
  expect(unwrapped("a: [ {b: c}, ] # d\n", "a")).toBe("a: {b: c} # d\n");
  expect(unwrapped('{\n  "a": [\n    {\n      "b": 1\n    }\n  ]\n}', "a")).toBe('{\n  "a": {\n    "b": 1\n  }\n}');
});

test("what is not exactly one plain item is not unwrapped", () => {
  expect(unwrapped("a: []\n", "a")).toBeUndefined();
  expect(unwrapped("a: [b, c]\n", "a")).toBeUndefined();
  expect(unwrapped("a: [b: c]\n", "a")).toBeUndefined();
  expect(unwrapped("a:\n- - b\n", "a")).toBeUndefined();
  expect(unwrapped("a:\n- |\n  b\n", "a")).toBeUndefined();
  expect(unwrapped("a: &x\n- b: c\nd: *x\n", "a")).toBeUndefined();
});
