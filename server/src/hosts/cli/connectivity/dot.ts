/** The table as a graph for Graphviz: https://graphviz.org/doc/info/lang.html */

import { inOneLine } from "../printable";
import { type Edge, type Group, graphOf } from "./graph";
import type { Format } from "./table";

// Without `newrank`, Graphviz loses edges between subgraphs ("trouble in init_rank"), and draws nothing.
export const formatDot: Format = function* (tables) {
  const { groups, edges } = graphOf(tables);
  yield "digraph {\n  rankdir=LR\n  newrank=true\n  node [shape=box]\n";
  for (const group of groups) yield subgraph(group);
  for (const edge of edges) yield `  ${edge.from} -> ${edge.to} [${attributes(edge)}]\n`;
  yield "}\n";
};

function subgraph({ id, label, nodes }: Group): string {
  const lines = nodes.map((node) => `    ${node.id} [label=${quoted(node.label)}]\n`);
  return `  subgraph cluster_${id} {\n    label=${quoted(label)}\n${lines.join("")}  }\n`;
}

function attributes({ label, isSure }: Edge): string {
  return `label=${quoted(label)}${isSure ? "" : ", style=dashed"}`;
}

function quoted(text: string): string {
  return `"${inOneLine(text).replace(/["\\]/g, "\\$&")}"`;
}
