/** What stands at an offset of a file, in the words of the model: hover, completion, definition, references and rename
 * all begin here, so they cannot disagree. */

import type { AdminPolicy, AnyPolicy } from "../model/admin-policy";
import type { Policy } from "../model/policy";
import type { Field } from "../schema/field";
import { fieldAt } from "../schema/fields";
import { pathAt, stepName } from "../syntax/node-at";
import { type Path, startsWith } from "../syntax/path";
import { type Region, toFile, toRegion } from "../syntax/region";
import { type AdminMeaning, adminMeaningAt } from "./admin-meaning";
import type { PolicyDocument, Resource } from "./document";
import { type Meaning, meaningAt } from "./meaning";
import type { LocatedDocument, SourceFile } from "./source-file";
import { marker, type Touched, touched } from "./touched";

interface Spot extends Touched {
  readonly region: Region;
  readonly document: PolicyDocument;
  readonly resource: Resource;
  /** From the root of the document. */
  readonly path: Path;
  /** Undefined where the kind has no such field. */
  readonly field: Field | undefined;
}

/** A place in a NetworkPolicy. */
export type PolicyPlace = Spot & { readonly scope: "namespace"; readonly policy: Policy } & Meaning;
/** A place in a policy of the cluster's administrators. */
export type AdminPlace = Spot & { readonly scope: "cluster"; readonly policy: AdminPolicy } & AdminMeaning;

export type Place = PolicyPlace | AdminPlace;

/** The place at an offset (UTF-16) of the file; undefined outside of the resources that we know. */
export function placeAt(file: SourceFile, offset: number): Place | undefined {
  for (const located of file.documents) {
    const inDocument = toRegion(located.region, offset);
    const isHere = inDocument !== undefined && toFile(located.region, inDocument) === offset;
    const place = isHere ? placeIn(located, inDocument) : undefined;
    if (place) return place;
  }
  return undefined;
}

function placeIn({ region, document }: LocatedDocument, offset: number): Place | undefined {
  const { root } = document.yaml;
  if (!root) return undefined;
  const steps = pathAt(root, offset);
  const path = steps.map(stepName);
  const resource = document.resources.find((candidate) => startsWith(path, candidate.path));
  const spot = touched(steps.at(-1), offset) ?? marker(document.yaml.text, offset);
  if (!resource || !spot) return undefined;
  const within = path.slice(resource.path.length);
  const found: Spot = { region, document, resource, path, field: fieldAt(resource.kind, within), ...spot };
  return understood(found, resource.policy, within);
}

function understood(spot: Spot, policy: AnyPolicy, path: Path): Place {
  switch (policy.scope) {
    case "namespace":
      return { ...spot, scope: policy.scope, policy, ...meaningAt(policy, path) };
    case "cluster":
      return { ...spot, scope: policy.scope, policy, ...adminMeaningAt(policy, path) };
  }
}
