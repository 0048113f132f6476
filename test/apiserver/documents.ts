/** Small documents around the few lines that a case is about. */

import { linesOf, marginOf } from "../harness/margin";

/** A NetworkPolicy named `web`, in the namespace that it is applied to, with the lines of its spec. */
export function policy(spec: string): string {
  return `${head("NetworkPolicy", "networking.k8s.io/v1", "name: web")}spec:\n${inside(spec)}`;
}

/** One with the lines of its metadata, which are the fifth line of the document and those below it. */
export function metadata(lines: string): string {
  return `${head("NetworkPolicy", "networking.k8s.io/v1", lines)}spec:\n  podSelector: {}\n`;
}

/** The lines of `spec.podSelector`. */
export function selector(lines: string): string {
  return policy(`podSelector:\n${inside(lines)}`);
}

/** The lines of `spec.ingress[0]`. */
export function rule(lines: string): string {
  return policy(`podSelector: {}\ningress:\n${item(lines)}`);
}

/** The lines of `spec.ingress[0].from[0]`. */
export function peer(lines: string): string {
  return rule(`from:\n${item(lines)}`);
}

/** The lines of `spec.ingress[0].ports[0]`. */
export function port(lines: string): string {
  return rule(`ports:\n${item(lines)}`);
}

/** A peer `ipBlock` with texts in quotes. */
export function block(cidr: string, except: readonly string[] = []): string {
  const exceptions = except.length === 0 ? "" : `, except: [${except.map((one) => JSON.stringify(one)).join(", ")}]`;
  return peer(`ipBlock: { cidr: ${JSON.stringify(cidr)}${exceptions} }`);
}

export type AdminKind = "AdminNetworkPolicy" | "BaselineAdminNetworkPolicy" | "ClusterNetworkPolicy";

/** An administrators' policy named `default`, the only name that all three kinds take, with the lines of its spec. */
export function adminPolicy(kind: AdminKind, spec: string): string {
  const version = kind === "ClusterNetworkPolicy" ? "v1alpha2" : "v1alpha1";
  return `${head(kind, `policy.networking.k8s.io/${version}`, "name: default")}spec:\n${inside(spec)}`;
}

/** The lines with as much indentation as they share taken away. */
export function flush(lines: string): string {
  const all = linesOf(lines.trimEnd());
  return all.map((line) => line.slice(marginOf(all))).join("\n");
}

function head(kind: string, apiVersion: string, lines: string): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n${inside(lines)}`;
}

function inside(lines: string): string {
  const all = flush(lines).split("\n");
  return all.map((line) => (line === "" ? "\n" : `  ${line}\n`)).join("");
}

function item(lines: string): string {
  return `- ${inside(lines).trimStart()}`;
}
