/** The words that one policy uses for namespaces, ports and addresses, with their places. */

import type { Span } from "../base/span";
import type { AnyPolicy, PortMember } from "../model/admin-policy";
import type { Valued } from "../model/policy";

export interface Word {
  readonly value: string;
  readonly span: Span;
}

export interface KnownPort {
  readonly port: number | string;
  readonly protocol: string;
}

/** The namespace that the policy says it lives in. */
export function namespacesOf(policy: AnyPolicy): readonly Word[] {
  return policy.scope === "namespace" && policy.namespace ? [policy.namespace] : [];
}

/** Ports and protocols, each a word for {@link readPort}. */
export function portsOf(policy: AnyPolicy): readonly Word[] {
  switch (policy.scope) {
    case "namespace":
      return rulesOf(policy).flatMap(({ ports }) =>
        ports.flatMap(({ port, protocol }) => (port && port.value !== "" ? [portWord(port, protocol)] : [])),
      );
    case "cluster":
      return rulesOf(policy).flatMap(({ ports }) => ports.flatMap((port) => port.members.flatMap(portsOfMember)));
  }
}

/** A name says nothing of its protocol, and there is none to be known with it. */
function portsOfMember(member: PortMember): readonly Word[] {
  switch (member.is) {
    case "number":
      return [portWord(member.port, member.protocol)];
    case "range":
      return [portWord(member.start, member.protocol)];
    case "protocol":
    case "name":
      return [];
  }
}

/** What a word of {@link portsOf} says. */
export function readPort(word: string): KnownPort {
  const [protocol, port] = JSON.parse(word) as [string, number | string];
  return { port, protocol };
}

function portWord(port: Valued<number | string>, protocol: Valued<string> | undefined): Word {
  return { value: JSON.stringify([protocol?.value ?? "TCP", port.value]), span: port.span };
}

/** The CIDRs of address blocks, without their exceptions, and of administrators' networks. */
export function blocksOf(policy: AnyPolicy): readonly Word[] {
  switch (policy.scope) {
    case "namespace":
      return rulesOf(policy).flatMap(({ peers }) => peers.flatMap(({ ipBlock }) => ipBlock?.cidr ?? []));
    case "cluster":
      return rulesOf(policy).flatMap(({ peers }) =>
        peers.flatMap(({ members }) => members.flatMap((member) => (member.is === "networks" ? member.cidrs : []))),
      );
  }
}

function rulesOf<Rule>({ ingress, egress }: { readonly ingress: readonly Rule[]; readonly egress: readonly Rule[] }) {
  return [...ingress, ...egress];
}
