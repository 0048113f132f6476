/** A report as the reporters are given it. */

import type { FindingReport, Range, Report } from "../../server/src/hosts/cli/report";

/** Zero-based lines and columns. */
export function range(start: readonly [number, number], end: readonly [number, number]): Range {
  return { start: { line: start[0], character: start[1] }, end: { line: end[0], character: end[1] } };
}

export const finding: FindingReport = {
  code: "label-key-case",
  severity: "warning",
  message: "`Tier` is another label than `tier`.\nAPI server: no objection",
  field: "spec.podSelector.matchLabels.Tier",
  range: range([6, 4], [6, 8]),
  line: "    Tier: db",
  related: [{ path: "web.yaml", range: range([1, 0], [1, 4]), message: "`tier` is used here." }],
  fixes: [
    { title: "Remove it", preferred: false, edits: [{ range: range([6, 0], [7, 0]), newText: "" }] },
    { title: "Change `Tier` to `tier`", preferred: true, edits: [{ range: range([6, 4], [6, 8]), newText: "tier" }] },
  ],
};

export const report: Report = {
  files: [
    { path: "README.md", policies: 0, isOurs: false, findings: [] },
    { path: "clean.yaml", policies: 2, isOurs: true, findings: [] },
    { path: "db.yaml", policies: 1, isOurs: true, findings: [finding] },
  ],
};
