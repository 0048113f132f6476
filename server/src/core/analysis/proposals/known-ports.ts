/** The ports that fit a place: those of the pods that its rule is about, then those that the folder's policies use. */

import { inFolder } from "./known-labels";
import { type PortWord, portWords } from "./port-words";
import { above, type Site, textIn } from "./proposal";

/** `site` is the place of the port's number. In a ClusterNetworkPolicy the protocol is a field around it. */
export function portsFor(site: Site): readonly PortWord[] {
  const around = site.path.findLast((step) => step === "tcp" || step === "udp" || step === "sctp");
  const protocol = textIn(above(site), "protocol") ?? around?.toString().toUpperCase();
  const isRange = textIn(above(site), "endPort") !== undefined;
  return portsOfAny(site, protocol).filter(({ port }) => !isRange || typeof port === "number");
}

/** Whatever the protocol, unless one is given. */
export function portsOfAny({ around, path, vocabulary }: Site, protocol?: string): readonly PortWord[] {
  const isOf = (port: { readonly protocol: string }) => protocol === undefined || port.protocol === protocol;
  const declared = portWords(around.ports(path).filter(isOf));
  const known = new Set(declared.map(({ port }) => port));
  const used = new Map<number | string, string[]>();
  for (const { port, protocol: name } of vocabulary.ports().filter(isOf)) {
    if (!known.has(port)) used.set(port, [...(used.get(port) ?? []), name]);
  }
  const fromPolicies = Array.from(used, ([port, protocols]) => ({
    ...{ port, protocols },
    detail: `${protocols.join(", ")}, ${inFolder}`,
  }));
  return [...declared, ...fromPolicies];
}
