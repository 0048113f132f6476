/** What the index costs, as a Markdown table beside what it may cost. */

import { warmUp } from "./measure-edits";
import type { MeasuredIndex } from "./measure-index";
import { median, quantile } from "./statistics";
import { machine } from "./table";

export function indexTable(measured: MeasuredIndex): string {
  const { manifests, policies, mattering, bare, indexed, hovers, labelEdits, policyEdits, commentEdits } = measured;
  const ratio = median(indexed) / median(bare);
  const rows = [
    [`Bare \`yaml\`, the ${count(mattering)} manifests that matter`, `${median(bare).toFixed(0)} ms`, ""],
    [`All ${count(manifests)} read, up to the cluster`, `${median(indexed).toFixed(0)} ms`, ""],
    ["ours ÷ bare", `${ratio.toFixed(2)} ×`, "1.3 ×"],
    [`Edit of a workload's label → findings of ${count(policies)} policies, median / p95`, times(labelEdits), "50 ms"],
    ["Edit of what a policy selects → the same", times(policyEdits), ""],
    ["Edit of a comment → the same", times(commentEdits), ""],
    [`Rules asked again by ${commentEdits.length + warmUp} edits of comments`, `${measured.checksByComments}`, "0"],
    ["Memory of a manifest, without its text", kilobytes(measured.memory), ""],
    ["Memory of a manifest, with its text", kilobytes(measured.memoryWithTexts), "60 kB"],
    ["Hover between two batches, median / p95", times(hovers), ""],
  ];
  return [machine(), "", "| | measured | at most |", "| --- | ---: | ---: |", ...rows.map(row), ""].join("\n");
}

function times(samples: readonly number[]): string {
  return `${median(samples).toFixed(1)} / ${quantile(samples, 0.95).toFixed(1)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}

function count(number: number): string {
  return number.toLocaleString("en");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
