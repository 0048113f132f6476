/** Holds the grammars against the schema that they repeat, and package.json against the grammars. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allFields } from "../../server/src/core/schema/fields";
import { kinds } from "../../server/src/core/schema/kinds";
import { repository } from "../editor/places";
import { injectedInto, ownGrammars } from "./tokenize";

const fieldsOfSpec = kinds.flatMap(allFields).filter(({ place }) => place[0] === "spec" && place.length > 1);

test("every field below spec is coloured, in its case or marked in another", () => {
  const names = new Set(fieldsOfSpec.map(({ name }) => name).filter((name) => /^\w+$/.test(name)));
  const patterns: { match: string }[] = spec().repository.field.patterns;
  expect(patterns.map(({ match }) => wordsOf(match))).toEqual([[...names].toSorted(), [...names].toSorted()]);
});

test.each(["protocol", "operator", "action", "tier"])(
  "every %s is coloured, in its case or marked in another",
  (name) => {
    const values = new Set(fieldsOfSpec.filter((field) => field.name === name).flatMap((field) => field.enum ?? []));
    const patterns: { match: string }[] = spec().repository[name].patterns;
    expect(patterns.map(({ match }) => wordsOf(match))).toEqual([[...values].toSorted(), [...values].toSorted()]);
  },
);

test("the kinds and versions that make a policy are those of the schema", () => {
  const grammar = readFileSync(join(repository, "syntaxes/document.tmLanguage.json"), "utf8");
  const begins = [...grammar.matchAll(/"begin": "(\\\\G\(\?=(?:apiVersion|kind).*)"/g)].map(
    ([, begin = ""]) => new RegExp(begin.replaceAll("\\\\", "\\").replaceAll('\\"', '"').replace("\\G", "^")),
  );
  const lines = kinds.flatMap(({ apiVersion, kind }) => [`apiVersion: ${apiVersion}`, `kind: ${kind}`]);
  expect(begins).toHaveLength(2);
  expect(lines.filter((line) => !begins.some((begin) => begin.test(line)))).toEqual([]);
});

test("package.json contributes every grammar, to where it is injected", () => {
  const { contributes } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  const everywhere = [...ownGrammars.keys()].toSorted().map((scopeName) => ({
    scopeName,
    path: `./syntaxes/${scopeName.replace("networkpolicy.", "")}.tmLanguage.json`,
    injectTo: /\.(mappings|markdown)$/.test(scopeName) ? ["text.html.markdown"] : injectedInto,
  }));
  expect(contributes.grammars).toEqual(everywhere);
});

function spec() {
  return JSON.parse(readFileSync(join(repository, "syntaxes/spec.tmLanguage.json"), "utf8"));
}

/** The words of the alternation in a pattern: `(?:In|NotIn)`, or `(?i:In|NotIn)`. */
function wordsOf(match: string): readonly string[] {
  return /\(\?i?:(\w+(?:\|\w+)+)\)/.exec(match)?.[1]?.split("|").toSorted() ?? [];
}
