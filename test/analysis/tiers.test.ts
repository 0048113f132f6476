/** The tiers of administrators, where it is not known whom a rule is about: what comes out either way is sure. */

import { test } from "vitest";
import { checkTable } from "../harness/check-connectivity";
import { deployment, file } from "../harness/manifests";

const deny = `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: deny, namespace: bare}, spec: {podSelector: {}}}`;

/** A policy for the database; rules that say `maybe` are about a namespace whose labels nobody knows. */
function guard(tier: "Admin" | "Baseline", ...rules: readonly string[]): string {
  const spec = `{tier: ${tier}, priority: 1, subject: {namespaces: {matchLabels: {kubernetes.io/metadata.name: shop}}}, ingress: [${rules.join(", ")}]}`;
  return `{apiVersion: policy.networking.k8s.io/v1alpha2, kind: ClusterNetworkPolicy, metadata: {name: ${tier.toLowerCase()}}, spec: ${spec}}`;
}

function rule(action: "Accept" | "Deny" | "Pass", whom: "maybe" | "surely", port?: number): string {
  const labels = whom === "maybe" ? "{team: a}" : "{kubernetes.io/metadata.name: bare}";
  const protocols = port === undefined ? "" : `, protocols: [{tcp: {destinationPort: {number: ${port}}}}]`;
  return `{action: ${action}, from: [{namespaces: {matchLabels: ${labels}}}]${protocols}}`;
}

/** What the web server, in a namespace without a manifest, may open to the database. */
function checkWeb(connections: string | undefined, ...policies: readonly string[]): void {
  const web = deployment("web", "{app: web}", { namespace: "bare" });
  const rows = [
    "0.0.0.0-255.255.255.255 -> shop/db[Deployment]: All Connections",
    "bare/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections",
    ...(connections === undefined ? [] : [`bare/web[Deployment] -> shop/db[Deployment]: ${connections}`]),
    "shop/db[Deployment] -> 0.0.0.0-255.255.255.255: All Connections",
  ];
  checkTable(file("/shop.yaml", deployment("db", "{app: db}"), web, deny, ...policies), rows.join("\n"), "part");
}

test("what may be passed on is allowed where the next tier allows it, and open where that may deny it", () => {
  checkWeb("All Connections", guard("Admin", rule("Pass", "maybe")));
  checkWeb("No Connections ? All Connections", guard("Admin", rule("Pass", "maybe"), rule("Deny", "surely")));
  checkWeb(undefined, guard("Admin", rule("Pass", "maybe")), guard("Baseline", rule("Deny", "surely")));
});

test("what may be accepted is allowed where it would be without the rule", () => {
  checkWeb("All Connections", guard("Admin", rule("Accept", "maybe")));
  checkWeb("All Connections", guard("Baseline", rule("Accept", "maybe")));
  checkWeb(
    "No Connections ? All Connections",
    guard("Admin", rule("Accept", "maybe")),
    guard("Baseline", rule("Deny", "surely")),
  );
});

test("what one rule may decide and the next one does, in the same way, is sure", () => {
  checkWeb(undefined, guard("Admin", rule("Deny", "maybe"), rule("Deny", "surely")));
  checkWeb("TCP 80", guard("Admin", rule("Accept", "maybe", 80), rule("Accept", "surely", 80), rule("Deny", "surely")));
});

test("what one rule may decide and the next one does, in another way, is open", () => {
  checkWeb("No Connections ? TCP 80", guard("Admin", rule("Accept", "maybe", 80), rule("Deny", "surely")));
  checkWeb(
    "SCTP 1-65535,TCP 1-79,81-65535,UDP 1-65535 ? TCP 80",
    guard("Admin", rule("Deny", "maybe", 80), rule("Accept", "surely")),
  );
});
