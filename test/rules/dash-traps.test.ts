/** either-or-both and split-rule: one dash too many. */

import { describe, expect, test } from "vitest";
import { check } from "../harness/check";
import { checkFix, fixTitles } from "../harness/check-fix";
import { denyAll, deployment, file, namespace, policyIn } from "../harness/manifests";
import { memoryWorkspace } from "../harness/memory-workspace";

const ops = namespace("ops", "{team: ops}");
const monitor = deployment("monitor", "{app: monitor}", { namespace: "ops" });
const batch = deployment("batch", "{app: batch}", { namespace: "ops" });
const web = deployment("web", "{app: web}");
const beside = (...documents: readonly string[]) => [
  { path: "/pods.yaml", text: [ops, denyAll("ops"), denyAll("shop"), ...documents].join("\n---\n") },
];

const peers = policyIn(
  "shop",
  `
  podSelector: {}
  ingress:
    - from:
        # Whoever watches.
        - namespaceSelector:
            matchLabels:
              team: ops
        # And these?
        - podSelector: # the pods
            matchLabels:
              app: monitor
        - ipBlock:
            cidr: 192.0.2.0/24
      ports:
        - port: 9090
  `,
);

describe("either-or-both", () => {
  test("nobody in the policy's own namespace: the second dash admits nobody", () =>
    check(
      file("/pods.yaml", ops, monitor, batch, web, denyAll("ops"), denyAll("shop")) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            ingress:
              - from:
                  - namespaceSelector: { matchLabels: { team: ops } }
                  - podSelector: { matchLabels: { app: monitor } }
          #         ^^^^^^^^^^^ warning either-or-both: Two dashes are two peers: every pod of the namespaces above matches, Deployment \`batch\` too, and this one means the policy's own namespace, where it matches no workload here. As one peer only Deployment \`monitor\` would match. Join the two if both must hold, or put the pods first if either may.
            `,
          ),
        ),
    ));

  test("pods of either sort: both may be meant", () =>
    check(
      file("/pods.yaml", ops, monitor, web, deployment("own", "{app: monitor}"), denyAll("ops")) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            ingress:
              - from:
                  - namespaceSelector: { matchLabels: { team: ops } }
                  - podSelector: { matchLabels: { app: monitor } }
          #         ^^^^^^^^^^^ information either-or-both: Two dashes are two peers: every pod of the namespaces above matches, whatever it carries, and in the policy's own namespace Deployment \`own\`.
            `,
          ),
        ),
    ));

  test("pods of its own namespace that the first dash admits already: the second one adds nobody", () =>
    check(
      file("/pods.yaml", namespace("shop", "{team: ops}"), ops, monitor, batch, web, denyAll("ops")) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            ingress:
              - from:
                  - namespaceSelector: { matchExpressions: [{ key: team, operator: In, values: [ops] }] }
                  - podSelector: { matchExpressions: [{ key: app, operator: In, values: [web] }] }
          #         ^^^^^^^^^^^ warning either-or-both: Two dashes are two peers: every pod of the namespaces above matches, Deployment \`monitor\` and Deployment \`batch\` too, and this one adds nobody. As one peer only Deployment \`web\` would match.
            `,
          ),
        ),
    ));

  test("all namespaces: whatever pods there are, the second dash adds nobody", () =>
    check(
      policyIn(
        "shop",
        `
        podSelector: {}
        policyTypes: [Egress]
        egress:
          - to:
              - namespaceSelector: {}
              - podSelector: { matchLabels: { app: monitor } }
      #         ^^^^^^^^^^^ warning either-or-both: Two dashes are two peers: every pod of every namespace matches, whatever it carries, and this one adds nobody. As one peer they would be the pods with these labels, in any namespace.
              - podSelector: { matchLabels: { app: web } }
      #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint redundant-peer
        `,
      ),
    ));

  test("all namespaces: to join them, or to say that everybody is meant", () => {
    const egress = (to: string) => policyIn("shop", `podSelector: {}\npolicyTypes: [Egress]\negress:\n- to:\n${to}`);
    const two = egress("  # Whom?\n  - namespaceSelector: {}\n  - podSelector: {matchLabels: {app: web}}");
    const joinTwo = "Join the two: pods of these namespaces that carry the labels";
    const removeOne = "Remove this peer: every pod matches anyway";
    expect(fixTitles(two)).toEqual([joinTwo, removeOne]);
    checkFix(two, two.replace("- podSelector: {m", "  podSelector: {m"), { title: joinTwo });
    checkFix(two, egress("  # Whom?\n  - namespaceSelector: {}"), { title: removeOne });
  });

  test("the cluster's DNS pods: nobody else is meant by both", () =>
    check(
      policyIn(
        "shop",
        `
        podSelector: {}
        policyTypes: [Egress]
        egress:
          - to:
              - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }
              - podSelector: { matchLabels: { k8s-app: kube-dns } }
      #         ^^^^^^^^^^^ warning either-or-both: Two dashes are two peers: every pod of the namespaces above matches, whatever it carries, and this one means the policy's own namespace, where it matches no workload here. As one peer they would be the cluster's DNS pods.
            ports: [{ port: 53, protocol: UDP }, { port: 53 }]
        `,
      ),
    ));

  const [join, keep] = [
    "Join the two: pods of these namespaces that carry the labels",
    "Keep both, pods first: either may match",
  ];

  test("joined: the dash goes, the comments stay", () => {
    const options = { beside: beside(monitor, batch, web) };
    expect(fixTitles(peers, options)).toEqual([join, keep]);
    checkFix(peers, peers.replace("- podSelector: # the pods", "  podSelector: # the pods"), {
      ...options,
      title: join,
    });
  });

  test("kept: with the pods first they read as what they are, each below its comment", () =>
    checkFix(
      peers,
      policyIn(
        "shop",
        `
  podSelector: {}
  ingress:
    - from:
        # And these?
        - podSelector: # the pods
            matchLabels:
              app: monitor
        # Whoever watches.
        - namespaceSelector:
            matchLabels:
              team: ops
        - ipBlock:
            cidr: 192.0.2.0/24
      ports:
        - port: 9090
  `,
      ),
      { beside: beside(monitor, batch, web), title: keep },
    ));

  test.each([
    "[{namespaceSelector: {matchLabels: {team: ops}}}, {podSelector: {matchLabels: {app: monitor}}}]",
    "\n  - {namespaceSelector: {matchLabels: {team: ops}}}\n  - {podSelector: {matchLabels: {app: monitor}}}",
  ])("in flow style: %s", (from) => {
    const text = policyIn("shop", `podSelector: {}\ningress:\n- from: ${from}`);
    const options = { beside: beside(monitor, batch, web) };
    expect(fixTitles(text, options)).toEqual([join, keep]);
    const [namespaces, pods] = [
      "namespaceSelector: {matchLabels: {team: ops}}",
      "podSelector: {matchLabels: {app: monitor}}",
    ];
    const joined = text.replace(/\}\}\}(?:, |\n *- )\{pod/, "}}, pod");
    checkFix(text, joined, { ...options, title: join });
    const swapped = text.replace(namespaces, "_").replace(pods, namespaces).replace("_", pods);
    checkFix(text, swapped, { ...options, title: keep });
  });

  test("silence where alternatives make sense, and where nobody knows", () => {
    const found = (text: string, ...documents: readonly string[]) =>
      memoryWorkspace([{ path: "/policy.yaml", text }, ...beside(...documents)])
        .annotations("/policy.yaml")
        .filter(({ code }) => code === "either-or-both");
    expect(found(peers, monitor, web)).toHaveLength(1);
    expect(found(peers.replace("app: monitor", "app: web"), monitor, web)).toEqual([]);
    expect(found(peers.replace("matchLabels:\n              app: monitor", "{}"), monitor, web)).toEqual([]);
    expect(found(peers.replace("- podSelector", "  podSelector"), monitor, web)).toEqual([]);
    expect(found(peers)).toEqual([]);
    const dns = peers.replace("app: monitor", "k8s-app: kube-dns");
    expect(found(dns)).toEqual([]);
    const there = dns.replace("team: ops", "kubernetes.io/metadata.name: kube-system");
    expect(found(there)).toHaveLength(1);
    expect(found(there.replace("namespace: shop", "namespace: kube-system"))).toEqual([]);
  });
});

describe("split-rule", () => {
  const rules = policyIn(
    "shop",
    `
  podSelector: {}
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: web # the site
    - ports: # http
        - port: 80
  `,
  );

  test("with whom the one reading admits and the other does not", () =>
    check(
      file("/pods.yaml", web, denyAll("shop")) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            ingress:
              - from:
                  - podSelector: { matchLabels: { app: web } }
              - ports: [{ port: 80 }, { port: 443 }]
          #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning split-rule: The dash makes a rule of its own of this: Deployment \`web\` may use every port, and everybody may use TCP 80 and TCP 443. As one rule it would be Deployment \`web\` on TCP 80 and TCP 443 alone. Join the two, unless TCP 80 and TCP 443 are meant for everybody.
            `,
          ),
        ),
    ));

  test("out to peers, and peers of which nobody is here", () =>
    check(
      file("/pods.yaml", web, denyAll("shop")) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            policyTypes: [Egress]
            egress:
              - ports: [{ port: 443 }]
              - to:
          #   ^^^^^… warning split-rule: The dash makes a rule of its own of this: Deployment \`web\`, pods labelled \`app=x\` in namespaces labelled \`team=a\` and addresses in \`10.0.0.0/8\` may be reached on every port, and everybody on TCP 443. As one rule it would be
                  - podSelector: { matchLabels: { app: web } }
                  - namespaceSelector: { matchLabels: { team: a } }
                    podSelector: { matchLabels: { app: x } }
                  - ipBlock: { cidr: 10.0.0.0/8 }
              - to: [{ namespaceSelector: {} }]
                ports: [{ port: 53, protocol: UDP }]
            `,
          ),
        ),
    ));

  test.each([
    ["all of a namespace, and a port for everybody", rules.replace(/podSelector:\n.*\n.*site/, "podSelector: {}")],
    ["all addresses", rules.replace(/podSelector:\n.*\n.*site/, "ipBlock: { cidr: 0.0.0.0/0 }")],
    ["a rule that is explained by itself", rules.replace("- ports: # http", "# The site.\n    - ports:")],
  ])("two rules may well be meant: %s", (_, text) => {
    const [found] = memoryWorkspace([{ path: "/policy.yaml", text }]).annotations("/policy.yaml");
    expect([found?.code, found?.severity]).toEqual(["split-rule", "information"]);
  });

  const joinRules = "Join the two rules: these peers on these ports";
  const keepRules = "Keep both rules: say that everybody is meant";

  test("joined: the dash goes, the comments stay", () => {
    expect(fixTitles(rules)).toEqual([joinRules, keepRules]);
    checkFix(rules, rules.replace("- ports: # http", "  ports: # http"), { title: joinRules });
    const swapped = policyIn(
      "shop",
      `
  podSelector: {}
  ingress:
    # The site.
    - ports: [{ port: 80 }]
    # Who?
    - from:
        - podSelector: { matchLabels: { app: web } }
    # Others.
    - from: [{ podSelector: { matchLabels: { app: api } } }]
      ports: [{ port: 8080 }]
  `,
    );
    checkFix(swapped, swapped.replace("- from:\n", "  from:\n"), { title: joinRules });
  });

  test("kept: everybody is named", () =>
    checkFix(
      rules,
      policyIn(
        "shop",
        `
  podSelector: {}
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: web # the site
    - from:
        - namespaceSelector: {}
        - ipBlock:
            cidr: 0.0.0.0/0
        - ipBlock:
            cidr: "::/0"
      ports: # http
        - port: 80
  `,
      ),
      { title: keepRules },
    ));

  test("silence: ports for the peers, DNS for everybody, a direction that is ignored", () => {
    const found = (text: string) =>
      memoryWorkspace([{ path: "/policy.yaml", text }])
        .annotations("/policy.yaml")
        .filter(({ code }) => code === "split-rule");
    expect(found(rules)).toHaveLength(1);
    expect(found(rules.replace("- ports: # http", "  ports: # http"))).toEqual([]);
    expect(found(rules.replace("port: 80", "port: 53"))).toEqual([]);
    expect(found(rules.replace("ingress:", "policyTypes: [Egress]\n  ingress:"))).toEqual([]);
  });
});
