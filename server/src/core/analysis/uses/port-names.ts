/** The names of ports that an object says, without their places. */

import type { Holder } from "./holders";
import type { NameSpot } from "./name-spots";

export interface PortName extends Pick<NameSpot, "path"> {
  readonly name: string;
}

/** Of a workload those it gives to its ports, of others those that they look up. */
export function portNamesOf(holder: Holder): readonly PortName[] {
  switch (holder.is) {
    case "workload":
      return holder.object.member.object.ports.flatMap(({ name, path }) => portName(name?.value, path));
    case "service":
      return holder.object.member.object.ports.flatMap(({ targetPort, path }) => portName(targetPort?.value, path));
    case "policy":
      return ofPolicy(holder);
    case "namespace":
      return [];
  }
}

function ofPolicy({ object }: Extract<Holder, { readonly is: "policy" }>): readonly PortName[] {
  const { policy } = object.member.object;
  if (policy.scope === "namespace") {
    const rules = [...policy.ingress, ...policy.egress];
    return rules.flatMap(({ ports }) => ports.flatMap(({ port, path }) => portName(port?.value, path)));
  }
  const rules = [...policy.ingress, ...policy.egress];
  const members = rules.flatMap(({ ports }) => ports.flatMap((port) => port.members));
  return members.flatMap((member) => (member.is === "name" ? portName(member.name.value, member.path) : []));
}

function portName(name: string | number | undefined, path: NameSpot["path"]): readonly PortName[] {
  return typeof name === "string" ? [{ name, path }] : [];
}
