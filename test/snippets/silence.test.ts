/** Nothing is found in what a snippet leaves. */

import { expect, test } from "vitest";
import { expandSnippet, picksOf } from "../harness/expand-snippet";
import { memoryWorkspace } from "../harness/memory-workspace";
import { markdownSnippets, type Snippet, snippets } from "./read-snippets";

const each = snippets.map((snippet) => [snippet.prefix, snippet] as const);
const eachInMarkdown = markdownSnippets.map((snippet) => [snippet.prefix, snippet] as const);

test.each(each)("%s, whatever is chosen in it", (_, snippet) => {
  for (const text of expansions(snippet)) checkSilence("/policy.yaml", text, policiesIn(snippet));
});

test.each(eachInMarkdown)("%s, between two paragraphs", (_, snippet) => {
  for (const text of expansions(snippet)) checkSilence("/page.md", `Before.\n\n${text}\nAfter.\n`, policiesIn(snippet));
});

test.each(each)("%s, pasted behind and before every other one", (_, snippet) => {
  for (const other of snippets) {
    const text = [snippet, other].map(({ body }) => expandSnippet(body)).join("\n---\n");
    checkSilence("/policy.yaml", `${text}\n`, policiesIn(snippet) + policiesIn(other));
  }
});

test("all of them in one file", () => {
  const text = snippets.map(({ body }) => expandSnippet(body)).join("\n---\n");
  const count = snippets.map(policiesIn).reduce((sum, policies) => sum + policies);
  checkSilence("/policy.yaml", text, count);
});

function expansions({ body }: Snippet): readonly string[] {
  return picksOf(body).map((picks) => expandSnippet(body, picks));
}

function policiesIn({ body }: Snippet): number {
  return body.match(/^kind: \w*NetworkPolicy$/gm)?.length ?? 0;
}

/** No finding although the policies were read. Snippets that come with the same name are two policies of one name. */
function checkSilence(path: string, text: string, policies: number): void {
  const workspace = memoryWorkspace([{ path, text }]);
  const found = workspace.annotations(path).filter(({ code }) => code !== "duplicate-policy-name");
  expect(found).toEqual([]);
  const documents = workspace.snapshot.file(`file://${path}`)?.documents ?? [];
  expect(documents.flatMap(({ document }) => document.resources)).toHaveLength(policies);
}
