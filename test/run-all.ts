/** Every check there is, the quick ones first; the last line counts them. */

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Check {
  readonly script: string;
  readonly args?: readonly string[];
  /** How many tests it ran, by what it printed; absent: the check is one test. */
  readonly count?: (printed: string) => Count;
}

const unitReport = ".cache/unit-tests.json";
const ciReport = ".cache/ci-tests.json";

const checks: readonly Check[] = [
  { script: "check:format" },
  { script: "check:lint" },
  { script: "check:types" },
  { script: "check:generated" },
  { script: "build" },
  // First of the two: it brings VS Code, whose own grammars the unit tests of ours run against.
  { script: "test:editor", count: countOfLastLine },
  { script: "test:package", count: countOfLastLine },
  {
    script: "test:unit",
    args: ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    count: () => countOfReport(unitReport),
  },
  {
    script: "test:ci",
    args: ["--reporter=default", "--reporter=json", `--outputFile.json=${ciReport}`],
    count: () => countOfReport(ciReport),
  },
];

mkdirSync(".cache", { recursive: true });
for (const report of [unitReport, ciReport]) rmSync(report, { force: true });
const counts = checks.map(run);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

/** A check that fails counts as a failure even where none of its tests did. */
function run({ script, args = [], count }: Check): Count {
  console.log(`\n> ${script}`);
  const { status, stdout } = spawnSync("npm", ["run", "--silent", script, "--", ...args], {
    stdio: ["ignore", count === countOfLastLine ? "pipe" : "inherit", "inherit"],
    encoding: "utf8",
  });
  if (stdout) process.stdout.write(stdout);
  const counted = count?.(stdout ?? "") ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  return status === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function countOfReport(path: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function countOfLastLine(printed: string): Count {
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(printed) ?? [];
  return passed === undefined ? { passed: 0, failed: 1 } : { passed: Number(passed), failed: Number(failed) };
}
