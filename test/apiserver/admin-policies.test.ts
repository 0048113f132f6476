/** What the server holds against the policies of administrators, by the definitions of their kinds: names, subjects, rules. */

import { describe } from "vitest";
import {
  anp,
  banp,
  beyond,
  cnp,
  empty,
  everyone,
  ingress,
  kinds,
  mistyped,
  most,
  policy,
  subject,
} from "./admin-documents";
import { accepted, refused } from "./cases";
import { type AdminKind, adminPolicy } from "./documents";
import {
  breaksRule,
  cannotUnmarshal,
  forms,
  invalid,
  notSupported,
  required,
  tooLong,
  tooMany,
  unknownField,
} from "./words";

describe("names", () => {
  for (const kind of [anp, cnp]) {
    accepted(`metadata.name: ${kind}, any`, policy(kind, "").replace("name: default", "name: guard.rail-1"));
  }
  accepted(`metadata.name: ${banp}, the one there is`, policy(banp, ""));
  refused(`metadata.name: ${banp}, any other`, policy(banp, "").replace("name: default", "name: guard"), [
    breaksRule("", 'Only one baseline admin network policy with metadata.name="default" can be created in the cluster'),
  ]);
  refused(`metadata.name: ${anp}, none`, policy(anp, "").replace("name: default", "labels: {}"), [
    required("metadata.name", "name or generateName is required"),
  ]);
  refused(`metadata.name: ${cnp}, no name`, policy(cnp, "").replace("name: default", "name: Guard"), [
    invalid("metadata.name", "Guard", forms.subdomain),
  ]);
  for (const kind of kinds) {
    accepted(
      `metadata.name: ${kind}, a namespace is dropped`,
      policy(kind, "").replace("name: default", "name: default\n  namespace: Not One"),
    );
  }
  refused(`metadata.name: ${anp}, no text`, policy(anp, "").replace("name: default", "name: 7"), [
    cannotUnmarshal("metadata.name", "number", "ObjectMeta.name", "string"),
  ]);
});

describe("specs", () => {
  for (const kind of kinds) {
    accepted(`spec: ${kind}, with what it needs and no rule`, policy(kind, ""));
    refused(`spec: ${kind}, none`, adminPolicy(kind, "a: b").replace(/spec:[\s\S]*/, ""), [required("spec")]);
    refused(`spec: ${kind}, an unknown field`, policy(kind, "podSelector: {}"), [unknownField("spec.podSelector")]);
    refused(`spec: ${kind}, no map`, adminPolicy(kind, "a: b").replace(/spec:[\s\S]*/, "spec: deny\n"), [
      mistyped("spec", "string", "object"),
    ]);
  }

  for (const tier of ["Admin", "Baseline"])
    accepted(`spec.tier: ${tier}`, policy(cnp, "").replace("tier: Admin", `tier: ${tier}`));
  refused("spec.tier: another", policy(cnp, "").replace("tier: Admin", "tier: admin"), [
    notSupported("spec.tier", "admin", ["Admin", "Baseline"]),
  ]);
  refused("spec.tier: none", policy(cnp, "").replace("  tier: Admin\n", ""), [required("spec.tier")]);
  refused(`spec.tier: of ${anp}`, policy(anp, "tier: Admin"), [unknownField("spec.tier")]);

  for (const kind of [anp, cnp]) {
    for (const number of [0, 1000, 10.0])
      accepted(`spec.priority: ${kind}, ${number}`, policy(kind, "").replace("priority: 10", `priority: ${number}`));
    refused(`spec.priority: ${kind}, -1`, policy(kind, "").replace("priority: 10", "priority: -1"), [
      beyond("spec.priority", -1, "should be greater than or equal to 0"),
    ]);
    refused(`spec.priority: ${kind}, 1001`, policy(kind, "").replace("priority: 10", "priority: 1001"), [
      beyond("spec.priority", 1001, "should be less than or equal to 1000"),
    ]);
    refused(`spec.priority: ${kind}, in quotes`, policy(kind, "").replace("priority: 10", 'priority: "10"'), [
      mistyped("spec.priority", "string", "integer"),
    ]);
    refused(`spec.priority: ${kind}, none`, policy(kind, "").replace("  priority: 10\n", ""), [
      required("spec.priority"),
    ]);
  }
  refused(`spec.priority: of ${banp}`, policy(banp, "priority: 10"), [unknownField("spec.priority")]);
});

/** A policy with another subject. */
function about(kind: AdminKind, lines: string): string {
  return policy(kind, "").replace(subject, lines);
}

describe("subjects", () => {
  for (const kind of kinds) {
    accepted(
      `spec.subject: ${kind}, namespaces`,
      about(kind, "subject: { namespaces: { matchLabels: { team: blue } } }"),
    );
    accepted(
      `spec.subject: ${kind}, pods`,
      about(kind, "subject: { pods: { namespaceSelector: {}, podSelector: {} } }"),
    );
    accepted(
      `spec.subject: ${kind}, labels of any form, and any operator`,
      about(
        kind,
        'subject: { namespaces: { matchLabels: { "-a b": "c d" }, matchExpressions: [{ key: "", operator: is }] } }',
      ),
    );
    refused(`spec.subject: ${kind}, none`, about(kind, "ingress: []"), [required("spec.subject")]);
    refused(`spec.subject: ${kind}, of nobody`, about(kind, "subject: {}"), [beyond("spec.subject", 0, empty)]);
    refused(
      `spec.subject: ${kind}, of both`,
      about(kind, "subject: { namespaces: {}, pods: { namespaceSelector: {}, podSelector: {} } }"),
      [tooMany("spec.subject", 2, 1)],
    );
    refused(
      `spec.subject: ${kind}, a requirement without its parts`,
      about(kind, "subject: { namespaces: { matchExpressions: [{}] } }"),
      [
        required("spec.subject.namespaces.matchExpressions[0].key"),
        required("spec.subject.namespaces.matchExpressions[0].operator"),
      ],
    );
    refused(
      `spec.subject: ${kind}, a number for a label`,
      about(kind, "subject: { namespaces: { matchLabels: { a: 1 } } }"),
      [mistyped("spec.subject.namespaces.matchLabels.a", "integer", "string")],
    );
  }

  const pods = "spec.subject.pods";
  accepted(`pods (subject/peer): ${cnp}, of the pods alone`, about(cnp, "subject: { pods: { podSelector: {} } }"));
  refused(
    `pods (subject/peer): ${cnp}, of the namespaces alone`,
    about(cnp, "subject: { pods: { namespaceSelector: {} } }"),
    [required(`${pods}.podSelector`)],
  );
  for (const kind of [anp, banp]) {
    accepted(
      `pods (subject/peer): ${kind}, of both`,
      ingress(kind, "").replace(everyone, "[{ pods: { namespaceSelector: {}, podSelector: {} } }]"),
    );
    refused(`pods (subject/peer): ${kind}, of neither`, about(kind, "subject: { pods: {} }"), [
      required(`${pods}.namespaceSelector`),
      required(`${pods}.podSelector`),
    ]);
    refused(
      `pods (subject/peer): ${kind}, of the pods alone`,
      ingress(kind, "").replace(everyone, "[{ pods: { podSelector: {} } }]"),
      [required("spec.ingress[0].from[0].pods.namespaceSelector")],
    );
  }
});

/** Some rules, each alike. */
function rules(count: number): string {
  return `\n${`- { action: Deny, to: ${everyone} }\n`.repeat(count)}`;
}

const actions: Readonly<Record<AdminKind, readonly string[]>> = {
  AdminNetworkPolicy: ["Allow", "Deny", "Pass"],
  BaselineAdminNetworkPolicy: ["Allow", "Deny"],
  ClusterNetworkPolicy: ["Accept", "Deny", "Pass"],
};

describe("rules", () => {
  for (const kind of kinds) {
    const limit = most[kind];
    accepted(`ingress/egress: ${kind}, none`, policy(kind, "ingress: []\negress: []"));
    accepted(`ingress/egress: ${kind}, ${limit}`, policy(kind, `egress:${rules(limit)}`));
    refused(`ingress/egress: ${kind}, ${limit + 1}`, policy(kind, `egress:${rules(limit + 1)}`), [
      tooMany("spec.egress", limit + 1, limit),
    ]);
    refused(`ingress/egress: ${kind}, a map`, policy(kind, "ingress: {}"), [
      mistyped("spec.ingress", "object", "array"),
    ]);

    for (const action of actions[kind]) {
      accepted(`rule.action: ${kind}, ${action}`, ingress(kind, "").replace("Deny", action));
    }
    for (const action of ["deny", kind === cnp ? "Allow" : "Accept", kind === banp ? "Pass" : ""]) {
      refused(`rule.action: ${kind}, "${action}"`, ingress(kind, "").replace("Deny", `"${action}"`), [
        notSupported("spec.ingress[0].action", action, actions[kind]),
      ]);
    }
    refused(`rule.action: ${kind}, none`, policy(kind, `egress: [{ to: ${everyone} }]`), [
      required("spec.egress[0].action"),
    ]);

    accepted(`rule.name: ${kind}, 100 characters`, ingress(kind, `name: ${"a".repeat(100)}`));
    accepted(`rule.name: ${kind}, 100 characters in 300 bytes`, ingress(kind, `name: ${"東".repeat(100)}`));
    accepted(
      `rule.name: ${kind}, twice and empty`,
      policy(
        kind,
        `egress: [{ name: "", action: Deny, to: ${everyone} }, { name: "", action: Deny, to: ${everyone} }]`,
      ),
    );
    refused(`rule.name: ${kind}, 101 characters`, ingress(kind, `name: ${"a".repeat(101)}`), [
      tooLong("spec.ingress[0].name", 100),
    ]);
  }
});
