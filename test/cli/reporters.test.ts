/** What people and programs see of a report. */

import { createColors } from "picocolors";
import { expect, test } from "vitest";
import { codeFrame } from "../../server/src/hosts/cli/code-frame";
import { formatJson } from "../../server/src/hosts/cli/json";
import { inOneLine } from "../../server/src/hosts/cli/printable";
import { formatText } from "../../server/src/hosts/cli/text";
import { finding, report } from "./sample-report";

const colors = createColors(false);

test("text is laid out as compilers do it", () => {
  expect(
    formatText(report, colors),
  ).toBe(`db.yaml:7:5: warning[label-key-case]: \`Tier\` is another label than \`tier\`.
> 7 |     Tier: db
    |     ^^^^
  note: API server: no objection
  note: web.yaml:2:1: \`tier\` is used here.
  help: Change \`Tier\` to \`tier\`

0 errors, 1 warning in 3 policies, 3 files; 1 can be fixed with --fix.
`);
});

test("JSON lists the files that hold something of ours", () => {
  expect(JSON.parse(formatJson(report))).toEqual({
    version: 1,
    files: [
      { path: "clean.yaml", findings: [] },
      {
        path: "db.yaml",
        findings: [
          {
            code: "label-key-case",
            severity: "warning",
            message: finding.message,
            field: "spec.podSelector.matchLabels.Tier",
            range: { start: { line: 6, character: 4 }, end: { line: 6, character: 8 } },
            fixes: [
              { title: "Remove it", preferred: false },
              { title: "Change `Tier` to `tier`", preferred: true },
            ],
          },
        ],
      },
    ],
    summary: { files: 3, policies: 3, errors: 0, warnings: 1 },
  });
});

test("a report of nothing", () => {
  expect(formatText({ files: [] }, colors)).toBe("0 errors, 0 warnings in 0 policies, 0 files.\n");
});

/** The frame of the place that stands between two bars. */
function frame(marked: string): string {
  const [before = "", place = "", after = ""] = marked.split("|");
  const line = before + place + after;
  return codeFrame(line, {
    start: { line: 0, character: before.length },
    end: { line: 0, character: before.length + place.length },
  });
}

test("the carets stand below the place", () => {
  expect(frame("app: |web|")).toBe("> 1 | app: web\n    |      ^^^");
});

test("an empty place and the end of a line have a caret", () => {
  expect(frame("app:||")).toBe("> 1 | app:\n    |     ^");
});

test("a place that goes on is marked to the end of its line", () => {
  const range = { start: { line: 9, character: 2 }, end: { line: 11, character: 3 } };
  expect(codeFrame("  from:", range)).toBe("> 10 |   from:\n     |   ^^^^^");
});

test("tabs stay tabs, so that the carets move with them", () => {
  expect(frame("\tapp: |web|")).toBe("> 1 | \tapp: web\n    | \t     ^^^");
});

test("wide characters take two cells, and so do flags and emoji of many parts", () => {
  expect(frame("国: |国|")).toBe("> 1 | 国: 国\n    |     ^^");
  expect(frame("🇩🇪👍🏽: |web|")).toBe("> 1 | 🇩🇪👍🏽: web\n    |       ^^^");
});

test("a very long line is cut to what surrounds the place", () => {
  expect(frame(`${"a".repeat(1000)}|web|${"b".repeat(1_000_000)}`)).toBe(
    `> 1 | …${"a".repeat(40)}web${"b".repeat(117)}…\n    | ${" ".repeat(41)}^^^`,
  );
});

test("what a terminal would obey becomes visible", () => {
  expect(inOneLine("\u001b]0;title\u0007 a\r\nb\u009b1m \u202ec \ud800")).toBe("␛]0;title␇ a b\ufffd1m \ufffdc \ufffd");
  expect(frame("app: |\u001b[31m|")).toBe("> 1 | app: ␛[31m\n    |      ^^^^^");
});
