/** What people see of the snippets before one is expanded, and the way of the Tab key through them. */

import { expect, test } from "vitest";
import { stopsOf, visitsOf } from "../harness/expand-snippet";
import { markdownSnippets, type Snippet, snippets } from "./read-snippets";

const each = snippets.map((snippet) => [snippet.prefix, snippet] as const);

test("no prefix stands for two snippets", () => {
  const prefixes = snippets.map(({ prefix }) => prefix);
  expect(prefixes).toEqual([...new Set(prefixes)]);
});

/**
 * VS Code offers a snippet wherever its prefix holds the typed letters in their order, the first of them at the start of
 * a word, in every YAML file and behind every key; Enter takes it. So prefixes are one word (after `netpol-allow-ingress`
 * or `netpolAllowIngress`, Enter behind `kind: Ingress` would insert a policy), and spell no value that people write.
 */
test.each(each)("%s stays out of the way", (prefix) => {
  expect(prefix).toMatch(/^netpol[a-z]+$/);
  const values = ["Namespace", "NetworkPolicy", "name", "nginx", "null", "number"];
  expect(values.filter((value) => new RegExp(`^${[...value].join(".*")}`, "i").test(prefix))).toEqual([]);
});

test.each(each)("%s is described in one sentence that says whom it admits", (_, { description }) => {
  expect(description).toMatch(/^(?:Admits|Lets) [^.\n]*\.$/);
});

test.each(each)("%s: Tab visits the stops in reading order, and the end last", (_, { body }) => {
  const firstVisits = [...new Set(visitsOf(body))];
  expect(firstVisits).toEqual([...firstVisits.keys()].map((index) => (index + 1) % firstVisits.length));
  expect(body.endsWith("$0")).toBe(true);
});

test.each(each)("%s: each stop has one value, where it is written first", (_, { body }) => {
  const numbers = stopsOf(body).map(({ number }) => number);
  expect(numbers).toEqual([...new Set(visitsOf(body))].filter((number) => number !== 0));
});

/** But for the key of labels: a peer's often is that of the subject, and need not be. */
test.each(each)("%s: what recurs is one stop", (_, { body }) => {
  const defaults = stopsOf(body).flatMap(({ values }) => values.slice(0, 1));
  const single = defaults.filter((value) => value !== "app");
  expect(single).toEqual([...new Set(single)]);
});

test.each(each)("%s writes policyTypes out and is indented by twos", (_, { body }) => {
  const policies = body.split("\n---\n").filter((policy) => policy.includes("kind: NetworkPolicy\n"));
  expect(policies.filter((policy) => /\n {2}policyTypes:\n {2}- (?:In|E)gress/.test(policy))).toEqual(policies);
  expect(body.split("\n").filter((line) => /^(?: {2})* (?! )|\t|\s$/.test(line))).toEqual([]);
});

test("Markdown has the same snippets, each in a fence", () => {
  expect(markdownSnippets).toEqual(snippets.map(inFence));
});

function inFence({ name, body, ...snippet }: Snippet): Snippet {
  const fenced = `\`\`\`yaml\n${body.slice(0, -"$0".length)}\n\`\`\`\n$0`;
  return { ...snippet, name: `${name} (fenced)`, body: fenced };
}
