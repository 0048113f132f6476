/** What cannot become JSON although it is good YAML: some keys, and numbers without end. */

import type { Span } from "../../base/span";
import { lastWins } from "../to-json";
import type { Entry, MapNode, Node, ScalarNode, SyntaxProblem } from "../tree";
import { goSyntax } from "./go-syntax";
import { jsonKeyOf } from "./resolve";

/** A map or a list in the place of a key. */
export function invalidKey(key: Node, span: Span): SyntaxProblem {
  const message = 'A map or a list cannot be a key. If this is a template ("{{ … }}"), put it in quotes.';
  return { span, message, server: `yaml: invalid map key: ${goSyntax(key)}` };
}

/** What the server stumbles over when it makes JSON of a tree: first it makes text of all keys, then it writes numbers. */
export function jsonProblem(root: Node): SyntaxProblem | undefined {
  return first(root, keyProblem) ?? first(root, numberProblem);
}

/** Looks at a value, or at an entry for its key. */
type Look = (part: Entry | ScalarNode) => SyntaxProblem | undefined;

/** Looks at all that is in the JSON, at a value that aliases share but once. */
function first(root: Node, look: Look, seen = new Set<Node>()): SyntaxProblem | undefined {
  if (seen.has(root)) return undefined;
  seen.add(root);
  if (root.kind === "scalar") return look(root);
  if (root.kind === "list") return firstOf(root.items, ({ value }) => first(value, look, seen));
  return firstOf(membersOf(root), (entry) => look(entry) ?? first(entry.value, look, seen));
}

function firstOf<T>(parts: readonly T[], look: (part: T) => SyntaxProblem | undefined): SyntaxProblem | undefined {
  for (const part of parts) {
    const found = look(part);
    if (found) return found;
  }
  return undefined;
}

/** Of keys given twice the last, in the order in which JSON is written. */
function membersOf(map: MapNode): readonly Entry[] {
  const byName = new Map(lastWins(map.entries).map((entry) => [nameOf(entry), entry]));
  return [...byName].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

function nameOf({ key }: Entry): string {
  return jsonKeyOf(key.text, key.value) ?? `!${key.text}`;
}

function keyProblem(part: Entry | ScalarNode): SyntaxProblem | undefined {
  if (!("key" in part) || jsonKeyOf(part.key.text, part.key.value) !== undefined) return undefined;
  const { span, text, value } = part.key;
  const type = value === null ? "%!s(<nil>)" : "uint64";
  return {
    span: span.start < span.end ? span : part.span,
    message: wrongKey(text, value === null),
    server: `unsupported map key of type: ${type}, key: ${goSyntax(part.key)}, value: ${goSyntax(part.value)}`,
  };
}

function wrongKey(text: string, isNull: boolean): string {
  if (text === "") return "A key is missing before this colon. Write one, or quote it if it is empty.";
  return `${isNull ? `"${text}" is null, which` : `The number ${text}`} cannot be a key. Put it in quotes.`;
}

function numberProblem(part: Entry | ScalarNode): SyntaxProblem | undefined {
  if ("key" in part || typeof part.value !== "number" || Number.isFinite(part.value)) return undefined;
  const name = Number.isNaN(part.value) ? "NaN" : part.value > 0 ? "+Inf" : "-Inf";
  return {
    span: part.span,
    message: `JSON has no "${part.text}". Write a finite number, or put the value in quotes.`,
    server: `json: unsupported value: ${name}`,
  };
}
