/** Text to tree: reads one YAML document as the API server does, and never throws. */

import { composeTree } from "./compose-tree";
import { jsonProblem } from "./go-yaml/json-problem";
import { withoutUnreadable } from "./go-yaml/unreadable";
import { readAsServer } from "./read-as-server";
import { readBroken } from "./read-broken";
import type { Node, ParsedYaml, SyntaxProblem } from "./tree";
import { limitProblem } from "./words/problem-words";

/** The API server's limit for a request. */
const MAX_LENGTH = 3 * 1024 * 1024;

/**
 * The tree of the first document of a text, and at most one problem: what the API server stumbles over first. A broken
 * document keeps what could be read of it; one that is too long or nested too deep has no tree.
 */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > MAX_LENGTH) return { text, problems: [limitProblem("too large")], comments: [] };
  try {
    return parse(text);
  } catch {
    return { text, problems: [limitProblem("unreadable")], comments: [] };
  }
}

function parse(text: string): ParsedYaml {
  const reading = readAsServer(text);
  if (reading.isRefused) return broken(text, reading.problem);
  const { root: source, unreadFrom, comments } = reading;
  const composed = source && composeTree(source);
  const [decodeProblem] = composed?.problems ?? [];
  const problem = decodeProblem ?? (composed?.mayLackJson ? jsonProblem(composed.root) : undefined);
  return {
    text,
    ...(composed && !isNothing(composed.root) && { root: composed.root }),
    problems: problem ? [problem] : [],
    comments,
    ...(unreadFrom !== undefined && { unread: { start: unreadFrom, end: text.length } }),
  };
}

function broken(text: string, problem: SyntaxProblem): ParsedYaml {
  const { root: source, comments } = readBroken(withLineFeeds(withoutUnreadable(text)));
  const root = source && composeTree(source).root;
  return { text, ...(root && !isNothing(root) && { root }), problems: [problem], comments };
}

/** The same text, offset by offset, with line breaks that the library knows. */
function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
}

/** Did nobody write anything? */
function isNothing(root: Node): boolean {
  return root.kind === "scalar" && root.text === "" && root.value === null;
}
