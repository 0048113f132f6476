/** `netpol check --format github`: annotations, as the runner of GitHub Actions reads them. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { formatGithub } from "../../server/src/hosts/cli/github";
import type { FindingReport } from "../../server/src/hosts/cli/report";
import { netpol, temporaryFolder } from "./run-netpol";
import { finding, range, report } from "./sample-report";

const io = { cwd: "/repository/deploy", env: {} };

/** The commands for these findings of one file, without the line that sums up. */
function commands(findings: readonly Partial<FindingReport>[], path = "a.yaml", env: Record<string, string> = {}) {
  const files = [{ path, policies: 1, isOurs: true, findings: findings.map((one) => ({ ...finding, ...one })) }];
  return formatGithub({ files }, { ...io, env })
    .split("\n")
    .slice(0, -2);
}

test("a command for each finding, then the line that sums up", () => {
  expect(
    formatGithub(report, io),
  ).toBe(`::warning file=db.yaml,line=7,endLine=7,col=5,endColumn=8,title=label-key-case::db.yaml:7:5: warning[label-key-case]: \`Tier\` is another label than \`tier\`.%0Anote: API server: no objection%0Anote: web.yaml:2:1: \`tier\` is used here.%0Ahelp: Change \`Tier\` to \`tier\`
0 errors, 1 warning in 3 policies, 3 files; 1 can be fixed with --fix.
`);
});

test("what is milder than a Warning is a notice", () => {
  const severities = ["error", "warning", "information", "hint"] as const;
  const names = commands(severities.map((severity) => ({ severity }))).map((line) => line.split(" ")[0]);
  expect(names).toEqual(["::error", "::warning", "::notice", "::notice"]);
});

/** The properties that say where a range is. */
function place(start: readonly [number, number], end: readonly [number, number]): string | undefined {
  return /file=a.yaml,(.*),title/.exec(commands([{ range: range(start, end) }])[0] ?? "")?.[1];
}

test("columns stand only where all is on one line, and the last one is included", () => {
  expect(place([6, 4], [6, 8])).toBe("line=7,endLine=7,col=5,endColumn=8");
  expect(place([6, 4], [6, 4])).toBe("line=7,endLine=7,col=5,endColumn=5");
  expect(place([6, 4], [8, 2])).toBe("line=7,endLine=9");
  expect(place([6, 4], [8, 0])).toBe("line=7,endLine=8");
  expect(place([6, 4], [7, 0])).toBe("line=7,endLine=7,col=5");
});

test("files are named from the top of the repository; what is outside of it as it was given", () => {
  const file = (path: string) =>
    /file=([^,]*)/.exec(commands([{}], path, { GITHUB_WORKSPACE: "/repository" })[0] ?? "")?.[1];
  expect(["a.yaml", "../a.yaml", "/repository/b/a.yaml", "../../a.yaml"].map(file)).toEqual([
    "deploy/a.yaml",
    "a.yaml",
    "b/a.yaml",
    "../../a.yaml",
  ]);
});

test("standard input is no file", () => {
  expect(commands([{ message: "Wrong.", related: [], fixes: [] }], "-")).toEqual([
    "::warning title=label-key-case::-:7:5: warning[label-key-case]: Wrong.",
  ]);
});

/** What the runner makes of a line: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function asRunner(line: string) {
  const [, name, listed = "", data = ""] = /^\s*::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
  const decode = (text: string) =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  const properties = listed.split(",").map((property): [string, string] => {
    const [key = "", ...value] = property.split("=");
    return [key, decode(value.join("="))];
  });
  return { name, ...Object.fromEntries(properties), data: decode(data) };
}

test("no path and no message becomes a command of its own", () => {
  const hostile = fc.string({ unit: fc.constantFrom("::", "%", "%0A", "\n", "\r", ",", "=", "#", "[", "]", "a", " ") });
  fc.assert(
    fc.property(hostile, hostile, (path, message) => {
      const lines = commands([{ message, related: [], fixes: [] }], `x${path}`);
      expect(lines.map(asRunner)).toMatchObject([
        { name: "warning", file: `x${path}`, line: "7", title: finding.code },
      ]);
    }),
  );
});

test("a run, with a message that would like to be a command", async () => {
  const folder = await temporaryFolder({
    "50%, a:b.yaml": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec:
  podSelector: {}
  "::stop-commands::x": 1
`,
  });
  expect(await netpol(folder, "check --format github")).toEqual({
    exitCode: 1,
    stdout: `::error file=50%25%2C a%3Ab.yaml,line=6,endLine=6,col=3,endColumn=22,title=unknown-field::50%25, a:b.yaml:6:3: error[unknown-field]: \`::stop-commands::x\` is not a field of the spec. The API server refuses the policy. Its fields are \`podSelector\`, \`ingress\`, \`egress\` and \`policyTypes\`.%0Anote: API server: unknown field "spec.::stop-commands::x"
1 error, 0 warnings in 1 policy, 1 file.
`,
    stderr: "",
  });
});
