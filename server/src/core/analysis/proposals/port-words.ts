/** The ports that pods declare, as words to choose from. */

import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import { andList, counted, orList } from "../words/listing";

export interface PortWord {
  readonly port: number | string;
  readonly protocols: readonly string[];
  readonly detail: string;
}

/** A container port with the workload that has it. */
export interface DeclaredPort {
  readonly workload: ClusterWorkload;
  readonly name: string | undefined;
  readonly port: number;
  readonly protocol: string;
}

export function declaredPorts(workloads: readonly ClusterWorkload[]): readonly DeclaredPort[] {
  return workloads.flatMap((workload) =>
    workload.member.object.ports.map(({ name, port, protocol }) => ({
      ...{ workload, name: name?.value, port: port.value },
      protocol: protocol?.value ?? "TCP",
    })),
  );
}

/** Each by its name and by its number: those of most workloads first, names before numbers. */
export function portWords(declared: readonly DeclaredPort[]): readonly PortWord[] {
  const words = [...groups(declared, ({ name }) => name), ...groups(declared, ({ port }) => port)];
  return words
    .map(([port, ports]) => ({ port, ports, holders: holdersOf(ports) }))
    .sort((a, b) => b.holders.size - a.holders.size)
    .map(({ port, ports, holders }) => ({
      port,
      protocols: [...new Set(ports.map(({ protocol }) => protocol))],
      detail: detailOf(port, ports, [...holders.values()]),
    }));
}

function groups<Key>(declared: readonly DeclaredPort[], keyOf: (port: DeclaredPort) => Key | undefined) {
  const found = new Map<Key, DeclaredPort[]>();
  for (const one of declared) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const there = found.get(key);
    if (there) there.push(one);
    else found.set(key, [one]);
  }
  return found;
}

/** One for each object of the text, whatever clusters it is in. */
function holdersOf(ports: readonly DeclaredPort[]): ReadonlyMap<object, ClusterWorkload> {
  return new Map(ports.map(({ workload }) => [workload.member.object, workload]));
}

/** "http of Deployment web, 8080/TCP"; "of 3 workloads, 8080/TCP" where the port has no name or several. */
function detailOf(port: number | string, ports: readonly DeclaredPort[], holders: readonly ClusterWorkload[]): string {
  const names = new Set(ports.map(({ name }) => name));
  const [name] = names.size === 1 ? names : [undefined];
  const [only, ...others] = holders;
  const whose = only && others.length === 0 ? holderWords(only) : counted(holders.length, "workload");
  const numbers = [...new Set(ports.map((one) => `${one.port}/${one.protocol}`))];
  const listed = typeof port === "number" ? andList(numbers) : orList(numbers);
  return `${name === undefined ? "" : `${name} `}of ${whose}, ${listed}`;
}

function holderWords({ member, name }: ClusterWorkload): string {
  return `${member.object.kind} ${name}`.trim();
}
