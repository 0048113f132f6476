/** What the grammars leave alone: other documents, and the base grammar's scopes everywhere. */

import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { parseRawGrammar } from "vscode-textmate";
import { repository } from "../editor/places";
import { checkColours, describeColours } from "./check-colours";
import { baseGrammars, loadGrammar, type Token, tokenize } from "./tokenize";

describeColours("another document", () => {
  test("is not coloured, whatever its fields are called", () =>
    checkColours(`
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      spec:
        ingress: tcp
      ---
      apiVersion: projectcalico.org/v3
      kind: NetworkPolicy
      spec:
        ingress:
        - protocol: tcp
      ---
      apiVersion: networking.k8s.io/v1
      metadata:
        ownerReferences:
        - kind: NetworkPolicy
      kind: IngressClass
      spec:
        ingress: tcp
      ---
      on: push
      jobs:
        policyTypes:
        - ingress
      ---
      data:
        policy.yaml: |
          apiVersion: networking.k8s.io/v1
          kind: NetworkPolicy
          spec:
            ingress: []
    `));

  test("a policy is not known before both lines that name its kind", () =>
    checkColours(`
      apiVersion: networking.k8s.io/v1
      spec:
        egress: []
      kind: NetworkPolicy
    #       ^^^^^^^^^^^^^ support.type
    `));
});

describeColours("the base grammar keeps its scopes, and ours are added to them", () => {
  const examples = globSync("examples/**/*.{yaml,md}", { cwd: repository, absolute: true });
  const corpus = globSync("../shared/{corpus,seed}/**/*.{yaml,yml,md}", { cwd: repository, absolute: true });
  const files = [...examples, ...corpus.toSorted().filter((_, at) => at % 10 === 0)];

  test.each([
    ["source.yaml", /\.ya?ml$/],
    ["text.html.markdown", /\.md$/],
  ])("%s", { timeout: 60_000 }, async (scopeName, ending) => {
    const without = await loadGrammar(scopeName, new Map());
    const withOurs = await loadGrammar(scopeName);
    const changed = files
      .filter((path) => ending.test(path))
      .flatMap((path) => {
        const lines = readFileSync(path, "utf8").split(/\r?\n/);
        const [before, after] = [tokenize(without, lines), tokenize(withOurs, lines)];
        return lines.filter((line, at) => kept(line, before[at]) !== kept(line, after[at]));
      });
    expect(changed).toEqual([]);
  });
});

describeColours("where an extension brings an older grammar for YAML, nothing changes", () => {
  const patterns = [{ match: "[\\w.]+(?=:)", name: "entity.name.tag.yaml" }];
  const older = parseRawGrammar(JSON.stringify({ scopeName: "source.yaml", patterns }), "older.json");
  const base = new Map([...baseGrammars, ["source.yaml", older]]);
  const policy = ["apiVersion: networking.k8s.io/v1", "kind: NetworkPolicy", "spec:", "  ingress: [] # none"];

  test.each([
    ["source.yaml", policy],
    ["text.html.markdown", ["~~~yaml", ...policy, "~~~"]],
  ])("%s", async (scopeName, lines) => {
    const before = tokenize(await loadGrammar(scopeName, new Map(), base), lines);
    expect(tokenize(await loadGrammar(scopeName, undefined, base), lines)).toEqual(before);
  });
});

/** The scopes at each letter of a line, without ours, and without what no theme colours: structure, and how plain a text is. */
function kept(line: string, tokens: readonly Token[] = []): string {
  return tokens
    .flatMap(({ start, end, scopes }) => {
      const lasting = scopes
        .filter((scope) => !/^meta\.|\.networkpolicy$|^punctuation\.whitespace/.test(scope))
        .map((scope) => scope.replace(/^(string\.unquoted\.plain)\.(in|out)/, "$1"));
      return [...line.slice(start, end)].map((letter) => (letter.trim() === "" ? "" : lasting.join(" ")));
    })
    .join("\n");
}
