/** Where what a place of a policy asks for is said: the objects of a cluster, and the part of each that answers. */

import type { Manifest } from "../../model/manifest";
import type { ClusterNamespace, ClusterService, ClusterWorkload, Inventory } from "../../workspace/cluster/cluster";
import type { PartOf } from "../../workspace/whereabouts";
import type { Topic } from "../words/pods/topic";
import { findPods } from "./finding-pods";
import type { SelectorTerms } from "./matching";
import { namespacesBy } from "./selecting";
import type { Term } from "./terms";

export interface Origin {
  readonly member: ClusterWorkload["member"] | NonNullable<ClusterNamespace["member"]>;
  readonly part: PartOf;
}

/** Whole objects for selectors; for one label, or a port's name, the label or the port in each object that has it. */
export function originsOf(topic: Topic, inventory: Inventory): readonly Origin[] {
  switch (topic.is) {
    case "policy":
    case "pods":
    case "count":
      return workloads(inventory, topic.sought, noPart);
    case "namespaces":
      return namespaces(inventory, topic.selector, noPart);
    case "podLabel":
      return workloads(inventory, [{ ...topic.sought, podSelector: selectorOf(topic.term) }], labelOf(topic.term));
    case "namespaceLabel":
      return namespaces(inventory, selectorOf(topic.term), labelOf(topic.term));
    case "port":
      return workloads(inventory, topic.sought, portOf(topic)).filter(
        ({ member }) =>
          member.object.is === "workload" && member.object.ports.some(({ name }) => name?.value === topic.name),
      );
  }
}

/** The workloads that a Service sends to; none where it has no selector: then somebody else says where it leads. */
export function podsBehind(service: ClusterService, inventory: Inventory): readonly ClusterWorkload[] {
  const { selector, namespace } = service;
  const podSelector = selectorOfLabels(selector);
  return selector.size === 0 ? [] : findPods(inventory, [{ podSelector, namespace }]).certain;
}

/** A map of labels as a selector. */
export function selectorOfLabels(labels: ReadonlyMap<string, string>): SelectorTerms {
  return {
    labels: Array.from(labels, ([name, value]) => ({ path: [], name: { value: name }, value: { value } })),
    requirements: [],
  };
}

type Sought = Parameters<typeof findPods>[1];

function workloads(inventory: Inventory, sought: Sought, part: PartOf): readonly Origin[] {
  return findPods(inventory, sought).certain.map(({ member }) => ({ member, part }));
}

function namespaces(inventory: Inventory, selector: SelectorTerms, part: PartOf): readonly Origin[] {
  return namespacesBy(inventory, selector).certain.flatMap(({ member }) => (member ? [{ member, part }] : []));
}

const noPart: PartOf = () => undefined;

/** The term as a selector of its own. */
function selectorOf({ name, operator, values }: Term): SelectorTerms {
  const texts = values.map((value) => ({ value }));
  return {
    labels: [],
    requirements: [{ path: [], name: { value: name }, operator: { value: operator }, values: texts }],
  };
}

function labelOf({ name }: Term): PartOf {
  return (manifest) => labelsOf(manifest).find((label) => label.name.value === name)?.span;
}

function labelsOf(manifest: Manifest) {
  return manifest.is === "workload" ? manifest.podLabels : manifest.ownLabels;
}

function portOf({ name, protocol }: Extract<Topic, { readonly is: "port" }>): PartOf {
  return (manifest) => {
    if (manifest.is !== "workload") return undefined;
    const named = manifest.ports.filter((port) => port.name?.value === name);
    return named.find((port) => protocol === undefined || (port.protocol?.value ?? "TCP") === protocol)?.name?.span;
  };
}
