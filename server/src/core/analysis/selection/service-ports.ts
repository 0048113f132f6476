/** A Service's port that is taken for the port of the pods behind it. */

import type { ClusterService } from "../../workspace/cluster/cluster";
import { matches } from "./matching";
import { selectorOfLabels } from "./origin";
import { type Destination, portsOf, type RulePort } from "./rule-ports";

export interface Confused {
  readonly service: ClusterService;
  readonly target: number;
}

/** The Service whose port is meant: none where a pod here has the port itself, or where several numbers may be right. */
export function confusedWith({ port, protocol, destinations }: RulePort): Confused | undefined {
  const number = port.port?.value;
  if (typeof number !== "number" || port.endPort) return undefined;
  if (destinations.some(({ workload }) => portsOf(workload).some((one) => one.number === number))) return undefined;
  const found = destinations.flatMap((destination): readonly (Confused | undefined)[] => {
    const targets = targetsFor(number, protocol, destination);
    return targets.length > 0 ? targets : [undefined];
  });
  const [first] = found;
  return found.every((one) => one !== undefined && one.target === first?.target) ? first : undefined;
}

/** Only numbers that a container declares: a Service can be wrong, too. */
function targetsFor(number: number, protocol: string, { workload, inventory }: Destination): readonly Confused[] {
  const behind = inventory.services.filter(
    ({ namespace, selector, hasUnknownLabels }) =>
      namespace === workload.namespace &&
      selector.size > 0 &&
      !hasUnknownLabels &&
      matches(selectorOfLabels(selector), workload) === "yes",
  );
  return behind.flatMap((service) =>
    service.member.object.ports
      .filter((port) => port.port.value === number && (port.protocol?.value ?? "TCP") === protocol)
      .flatMap((port) => {
        const target = port.targetPort?.value ?? number;
        const declared = portsOf(workload).find(
          (one) => one.protocol === protocol && (typeof target === "number" ? one.number : one.name) === target,
        );
        return declared && declared.number !== number ? [{ service, target: declared.number }] : [];
      }),
  );
}
