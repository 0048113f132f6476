/** Two policies of one kind, name and namespace: the one that is applied last replaces the other. */

import { eachObject } from "../../analysis/selection/each-object";
import { areNamesakes } from "../../analysis/selection/policy-concern";
import { inlineCode } from "../../analysis/words/inline-code";
import type { AnyPolicy } from "../../model/admin-policy";
import type { ClusterPolicy } from "../../workspace/cluster/cluster";
import { folderOf } from "../../workspace/workspace";
import { type Draft, finding } from "../finding";
import { relatedPolicy } from "../related-policy";
import { defineRule, type Surroundings } from "../rule";

export const duplicatePolicyName = defineRule({
  id: "duplicate-policy-name",
  scope: "workspace",
  restsOn: "policies",
  severity: "warning",
  *check(document, around) {
    if (document.yaml.problems.length > 0) return;
    for (const { policy, problems } of document.resources) if (problems.length === 0) yield* judge(policy, around);
  },
});

function* judge(policy: AnyPolicy, around: Surroundings): Generator<Draft> {
  const others = namesakesOf(policy, around);
  const { name } = policy;
  const [first] = others;
  if (!name || !first) return;
  const place =
    policy.scope === "namespace" && first.isNamespaced ? ` in namespace ${inlineCode(first.namespace)}` : "";
  yield finding({
    span: name.span,
    path: [...policy.path, "metadata", "name"],
    what: `There is another ${policy.kind} ${inlineCode(name.value)}${place}.`,
    why: "To the API server they are one object: this one replaces the other when it is applied after it.",
    todo: "Give one of them another name.",
    related: (_, snapshot) => others.flatMap((other) => relatedPolicy(other, "The other one.", snapshot)),
  });
}

/** Those before it in the same folder: others may be another variant, which is applied in its place. */
function namesakesOf(policy: AnyPolicy, { applied, file }: Surroundings): readonly ClusterPolicy[] {
  const found = applied(policy).flatMap(({ cluster, policy: own }) =>
    (cluster.oncePolicies(policiesByName).get(own.name) ?? []).filter((other) => {
      const { member } = other;
      const isBeside = folderOf(member.uri) === folderOf(file.uri);
      const isThere = other.isNamespaced || policy.scope === "cluster" || member.uri === file.uri;
      return areNamesakes(own, other) && isBefore(member, own.member) && isBeside && isThere;
    }),
  );
  return eachObject(found);
}

type Member = ClusterPolicy["member"];

/** In the order in which `kubectl apply` takes the files of a folder. */
function isBefore(one: Member, other: Member): boolean {
  if (one.uri !== other.uri) return one.uri < other.uri;
  if (one.document !== other.document) return one.document < other.document;
  return indexIn(one) < indexIn(other);
}

/** Of an item of a `List`; 0 for what stands by itself. */
function indexIn({ object }: Member): number {
  return object.policy.path.find((step) => typeof step === "number") ?? 0;
}

/** Those with a name, and of which it is known. */
function policiesByName(policies: readonly ClusterPolicy[]): ReadonlyMap<string, readonly ClusterPolicy[]> {
  const found = new Map<string, ClusterPolicy[]>();
  for (const policy of policies) {
    if (policy.name === "" || policy.member.object.isTemplate) continue;
    const namesakes = found.get(policy.name);
    if (namesakes) namesakes.push(policy);
    else found.set(policy.name, [policy]);
  }
  return found;
}
