/** Measures what an edit costs in a large workspace, until every policy has its findings. */

import { createChecker } from "../server/src/core/rules/checker";
import { rules } from "../server/src/core/rules/index";
import type { Rule, Surroundings } from "../server/src/core/rules/rule";
import type { PolicyDocument } from "../server/src/core/workspace/document";
import type { Workspace } from "../server/src/core/workspace/workspace";
import type { ManifestFile, Manifests } from "./generate-manifests";
import { timeOf } from "./timing";

/** Times in milliseconds. */
export interface MeasuredEdits {
  /** From the edit of one of a workload's labels to the findings of every policy. */
  readonly labelEdits: readonly number[];
  /** The same for the edit of what a policy selects, each taken back by the next one. */
  readonly policyEdits: readonly number[];
  /** The same for the edit of a comment. */
  readonly commentEdits: readonly number[];
  /** Rules that were asked again about a policy by the edits of comments. */
  readonly checksByComments: number;
}

const edits = 60;
/** Edits that are not counted. */
export const warmUp = 10;

/** The workspace holds all of the manifests. */
export function measureEdits(manifests: Manifests, workspace: Workspace): MeasuredEdits {
  let checks = 0;
  const checker = createChecker(
    rules.map((rule) => heard(rule, () => checks++)),
    (rule, error) => {
      throw new Error(`the rule ${rule} threw`, { cause: error });
    },
  );
  const checkAll = () => {
    for (const { uri } of manifests.policies) {
      const file = workspace.snapshot.file(uri);
      if (file) checker.check(workspace.snapshot, file);
    }
  };
  const timesOf = (files: readonly ManifestFile[], edit: (text: string, index: number) => string) =>
    files.slice(0, warmUp + edits).map(({ uri }, index) => {
      const text = edit(workspace.snapshot.file(uri)?.text ?? "", index);
      return timeOf(() => {
        workspace.apply([{ uri, text, language: "yaml" }]);
        checkAll();
      });
    });
  checkAll();
  const { workloads, policies } = manifests;
  const labelEdits = timesOf(workloads, withOtherLabel).slice(warmUp);
  const twice = policies.filter(({ text }) => selected.test(text)).flatMap((policy) => [policy, policy]);
  const policyEdits = timesOf(twice, (text, index) =>
    index % 2 === 0 ? text.replace(selected, "edited") : (twice[index]?.text ?? ""),
  ).slice(warmUp);
  checks = 0;
  const commentEdits = timesOf(workloads, (text) => `# A comment.\n${text}`).slice(warmUp);
  return { labelEdits, policyEdits, commentEdits, checksByComments: checks };
}

/** Each of the labels of its pods in turn. */
function withOtherLabel(text: string, index: number): string {
  const label = new RegExp(`(?<= template:\\n {4}metadata:\\n {6}labels:\\n(?: {8}.*\\n){${index % 3}} {8}\\S+: ).*`);
  if (!label.test(text)) throw new Error("The workload has no such label.");
  return text.replace(label, `edited-${index}`);
}

const selected = /(?<=spec:\n {2}podSelector:\n {4}matchLabels:\n {6}\S+: ).*/;

/** The rule, telling each time it is asked. */
function heard(rule: Rule, tell: () => void): Rule {
  switch (rule.scope) {
    case "document":
      return { ...rule, check: (document: PolicyDocument) => after(tell, () => rule.check(document)) };
    case "workspace":
      return {
        ...rule,
        check: (document: PolicyDocument, around: Surroundings) => after(tell, () => rule.check(document, around)),
      };
    case "suppression":
      return { ...rule, check: (document, some, ids) => after(tell, () => rule.check(document, some, ids)) };
  }
}

function after<T>(first: () => void, then: () => T): T {
  first();
  return then();
}
