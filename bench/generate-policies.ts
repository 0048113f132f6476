/** Writes the same realistic policies on every run: some 780 bytes each, in several YAML styles, every 25th with a mistake. */

import { Document, isMap, type ToStringOptions, visit } from "yaml";
import { pick, ports, roles, teams } from "./organisation";

/** `count` documents without their `---` markers; the same index is always the same text. */
export function generatePolicies(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => withMistake(written(index), index));
}

/** One file of many documents. */
export function joinPolicies(policies: readonly string[]): string {
  return policies.join("---\n");
}

const mistakeEvery = 25;

interface Style {
  readonly flowLabels: boolean;
  readonly options: ToStringOptions;
}

const styles: readonly Style[] = [
  { flowLabels: false, options: { indentSeq: true } },
  { flowLabels: false, options: { indentSeq: false } },
  { flowLabels: true, options: { indentSeq: true, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" } },
  { flowLabels: true, options: { indentSeq: false, singleQuote: true } },
];

/** A slip of the kind that published manifests have; `$1` keeps the indentation and the dash. */
const mistakes: readonly (readonly [RegExp, string])[] = [
  [/matchLabels:/, "matchLables:"],
  [/protocol: "?TCP"?/, "protocol: tcp"],
  [/namespaceSelector:/, "NamespaceSelector:"],
  [/policyTypes:/, "policytypes:"],
];

function written(index: number): string {
  const style = pick(styles, index);
  const document = new Document(policy(index));
  document.commentBefore = ` Reviewed with the ${pick(teams, index)} team, change request ${40_000 + index * 7}.`;
  if (style.flowLabels) flowLabels(document);
  return document.toString(style.options);
}

function flowLabels(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (String(key) === "matchLabels" && isMap(value)) value.flow = true;
    },
  });
}

function withMistake(text: string, index: number): string {
  if (index % mistakeEvery !== mistakeEvery - 1) return text;
  const [right, wrong] = pick(mistakes, Math.floor(index / mistakeEvery));
  return text.replace(right, wrong);
}

function policy(index: number): object {
  const team = pick(teams, index);
  const app = appOf(index);
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: `${app}-${index}`, namespace: team },
    spec: {
      podSelector: { matchLabels: { app, tier: "backend" } },
      policyTypes: ["Ingress", ...(hasEgress(index) ? ["Egress"] : [])],
      ingress: [
        {
          from: [sameNamespace(index), otherNamespace(index)],
          ports: [port(index), ...(index % 2 === 0 ? [port(index + 4)] : [])],
        },
        ...(index % 3 === 0 ? [{ from: [addresses(index)], ports: [{ protocol: "TCP", port: "metrics" }] }] : []),
      ],
      ...(hasEgress(index) ? { egress: [dns()] } : {}),
    },
  };
}

function hasEgress(index: number): boolean {
  return index % 3 === 2;
}

function appOf(index: number): string {
  return `${pick(teams, index)}-${pick(roles, Math.floor(index / teams.length))}`;
}

function sameNamespace(index: number): object {
  if (index % 4 !== 1) return { podSelector: { matchLabels: { app: appOf(index + 10) } } };
  const apps = { key: "app", operator: "In", values: [appOf(index + 10), appOf(index + 20)] };
  return { podSelector: { matchExpressions: [apps] } };
}

function otherNamespace(index: number): object {
  return {
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": pick(teams, index + 3) } },
    podSelector: { matchLabels: { app: appOf(index + 3) } },
  };
}

function addresses(index: number): object {
  const block = `10.${index % 200}`;
  return { ipBlock: { cidr: `${block}.0.0/16`, except: [`${block}.${index % 250}.0/24`] } };
}

function port(index: number): object {
  return { protocol: "TCP", port: pick(ports, index) };
}

function dns(): object {
  const peer = {
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
    podSelector: { matchLabels: { "k8s-app": "kube-dns" } },
  };
  return {
    to: [peer],
    ports: [
      { protocol: "UDP", port: 53 },
      { protocol: "TCP", port: 53 },
    ],
  };
}
