/** Labels that a kustomization adds: which objects get them, and where. */

import type { AddedLabels, FieldSpec } from "../../model/kustomization";
import { type LabelChanges, withChange } from "./label-changes";
import { groupVersion } from "./target";
import type { Member, WorldObject } from "./world";

/** The member with the labels, given by the file `source`. */
export function labelled<O extends WorldObject>(member: Member<O>, added: AddedLabels, source: string): Member<O> {
  const { object, podLabels, selectorLabels } = member;
  const [reachesPods, reachesSelectors] = [
    isReachable(object, added),
    added.reach === "selectors" && hasSelectors(object),
  ];
  return {
    ...member,
    ownLabels: withPairs(member.ownLabels, added, source),
    podLabels: reachesPods ? withPairs(podLabels, added, source) : podLabels,
    selectorLabels: reachesSelectors ? withPairs(selectorLabels, added, source) : selectorLabels,
    isPartial:
      member.isPartial ||
      (!reachesPods && isTied(podLabels, added)) ||
      (!reachesSelectors && isTied(selectorLabels, added)),
  };
}

function withPairs(changes: LabelChanges, { pairs }: AddedLabels, source: string): LabelChanges {
  return pairs.reduce(
    (set, { name, value }) => withChange(set, name.value, { value: value.value, source, by: "labels" }),
    changes,
  );
}

/**
 * Labels that one step adds in several places are one and the same to kustomize (observed in 5.0 to 5.6): a later step
 * that sets such a label in one place alone sets it in the others too, unless it stood there before the first step.
 */
function isTied({ set }: LabelChanges, { pairs }: AddedLabels): boolean {
  return pairs.some(({ name, value }) => {
    const before = set.get(name.value);
    return before?.by === "labels" && before.value !== value.value;
  });
}

/** A Pod's labels are its own. Custom resources' templates are not reached: their Deployment-like selectors are neither. */
function isReachable(object: WorldObject, { reach, fields }: AddedLabels): boolean {
  if (!object.template) return false;
  if (object.template.length === 0) return true;
  if (reach !== "own" && hasKnownTemplate(object)) return true;
  const place = [...object.template, "metadata", "labels"].join("/");
  return fields.some((field) => field.place.join("/") === place && isOfKind(object, field));
}

/**
 * The kinds whose templates kustomize knows, in any version:
 * https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/konfig/builtinpluginconsts/metadatalabels.go
 */
export function hasKnownTemplate({ apiVersion, kind }: WorldObject): boolean {
  const { group, version } = groupVersion(apiVersion);
  switch (kind) {
    case "Deployment":
    case "ReplicaSet":
    case "DaemonSet":
      return true;
    case "ReplicationController":
      return version === "v1";
    case "StatefulSet":
      return group === "apps";
    case "Job":
    case "CronJob":
      return group === "batch";
    default:
      return false;
  }
}

/** .../commonlabels.go. Into a NetworkPolicy's selectors they come only where `matchLabels` is there already. */
function hasSelectors({ apiVersion, kind }: WorldObject): boolean {
  const { group, version } = groupVersion(apiVersion);
  return (kind === "NetworkPolicy" && group === "networking.k8s.io") || (kind === "Service" && version === "v1");
}

function isOfKind({ apiVersion, kind }: WorldObject, field: FieldSpec): boolean {
  const { group, version } = groupVersion(apiVersion);
  return (field.group ?? group) === group && (field.version ?? version) === version && (field.kind ?? kind) === kind;
}
