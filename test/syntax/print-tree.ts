/** A tree as text: one line for each value, with its span, its style and what the API server makes of it. */

import type { Span } from "../../server/src/core/base/span";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import type { Node, ParsedYaml, ScalarNode } from "../../server/src/core/syntax/tree";

/** The tree of a text, and below it the problem, with the piece of the text at which it points. */
export function printParsed(text: string): string {
  const parsed = parseYaml(text);
  return [...(parsed.root ? linesOf(parsed.root, "", "") : ["(nothing)"]), ...problemLines(parsed)].join("\n");
}

function problemLines({ text, problems, unread }: ParsedYaml): readonly string[] {
  const lines = problems.map(({ span, message }) => `! ${at(span)} ${JSON.stringify(slice(text, span))} ${message}`);
  return unread ? [...lines, `unread ${at(unread)}`] : lines;
}

function linesOf(node: Node, indent: string, label: string): readonly string[] {
  if (node.kind === "scalar") return [`${indent}${label}${scalar(node)}`];
  const head = `${indent}${label}${node.style} ${node.kind} ${at(node.span)}`;
  const inner = `${indent}  `;
  if (node.kind === "list")
    return [head, ...node.items.flatMap((item) => linesOf(item.value, inner, `- ${at(item.span)} `))];
  return [
    head,
    ...node.entries.flatMap(({ key, value, span, merged }) =>
      linesOf(value, inner, `${merged ? "<< " : ""}${key.text} ${at(key.span)} in ${at(span)}: `),
    ),
  ];
}

function scalar({ span, style, text, value }: ScalarNode): string {
  const shown = typeof value === "number" ? String(value) : JSON.stringify(value);
  return `${style === "plain" ? "" : `${style} `}${at(span)} ${JSON.stringify(text)}${shown === JSON.stringify(text) ? "" : ` = ${shown}`}`;
}

function at({ start, end }: Span): string {
  return `${start}..${end}`;
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
