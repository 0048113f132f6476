/** The language of these tests: a text, and below each line the scopes that our grammars give to its words. */

import { describe, expect } from "vitest";
import { baseGrammars, injectedInto, loadGrammar, type Token, tokenize } from "./tokenize";

const notHere = "skipped: VS Code's own grammars are not on this machine, `npm run test:editor` brings them";

const annotation = /^ *# *\^+ [\w.-]+$/;

/** Like `describe`, where VS Code's grammars are; else its tests are skipped, and the name says why. */
export function describeColours(name: string, tests: () => void): void {
  const isHere = injectedInto.every((scopeName) => baseGrammars.has(scopeName));
  describe.skipIf(!isHere)(isHere ? name : `${name} (${notHere})`, tests);
}

/** What of a token's scopes a test draws; undefined leaves the token undrawn. */
export type Pick = (scopes: readonly string[]) => string | undefined;

/** The scope that decides the colour, where it is one of ours; without the ending that all of ours share. */
export const ownColour: Pick = (scopes) => /^(?!meta\.)(.*)\.networkpolicy$/.exec(scopes.at(-1) ?? "")?.[1];

/**
 * Holds a drawn text against what the grammars make of it. Its lines stand two columns to the right; below them stand
 * lines `# ^^^^ scope`, one for each word that `pick` finds worth drawing. All of them are compared.
 */
export async function checkColours(drawn: string, scopeName = "source.yaml", pick = ownColour): Promise<void> {
  const lines = withoutMargin(drawn);
  const source = lines.filter((line) => !annotation.test(line)).map((line) => line.slice(2));
  const tokens = tokenize(await loadGrammar(scopeName), source);
  const drawing = source.flatMap((line, at) => [`  ${line}`.trimEnd(), ...drawTokens(tokens[at] ?? [], pick)]);
  expect(drawing.join("\n")).toBe(lines.join("\n"));
}

function drawTokens(tokens: readonly Token[], pick: Pick): string[] {
  return tokens.flatMap(({ start, end, scopes }) => {
    const scope = pick(scopes);
    return scope === undefined ? [] : [`# ${" ".repeat(start)}${"^".repeat(end - start)} ${scope}`];
  });
}

/** The lines between the quotes of a template literal, without the indentation that the annotations share. */
function withoutMargin(text: string): readonly string[] {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const annotations = lines.filter((line) => annotation.test(line));
  const margin = annotations.length > 0 ? indentation(annotations) : indentation(lines) - 2;
  return lines.map((line) => (line.trim() === "" ? "" : line.slice(margin)));
}

function indentation(lines: readonly string[]): number {
  return Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
}
