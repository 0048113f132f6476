/** A kustomization as far as it changes which objects live together, what they are called and what labels they carry. */

import type { Patch } from "./patch";
import type { Label, Valued } from "./policy";

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
export interface Kustomization {
  /** A component works on what the kustomization that names it has gathered, not on objects of its own alone. */
  readonly kind: "Kustomization" | "Component";
  /** Of all objects in it; a Namespace among them is renamed. */
  readonly namespace?: Valued<string>;
  readonly namePrefix?: Valued<string>;
  readonly nameSuffix?: Valued<string>;
  /** `labels`, then `commonLabels`: the order in which they are set. */
  readonly labels: readonly AddedLabels[];
  /** Files and folders, or places elsewhere: `resources`, then `bases`. */
  readonly resources: readonly Valued<string>[];
  readonly components: readonly Valued<string>[];
  /** In the order in which they are applied. */
  readonly patches: readonly PatchUse[];
  readonly replacements: readonly Replacement[];
  readonly plugins: readonly Plugin[];
}

export interface AddedLabels {
  readonly pairs: readonly Label[];
  /** `own`: the objects' own labels; `templates`: those of the pods they make too; `selectors`: and what selects pods. */
  readonly reach: "own" | "templates" | "selectors";
  /** Further places, given by their paths. */
  readonly fields: readonly FieldSpec[];
}

/** A place in the objects of a kind; what is left out is any. */
export interface FieldSpec {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  readonly place: readonly string[];
}

export interface PatchUse {
  /** The file that holds it, or the patches themselves. */
  readonly from: { readonly file: Valued<string> } | { readonly inline: readonly Patch[] };
  /** Absent: the patch says itself which object it is for. */
  readonly target?: Target;
  /** `patchesJson6902` come after names, namespace and labels are set, all other patches before. */
  readonly field: "patchesStrategicMerge" | "patches" | "patchesJson6902";
  readonly mayRename: boolean;
}

/** Which objects are meant: patterns that must match as a whole, and selectors as kubectl's `-l` takes them. */
export interface Target {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly labelSelector?: string;
  readonly annotationSelector?: string;
}

/** Fields whose values come from another object: known to change, not into what. */
export interface Replacement {
  readonly target: Target;
  readonly places: readonly (readonly string[])[];
}

/** What brings objects, or changes them, by other means than the files of the workspace. */
export interface Plugin {
  readonly is: "chart" | "generator" | "transformer" | "configuration";
  readonly name: Valued<string>;
}
