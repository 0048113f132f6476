/** What one kustomization makes of each object that it has gathered. */

import type { Kustomization, PatchUse, Replacement } from "../../model/kustomization";
import type { Patch } from "../../model/patch";
import { hasKnownTemplate, labelled } from "./added-labels";
import type { Answer } from "./name-pattern";
import { patched, perhapsPatched, remembering } from "./patching";
import { groupVersion, isMeant, isNamespace, isTarget } from "./target";
import type { Member, WorldObject } from "./world";

/** A use of a patch with the patches that it stands for, and the file that they come from. */
export interface LoadedPatches {
  readonly use: PatchUse;
  readonly source: string;
  readonly patches: readonly Patch[];
}

/** Of an object: what it becomes, or undefined where it is deleted. The same object becomes the same each time. */
export type Transformation<O extends WorldObject> = (member: Member<O>) => Member<O> | undefined;

/**
 * The steps of a kustomization in the order in which kustomize takes them: patches, namespace, prefix and suffix, labels,
 * `patchesJson6902`, replacements (api/internal/target/kusttarget_configplugin.go). `source` is the URI of its file.
 */
export function transformationOf<O extends WorldObject>(
  kustomization: Kustomization,
  source: string,
  patches: readonly LoadedPatches[],
): Transformation<O> {
  const { namePrefix, nameSuffix } = kustomization;
  const steps: Transformation<O>[] = [
    ...patches.filter(({ use }) => use.field !== "patchesJson6902").map(patching<O>),
    (member) => inNamespace(member, kustomization),
    (member) => renamed(member, (name) => `${namePrefix?.value ?? ""}${name}`),
    (member) => renamed(member, (name) => `${name}${nameSuffix?.value ?? ""}`),
    (member) => withLabels(member, kustomization, source),
    ...patches.filter(({ use }) => use.field === "patchesJson6902").map(patching<O>),
    ...kustomization.replacements.map((replacement) => replacing<O>(replacement, source)),
  ];
  const known = new WeakMap<Member<O>, { readonly result: Member<O> | undefined }>();
  return (member) => {
    const before = known.get(member);
    if (before) return before.result;
    const result = inSteps(member, steps);
    known.set(member, { result });
    return result;
  };
}

function inSteps<O extends WorldObject>(member: Member<O>, steps: readonly Transformation<O>[]) {
  return steps.reduce<Member<O> | undefined>((before, step) => before && step(before), member);
}

function patching<O extends WorldObject>({ use, source, patches }: LoadedPatches): Transformation<O> {
  const steps = patches.map<Transformation<O>>((patch) => (member) => {
    switch (isFor(member, patch, use)) {
      case "no":
        return member;
      case "yes":
        return patched(member, patch, { source, use });
      case "unknown":
        return perhapsPatched(member);
    }
  });
  return (member) => inSteps(member, steps);
}

function isFor(member: Member<WorldObject>, patch: Patch, { target }: PatchUse): Answer {
  if (target) return isTarget(member, target);
  return patch.is === "merge" && isMeant(member, patch) ? "yes" : "no";
}

/** A Namespace is renamed. Administrators' policies stand in no namespace, whatever kustomize writes into them. */
function inNamespace<O extends WorldObject>(member: Member<O>, { namespace }: Kustomization): Member<O> {
  const { object } = member;
  if (!namespace || groupVersion(object.apiVersion).group === "policy.networking.k8s.io") return member;
  const place = isNamespace(object) ? { name: namespace.value } : { namespace: namespace.value };
  return { ...remembering(member), ...place };
}

/** Not for Namespaces, nor for objects that have no name yet. */
function renamed<O extends WorldObject>(member: Member<O>, rename: (name: string) => string): Member<O> {
  if (isNamespace(member.object) || member.name === undefined) return member;
  const name = rename(member.name);
  return name === member.name ? member : { ...remembering(member), name };
}

/** A configuration may teach kustomize the templates of further kinds; which, is not followed. */
function withLabels<O extends WorldObject>(member: Member<O>, kustomization: Kustomization, source: string): Member<O> {
  const { labels, plugins } = kustomization;
  const result = labels.reduce((before, added) => labelled(before, added, source), member);
  const { object } = member;
  const isStrange = (object.template?.length ?? 0) > 0 && !hasKnownTemplate(object);
  const isConfigured = plugins.some(({ is }) => is === "configuration") && labels.some(({ reach }) => reach !== "own");
  const isTransformed = plugins.some(({ is }) => is === "transformer");
  return isTransformed || (isStrange && isConfigured) ? perhapsPatched(result) : result;
}

/** Like a patch that does not say what it sets. */
function replacing<O extends WorldObject>({ target, places }: Replacement, source: string): Transformation<O> {
  const patch: Patch = { is: "json", operations: places.map((path) => ({ op: "replace", path })) };
  return (member) => (isTarget(member, target) === "no" ? member : patched(member, patch, { source }));
}
