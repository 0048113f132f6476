/** Whom each snippet admits and whom it refuses, with its defaults, in the little cluster of cluster.ts. */

import { expect, test } from "vitest";
import { expandSnippet } from "../harness/expand-snippet";
import { checkAdmission } from "./check-admission";
import { snippetBy, snippets } from "./read-snippets";
import { type TruthTable, truthTables } from "./truth-tables";

test.each(truthTables.map((table) => [table.says, table] as const))(
  "%s",
  (_, { snippet, beside = [], picks, rows }) => {
    const texts = [expandSnippet(snippetBy(snippet).body, picks), ...beside.map(expandBy)];
    checkAdmission(texts.join("\n---\n"), rows);
  },
);

test("every snippet has a truth table", () => {
  const proven = new Set(truthTables.map(({ snippet }: TruthTable) => snippet));
  expect(snippets.map(({ prefix }) => prefix)).toEqual([...proven]);
});

function expandBy(prefix: string): string {
  return expandSnippet(snippetBy(prefix).body);
}
