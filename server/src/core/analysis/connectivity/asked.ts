/** From what people call ports to the connections that are meant. */

import { allConnections, type Connections, connectionsOn, isNone } from "./connections";

/** The connections that `80`, `53/udp` or `8000-8080/tcp` mean, all of them without one; undefined where it is none. */
export function connectionsAsked(port: string | undefined): Connections | undefined {
  if (port === undefined) return allConnections;
  const {
    first,
    last,
    protocol = "tcp",
  } = /^(?<first>\d+)(?:-(?<last>\d+))?(?:\/(?<protocol>\w+))?$/.exec(port)?.groups ?? {};
  if (first === undefined) return undefined;
  const [start, end] = [Number(first), Number(last ?? first)];
  if (start < 1 || end > 65_535) return undefined;
  const found = connectionsOn(protocol.toUpperCase(), start, end);
  return isNone(found) ? undefined : found;
}
