/** A value gives way to data, which is written as its surroundings are. */

import { expect, test } from "vitest";
import { replaceValue } from "../../../server/src/core/syntax/edit/replace-value";
import type { Json } from "../../../server/src/core/syntax/to-json";
import { edited } from "./edited";

const atEntry = (text: string, map: string, key: string, data: Json) =>
  edited(text, (found) => {
    const member = found.entry(map === "" ? key : `${map}.${key}`);
    return replaceValue(found.doc, { is: "entry", holder: found.map(map), member }, data);
  });
const atItem = (text: string, list: string, index: number, data: Json) =>
  edited(text, (found) => {
    const holder = found.list(list);
    const member = holder.items[index];
    return member && replaceValue(found.doc, { is: "item", holder, member }, data);
  });

test("a scalar behind a key becomes a map below it, the comment stays with the key", () => {
  expect(atEntry("- ipBlock: 10.0.0.0/8 # ours\n- b: 1\n", "0", "ipBlock", { cidr: "10.0.0.0/8" })).toBe(
    "- ipBlock: # ours\n    cidr: 10.0.0.0/8\n- b: 1\n",
  );
  expect(atEntry("x:\r\n    a: b", "x", "a", { c: { d: 1 }, e: ["f"] })).toBe(
    "x:\r\n    a:\r\n        c:\r\n            d: 1\r\n        e: [f]",
  );
});

test("a value on a line of its own is replaced there", () => {
  expect(atEntry("a: # why\n  app=web # c\nb: 1\n", "", "a", { app: "web" })).toBe("a: # why\n  app: web # c\nb: 1\n");
  expect(atEntry("a:\n- app=web\n- tier=db\nb: 1\n", "", "a", { app: "web", tier: "db" })).toBe(
    "a:\n  app: web\n  tier: db\nb: 1\n",
  );
});

test("a flow value goes behind its key where it can", () => {
  expect(atEntry("a:\n  B:\n  C:\nd: 1\n", "", "a", ["B", "C"])).toBe("a: [B, C]\nd: 1\n");
  expect(atEntry("a: # why\n  b\n", "", "a", ["b"])).toBe("a: # why\n  [b]\n");
  expect(atEntry("a: b # why\n", "", "a", ["b", "c"])).toBe("a: [b, c] # why\n");
});

test("where nothing stands behind the key yet, one line is written there", () => {
  expect(atEntry("a: # why\nb: 1\n", "", "a", {})).toBe("a: {} # why\nb: 1\n");
  expect(atEntry("a: ~\n", "", "a", {})).toBe("a: {}\n");
});

test("an item becomes a map behind its dash", () => {
  expect(atItem("ports:\n  -   53/UDP # dns\n  -   80\n", "ports", 0, { port: 53, protocol: "UDP" })).toBe(
    "ports:\n  -   port: 53 # dns\n      protocol: UDP\n  -   80\n",
  );
  expect(atItem("- - 80\n", "0", 0, { port: 80, end: 90 })).toBe("- - port: 80\n    end: 90\n");
});

test("lists of maps have their dashes where the document has them", () => {
  expect(atEntry("a: 80\nb:\n  - c: d\n", "", "a", [{ port: 80 }])).toBe("a:\n  - port: 80\nb:\n  - c: d\n");
  expect(atEntry("a: 80\nb:\n- c: d\n", "", "a", [{ port: 80, name: "x" }])).toBe(
    "a:\n- port: 80\n  name: x\nb:\n- c: d\n",
  );
});

test("in flow style, and in JSON", () => {
  expect(atItem("a: [80, http]", "a", 1, { port: "http" })).toBe("a: [80, {port: http}]");
  expect(atItem('{"a": [80]}', "a", 0, { port: 80, protocol: "TCP" })).toBe('{"a": [{"port": 80, "protocol": "TCP"}]}');
  expect(atEntry("{a: 1, b: 2}", "", "a", ["80", true, null, "x: y"])).toBe('{a: ["80", true, null, "x: y"], b: 2}');
});

test("texts that would be something else are quoted", () => {
  expect(atEntry("a: b\n", "", "a", { yes: "on", "1": "2", app: "" })).toBe(
    'a:\n  "1": "2"\n  "yes": "on"\n  app: ""\n',
  );
});

test("what would be lost or is used elsewhere is not replaced", () => {
  expect(atEntry("a:\n", "", "a", { b: 1 })).toBeUndefined();
  expect(atItem("-\n- a\n", "", 0, "b")).toBeUndefined();
  expect(atEntry("a:\n- b # one\n- c\n", "", "a", { b: 1 })).toBeUndefined();
  expect(atEntry("a: &x b\nc: *x\n", "", "a", ["b"])).toBeUndefined();
  expect(atEntry("a: &x b\nc: *x\n", "", "c", ["b"])).toBeUndefined();
  expect(atEntry("a:\n- &x b\nc: *x\n", "", "a", { b: 1 })).toBeUndefined();
  expect(atItem("- a: &x 1\n- *x\n", "", 0, "b")).toBeUndefined();
});
