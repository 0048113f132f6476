/** The snippets as the tests meet them. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  /** The lines as one text. */
  readonly body: string;
}

/** As an editor's snippet file has it. */
type SnippetFile = Readonly<Record<string, { prefix: string; description: string; body: string[] }>>;

/** The snippets of a file in `snippets/`. */
function readSnippets(file: string): readonly Snippet[] {
  const text = readFileSync(join(import.meta.dirname, "../../snippets", file), "utf8");
  const entries = Object.entries(JSON.parse(text) as SnippetFile);
  return entries.map(([name, { body, ...snippet }]) => ({ name, ...snippet, body: body.join("\n") }));
}

export const snippets = readSnippets("networkpolicy.json");
export const markdownSnippets = readSnippets("networkpolicy-markdown.generated.json");

/** Throws where there is no snippet with this prefix. */
export function snippetBy(prefix: string): Snippet {
  const found = snippets.find((snippet) => snippet.prefix === prefix);
  if (!found) throw new Error(`no snippet ${prefix}`);
  return found;
}
