/** namespace-name-label: a namespace is selected by a label that it does not carry, where its name is meant. */

import { expect, test } from "vitest";
import { check } from "../harness/check";
import { checkFix } from "../harness/check-fix";
import { deployment, file, namespace, policyIn } from "../harness/manifests";
import { memoryWorkspace } from "../harness/memory-workspace";

const shop = file("/namespaces.yaml", namespace("shop"), namespace("bank", "{team: money}"));
const from = (selector: string) =>
  `podSelector: {}\ningress:\n  - from:\n      - namespaceSelector:\n          ${selector}\n`;

test("a namespace that is here", () =>
  check(
    shop +
      file(
        "/policy.yaml",
        policyIn(
          "bank",
          from(
            "matchLabels:\n            name: shop\n#           ^^^^ warning namespace-name-label: No namespace here carries a label `name`: the name of a namespace is its label `kubernetes.io/metadata.name`. This selector does not match the namespace `shop`. Write `kubernetes.io/metadata.name`, unless somebody labels the namespace in the cluster.",
          ),
        ),
      ),
  ));

test("several of them in an expression", () =>
  check(
    shop +
      file(
        "/policy.yaml",
        policyIn(
          "bank",
          from(
            "matchExpressions: [{ key: namespace, operator: In, values: [shop, bank] }]\n#                                   ^^^^^^^^^ warning namespace-name-label: `shop` or `bank`",
          ),
        ),
      ),
  ));

const silent = (selector: string, ...others: readonly string[]) => {
  const text = [namespace("shop"), deployment("web", "{app: web}"), ...others, policyIn("bank", from(selector))].join(
    "\n---\n",
  );
  expect(
    memoryWorkspace([{ path: "/a.yaml", text }])
      .annotations("/a.yaml")
      .map(({ code }) => code),
  ).not.toContain("namespace-name-label");
};

test("not where it is not known: the namespace is elsewhere, or its labels are rendered", () => {
  silent("matchLabels: { name: kube-system }");
  silent("matchLabels: { name: ops }", deployment("ops", "{app: ops}", { namespace: "ops" }));
  silent(
    "matchLabels: { name: late }",
    "{apiVersion: v1, kind: Namespace, metadata: {name: late, labels: '{{ .Values.labels }}'}}",
  );
});

test("not where a namespace carries such a label, or the selector means something else", () => {
  silent("matchLabels: { name: shop }", namespace("market", "{name: market}"));
  silent("matchLabels: { kubernetes.io/metadata.name: shop }");
  silent("matchLabels: { team: shop }");
  silent("matchExpressions: [{ key: name, operator: NotIn, values: [shop] }]");
});

test("the key is renamed", () => {
  const beside = [{ path: "/namespaces.yaml", text: namespace("shop") }];
  checkFix(
    policyIn("bank", from("matchLabels: {name: shop} # the shop")),
    policyIn("bank", from("matchLabels: {kubernetes.io/metadata.name: shop} # the shop")),
    { beside },
  );
  checkFix(
    policyIn(
      "bank",
      from("matchExpressions:\n            - key: name\n              operator: In\n              values: [shop]"),
    ),
    policyIn(
      "bank",
      from(
        "matchExpressions:\n            - key: kubernetes.io/metadata.name\n              operator: In\n              values: [shop]",
      ),
    ),
    { beside },
  );
});
