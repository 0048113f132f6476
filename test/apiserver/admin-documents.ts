/** Policies of administrators around the few lines that a case is about, and what their definitions say of them. */

import { type AdminKind, adminPolicy } from "./documents";
import { invalid, typeInvalid } from "./words";

export const [anp, banp, cnp] = ["AdminNetworkPolicy", "BaselineAdminNetworkPolicy", "ClusterNetworkPolicy"] as const;
export const kinds: readonly AdminKind[] = [anp, banp, cnp];

export const subject = "subject: { namespaces: {} }";
export const everyone = "[{ namespaces: {} }]";

/** What a policy of a kind must have besides its subject. */
export const needs: Readonly<Record<AdminKind, string>> = {
  AdminNetworkPolicy: "priority: 10\n",
  BaselineAdminNetworkPolicy: "",
  ClusterNetworkPolicy: "tier: Admin\npriority: 10\n",
};

/** A policy of a kind with more lines in its spec. */
export function policy(kind: AdminKind, lines: string): string {
  return adminPolicy(kind, `${needs[kind]}${subject}\n${lines}`);
}

/** One with a rule for traffic from all pods, and what else there is in the rule. */
export function ingress(kind: AdminKind, fields: string): string {
  return policy(kind, `ingress: [{ action: Deny, from: ${everyone}, ${fields} }]`);
}

/** One with a rule for traffic to some peers. */
export function egress(kind: AdminKind, peers: string, fields = ""): string {
  return policy(kind, `egress: [{ action: Deny, to: [${peers}], ${fields} }]`);
}

/** A value that breaks a limit of the schema. */
export function beyond(path: string, value: unknown, detail: string) {
  return invalid(path, value, `${path} in body ${detail}`);
}

/** A value of another type than its field. */
export function mistyped(path: string, found: string, expected: string) {
  return typeInvalid(path, found, `${path} in body must be of type ${expected}: "${found}"`);
}

export const few = "should have at least 1 items";
export const empty = "should have at least 1 properties";

/** So many rules, peers and ports are allowed. */
export const most: Readonly<Record<AdminKind, number>> = {
  AdminNetworkPolicy: 100,
  BaselineAdminNetworkPolicy: 100,
  ClusterNetworkPolicy: 25,
};
