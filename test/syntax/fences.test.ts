/** YAML in the fences of a page, at its true places. */

import { expect, test } from "vitest";
import { editToFile, toFile } from "../../server/src/core/syntax/region";
import { regionsOf } from "../../server/src/core/syntax/regions";

/** Each document, each of its lines with the offset at which the page has it. */
function documents(page: string): string[] {
  return regionsOf(page, "markdown").map((region) =>
    [...region.text.matchAll(/[^\r\n]+/g)].map((match) => `${toFile(region, match.index)} ${match[0]}`).join("\n"),
  );
}

test.each([
  ["a plain fence", "# T\n\n```yaml\na: 1\nb: 2\n```\n", ["13 a: 1\n18 b: 2"]],
  ["a fence in a list", "- x\n\n  ~~~YML title\n  a:\n\n    b: 1\n  ~~~\n", ["22 a:\n28   b: 1"]],
  ["a fence in a quotation", "> ```json\n> {}\n> ```\n", ["12 {}"]],
  ["CRLF", "```yaml\r\na: 1\r\nb: 2\r\n```\r\n", ["9 a: 1\n15 b: 2"]],
  ["a fence that nobody closed", "```yaml\na: 1", ["8 a: 1"]],
  ["two documents in a fence", "  ```yaml\n  a: 1\n  ---\n  b: 2\n  ```\n", ["12 a: 1", "19 ---\n25 b: 2"]],
  ["another language", "```js\nlet a;\n```\n\n    a: 1\n", []],
])("%s", (_, page, expected) => {
  expect(documents(page)).toEqual(expected);
});

test("an edit brings the fence's prefix to its new lines", () => {
  const [region] = regionsOf("> ```yaml\n> a: 1\n> ```\n", "markdown");
  const edit = region && editToFile(region, { span: { start: 4, end: 4 }, newText: "\nb: 2" });
  expect(edit).toEqual({ span: { start: 16, end: 16 }, newText: "\n> b: 2" });
});

test("a YAML file has a region for each document", () => {
  expect(regionsOf("a: 1\n---\nb: 2\n", "yaml")).toEqual([
    { text: "a: 1\n", segments: [{ at: 0, inFile: 0 }], linePrefix: "" },
    { text: "---\nb: 2\n", segments: [{ at: 0, inFile: 5 }], linePrefix: "" },
  ]);
});
