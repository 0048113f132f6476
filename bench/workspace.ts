/** The two files that are measured, on disk, each in a workspace folder of its own. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generatePolicies, joinPolicies } from "./generate-policies";

export interface PolicyFile {
  readonly policies: number;
  /** The workspace folder and the file in it, as URIs. */
  readonly folder: string;
  readonly uri: string;
  readonly text: string;
  /** The offset behind which is typed: the start of the policy in the middle. */
  readonly middle: number;
}

export interface Workspace {
  readonly one: PolicyFile;
  readonly thousand: PolicyFile;
  dispose(): void;
}

/** The single policy is the middle one of the thousand, so that a keystroke meets the same document in both. */
export function makeWorkspace(): Workspace {
  const path = mkdtempSync(join(tmpdir(), "networkpolicy-bench-"));
  const policies = generatePolicies(1_000);
  const middle = policies.slice(500, 501);
  return {
    one: policyFile(join(path, "one"), middle, 0),
    thousand: policyFile(join(path, "thousand"), policies, joinPolicies(policies.slice(0, 500)).length),
    dispose: () => rmSync(path, { recursive: true, force: true }),
  };
}

function policyFile(path: string, policies: readonly string[], middle: number): PolicyFile {
  mkdirSync(path);
  const text = joinPolicies(policies);
  const file = join(path, "policies.yaml");
  writeFileSync(file, text);
  return { policies: policies.length, folder: pathToFileURL(path).href, uri: pathToFileURL(file).href, text, middle };
}
