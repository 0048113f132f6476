/** A port as people write it elsewhere: `80`, `http`, `53/UDP`, `8000-8100`. */

import { formatErrors } from "../../schema/formats";

/** The same port in the fields of a policy. */
export interface PortData {
  readonly port?: number | string;
  readonly endPort?: number;
  readonly protocol?: string;
}

/** Undefined for everything that is no port; `protocols` are those that the field takes. */
export function readPort(text: string, protocols: readonly string[]): PortData | undefined {
  const [first = "", second, ...more] = text.trim().split(/\s*\/\s*/);
  const isProtocol = (word: string | undefined) => protocols.includes(word?.toUpperCase() ?? "");
  if (more.length > 0) return undefined;
  if (second === undefined) return isProtocol(first) ? { protocol: first.toUpperCase() } : readNumbers(first);
  const [protocol, port] = isProtocol(first) ? [first, second] : [second, first];
  const numbers = isProtocol(protocol) && !isProtocol(port) ? readNumbers(port) : undefined;
  return numbers && { ...numbers, protocol: protocol.toUpperCase() };
}

function readNumbers(text: string): PortData | undefined {
  const { first, last } = /^(?<first>\d+)(?:\s*-\s*(?<last>\d+))?$/.exec(text)?.groups ?? {};
  if (first === undefined) return isName(text) ? { port: text } : undefined;
  const [port, endPort] = [Number(first), last === undefined ? undefined : Number(last)];
  if (!isPort(port)) return undefined;
  if (endPort === undefined) return { port };
  return isPort(endPort) && port <= endPort ? { port, endPort } : undefined;
}

/** Some words are names of ports by their form, and still nobody's. */
function isName(text: string): boolean {
  return formatErrors("port-name", text).length === 0 && !/^(?:any|all|none)$/.test(text);
}

function isPort(number: number): boolean {
  return number >= 1 && number <= 65535;
}
