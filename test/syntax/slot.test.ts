/** How a cursor is read: as a key or as a value, at which path, in what style, and what it replaces. */

import { expect, test } from "vitest";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import { formatPath } from "../../server/src/core/syntax/path";
import { slotsAt } from "../../server/src/core/syntax/slot";

/** Each reading in one line: `key of spec`, `value at a[0]`, with the word it replaces and what it adds. */
function slots(marked: string): string[] {
  const text = marked.replace("$0", "");
  return slotsAt(parseYaml(text), marked.indexOf("$0")).map(({ takes, path, span, before, after, form }) => {
    const place = formatPath(takes === "value" ? path.slice(0, -1) : path);
    const step = takes === "value" ? ` ${typeof path.at(-1) === "number" ? "item" : path.at(-1)}` : "";
    const word = [before, `<${text.slice(span.start, span.end)}>`, after].join("");
    return `${takes} of ${place || "the document"}${step} ${word} ${form}`;
  });
}

test.each([
  ["$0", ["key of the document <> block", "value of the document item - <> block"]],
  ["a$0", ["key of the document <a> block", "value of the document item - <a> block"]],
  ["a: $0", ["value of the document a <> block"]],
  ["a:$0", ["value of the document a  <> block"]],
  ["a: b$0c", ["value of the document a <bc> block"]],
  ["a: b $0", []],
  ["a: b c$0", []],
  ["a: 'b c$0'", []],
  ["a: 'b$0'", ["value of the document a <'b'> block"]],
  ["# $0", []],
  ["a: |\n  $0", []],
  ["a:\n  $0", ["key of a <> block", "value of a item - <> block"]],
  ["a:\n  b: c\n  $0", ["key of a <> block"]],
  ["a:\n  b: c\n$0", ["key of the document <> block"]],
  ["a:\n  b: c\n    $0", []],
  ["a:\n  b: c\n $0", []],
  ["a:\n- b\n$0", ["key of the document <> block", "value of a item - <> block"]],
  ["a:\n  - b\n  $0", ["value of a item - <> block"]],
  ["a:\n- $0", ["key of a[0] <> block", "value of a item <> block"]],
  ["a:\n-$0", ["key of a[0]  <> block", "value of a item  <> block"]],
  ["a:\n-   b\n$0", ["key of the document <> block", "value of a item -   <> block"]],
  ["a:\n- b: c\n  $0", ["key of a[0] <> block"]],
  ["a: {$0}", ["key of a <> flow"]],
  ["a: {b$0: c}", ["key of a <b> flow"]],
  ["a: {b: $0", ["value of a b <> flow"]],
  ["a: {$0 b: c}", ["key of a <>, flow"]],
  ["a: [$0]", ["value of a item <> flow"]],
  ["a: [b, $0", ["value of a item <> flow"]],
  ["a: [\n  $0\n]", ["value of a item <> flow"]],
  ['{"a": {"$0"}}', ['key of a <""> JSON']],
  ['{"a": {"b$0}}', ['key of a <"b> JSON']],
  ['{"a": $0}', ["value of the document a <> JSON"]],
])("%j", (marked, expected) => expect(slots(marked)).toEqual(expected));
