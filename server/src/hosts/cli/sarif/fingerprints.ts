/** What tells a finding from the others of its file, so that it can be found again in a later run. */

import { createHash } from "node:crypto";
import type { FindingReport } from "../report";

/** So much of a line is enough: JSON may have all in one. */
const MOST = 100;

/**
 * One for each finding, in their order. They stay while lines and the items of lists move, since they look at no number: at the rule,
 * the field, and the text from the place on. Findings that are alike in all that are counted.
 */
export function fingerprintsOf(findings: readonly FindingReport[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const hash = hashOf(finding);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

function hashOf({ code, field, line, range: { start } }: FindingReport): string {
  const text = line.slice(start.character, start.character + MOST).trimEnd();
  const name = JSON.stringify([code, field.replace(/\[\d+\]/g, "[]"), text]);
  return createHash("sha256").update(name).digest("hex").slice(0, 16);
}
