/** What it costs to tell who can talk to whom, as a Markdown table, and beside it what it may cost. */

import type { MeasuredConnectivity } from "./measure-connectivity";
import type { PodByPod } from "./measure-pod-by-pod";
import { machine } from "./table";

export function connectivityTable(measured: readonly MeasuredConnectivity[]): string {
  const rule = head.map(() => "---:");
  return [machine(), "", ...[head, rule, ...measured.map(cells)].map(row), "", ...goals(measured), ""].join("\n");
}

const head = [
  ...["pods", "policies", "classes", "ranges of addresses", "reading", "classes and matrix", "÷ reading"],
  ...["rows", "all rows", "one port, pod by pod"],
];

function cells(one: MeasuredConnectivity): readonly string[] {
  const { pods, policies, classes, ranges, reading, matrix, rows, table, podByPod } = one;
  return [
    ...[pods, policies, classes, ranges].map(count),
    ...[milliseconds(reading), milliseconds(matrix), times(matrix / reading)],
    ...[count(rows), milliseconds(table), duration(podByPod)],
  ];
}

function goals(measured: readonly MeasuredConnectivity[]): readonly string[] {
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first || !last) throw new RangeError("Nothing was measured.");
  const grown = (of: (one: MeasuredConnectivity) => number) => times(of(last) / of(first));
  const { matrix, reading, podByPod } = last;
  return [
    `- ${count(last.pods)} pods under ${count(last.policies)} policies: classes and matrix take ${times(matrix / reading)} the time of reading the manifests (at most 1 ×). Asking pod by pod takes ${times(podByPod.time / matrix)} the time of the matrix, for a single port.`,
    `- From the smallest cluster to the largest, pairs of pods grow ${grown(({ pods }) => pods ** 2)}, policies ${grown(({ policies }) => policies)}, classes ${grown(({ classes }) => classes)}, and the time for them and the matrix ${grown((one) => one.matrix)}.`,
  ];
}

function count(number: number): string {
  return number.toLocaleString("en");
}

function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`;
}

/** What is reckoned is told apart. */
function duration({ time, isReckoned }: PodByPod): string {
  const [seconds, minutes, hours] = [time / 1_000, time / 60_000, time / 3_600_000];
  const text =
    hours >= 2 ? `${hours.toFixed(0)} h` : minutes >= 2 ? `${minutes.toFixed(0)} min` : `${seconds.toFixed(1)} s`;
  return isReckoned ? `≈ ${text}` : text;
}

function times(ratio: number): string {
  return `${ratio >= 10 ? count(Math.round(ratio)) : Number(ratio.toPrecision(2))} ×`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
