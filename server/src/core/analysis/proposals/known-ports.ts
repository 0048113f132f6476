/** The ports that the folder knows, as far as they fit the protocol beside them. */

import type { KnownPort } from "../vocabulary";
import { above, type Site, textIn } from "./proposal";

/** `site` is the place of the port's number. In a ClusterNetworkPolicy the protocol is a field around it. */
export function portsFor(site: Site): readonly KnownPort[] {
  const around = site.path.findLast((step) => step === "tcp" || step === "udp" || step === "sctp");
  const protocol = textIn(above(site), "protocol") ?? around?.toString().toUpperCase();
  const isRange = textIn(above(site), "endPort") !== undefined;
  return onePerPort(site.vocabulary.ports())
    .filter((known) => protocol === undefined || known.protocols.includes(protocol))
    .filter(({ port }) => !isRange || typeof port === "number")
    .map(({ port, protocols }) => ({ port, protocol: protocols.join(", ") }));
}

/** The same number may be known for several protocols. */
function onePerPort(known: readonly KnownPort[]) {
  const protocols = new Map<number | string, string[]>();
  for (const { port, protocol } of known) protocols.set(port, [...(protocols.get(port) ?? []), protocol]);
  return Array.from(protocols, ([port, names]) => ({ port, protocols: names }));
}
