/** Valid policies for laws: as data, and written down in every style that people use. */

import fc from "fast-check";
import { Document } from "yaml";

export interface SelectorData {
  matchLabels?: Record<string, string>;
  matchExpressions?: { key: string; operator: string; values?: string[] }[];
}

export interface PeerData {
  podSelector?: SelectorData;
  namespaceSelector?: SelectorData;
  ipBlock?: { cidr: string; except?: string[] };
}

export interface PortData {
  port?: number | string;
  protocol?: string;
}

export interface RuleData {
  from?: PeerData[];
  to?: PeerData[];
  ports?: PortData[];
}

export interface PolicyData {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace: string };
  spec: { podSelector: SelectorData; ingress: RuleData[]; egress: RuleData[]; policyTypes: string[] };
}

const labels = fc.dictionary(fc.constantFrom("app", "tier", "role"), fc.constantFrom("web", "db", "2", "true"), {
  minKeys: 1,
  noNullPrototype: true,
});

const selector: fc.Arbitrary<SelectorData> = fc.oneof(
  fc.record({ matchLabels: labels }),
  fc.constantFrom<SelectorData>(
    { matchExpressions: [{ key: "env", operator: "In", values: ["test", "live"] }] },
    { matchExpressions: [{ key: "env", operator: "Exists" }] },
  ),
);

const peer: fc.Arbitrary<PeerData> = fc.oneof(
  fc.record({ podSelector: selector }),
  fc.record({ namespaceSelector: selector }),
  fc.record({ namespaceSelector: selector, podSelector: selector }),
  fc.constantFrom<PeerData>(
    { ipBlock: { cidr: "10.0.0.0/8" } },
    { ipBlock: { cidr: "10.0.0.0/8", except: ["10.1.0.0/16"] } },
  ),
);

const port: fc.Arbitrary<PortData> = fc.record({
  port: fc.oneof(fc.integer({ min: 1, max: 65535 }), fc.constantFrom("http", "dns")),
  protocol: fc.constantFrom("TCP", "UDP", "SCTP"),
});

const peers = fc.array(peer, { minLength: 1, maxLength: 2 });
const ports = fc.array(port, { minLength: 1, maxLength: 2 });

/** Every policy has both directions and peers and ports in each rule, so that every slip finds its place. */
export const validPolicy: fc.Arbitrary<PolicyData> = fc.record({
  apiVersion: fc.constant("networking.k8s.io/v1"),
  kind: fc.constant("NetworkPolicy"),
  metadata: fc.record({ name: fc.constantFrom("web", "guard"), namespace: fc.constant("shop") }),
  spec: fc.record({
    podSelector: selector,
    ingress: fc.array(fc.record({ from: peers, ports }), { minLength: 1, maxLength: 2 }),
    egress: fc.array(fc.record({ to: peers, ports }), { minLength: 1, maxLength: 2 }),
    policyTypes: fc.constantFrom(["Ingress", "Egress"], ["Egress"]),
  }),
});

export type Style = "dash at the key" | "dash below the key" | "flow" | "JSON";

export const style: fc.Arbitrary<Style> = fc.constantFrom("dash at the key", "dash below the key", "flow", "JSON");

/** A document's text; an absent value is written as nothing where the style allows it. */
export function write(data: unknown, how: Style): string {
  if (how === "JSON") return JSON.stringify(data, null, 2);
  const document = new Document(data, { version: "1.1", aliasDuplicateObjects: false });
  return document.toString({
    indentSeq: how === "dash below the key",
    collectionStyle: how === "flow" ? "flow" : "block",
    // A colon right before a comma is no YAML to the API server.
    nullStr: how === "flow" ? "null" : "",
    lineWidth: 0,
    directives: false,
  });
}

/** A comment at the end of every line, each another one. */
export function withComments(text: string): string {
  const lines = text.trimEnd().split("\n");
  return `${lines.map((line, index) => `${line} # note ${index}.`).join("\n")}\n`;
}
