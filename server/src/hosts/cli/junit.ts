/** The report as JUnit XML, which most CI servers show. */

import Builder from "fast-xml-builder";
import { linesOf, wordsOf } from "./finding-words";
import { inOneLine } from "./printable";
import type { FileReport, FindingReport, Report } from "./report";

/**
 * A test suite for each file that holds something of ours: a failure for each Error and each Warning, else one test that passed.
 * What is milder stands in the suite's output. All text is printable, which leaves nothing in it that XML 1.0 forbids.
 */
export function formatJunit(report: Report): string {
  const suites = report.files.filter(({ isOurs, findings }) => isOurs || findings.length > 0).map(suiteOf);
  const builder = new Builder({
    attributesGroupName: "attributes",
    attributeNamePrefix: "",
    ignoreAttributes: false,
    textNodeName: "text",
    format: true,
    suppressEmptyNode: true,
  });
  return builder.build({
    "?xml": { attributes: { version: "1.0", encoding: "UTF-8" } },
    testsuites: { attributes: { name: "netpol", ...sum(suites) }, testsuite: suites },
  });
}

function suiteOf({ path, findings }: FileReport) {
  const name = inOneLine(path);
  const failed = findings.filter(isFailure);
  const mild = findings.filter((finding) => !isFailure(finding));
  const passed = { attributes: { name: "no Error and no Warning", classname: name, file: name, time: 0 } };
  return {
    attributes: { name, tests: Math.max(1, failed.length), failures: failed.length, errors: 0, skipped: 0, time: 0 },
    testcase: failed.length === 0 ? passed : failed.map((finding) => testOf(path, name, finding)),
    ...(mild.length > 0 && { "system-out": mild.flatMap((finding) => linesOf(wordsOf(path, finding))).join("\n") }),
  };
}

function isFailure({ severity }: FindingReport): boolean {
  return severity === "error" || severity === "warning";
}

/** Named with its place: CI servers take tests of one name for one test. */
function testOf(path: string, file: string, finding: FindingReport) {
  const { code, severity, range } = finding;
  const words = wordsOf(path, finding);
  const line = range.start.line + 1;
  return {
    attributes: { name: `${code} ${line}:${range.start.character + 1}`, classname: file, file, line, time: 0 },
    failure: { attributes: { type: severity, message: words.message }, text: linesOf(words).join("\n") },
  };
}

function sum(suites: readonly ReturnType<typeof suiteOf>[]) {
  return {
    tests: suites.reduce((total, { attributes }) => total + attributes.tests, 0),
    failures: suites.reduce((total, { attributes }) => total + attributes.failures, 0),
    errors: 0,
    time: 0,
  };
}
