/** The snippets for Markdown: those for YAML, each in a fence, because an editor offers a file's snippets for one language. */

import { readFileSync } from "node:fs";
import type { DerivedFile } from "./derived-file";
import { inRepository } from "./repository";

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

export const markdownSnippets: DerivedFile = {
  file: "snippets/networkpolicy-markdown.generated.json",
  content() {
    const text = readFileSync(inRepository("snippets/networkpolicy.json"), "utf8");
    const snippets = Object.entries(JSON.parse(text) as Readonly<Record<string, Snippet>>);
    const fenced = Object.fromEntries(snippets.map(([name, snippet]) => [`${name} (fenced)`, inFence(snippet)]));
    return `${JSON.stringify(fenced, null, 2)}\n`;
  },
};

/** The last stop moves below the fence, where the prose goes on. */
function inFence({ body, ...snippet }: Snippet): Snippet {
  return { ...snippet, body: ["```yaml", ...body.map((line) => line.replace(/\$0$/, "")), "```", "$0"] };
}
