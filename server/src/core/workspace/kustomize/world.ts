/** What worlds are made from, and what they are: which objects live together, and as what. */

import type { Kustomization } from "../../model/kustomization";
import type { Patch } from "../../model/patch";
import type { LabelChanges } from "./label-changes";

/** What worlds need to know of an object; whatever else it holds is handed through. */
export interface WorldObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name?: string;
  readonly namespace?: string;
  /** `metadata.labels`; absent where they are not known. A patch may choose its targets by them. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Where its template of pods stands: `["spec", "template"]`; empty for a Pod, absent for what makes no pods. */
  readonly template?: readonly string[];
}

/** A file, as far as worlds depend on it. An object that stays what it was is handed in as the very same. */
export interface WorldFile<O extends WorldObject> {
  readonly uri: string;
  /** The objects of each document, policies and all others, in the order of the text. */
  readonly documents: readonly (readonly O[])[];
  /** Only where the file is called so (`isKustomizationFile`) and is one. */
  readonly kustomization?: Kustomization;
  /** The file read as patches. Asked for only where a kustomization names it as one: a getter will do. */
  readonly patches: readonly Patch[];
}

/** Objects that are applied together. */
export interface World<O extends WorldObject> {
  /** The kustomization file that makes it; absent for a plain world, whose objects no kustomization names. */
  readonly root?: string;
  /** Of a plain world: the key of the folder that tells it from others, where folders describe the same workloads. */
  readonly folder?: string;
  readonly members: readonly Member<O>[];
  /** What belongs to it and is not known: there may be more objects than members. */
  readonly absent: readonly Absence[];
}

/** An object as it is in a world. */
export interface Member<O extends WorldObject> extends Standing {
  /** The file, the index of the document in it, and that of the object in the document. */
  readonly uri: string;
  readonly document: number;
  readonly index: number;
  readonly object: O;
}

/** What becomes of an object in its world. */
export interface Standing extends Identity {
  /** To `metadata.labels`. */
  readonly ownLabels: LabelChanges;
  /** To the labels of the pods it makes; for a Pod the same as `ownLabels`. */
  readonly podLabels: LabelChanges;
  /** Of a NetworkPolicy: to each podSelector in it that has `matchLabels`; of a Service: to its selector. */
  readonly selectorLabels: LabelChanges;
  /** The labels are changed in a way that cannot be told. */
  readonly isPartial: boolean;
  /** Something else of it that counts is changed by a patch: rules, ports, hostNetwork. It is not known into what. */
  readonly isPatched: boolean;
  /** What it was called on the way here: patches may call it so. The first is what its own file says. */
  readonly formerly: readonly Identity[];
}

export interface Identity {
  readonly name: string | undefined;
  /** Undefined: wherever it is applied, which is `default` for the analysis. */
  readonly namespace: string | undefined;
}

/** A part of a world that is not here. */
export interface Absence {
  /** `remote`: it lies elsewhere; `missing`: no such file or folder; `endless`: there is too much of it to follow. */
  readonly is: "remote" | "missing" | "endless" | "chart" | "generator" | "transformer" | "configuration";
  /** As the kustomization calls it. */
  readonly name: string;
  /** The kustomization file that names it. */
  readonly namedBy: string;
}

/** The worlds of a workspace at one moment. */
export interface Worlds<O extends WorldObject> {
  /** By the URIs of their roots; plain worlds first, where they have members. */
  readonly all: readonly World<O>[];
  /** The worlds that an object of the file lives in; its URI as it was handed in. */
  worldsOf(uri: string): readonly World<O>[];
  /** Is the file a patch, and no whole document? */
  isPatch(uri: string): boolean;
}
