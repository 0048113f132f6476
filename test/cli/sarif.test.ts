/** `netpol check --format sarif`: a log that code scanning and other viewers of SARIF 2.1.0 take. */

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import type { Log, Region, ReportingDescriptor, Result } from "sarif";
import { expect, test } from "vitest";
import { createLineIndex } from "../../server/src/core/base/line-index";
import { applyEdits } from "../../server/src/core/base/text-edit";
import { rules } from "../../server/src/core/rules/index";
import { formatSarif } from "../../server/src/hosts/cli/sarif/format-sarif";
import { netpol, readText, temporaryFolder } from "./run-netpol";
import { finding, report } from "./sample-report";

const io = { cwd: resolve("/repository"), version: "1.2.3" };
const examples = join(__dirname, "../../examples");

/** What the schema objects to; it is written in an older draft, whose name for itself is all that differs. */
function problemsOf(log: Log): unknown {
  const { $schema, id, ...draft7 } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(draft7);
  return validate(log) ? [] : validate.errors;
}

function parse(text: string): { log: Log; results: readonly Result[]; rules: readonly ReportingDescriptor[] } {
  const log: Log = JSON.parse(text);
  const [run] = log.runs;
  return { log, results: run?.results ?? [], rules: run?.tool.driver.rules ?? [] };
}

test("a run with its rules and its results", () => {
  const { log, rules: known } = parse(formatSarif(report, io));
  const isShown = ({ id }: ReportingDescriptor) => id === finding.code;
  const [run] = log.runs;
  expect({
    ...log,
    runs: [{ ...run, tool: { driver: { ...run?.tool.driver, rules: known.filter(isShown) } } }],
  }).toEqual({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "netpol",
            version: "1.2.3",
            rules: [known.find(isShown)],
          },
        },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: [
          {
            ruleId: "label-key-case",
            ruleIndex: known.findIndex(isShown),
            level: "warning",
            message: { text: "`Tier` is another label than `tier`.\nAPI server: no objection" },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "db.yaml" },
                  region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 9 },
                },
              },
            ],
            relatedLocations: [
              {
                id: 0,
                physicalLocation: {
                  artifactLocation: { uri: "web.yaml" },
                  region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 5 },
                },
                message: { text: "`tier` is used here." },
              },
            ],
            partialFingerprints: { "netpolFinding/v1": "6a00ba9fd082f7dc:1" },
            fixes: [
              {
                description: { text: "Remove it" },
                artifactChanges: [
                  {
                    artifactLocation: { uri: "db.yaml" },
                    replacements: [{ deletedRegion: { startLine: 7, startColumn: 1, endLine: 8, endColumn: 1 } }],
                  },
                ],
              },
              {
                description: { text: "Change `Tier` to `tier`" },
                artifactChanges: [
                  {
                    artifactLocation: { uri: "db.yaml" },
                    replacements: [
                      {
                        deletedRegion: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 9 },
                        insertedContent: { text: "tier" },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test("every rule is told with what its page says, as code scanning wants it", () => {
  const { rules: known } = parse(formatSarif({ files: [] }, io));
  expect(known.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  expect(known.find(({ id }) => id === "unused-suppression")).toEqual({
    id: "unused-suppression",
    shortDescription: { text: "A `netpol-ignore` comment that ignores nothing." },
    fullDescription: {
      text: "When the finding is gone, the comment that ignored it waits for the next one and would hide it too. A comment whose rule is misspelt never ignored anything, and its author thinks that it did.",
    },
    help: {
      text: `Why

When the finding is gone, the comment that ignored it waits for the next one and would hide it too. A comment whose rule is
misspelt never ignored anything, and its author thinks that it did.

When to ignore

It can be turned off in the configuration, not by a comment. A rule that is turned
off there is still looked for here, so that turning it off makes no comment unused.

See also

Ignoring findings in place`,
      markdown: `## Why

When the finding is gone, the comment that ignored it waits for the next one and would hide it too. A comment whose rule is
misspelt never ignored anything, and its author thinks that it did.

## When to ignore

It can be turned off in the configuration, not by a comment. A rule that is turned
off there is still looked for here, so that turning it off makes no comment unused.

## See also

Ignoring findings in place`,
    },
    defaultConfiguration: { level: "note" },
  });
  const texts = known.flatMap(({ shortDescription, fullDescription }) => [
    shortDescription?.text,
    fullDescription?.text,
  ]);
  expect(texts.filter((text = "") => text.length === 0 || text.length > 1024)).toEqual([]);
  expect(known.filter(({ help }) => !/^Why\n\n\S/.test(help?.text ?? ""))).toEqual([]);
});

test("what is milder than a Warning is a note", () => {
  const severities = ["error", "warning", "information", "hint"] as const;
  const findings = severities.map((severity) => ({ ...finding, severity }));
  const files = [{ path: "a.yaml", policies: 1, isOurs: true, findings }];
  const { results } = parse(formatSarif({ files }, io));
  expect(results.map(({ level }) => level)).toEqual(["error", "warning", "note", "note"]);
});

test("files are told from the current folder, others by where they are; always percent-encoded", () => {
  const paths = ["./a/b.yaml", "/repository/c.yaml", "../d.yaml", "a:b 50% [x]|^#?ü.yaml", "-"];
  const files = paths.map((path) => ({ path, policies: 1, isOurs: true, findings: [finding] }));
  const { log, results } = parse(formatSarif({ files }, io));
  expect(results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri)).toEqual([
    "a/b.yaml",
    "c.yaml",
    "file:///d.yaml",
    "a%3Ab%2050%25%20%5Bx%5D%7C%5E%23%3F%C3%BC.yaml",
    "-",
  ]);
  expect(problemsOf(log)).toEqual([]);
});

/** The fingerprints of a file with this text. */
async function fingerprints(text: string): Promise<readonly (string | undefined)[]> {
  const folder = await temporaryFolder({ "a.yaml": text });
  const { results } = parse((await netpol(folder, "check --format sarif a.yaml")).stdout);
  return results.map(({ partialFingerprints }) => partialFingerprints?.["netpolFinding/v1"]);
}

const twoSlips = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec:
  podSelector: {}
  ingress:
  - from:
    - PodSelector: {}
    - PodSelector: {}
`;

test("fingerprints tell findings apart, and stay while lines and rules move", async () => {
  const [first, second] = await fingerprints(twoSlips);
  expect(first).toMatch(/^[0-9a-f]{16}:1$/);
  expect(second).toBe(first?.replace(/1$/, "2"));
  expect(await fingerprints(`# A comment.\n\n${twoSlips}`)).toEqual([first, second]);
  expect(await fingerprints(twoSlips.replace("  - from", "  - ports: [{port: 80}]\n  - from"))).toEqual([
    first,
    second,
  ]);
  expect(await fingerprints(twoSlips.replace("PodSelector: {}", "PodSelector: {matchLabels: {a: b}}"))).toEqual([
    expect.not.stringMatching(`^${first?.slice(0, 16)}`),
    first,
  ]);
});

test("a run: valid by the schema of SARIF 2.1.0, with all that code scanning needs", async () => {
  const { exitCode, stdout } = await netpol(examples, "check --format sarif broken");
  const { log, results } = parse(stdout);
  expect(exitCode).toBe(1);
  expect(problemsOf(log)).toEqual([]);
  expect(results.length).toBeGreaterThan(10);
  for (const { ruleId, ruleIndex = -1, message, locations, partialFingerprints } of results) {
    expect({ ruleId, text: message.text }).toEqual({ ruleId: rules[ruleIndex]?.id, text: expect.stringMatching(/./) });
    expect(locations).toHaveLength(1);
    expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^broken\/[a-z-/]+\.(?:yaml|md)$/);
    expect(Object.keys(partialFingerprints ?? {})).toEqual(["netpolFinding/v1"]);
  }
});

test("the schema does object, where there is something to object to", () => {
  const { log } = parse(formatSarif(report, io));
  const result = log.runs[0]?.results?.[0];
  Object.assign(result ?? {}, {
    level: "hint",
    locations: [{ physicalLocation: { artifactLocation: { uri: "a b" } } }],
  });
  expect(problemsOf(log)).toMatchObject([
    { instancePath: "/runs/0/results/0/level", keyword: "enum" },
    { instancePath: "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", keyword: "format" },
  ]);
});

test("nothing that a comment ignores", async () => {
  const ignored = twoSlips.replaceAll("{}\n", "{} # netpol-ignore unknown-field: shown on purpose\n");
  expect(await fingerprints(ignored.replace("podSelector: {} #", "podSelector: {} # no"))).toEqual([]);
});

/** The text with the first of all the fixes of a result. */
function withFix(text: string, { fixes = [] }: Result): string {
  const lines = createLineIndex(text);
  const offset = (line = 0, column = 0) => lines.offsetAt({ line: line - 1, character: column - 1 });
  const spanOf = ({ startLine, startColumn, endLine, endColumn }: Region) => ({
    start: offset(startLine, startColumn),
    end: offset(endLine, endColumn),
  });
  const replacements = fixes[0]?.artifactChanges.flatMap((change) => change.replacements) ?? [];
  return applyEdits(
    text,
    replacements.map(({ deletedRegion, insertedContent }) => ({
      span: spanOf(deletedRegion),
      newText: insertedContent?.text ?? "",
    })),
  );
}

test("the replacements of a fix do what --fix does, past a byte order mark and with CRLF", async () => {
  const text = `# A comment.\n---\n${twoSlips.replace("    - PodSelector: {}\n", "")}`.replaceAll("\n", "\r\n");
  const folder = await temporaryFolder({ "a.yaml": `\ufeff${text}` });
  const { results } = parse((await netpol(folder, "check --format sarif a.yaml")).stdout);
  expect(results.map(({ fixes }) => fixes?.length)).toEqual([1]);
  const mended = results.map((result) => withFix(text, result));
  await netpol(folder, "check --fix a.yaml");
  expect(mended).toEqual([(await readText(folder, "a.yaml")).slice(1)]);
});

test("what is left after --fix is reported", async () => {
  const folder = await temporaryFolder({ "a.yaml": twoSlips });
  const { stdout, stderr, exitCode } = await netpol(folder, "check --fix --format sarif");
  expect({ exitCode, stderr, results: parse(stdout).results.length }).toEqual({
    exitCode: 0,
    stderr: "netpol: mended 1 finding in 1 file.\n",
    results: 1,
  });
  expect(await readFile(join(folder, "a.yaml"), "utf8")).toBe(twoSlips.replaceAll("PodSelector", "podSelector"));
});
