/** The table as a flowchart for Markdown pages: https://mermaid.js.org/syntax/flowchart.html */

import { inOneLine } from "../printable";
import { type Edge, type Group, graphOf } from "./graph";
import type { Format } from "./table";

export const formatMermaid: Format = function* (tables) {
  const { groups, edges } = graphOf(tables);
  yield "flowchart LR\n";
  for (const group of groups) yield subgraph(group);
  for (const edge of edges) yield `  ${edge.from} ${arrow(edge)}|${quoted(edge.label)}| ${edge.to}\n`;
};

function subgraph({ id, label, nodes }: Group): string {
  const lines = nodes.map((node) => `    ${node.id}[${quoted(node.label)}]\n`);
  return `  subgraph ${id}[${quoted(label)}]\n${lines.join("")}  end\n`;
}

function arrow({ isSure }: Edge): string {
  return isSure ? "-->" : "-.->";
}

/** Character codes stand for what would end the text, or make it Markdown. */
function quoted(text: string): string {
  return `"${inOneLine(text).replace(/["#<>&`]/g, (character) => `#${character.charCodeAt(0)};`)}"`;
}
