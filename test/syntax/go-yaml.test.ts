/** Scalars as the API server's YAML reader resolves them. */

import { expect, test } from "vitest";
import { jsonKeyOf, resolvePlain, resolveTagged } from "../../server/src/core/syntax/go-yaml/resolve";

test.each<[string, readonly string[], unknown]>([
  ["true", ["y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE"], true],
  ["false", ["n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE"], false],
  ["null", ["", "~", "null", "Null", "NULL"], null],
  ["eighty", ["80", "+80", "8_0", "0x50", "0X50", "0o120", "0120", "0b1010000", "80.", "80.0", "8e1", "080"], 80],
  ["a half", [".5", "0.5", "+.5", "5e-1"], 0.5],
  ["infinity", [".inf", "+.Inf", ".INF"], Number.POSITIVE_INFINITY],
  ["not a number", [".nan", ".NaN", ".NAN"], Number.NaN],
  ["minus fifteen", ["-15", "-0xF", "-017", "-0b1111"], -15],
])("%s is written %j", (_, texts, value) => {
  expect(texts.map(resolvePlain)).toEqual(texts.map(() => value));
});

test.each([
  ["yEs", "tRUE", "nULL", "yes please"],
  ["2024-01-01", "1:20", "10.0.0.0/8", "v1", "-", "+", ".", "..", "_1", "1,000"],
  ["0o8", "0xZZ", "1.2e", "12e45678", "1e400", "0b2", ".5_0", "1__e"],
])("text stays text: %s, ...", (...texts) => {
  expect(texts.map(resolvePlain)).toEqual(texts);
});

test.each([
  ["str", "80", { value: "80" }],
  ["int", "53", { value: 53 }],
  ["float", "1", { value: 1 }],
  ["bool", "on", { value: true }],
  ["null", "null", { value: null }],
  ["binary", "aHTDqXA=", { value: "htép" }],
  ["map", "web", { value: "web" }],
  [
    "int",
    "web",
    {
      value: "web",
      problem: {
        message: '"web" is no int: remove the tag "!!int" or change the value.',
        server: "yaml: cannot decode !!str `web` as a !!int",
      },
    },
  ],
  [
    "binary",
    "?",
    {
      value: "?",
      problem: {
        message: 'A "!!binary" value must be base64: remove the tag or encode the value.',
        server: "yaml: !!binary value contains invalid base64 data",
      },
    },
  ],
])("!!%s %s", (tag, text, resolved) => {
  expect(resolveTagged(`tag:yaml.org,2002:${tag}`, text)).toEqual(resolved);
});

test("a tag of one's own leaves the text", () => {
  expect(resolveTagged("!port", "80")).toEqual({ value: "80" });
});

test.each([
  ["on", "true"],
  ["n", "false"],
  ["0x10", "16"],
  ["1.0", "1"],
  ["1.25", "1.25"],
  ["1e6", "1e+06"],
  ["app", "app"],
  ["9223372036854775807", "9223372036854775807"],
  ["~", undefined],
])("the key %s is %s in JSON", (text, key) => {
  expect(jsonKeyOf(text, resolvePlain(text))).toBe(key);
});
