/** Who can talk to whom as a page: a row for each pair, its connections a link to why. */

import { sizes } from "../../connectivity/ends";
import { boundsText, ownerText, rangeText } from "../../connectivity/notation";
import type { Row, TableEnd } from "../../connectivity/table";
import { inlineCode } from "../inline-code";
import { type ConnectionQuestion, explainLink, type Page } from "../page";
import type { Link } from "../pods/links";

/** The table of one cluster. */
export interface ClusterTable {
  /** Markdown; undefined where there is only one. */
  readonly name: string | undefined;
  /** At most as many as a page has room for. */
  readonly rows: readonly Row[];
  /** There are more. */
  readonly isCut: boolean;
  /** What the question behind a row says besides its ends. */
  readonly asked: Pick<ConnectionQuestion, "uri" | "cluster">;
}

/** `only`: the namespace, or the workload, whose connections are shown. Without tables there is none of that name. */
export function tablePage(tables: readonly ClusterTable[], only: string | undefined, link: Link): Page {
  const title = "Connectivity";
  const heading = `# Connections${only === undefined ? "" : ` of ${inlineCode(only)}`}`;
  if (tables.length === 0) return { title, markdown: `${heading}\n\n${missing}` };
  const blocks = [
    heading,
    "What the policies allow, as the files stand here, unsaved changes included. What has no row is denied; connections between pods of one workload are left out.",
    ...tables.map((table) => tableBlock(table, only, link)),
  ];
  return { title, markdown: blocks.join("\n\n") };
}

/** Whose connections are asked for was there once, or around another file. */
const missing = "There is no such workload around this file, and no namespace of that name with workloads.";

function tableBlock({ name, rows, isCut, asked }: ClusterTable, only: string | undefined, link: Link): string {
  const nothing =
    only === undefined
      ? "Nobody may open a connection to anybody."
      : "No connection from there or to there is allowed.";
  const blocks = [
    ...(name === undefined ? [] : [`## ${name}`]),
    rows.length === 0 ? nothing : tableOf(rows, asked, link),
    ...(isCut
      ? [`These are the first ${rows.length} rows of many: choose a namespace or a workload to see all of its own.`]
      : []),
  ];
  return blocks.join("\n\n");
}

function tableOf(rows: readonly Row[], asked: ClusterTable["asked"], link: Link): string {
  const lines = rows.map((row) => {
    const { source, destination, bounds } = row;
    const question = { ...asked, from: nameOf(source), to: nameOf(destination) };
    return [cell(endWords(source, link)), cell(endWords(destination, link)), explainLink(boundsText(bounds), question)];
  });
  return [["From", "To", "Connections"], ["---", "---", "---"], ...lines]
    .map((line) => `| ${line.join(" | ")} |`)
    .join("\n");
}

/** Of addresses any of them: what holds for one holds for all. */
function nameOf(end: TableEnd): string {
  return end.is === "owner" ? ownerText(end) : rangeText(end).slice(0, rangeText(end).indexOf("-"));
}

/** The namespace, then the name as a link; for addresses "everybody outside" where all of a family is meant. */
function endWords(end: TableEnd, link: Link): string {
  if (end.is === "owner") {
    const { name, namespace, kind } = end;
    return `${inlineCode(namespace)} / ${link({ name, member: end.end.workload.member })} *${kind}*`;
  }
  const isWhole = end.range.end - end.range.start === sizes[end.family];
  return isWhole ? `everybody outside (${end.family})` : inlineCode(rangeText(end));
}

/** A bar would end the cell, even in code. */
function cell(markdown: string): string {
  return markdown.replaceAll("|", "\\|");
}
