/** Colours a text as VS Code would: with the grammars of the VS Code that the editor tests install, and with ours. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { type IGrammar, INITIAL, type IOnigLib, type IRawGrammar, parseRawGrammar, Registry } from "vscode-textmate";
import { cacheFolder, repository } from "../editor/places";

/** A piece of a line, and its scopes from the outermost to the innermost. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** Grammars by their scope names. */
export type Grammars = ReadonlyMap<string, IRawGrammar>;

/** The grammars that ours are injected into. */
export const injectedInto = ["source.yaml", "text.html.markdown"];

/** VS Code's own grammars for YAML and Markdown; none before `npm run test:editor` has put a VS Code on this machine. */
export const baseGrammars = readGrammars(extensions(), "{yaml,markdown-basics}/syntaxes");

export const ownGrammars = readGrammars(repository, "syntaxes");

/**
 * The grammar of this scope name, with the given injections.
 *
 * @throws Error when `base` has none of this name.
 */
export async function loadGrammar(
  scopeName: string,
  injections: Grammars = ownGrammars,
  base: Grammars = baseGrammars,
): Promise<IGrammar> {
  const registry = new Registry({
    onigLib: regularExpressions(),
    loadGrammar: async (name) => base.get(name) ?? injections.get(name),
    getInjections: (name) => (injectedInto.includes(name) ? [...injections.keys()] : []),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`There is no grammar for ${scopeName}.`);
  return grammar;
}

/** The tokens of each line. */
export function tokenize(grammar: IGrammar, lines: readonly string[]): readonly (readonly Token[])[] {
  let state = INITIAL;
  return lines.map((line) => {
    // The last token of a line may reach over the line break.
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes,
    }));
  });
}

async function regularExpressions(): Promise<IOnigLib> {
  const wasm = await readFile(join(repository, "node_modules/vscode-oniguruma/release/onig.wasm"));
  await loadWASM(new Uint8Array(wasm).buffer);
  return { createOnigScanner, createOnigString };
}

function extensions(): string {
  const installed = existsSync(cacheFolder()) ? readdirSync(cacheFolder()) : [];
  const newest =
    installed
      .filter((name) => /^code-server-[\d.]+$/.test(name))
      .toSorted()
      .at(-1) ?? "none";
  return join(cacheFolder(), newest, "node_modules/code-server/lib/vscode/extensions");
}

function readGrammars(folder: string, below: string): Grammars {
  const paths = globSync(`${below}/*.tmLanguage.json`, { cwd: folder, absolute: true });
  const grammars = paths.map((path) => parseRawGrammar(readFileSync(path, "utf8"), path));
  return new Map(grammars.map((grammar) => [grammar.scopeName, grammar]));
}
