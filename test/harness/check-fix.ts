/** Text in, mended text out: the one way in which tests ask for fixes. */

import { expect } from "vitest";
import { applyEdits } from "../../server/src/core/base/text-edit";
import type { Fix } from "../../server/src/core/rules/finding";
import { isWorse } from "../../server/src/core/rules/trial";
import { dedent, withHead } from "./margin";
import { forKubernetes, type MemoryWorkspace, memoryWorkspace, type TextFile, withText } from "./memory-workspace";

export interface FixOptions {
  /** Default `/policy.yaml`. */
  readonly path?: string;
  /** Apply this one fix instead of all that are the one right answer. */
  readonly title?: string;
  /** Other files of the workspace. */
  readonly beside?: readonly TextFile[];
  /** Default: the newest. */
  readonly kubernetesVersion?: string;
}

/**
 * Mends a text and compares the whole of it. Mending again must change nothing, and there must not be more Errors
 * or findings than before. With a title: applies that fix alone. Both texts lose the indentation that their lines share.
 */
export function checkFix(before: string, after: string, options: FixOptions = {}): void {
  compareFix(dedent(before), dedent(after), options);
}

/** The same for the lines of specs, which are put below the usual head of a policy. */
export function checkSpecFix(before: string, after: string, options: FixOptions = {}): void {
  compareFix(withHead(before), withHead(after), options);
}

/** The same for texts as they are, to the last character. */
export function compareFix(
  before: string,
  after: string,
  { path = "/policy.yaml", title, beside = [], kubernetesVersion }: FixOptions,
): void {
  const workspaceOf = (text: string) => memoryWorkspace([{ path, text }, ...beside], forKubernetes(kubernetesVersion));
  const workspace = workspaceOf(before);
  const mended = title === undefined ? workspace.mend(path) : applyEdits(before, titled(workspace, path, title).edits);
  expect(mended).toBe(after);
  const [left, had] = [withText(workspace, path, mended), workspace.check(path)].map((all) =>
    all.map(({ finding }) => finding),
  );
  expect(isWorse(left ?? [], had ?? [])).toBe(false);
  if (title === undefined) expect(workspaceOf(mended).mend(path)).toBe(mended);
}

function titled(workspace: MemoryWorkspace, path: string, title: string): Fix {
  const fixes = workspace.check(path).flatMap((found) => workspace.fixes(path, found));
  const fix = fixes.find((candidate) => candidate.title === title);
  if (!fix) throw new Error(`no fix "${title}" among ${fixes.map((other) => `"${other.title}"`).join(", ")}`);
  return fix;
}

/** The titles of all fixes that are offered for a text, in its order; `*` marks those that fix-all applies. */
export function fixTitles(
  text: string,
  { path = "/policy.yaml", beside = [], kubernetesVersion }: FixOptions = {},
): readonly string[] {
  const workspace = memoryWorkspace([{ path, text: dedent(text) }, ...beside], forKubernetes(kubernetesVersion));
  return workspace
    .check(path)
    .flatMap((found) => workspace.fixes(path, found))
    .map(({ title, preferred }) => (preferred ? `${title} *` : title));
}

/** The same for the lines of a spec. */
export function specFixTitles(spec: string, options?: FixOptions): readonly string[] {
  return fixTitles(withHead(spec), options);
}
