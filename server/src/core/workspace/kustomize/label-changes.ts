/** What a world does to the labels that a text gives. */

export interface LabelChanges {
  /** The labels of the text are gone: a patch has put others into their place. */
  readonly replacesAll: boolean;
  /** By name. */
  readonly set: ReadonlyMap<string, LabelChange>;
}

export interface LabelChange {
  /** Absent: the label is taken away. */
  readonly value?: string;
  /** The kustomization or the patch file that says so. */
  readonly source: string;
  /** Does it come from `labels` or `commonLabels`, or from a patch? */
  readonly by: "labels" | "patch";
}

/** The labels stay as they are. */
export const noChanges: LabelChanges = { replacesAll: false, set: new Map() };

/** The labels that come of the given ones. */
export function changedLabels(
  given: Iterable<readonly [string, string]>,
  { replacesAll, set }: LabelChanges,
): ReadonlyMap<string, string> {
  const labels = new Map(replacesAll ? [] : given);
  for (const [name, { value }] of set) {
    if (value === undefined) labels.delete(name);
    else labels.set(name, value);
  }
  return labels;
}

/** With one more change, which wins over earlier ones. */
export function withChange({ replacesAll, set }: LabelChanges, name: string, change: LabelChange): LabelChanges {
  const others = new Map(set);
  others.delete(name);
  if (change.value !== undefined || !replacesAll) others.set(name, change);
  return { replacesAll, set: others };
}

/** All labels gone, those of the text and those that were set. */
export const replacement: LabelChanges = { replacesAll: true, set: new Map() };
