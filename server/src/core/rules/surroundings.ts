/** What a document is judged among, with what several rules want to know of it worked out once, and only if one asks. */

import { type Applied, appliedIn } from "../analysis/selection/applied";
import { carriedLabels } from "../analysis/selection/carried-labels";
import { type RulePort, rulePortsOf } from "../analysis/selection/rule-ports";
import { remembered } from "../base/remembered";
import type { AnyPolicy } from "../model/admin-policy";
import type { Policy } from "../model/policy";
import { type WithoutPlaces, withoutPlaces } from "../model/without-places";
import { type LabelSlip, labelSlipsOf } from "./label-slip";
import type { Surroundings } from "./rule";

/** Where the documents of a file stand. */
export type FilePlace = Pick<Surroundings, "snapshot" | "file" | "census">;

/** What a policy says is remembered as long as somebody holds the policy. */
export function createSurroundings(): (place: FilePlace, index: number) => Surroundings {
  const saidBy = remembered((policy: AnyPolicy): WithoutPlaces<AnyPolicy> => withoutPlaces(policy));
  return (place, index) => {
    const { snapshot, file, census } = place;
    const clusters = snapshot.clusters.clustersOf(file.uri);
    const applied = remembered((policy: AnyPolicy): readonly Applied[] =>
      appliedIn(clusters, file.uri, index, policy, saidBy),
    );
    const rulePorts = remembered((policy: Policy): readonly RulePort[] => rulePortsOf(policy, applied(policy)));
    const labelSlips = remembered((policy: AnyPolicy): readonly LabelSlip[] => {
      const known = snapshot.isReading ? [] : applied(policy);
      return labelSlipsOf(policy, carriedLabels(known, known.length > 0 ? snapshot.clusters.all : []), census);
    });
    return { ...place, index, clusters, applied, rulePorts, labelSlips };
  };
}
