/** Cutting a file at its document markers. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { cutDocuments } from "../../server/src/core/syntax/cut-documents";

const pieces = (text: string): string[] => cutDocuments(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["", [""]],
  ["a: 1\n", ["a: 1\n"]],
  ["a: 1\n---\nb: 2\n", ["a: 1\n", "---\nb: 2\n"]],
  ["---\na: 1\n--- # b\nb: 2", ["---\na: 1\n", "--- # b\nb: 2"]],
  ["# licence\n\n%YAML 1.1\n---\na: 1\n", ["# licence\n\n%YAML 1.1\n---\na: 1\n"]],
  ["a: 1\n...\n# next\n---\nb: 2\n", ["a: 1\n...\n", "# next\n---\nb: 2\n"]],
  ["a: 1\r\n---\r\nb: 2\r\n", ["a: 1\r\n", "---\r\nb: 2\r\n"]],
  ["a: 1\r---\rb: 2\r", ["a: 1\r", "---\rb: 2\r"]],
  ["\uFEFF---\na: 1\n---\nb: 2\n", ["\uFEFF---\na: 1\n", "---\nb: 2\n"]],
  ["a: |\n  ---\n----\n# ---\nb: --- c\n", ["a: |\n  ---\n----\n# ---\nb: --- c\n"]],
])("%j", (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

const line = fc.constantFrom("---", "...", "# c", "%YAML 1.1", "a: 1", "", "--- b", "----", "  ---", "\uFEFF---");
const text = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 30 })
  .map((parts) => parts.flat().join(""));

test("the pieces are the text", () => {
  fc.assert(fc.property(fc.oneof(text, fc.string()), (whole) => pieces(whole).join("") === whole));
});

test("cutting is local: neighbouring pieces put together are cut into the same pieces", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, from, count) => {
      const all = pieces(whole);
      const some = all.slice(from % all.length).slice(0, 1 + (count % all.length));
      expect(pieces(some.join(""))).toEqual(some);
    }),
  );
});
