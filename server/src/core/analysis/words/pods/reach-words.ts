/** Who reaches a policy's or a workload's pods, and whom these reach, all policies counted. */

import type { Direction } from "../../../model/policy";
import type { Cluster, ClusterPolicy, ClusterWorkload } from "../../../workspace/cluster/cluster";
import { type Bounds, isAll, isNone, isSameBounds } from "../../connectivity/connections";
import type { Here } from "../../connectivity/connectivity-here";
import { type Neighbour, type Neighbours, neighboursOf } from "../../connectivity/neighbours";
import { boundsText, connectionsText, rangeText } from "../../connectivity/notation";
import type { RangeBounds } from "../../connectivity/address-reach";
import { inlineCode } from "../inline-code";
import { andList, counted } from "../listing";
import { sentences } from "../paragraphs";
import { countedWorkloads, groupedWords } from "./grouped";
import type { Link } from "./links";

/** Who asks says which of the policies count. */
export type ConnectivityOf = (cluster: Cluster) => Here;

/** "Not counted: db, which the API server refuses."; nothing where all policies count. */
export function refusedLines(refused: readonly ClusterPolicy[], link: Link): readonly string[] {
  return refused.length === 0 ? [] : [`Not counted: ${andList(refused.map(link))}, which the API server refuses.`];
}

export interface ReachLine {
  readonly direction: Direction;
  /** "Reached by **2 Deployments** here on TCP 8080: web and api in `shop`. Outside: nobody." */
  readonly words: string;
  /** Nothing restricts it, on neither side. */
  readonly isOpen: boolean;
}

/** Of one workload, or of all that a policy selects together. */
export function reachLines(
  here: Here,
  workloads: readonly ClusterWorkload[],
  directions: readonly Direction[],
  link: Link,
): readonly ReachLine[] {
  // Whoever selects so many wants to say something of all of them, and to look at them takes its time.
  if (workloads.length === 0 || workloads.length > MANY) return [];
  return directions.map((direction) => reachLine(here, workloads, direction, link));
}

const MANY = 30;
const leads: Readonly<Record<Direction, string>> = { ingress: "Reached by", egress: "Reaches" };

function reachLine(here: Here, workloads: readonly ClusterWorkload[], direction: Direction, link: Link): ReachLine {
  const found = neighboursOf(here, workloads, direction);
  const outside = outsideOf(found);
  const isEverybody =
    found.certain.length === found.all.workloads && found.certain.every(({ bounds }) => isAll(bounds.lower));
  const isOpen = isEverybody && outside.isOpen;
  const words = isOpen ? "**everybody**, here and outside." : restrictedWords(found, outside.words, link);
  return { direction, isOpen, words: `${leads[direction]} ${words}` };
}

function restrictedWords(found: Neighbours, outside: string, link: Link): string {
  const isNobody = found.certain.length + found.possible.length + found.outside.length === 0;
  return isNobody
    ? "**nobody**, neither here nor outside."
    : sentences(`${podsWords(found, link)}.`, `Outside: ${outside}.`);
}

function podsWords({ certain, possible }: Neighbours, link: Link): string {
  if (certain.length + possible.length === 0) return "**nobody** here";
  const told = certain.length > 0 ? certain : possible;
  const workloads = told.map(workloadOf);
  const count = countedWorkloads(workloads);
  const more = told === certain && possible.length > 0 ? `, and perhaps ${possible.length} more` : "";
  return `${told === certain ? `**${count}**` : `perhaps ${count}`} here${onWords(told)}${whichWords(workloads, link)}${more}`;
}

/** A few by their names; of many the namespaces say enough. */
function whichWords(workloads: readonly ClusterWorkload[], link: Link): string {
  if (workloads.length <= FEW) return `: ${groupedWords(workloads, link)}`;
  if (workloads.every(({ isNamespaced }) => !isNamespaced)) return "";
  const namespaces = new Set(workloads.map(({ namespace }) => namespace));
  return `, in ${andList([...namespaces].toSorted().map(inlineCode), 3)}`;
}

const FEW = 4;

function workloadOf({ workload }: Neighbour): ClusterWorkload {
  return workload;
}

function outsideOf({ outside, all: { addresses } }: Neighbours): { words: string; isOpen: boolean } {
  const isEverybody = (reaches: readonly RangeBounds[]) =>
    sizeOf(reaches.map(({ range }) => range)) === sizeOf(addresses);
  const words = (reaches: readonly RangeBounds[]) =>
    `${isEverybody(reaches) ? "everybody" : rangesWords(reaches)}${onWords(reaches)}`;
  const sure = outside.filter(({ bounds }) => !isNone(bounds.lower));
  const possible = outside.filter(({ bounds }) => isNone(bounds.lower));
  const told = [
    ...(sure.length > 0 ? [words(sure)] : []),
    ...(possible.length > 0 ? [`perhaps ${words(possible)}`] : []),
  ];
  return {
    words: told.length === 0 ? "nobody" : told.join(", and "),
    isOpen: sure.length > 0 && isEverybody(sure) && sure.every(({ bounds }) => isAll(bounds.lower)),
  };
}

/** Some ranges say who is meant, many only that it is not everybody. */
function rangesWords(reaches: readonly RangeBounds[]): string {
  if (reaches.length > 3) return `${counted(reaches.length, "range")} of addresses`;
  return andList(reaches.map(({ range }) => inlineCode(rangeText(range))));
}

function sizeOf(ranges: Neighbours["all"]["addresses"]): bigint {
  return ranges.reduce((sum, { range }) => sum + range.end - range.start, 0n);
}

/** What is open is the same for all, most often. */
function onWords(all: readonly { readonly bounds: Bounds }[]): string {
  const [first] = all;
  if (!first || all.every(({ bounds }) => isAll(bounds.upper) && (isAll(bounds.lower) || isNone(bounds.lower))))
    return "";
  if (!all.every(({ bounds }) => isSameBounds(bounds, first.bounds))) return " on ports that differ";
  const { lower, upper } = first.bounds;
  return ` on ${isNone(lower) ? connectionsText(upper) : boundsText(first.bounds)}`;
}
