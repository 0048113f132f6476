/** The labels of a policy that are written otherwise than what they mean, by the pods here and by the policies around. */

import type { LabelCensus } from "../analysis/label-census";
import type { CarriedLabels, Carrier } from "../analysis/selection/carried-labels";
import type { Misspelling } from "../analysis/selection/misspelling";
import type { AnyPolicy } from "../model/admin-policy";
import { type LabelPlace, labelPlaces } from "../model/label-places";

/** `miss`: what pods or namespaces carry instead; absent where only policies tell. */
export type LabelSlip = { readonly place: LabelPlace; readonly right: string } & (
  | { readonly of: "name"; readonly miss?: Misspelling<Carrier> }
  | {
      readonly of: "value";
      readonly value: Required<LabelPlace>["value"];
      readonly valuePath: LabelPlace["path"];
      readonly miss?: Misspelling<Carrier>;
    }
);

/** In the order of the text's selectors; a key is one slip, however many values it has. `carried` is what pods tell. */
export function labelSlipsOf(policy: AnyPolicy, carried: CarriedLabels, census: LabelCensus): readonly LabelSlip[] {
  const slips: LabelSlip[] = [];
  const told = new Set<number>();
  for (const place of labelPlaces(policy)) {
    const name = told.has(place.name.span.start) ? undefined : nameSlip(place, carried, census);
    told.add(place.name.span.start);
    if (name) slips.push(name);
    const value = valueSlip(place, carried, census);
    if (value) slips.push(value);
  }
  return slips;
}

/** What pods carry counts before what policies say of them. */
function nameSlip(place: LabelPlace, carried: CarriedLabels, census: LabelCensus): LabelSlip | undefined {
  const miss = carried.slipOfName(place);
  if (miss) return { of: "name", place, right: miss.meant, miss };
  const right = census.betterName(place.owner, place.name.value);
  return right === undefined || carried.isCarried(place, false) ? undefined : { of: "name", place, right };
}

function valueSlip(place: LabelPlace, carried: CarriedLabels, census: LabelCensus): LabelSlip | undefined {
  const { owner, name, value, valuePath } = place;
  if (!value || !valuePath) return undefined;
  const miss = carried.slipOfValue(place);
  if (miss) return { of: "value", place, value, valuePath, right: miss.meant, miss };
  const right = census.betterValue(owner, name.value, value.value);
  if (right === undefined || carried.isCarried(place, true)) return undefined;
  return { of: "value", place, value, valuePath, right };
}
