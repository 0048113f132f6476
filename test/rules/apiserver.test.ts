/** Documents with the verdict of a real kube-apiserver: how often ours is the same. Skipped where they are not at hand. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryWorkspace } from "../harness/memory-workspace";

const cases = join(import.meta.dirname, "../../../shared/apiserver/cases");

/** As many as agree today: the number may only rise. */
const floor = 477;

describe.runIf(existsSync(cases))("the API server's verdicts", () => {
  test(`agree with ours in at least ${floor} cases`, () => {
    const all = readdirSync(cases).filter((name) => name.endsWith(".yaml"));
    const differing = all.flatMap((name) => difference(name) ?? []);
    console.log(`${all.length - differing.length} of ${all.length} agree\n${differing.join("\n")}`);
    expect(all.length - differing.length).toBeGreaterThanOrEqual(floor);
  }, 60_000);
});

/** What the server says and what we say, where the two differ. */
function difference(name: string): string | undefined {
  const path = `/${name}`;
  const workspace = memoryWorkspace([{ path, text: readFileSync(join(cases, name), "utf8") }]);
  const errors = workspace.check(path).filter(({ finding }) => finding.severity === "error");
  const answer: unknown = JSON.parse(readFileSync(join(cases, name.replace(/yaml$/, "json")), "utf8"));
  const { verdict, errors: said } = answer as {
    verdict: string;
    errors: readonly { path: string; type: string; text: string }[];
  };
  if ((verdict === "reject") === errors.length > 0) return undefined;
  const theirs = said.map(({ path, type, text }) => `${type} ${path}: ${text.slice(0, 70)}`).join("; ");
  return `${name}: ${verdict} ${theirs} | ours: ${errors.map(({ finding }) => `${finding.code}: ${finding.message.slice(0, 90)}`).join("; ") || "nothing"}`;
}
