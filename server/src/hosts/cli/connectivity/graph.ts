/** The tables as one graph, for formats that draw. */

import { isNone } from "../../../core/analysis/connectivity/connections";
import { boundsText } from "../../../core/analysis/connectivity/notation";
import type { TableEnd } from "../../../core/analysis/connectivity/table";
import { endText, type Table } from "./table";

export interface Graph {
  readonly groups: readonly Group[];
  readonly edges: readonly Edge[];
}

/** The workloads of a namespace, or the addresses outside. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly Node[];
}

export interface Node {
  readonly id: string;
  readonly label: string;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Something of it is allowed whatever is not here. */
  readonly isSure: boolean;
}

/** Each cluster has nodes of its own, for the same name need not mean the same pods. */
export function graphOf(tables: readonly Table[]): Graph {
  const groups = new Map<string, { id: string; label: string; nodes: Map<string, Node> }>();
  const nodeOf = (end: TableEnd, { name }: Table): string => {
    const label = [...(name === undefined ? [] : [name]), groupLabel(end)].join(" ");
    const group = groups.get(label) ?? { id: `g${groups.size}`, label, nodes: new Map<string, Node>() };
    const text = endText(end);
    const node = group.nodes.get(text) ?? { id: `${group.id}n${group.nodes.size}`, label: nodeLabel(end) };
    group.nodes.set(text, node);
    groups.set(label, group);
    return node.id;
  };
  const edges = tables.flatMap((table) =>
    Array.from(table.rows, (row): Edge => {
      const [from, to] = [nodeOf(row.source, table), nodeOf(row.destination, table)];
      return { from, to, label: boundsText(row.bounds), isSure: !isNone(row.bounds.lower) };
    }),
  );
  return { groups: Array.from(groups.values(), (group) => ({ ...group, nodes: [...group.nodes.values()] })), edges };
}

function groupLabel(end: TableEnd): string {
  return end.is === "owner" ? end.namespace : "outside";
}

function nodeLabel(end: TableEnd): string {
  return end.is === "owner" ? `${end.name}[${end.kind}]` : endText(end);
}
