/** What the documentation of NetworkPolicies explains by examples, and whom each example admits: every row of every table.
 * https://kubernetes.io/docs/concepts/services-networking/network-policies/ */

import { test } from "vitest";
import { checkReach } from "../harness/check-connectivity";
import { deployment, file, namespace, policiesOf } from "../harness/manifests";

// A ledger with its clients in one namespace; a partner's namespace with two kinds of pods; one that nobody labels.
const cluster = file(
  "/cluster.yaml",
  namespace("bank", "{realm: money}"),
  namespace("partner", "{realm: trade}"),
  namespace("lab", "{}"),
  deployment("ledger", "{job: ledger}", { namespace: "bank" }),
  deployment("teller", "{job: teller}", { namespace: "bank" }),
  deployment("broker", "{job: teller}", { namespace: "partner" }),
  deployment("clerk", "{job: clerk}", { namespace: "partner" }),
  deployment("probe", "{job: probe}", { namespace: "lab" }),
);

/** Policies of the namespace `bank` by their specs. */
function check(specs: readonly string[], reach: string): void {
  checkReach(`${cluster}${file("/policies.yaml", ...policiesOf("bank", specs))}`, reach);
}

const ledger = "podSelector: {matchLabels: {job: ledger}}";
const isolated = "{podSelector: {}, policyTypes: [Ingress, Egress]}";

const shown: Readonly<Record<string, readonly [specs: readonly string[], reach: string]>> = {
  "blocks with an exception, namespaces and pods are alternatives, on one port; what goes out is told apart": [
    [
      `{${ledger}, policyTypes: [Ingress, Egress], ingress: [{from: [{ipBlock: {cidr: 172.20.0.0/16, except: [172.20.4.0/24]}}, {namespaceSelector: {matchLabels: {realm: trade}}}, {podSelector: {matchLabels: {job: teller}}}], ports: [{protocol: TCP, port: 6380}]}], egress: [{to: [{ipBlock: {cidr: 10.9.0.0/24}}], ports: [{protocol: TCP, port: 5979}]}]}`,
    ],
    `
    10.9.0.0-10.9.0.255: bank/ledger TCP 5979
    bank/ledger: 172.20.0.0-172.20.3.255 TCP 6380, 172.20.5.0-172.20.255.255 TCP 6380, bank/teller TCP 6380, partner/broker TCP 6380, partner/clerk TCP 6380
    bank/teller: world All, lab/probe All, partner/broker All, partner/clerk All
    lab/probe: world All, bank/teller All, partner/broker All, partner/clerk All
    partner/broker: world All, bank/teller All, lab/probe All, partner/clerk All
    partner/clerk: world All, bank/teller All, lab/probe All, partner/broker All
    world: bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
  "one item with both selectors: pods of these namespaces that carry the label": [
    [
      `{${ledger}, ingress: [{from: [{namespaceSelector: {matchLabels: {realm: trade}}, podSelector: {matchLabels: {job: teller}}}]}]}`,
    ],
    `
    bank/ledger: partner/broker All
    bank/teller: world All, bank/ledger All, lab/probe All, partner/broker All, partner/clerk All
    lab/probe: world All, bank/ledger All, bank/teller All, partner/broker All, partner/clerk All
    partner/broker: world All, bank/ledger All, bank/teller All, lab/probe All, partner/clerk All
    partner/clerk: world All, bank/ledger All, bank/teller All, lab/probe All, partner/broker All
    world: bank/ledger All, bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
  "an item for each: all pods of these namespaces, and those of its own that carry the label": [
    [
      `{${ledger}, ingress: [{from: [{namespaceSelector: {matchLabels: {realm: trade}}}, {podSelector: {matchLabels: {job: teller}}}]}]}`,
    ],
    `
    bank/ledger: bank/teller All, partner/broker All, partner/clerk All
    bank/teller: world All, bank/ledger All, lab/probe All, partner/broker All, partner/clerk All
    lab/probe: world All, bank/ledger All, bank/teller All, partner/broker All, partner/clerk All
    partner/broker: world All, bank/ledger All, bank/teller All, lab/probe All, partner/clerk All
    partner/clerk: world All, bank/ledger All, bank/teller All, lab/probe All, partner/broker All
    world: bank/ledger All, bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
  "by default nobody may come in": [
    ["{podSelector: {}, policyTypes: [Ingress]}"],
    `
    lab/probe: world All, bank/ledger All, bank/teller All, partner/broker All, partner/clerk All
    partner/broker: world All, bank/ledger All, bank/teller All, lab/probe All, partner/clerk All
    partner/clerk: world All, bank/ledger All, bank/teller All, lab/probe All, partner/broker All
    world: bank/ledger All, bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
  "all may come in, whatever else is said": [
    ["{podSelector: {}, policyTypes: [Ingress]}", "{podSelector: {}, ingress: [{}], policyTypes: [Ingress]}"],
    `
    bank/ledger: world All, bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    bank/teller: world All, bank/ledger All, lab/probe All, partner/broker All, partner/clerk All
    lab/probe: world All, bank/ledger All, bank/teller All, partner/broker All, partner/clerk All
    partner/broker: world All, bank/ledger All, bank/teller All, lab/probe All, partner/clerk All
    partner/clerk: world All, bank/ledger All, bank/teller All, lab/probe All, partner/broker All
    world: bank/ledger All, bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
  "by default nobody may go out": [
    ["{podSelector: {}, policyTypes: [Egress]}"],
    `
    bank/ledger: world All, lab/probe All, partner/broker All, partner/clerk All
    bank/teller: world All, lab/probe All, partner/broker All, partner/clerk All
    lab/probe: world All, partner/broker All, partner/clerk All
    partner/broker: world All, lab/probe All, partner/clerk All
    partner/clerk: world All, lab/probe All, partner/broker All
    world: lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
  "all may go out, whatever else is said": [
    ["{podSelector: {}, policyTypes: [Egress]}", "{podSelector: {}, egress: [{}], policyTypes: [Egress]}"],
    `
    bank/ledger: world All, bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    bank/teller: world All, bank/ledger All, lab/probe All, partner/broker All, partner/clerk All
    lab/probe: world All, bank/ledger All, bank/teller All, partner/broker All, partner/clerk All
    partner/broker: world All, bank/ledger All, bank/teller All, lab/probe All, partner/clerk All
    partner/clerk: world All, bank/ledger All, bank/teller All, lab/probe All, partner/broker All
    world: bank/ledger All, bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
  "by default nobody may do either": [
    [isolated],
    `
    lab/probe: world All, partner/broker All, partner/clerk All
    partner/broker: world All, lab/probe All, partner/clerk All
    partner/clerk: world All, lab/probe All, partner/broker All
    world: lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
  "a range of ports, both ends included": [
    [
      `{${ledger}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.9.0.0/24}}], ports: [{protocol: TCP, port: 32000, endPort: 32768}]}]}`,
    ],
    `
    10.9.0.0-10.9.0.255: bank/ledger TCP 32000-32768
    bank/ledger: world All, bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    bank/teller: world All, lab/probe All, partner/broker All, partner/clerk All
    lab/probe: world All, bank/teller All, partner/broker All, partner/clerk All
    partner/broker: world All, bank/teller All, lab/probe All, partner/clerk All
    partner/clerk: world All, bank/teller All, lab/probe All, partner/broker All
    world: bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
  "several namespaces by the values of a label": [
    [
      "{podSelector: {matchLabels: {job: teller}}, policyTypes: [Egress], egress: [{to: [{namespaceSelector: {matchExpressions: [{key: realm, operator: In, values: [money, trade]}]}}]}]}",
    ],
    `
    bank/ledger: world All, bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    bank/teller: world All, bank/ledger All, lab/probe All, partner/broker All, partner/clerk All
    lab/probe: world All, bank/ledger All, partner/broker All, partner/clerk All
    partner/broker: world All, bank/ledger All, bank/teller All, lab/probe All, partner/clerk All
    partner/clerk: world All, bank/ledger All, bank/teller All, lab/probe All, partner/broker All
    world: bank/ledger All, lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
  "a namespace by its name, which is a label of each": [
    [`{${ledger}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: lab}}}]}]}`],
    `
    bank/ledger: lab/probe All
    bank/teller: world All, bank/ledger All, lab/probe All, partner/broker All, partner/clerk All
    lab/probe: world All, bank/ledger All, bank/teller All, partner/broker All, partner/clerk All
    partner/broker: world All, bank/ledger All, bank/teller All, lab/probe All, partner/clerk All
    partner/clerk: world All, bank/ledger All, bank/teller All, lab/probe All, partner/broker All
    world: bank/ledger All, bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
  "SCTP and UDP where they are named, TCP where nothing is": [
    [`{${ledger}, ingress: [{ports: [{protocol: SCTP, port: 7}, {protocol: UDP}, {port: 8}]}]}`],
    `
    bank/ledger: world SCTP 7,TCP 8,UDP 1-65535, bank/teller SCTP 7,TCP 8,UDP 1-65535, lab/probe SCTP 7,TCP 8,UDP 1-65535, partner/broker SCTP 7,TCP 8,UDP 1-65535, partner/clerk SCTP 7,TCP 8,UDP 1-65535
    bank/teller: world All, bank/ledger All, lab/probe All, partner/broker All, partner/clerk All
    lab/probe: world All, bank/ledger All, bank/teller All, partner/broker All, partner/clerk All
    partner/broker: world All, bank/ledger All, bank/teller All, lab/probe All, partner/clerk All
    partner/clerk: world All, bank/ledger All, bank/teller All, lab/probe All, partner/broker All
    world: bank/ledger All, bank/teller All, lab/probe All, partner/broker All, partner/clerk All
    `,
  ],
};

test.each(Object.entries(shown))("%s", (_, [specs, reach]) => check(specs, reach));
