/** A patch applied to an object: its labels, its name and namespace are followed, all else is only noticed. */

import type { PatchUse } from "../../model/kustomization";
import { isJsonObject, type Operation, type Patch } from "../../model/patch";
import { operatedLabels } from "./json-labels";
import type { LabelChanges } from "./label-changes";
import { mergedLabels } from "./merge-labels";
import { touchesSpec } from "./spec-touch";
import type { Member, WorldObject } from "./world";

/** The file that the patch stands in, and how the kustomization uses it. */
export interface Patcher {
  readonly source: string;
  readonly use?: PatchUse;
}

/** The member after a patch that is for it; undefined where the patch deletes it. */
export function patched<O extends WorldObject>(
  member: Member<O>,
  patch: Patch,
  patcher: Patcher,
): Member<O> | undefined {
  if (patch.is === "merge" && patch.body.$patch === "delete") return undefined;
  const ownPatch = patcher.use && isCopied(patcher.use) ? withoutNulls(patch) : patch;
  const own = changed(member.ownLabels, ownPatch, ["metadata", "labels"], patcher.source);
  const { template } = member.object;
  const pods =
    template?.length === 0
      ? own
      : template && changed(member.podLabels, patch, [...template, "metadata", "labels"], patcher.source);
  const isUnknown = own === undefined || (template !== undefined && pods === undefined);
  return {
    ...renamed(member, patch, patcher.use?.mayRename ?? false),
    ownLabels: own ?? member.ownLabels,
    podLabels: pods ?? member.podLabels,
    isPartial: member.isPartial || isUnknown || replacesMetadata(patch),
    isPatched: member.isPatched || touchesSpec(patch, member.object),
  };
}

/** The member under a patch of which it cannot be told whether it is for it. */
export function perhapsPatched<O extends WorldObject>(member: Member<O>): Member<O> {
  return member.isPartial && member.isPatched ? member : { ...member, isPartial: true, isPatched: true };
}

/** Kustomize applies a copy of such a patch to each object that is chosen, and copies its metadata as texts. */
function isCopied({ field, target }: PatchUse): boolean {
  return field === "patchesStrategicMerge" || target !== undefined;
}

/**
 * In a copy, labels that are null as a whole are left out, and one that is null becomes the text `null`: as observed in
 * kustomize 5.0 to 5.6 (api/resource/resource.go, CopyMergeMetaDataFieldsFrom).
 */
function withoutNulls(patch: Patch): Patch {
  if (patch.is === "json" || !isJsonObject(patch.body.metadata)) return patch;
  const { labels, ...metadata } = patch.body.metadata;
  if (labels === null) return { is: "merge", body: { ...patch.body, metadata } };
  if (!isJsonObject(labels)) return patch;
  const texts = Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, value ?? "null"]));
  return { is: "merge", body: { ...patch.body, metadata: { ...metadata, labels: texts } } };
}

function changed(changes: LabelChanges, patch: Patch, place: readonly string[], source: string) {
  return patch.is === "merge"
    ? mergedLabels(changes, patch.body, place, source)
    : operatedLabels(changes, patch.operations, place, source);
}

/** Kustomize keeps name and namespace under a merge patch, unless the patch may rename; a JSON patch sets what it likes. */
function renamed<O extends WorldObject>(member: Member<O>, patch: Patch, mayRename: boolean): Member<O> {
  if (patch.is === "json") return patch.operations.reduce(identified, remembering(member));
  const metadata = isJsonObject(patch.body.metadata) ? patch.body.metadata : {};
  if (!mayRename || typeof metadata.name !== "string") return member;
  return { ...remembering(member), name: metadata.name };
}

/** The member with its present name and namespace among those by which patches may call it. */
export function remembering<O extends WorldObject>(member: Member<O>): Member<O> {
  const { name, namespace } = member;
  return { ...member, formerly: [...member.formerly, { name, namespace }] };
}

function identified<O extends WorldObject>(member: Member<O>, { op, path, value }: Operation): Member<O> {
  const [first, field, ...deeper] = path;
  if (first !== "metadata" || deeper.length > 0 || (field !== "name" && field !== "namespace")) return member;
  if (op === "remove") return { ...member, [field]: undefined };
  return (op === "add" || op === "replace") && typeof value === "string" ? { ...member, [field]: value } : member;
}

/** With all of its metadata another, an object may have another name. */
function replacesMetadata(patch: Patch): boolean {
  return (
    patch.is === "json" &&
    patch.operations.some(({ op, path }) => op !== "test" && path.length < 2 && (path[0] ?? "metadata") === "metadata")
  );
}
