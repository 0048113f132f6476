/** A policy that says no namespace, where the workspace has several: it lands wherever it is applied. */

import type { Applied } from "../../analysis/selection/applied";
import { findPods } from "../../analysis/selection/finding-pods";
import { termsOf } from "../../analysis/selection/terms";
import { inlineCode } from "../../analysis/words/inline-code";
import { orList } from "../../analysis/words/listing";
import type { Policy } from "../../model/policy";
import type { Cluster } from "../../workspace/cluster/cluster";
import { type Draft, finding, fix } from "../finding";
import { policiesToJudge } from "../judged";
import { defineRule } from "../rule";

export const missingNamespace = defineRule({
  id: "missing-namespace",
  scope: "workspace",
  restsOn: "pods",
  severity: "information",
  *check(document, around) {
    for (const { policy, applied } of policiesToJudge(document, around)) yield* judge(policy, applied);
  },
});

/** Where a kustomization puts it into one, `isNamespaced` says so. */
function* judge(policy: Policy, applied: readonly Applied[]): Generator<Draft> {
  const { name } = policy;
  if (policy.namespace || !name) return;
  const namespaces = new Set(applied.flatMap(({ cluster }) => cluster.once(namespacesWithPods)));
  if (namespaces.size < 2) return;
  if (applied.some(({ policy: one, cluster }) => one.isNamespaced || one.isPartial || cluster.root !== undefined))
    return;
  const homes = homesOf(policy, applied);
  const [home] = homes;
  const named = orList([...namespaces].toSorted().map(inlineCode));
  yield finding({
    span: name.span,
    path: [...policy.path, "metadata", "name"],
    what: `The policy says no namespace: it lands in the one that it is applied to, ${named}.`,
    why: "It selects pods there and nowhere else.",
    todo:
      home && homes.length === 1
        ? `The pods that it selects are in ${inlineCode(home)}.`
        : "Write `metadata.namespace`.",
    mend: (editor) =>
      home && homes.length === 1
        ? fix(
            `Put it into namespace \`${home}\``,
            editor.insert([...policy.path, "metadata"], "namespace", home),
            false,
          )
        : [],
  });
}

/** Those that manifests put something into; what names none is no evidence for another. */
function namespacesWithPods({ inventory: { workloads } }: Cluster): readonly string[] {
  if (workloads.some(({ isNamespaced }) => !isNamespaced)) return [];
  return [...new Set(workloads.map(({ namespace }) => namespace))];
}

/** The namespaces with pods that the policy would select. */
function homesOf(policy: Policy, applied: readonly Applied[]): readonly string[] {
  if (termsOf(policy.podSelector).length === 0) return [];
  const everywhere = { labels: [], requirements: [] };
  const found = applied.flatMap(
    ({ cluster }) =>
      findPods(cluster.inventory, [{ podSelector: policy.podSelector, namespaceSelector: everywhere }]).certain,
  );
  return [...new Set(found.map(({ namespace }) => namespace))];
}
