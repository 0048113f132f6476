/** Findings as results of a SARIF run. */

import type { Fix, Location, PhysicalLocation, Region, ReportingDescriptor, Result } from "sarif";
import type { FileReport, FindingReport, FixReport, Range, RelatedReport } from "../report";
import type { UriOf } from "./artifact-uris";
import { fingerprintsOf } from "./fingerprints";
import { levelOf } from "./level";

/** The results of a file, in the order of its text; `rules` are those that they point into. */
export function resultsOf(
  { path, findings }: FileReport,
  rules: readonly ReportingDescriptor[],
  uriOf: UriOf,
): readonly Result[] {
  const fingerprints = fingerprintsOf(findings);
  return findings.map((finding, index) => ({
    ruleId: finding.code,
    ruleIndex: rules.findIndex(({ id }) => id === finding.code),
    level: levelOf(finding.severity),
    message: { text: finding.message },
    locations: [{ physicalLocation: physicalLocation(uriOf(path), finding.range) }],
    ...relatedOf(finding, uriOf),
    // GitHub wants a hash of the lines besides; the action that uploads the log adds it, and warns of any other.
    partialFingerprints: { "netpolFinding/v1": fingerprints[index] ?? "" },
    ...fixesOf(finding, uriOf(path)),
  }));
}

function relatedOf({ related }: FindingReport, uriOf: UriOf): Pick<Result, "relatedLocations"> {
  if (related.length === 0) return {};
  return { relatedLocations: related.map((one, index) => relatedLocation(one, index, uriOf)) };
}

function relatedLocation({ path, range, message }: RelatedReport, id: number, uriOf: UriOf): Location {
  return { id, physicalLocation: physicalLocation(uriOf(path), range), message: { text: message } };
}

function fixesOf({ fixes }: FindingReport, uri: string): Pick<Result, "fixes"> {
  return fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(fix, uri)) };
}

function fixOf({ title, edits }: FixReport, uri: string): Fix {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: regionOf(range),
    ...(newText !== "" && { insertedContent: { text: newText } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri }, replacements }] };
}

function physicalLocation(uri: string, range: Range): PhysicalLocation {
  return { artifactLocation: { uri }, region: regionOf(range) };
}

/** One-based, the end exclusive. */
function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
