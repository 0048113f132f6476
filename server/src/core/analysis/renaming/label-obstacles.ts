/** Why a label cannot be renamed everywhere it stands: something else sets it, or not all of its places are known. */

import type {
  Cluster,
  ClusterNamespace,
  ClusterPolicy,
  ClusterService,
  ClusterWorkload,
} from "../../workspace/cluster/cluster";
import { namespaceNameLabel } from "../../workspace/cluster/standings";
import type { LabelChanges } from "../../workspace/kustomize/label-changes";
import { templateSign } from "../../workspace/template";
import { isSetByControllers } from "../selection/brought-by-cluster";
import type { LabelScope, OtherDocument, ScopeDocument } from "./label-scope";
import { isUse, type LabelTarget } from "./label-target";
import { otherSelectorIn } from "./other-selectors";

/** The first reason against renaming the label at all, whatever it is to become. */
export function obstacleTo(target: LabelTarget, { clusters, documents, others }: LabelScope): string | undefined {
  const inClusters = clusters.map((cluster) => absence(cluster) ?? obstacleIn(cluster, target));
  return (
    inherent(target) ??
    inClusters.find((why) => why !== undefined) ??
    documents.map(brokenWords).find((why) => why !== undefined) ??
    uncarried(target, documents) ??
    others.map((other) => otherWords(other, target)).find((why) => why !== undefined)
  );
}

function inherent({ owner, name, value }: LabelTarget): string | undefined {
  if (owner === "namespace" && name === namespaceNameLabel) {
    return value === undefined
      ? `Kubernetes itself puts ${name} on every namespace.`
      : `${value} is the name of a namespace, and not a label that one could choose.`;
  }
  return owner === "pod" && isSetByControllers(name) ? `Kubernetes itself puts ${name} on pods.` : undefined;
}

function absence({ inventory }: Cluster): string | undefined {
  const [absent] = inventory.absent;
  if (!absent) return undefined;
  return `Not all of the cluster is here: ${absent.name} (named in ${fileName(absent.namedBy)}) may use the label, too.`;
}

function obstacleIn({ inventory, policies }: Cluster, target: LabelTarget): string | undefined {
  const { workloads, services, namespaces } = inventory;
  const holders =
    target.owner === "pod"
      ? (first(workloads, (one) => workloadObstacle(one, target)) ??
        first(services, (one) => serviceObstacle(one, target)))
      : first(namespaces.values(), (one) => namespaceObstacle(one, target));
  return holders ?? first(policies, (policy) => policyObstacle(policy, target));
}

function first<T>(some: Iterable<T>, obstacle: (one: T) => string | undefined): string | undefined {
  for (const one of some) {
    const why = obstacle(one);
    if (why !== undefined) return why;
  }
  return undefined;
}

/** Where two manifests of it differ, both are known. */
function namespaceObstacle({ name, member, labels }: ClusterNamespace, target: LabelTarget) {
  if (!member) return undefined;
  const whose = `Namespace ${name}`;
  const isUnknown = member.isPartial || (member.object.hasUnknownLabels && !labels.has(target.name));
  return setWords(member.ownLabels, target, whose) ?? (isUnknown ? unknownWords(whose, member.uri) : undefined);
}

function workloadObstacle(workload: ClusterWorkload, target: LabelTarget): string | undefined {
  const { member, labels, hasUnknownLabels } = workload;
  const whose = `${member.object.kind} ${workload.name}`;
  const isUnknown = member.isPartial || (hasUnknownLabels && !labels.has(target.name));
  return setWords(member.podLabels, target, whose) ?? (isUnknown ? unknownWords(whose, member.uri) : undefined);
}

function serviceObstacle({ member, name, selector, hasUnknownLabels }: ClusterService, target: LabelTarget) {
  const whose = `Service ${name}`;
  const isUnknown = member.isPartial || (hasUnknownLabels && !selector.has(target.name));
  return setWords(member.selectorLabels, target, whose) ?? (isUnknown ? unknownWords(whose, member.uri) : undefined);
}

function policyObstacle({ member, name }: ClusterPolicy, target: LabelTarget): string | undefined {
  const whose = `${member.object.kind} ${name}`;
  const isUnknown = member.isPartial || member.isPatched;
  return setWords(member.selectorLabels, target, whose) ?? (isUnknown ? unknownWords(whose, member.uri) : undefined);
}

function setWords({ replacesAll, set }: LabelChanges, { name }: LabelTarget, whose: string): string | undefined {
  const change = set.get(name);
  if (change) return `${fileName(change.source)} sets ${name} on ${whose}, and would go on doing so.`;
  return replacesAll ? `A patch puts other labels into the place of those of ${whose}.` : undefined;
}

function unknownWords(whose: string, uri: string): string {
  return `Not all labels of ${whose} are known (${fileName(uri)}): this one may be among the others.`;
}

function brokenWords({ yaml, hasUnknownSelectors, file, located }: ScopeDocument): string | undefined {
  const isBroken = yaml.problems.length > 0;
  if (hasUnknownSelectors || (isBroken && templateSign(located.region.text) !== "none")) {
    return `A template renders parts of ${fileName(file.uri)}, which may use the label.`;
  }
  return isBroken ? `${fileName(file.uri)} cannot be read as YAML: mend it first.` : undefined;
}

function otherWords({ file, text }: OtherDocument, target: LabelTarget): string | undefined {
  const other = otherSelectorIn(text, target);
  return (
    other && `${other} (${fileName(file.uri)}) may mean this label, too: what it selects by is not changed from here.`
  );
}

/** What only selectors name is carried by something that is not here, and would not be renamed with them. */
function uncarried(target: LabelTarget, documents: readonly ScopeDocument[]): string | undefined {
  const uses = documents.flatMap(({ spots, file }) =>
    spots.filter((spot) => isUse(spot, target)).map((spot) => ({ ...spot, file })),
  );
  const carriers = uses.filter(({ isCarried }) => isCarried);
  if (carriers.length === 0) return uncarriedWords(target);
  if (target.value !== undefined) return undefined;
  const carried = new Set(carriers.flatMap(({ values }) => values.map(({ text }) => text)));
  for (const { values, file } of uses) {
    const foreign = values.find(({ text }) => !carried.has(text));
    if (foreign) return uncarriedWords({ ...target, value: foreign.text }, ` (${fileName(file.uri)})`);
  }
  return undefined;
}

function uncarriedWords({ owner, name, value }: LabelTarget, where = ""): string {
  const label = value === undefined ? name : `${name}=${value}`;
  const whose = owner === "pod" ? "workload" : "Namespace";
  return `No ${whose} here carries ${label}${where}: those that are meant come from elsewhere.`;
}

/** As one sees it in the editor's tree: with the folder that it is in. */
export function fileName(uri: string): string {
  const steps = uri.replace(/^[^/]*\/\/[^/]*\//, "").split("/");
  return steps.slice(-2).join("/");
}
