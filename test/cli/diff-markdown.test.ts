/** The table of `netpol diff --format md`, read by a reader of Markdown. */

import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { createColors } from "picocolors";
import { expect, test } from "vitest";
import { everything, nothing } from "../../server/src/core/analysis/connectivity/connections";
import type { ComparedPods } from "../../server/src/core/analysis/connectivity/differences";
import { formatMarkdown } from "../../server/src/hosts/cli/diff/markdown";

const marks = fc.constantFrom(
  "|",
  "\\",
  "`",
  "\n",
  "\r",
  "<b>",
  "](x)",
  "*",
  "_",
  "&lt;",
  "@me",
  " ",
  "a",
  "\u001b",
  "\u2028",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(marks).map((parts) => parts.join("")),
);

test("law: whatever manifests hold, each difference is a row of five cells, and names are code", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }), anyText, (names, side) => {
      const differences = names.map(([one, other]) => ({
        ...{ kind: "gained" as const, source: pods(one), destination: pods(other) },
        ...{ before: nothing, after: everything },
      }));
      const clusters = [{ name: side, presence: "both" as const, differences }];
      const page = [...formatMarkdown({ before: side, after: side, clusters }, createColors(false))].join("");
      expect(cellsOf(page)).toEqual(names.flatMap(() => ["gained", "code", "code", "–", "code"]));
    }),
  );
});

function pods(name: string): ComparedPods {
  return {
    is: "owner",
    kind: "Pod",
    namespace: "shop",
    name,
    presence: "both",
    ends: { before: undefined, after: undefined },
  };
}

/** The cells of the page's table, below its head; `code` for one that is nothing but code. */
function cellsOf(page: string): readonly string[] {
  const tokens = new MarkdownIt({ html: true, linkify: true }).parse(page, {});
  return tokens.flatMap(({ type }, index) => {
    const inline = tokens[index + 1];
    if (type !== "td_open" || !inline) return [];
    const [only, ...others] = inline.children ?? [];
    return only?.type === "code_inline" && others.length === 0 ? ["code"] : [inline.content];
  });
}
