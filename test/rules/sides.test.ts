/** one-sided-connection and blocked-dns: what other policies on the pods make of a rule. */

import { describe, expect, test } from "vitest";
import { check } from "../harness/check";
import { checkFix, fixTitles } from "../harness/check-fix";
import { denyAll, deployment, file, namespace, policyIn } from "../harness/manifests";
import { memoryWorkspace } from "../harness/memory-workspace";

const web = deployment("web", "{app: web}");
const db = deployment("db", "{app: db}", { ports: "[{name: sql, containerPort: 5432}]" });
const dns = deployment("coredns", "{k8s-app: kube-dns}", { namespace: "kube-system" });
const policy = (name: string, spec: string) =>
  `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: ${name}, namespace: shop}, spec: ${spec}}`;

function codesIn(text: string, ...documents: readonly string[]): readonly string[] {
  const files = [
    { path: "/policy.yaml", text },
    { path: "/z-others.yaml", text: documents.join("\n---\n") },
  ];
  return memoryWorkspace(files)
    .annotations("/policy.yaml")
    .map(({ code }) => code);
}

describe("one-sided-connection", () => {
  const noEgress = policy("no-egress", "{podSelector: {}, policyTypes: [Egress]}");

  test("whom a policy lets in, another one does not let out", () =>
    check(
      file("/others.yaml", web, db, noEgress) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: { matchLabels: { app: db } }
            ingress:
              - from:
                  - podSelector: { matchLabels: { app: web } }
          #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning one-sided-connection: Egress of Deployment \`web\` does not allow the TCP port named \`sql\` to Deployment \`db\`: it is isolated by \`no-egress\`, and no rule here allows this. A connection needs both sides to allow it. Allow it in a policy on Deployment \`web\`, too, or remove the peer.
                ports: [{ port: sql }]
            `,
          ),
        ),
    ));

  test("whom a policy lets out, nobody lets in", () =>
    check(
      file(
        "/others.yaml",
        web,
        db,
        policy("closed", "{podSelector: {matchLabels: {app: db}}, ingress: [{ports: [{protocol: SCTP}]}]}"),
      ) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: { matchLabels: { app: web } }
            policyTypes: [Egress]
            egress:
              - ports: [{ port: 53, protocol: UDP }]
              - to:
                  - podSelector: { matchLabels: { app: db } }
          #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning one-sided-connection: Ingress of Deployment \`db\` does not allow the TCP port named \`sql\` from Deployment \`web\`: it is isolated by \`closed\`, and no rule here allows this.
                ports: [{ port: sql }]
            `,
          ),
        ),
    ));

  test("silence where one of the pairs gets through, and where that depends on what is not here", () => {
    const text = policyIn(
      "shop",
      "podSelector: { matchLabels: { app: db } }\ningress: [{ from: [{ podSelector: { matchLabels: { app: web } } }] }]",
    );
    const out = (to: string) => policy("out", `{podSelector: {}, policyTypes: [Egress], egress: [{to: [${to}]}]}`);
    expect(codesIn(text, web, db, noEgress)).toEqual(["one-sided-connection"]);
    expect(codesIn(text, web, db, noEgress, out("{podSelector: {}}"))).toEqual([]);
    expect(codesIn(text, web, db, noEgress, out("{namespaceSelector: {matchLabels: {team: a}}}"))).toEqual([]);
    expect(
      codesIn(text, web, db, noEgress, out("{namespaceSelector: {matchLabels: {team: a}}}"), namespace("shop")),
    ).toEqual(["one-sided-connection"]);
    expect(codesIn(text.replace("{ matchLabels: { app: web } }", "{}"), web, db, noEgress)).toEqual([]);
    expect(codesIn(text, web, db)).toEqual([]);
  });

  test("silence where the peer may mean others, too, or the policy", () => {
    const there = deployment("web", "{app: web}", { namespace: "ops" });
    const closed = [namespace("ops", "{team: a}"), there, db, denyAll("ops")];
    const rule =
      "{ from: [{ namespaceSelector: { matchLabels: { team: a } }, podSelector: { matchLabels: { app: web } } }] }";
    const text = policyIn("shop", `podSelector: { matchLabels: { app: db } }\ningress: [${rule}]`);
    expect(codesIn(text, ...closed)).toEqual(["one-sided-connection"]);
    expect(codesIn(text, ...closed, deployment("web", "{app: web}", { namespace: "bank" }))).toEqual([]);
    const rendered = deployment("db", '{"app": "{{ .Values.app }}"}');
    expect(codesIn(text, ...closed, rendered)).toEqual([]);
  });

  test("with the policies that are in the way", () => {
    const text = policyIn(
      "shop",
      "podSelector: { matchLabels: { app: db } }\ningress: [{ from: [{ podSelector: { matchLabels: { app: web } } }] }]",
    );
    const workspace = memoryWorkspace([
      { path: "/policy.yaml", text },
      { path: "/z-others.yaml", text: [web, db, noEgress].join("\n---\n") },
    ]);
    const [found] = workspace.check("/policy.yaml");
    const related = found
      ?.related()
      .map(({ message, span, document }) => [message, document?.yaml.text.slice(span.start, span.end)]);
    expect(related).toEqual([["This policy isolates egress of Deployment `web`.", "no-egress"]]);
  });
});

describe("blocked-dns", () => {
  const egress = policyIn(
    "shop",
    `
  podSelector:
    matchLabels:
      app: web
  policyTypes: [Egress]
  egress:
    - to:
        - podSelector:
            matchLabels:
              app: db
  `,
  );

  test("with the pods that cannot look up names", () =>
    check(
      file("/others.yaml", web, db, denyAll("bank")) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            policyTypes: [Egress]
            egress:
          # ^^^^^^ warning blocked-dns: Deployment \`web\` and Deployment \`db\` cannot look up names: no policy here lets them reach the cluster's DNS on port 53. Whatever they connect to by a name fails, the peers of these rules among it. Allow UDP and TCP 53 to the DNS pods, unless they get by with addresses.
              - to:
                  - podSelector: { matchLabels: { app: db } }
            `,
          ),
        ),
    ));

  test("the fix adds the rule that everybody needs", () => {
    const beside = [{ path: "/others.yaml", text: [web, db, policy("in", "{podSelector: {}}")].join("\n---\n") }];
    const options = {
      beside: beside.map((one) => ({
        ...one,
        text: one.text.replace("{podSelector: {}}", "{podSelector: {}, ingress: [{}]}"),
      })),
    };
    expect(fixTitles(egress, options)).toEqual(["Allow DNS"]);
    checkFix(
      egress,
      `${egress.trimEnd()}
    - to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: kube-system
          podSelector:
            matchLabels:
              k8s-app: kube-dns
      ports:
        - protocol: UDP
          port: 53
        - protocol: TCP
          port: 53`,
      { ...options, title: "Allow DNS" },
    );
  });

  test("all policies on the pods count, the first of several speaks", () => {
    const open = policy("open", "{podSelector: {}, ingress: [{}]}");
    const found = (...documents: readonly string[]) =>
      codesIn(egress, web, db, open, ...documents).filter((code) => code === "blocked-dns");
    const allow = (to: string, ports = "{port: 53, protocol: UDP}") =>
      policy("dns", `{podSelector: {}, policyTypes: [Egress], egress: [{to: [${to}], ports: [${ports}]}]}`);
    expect(found()).toEqual(["blocked-dns"]);
    expect(found(dns)).toEqual(["blocked-dns"]);
    expect(found(allow("{namespaceSelector: {}}"))).toEqual([]);
    expect(found(allow("{namespaceSelector: {}, podSelector: {matchLabels: {k8s-app: kube-dns}}}"), dns)).toEqual([]);
    expect(found(allow("{ipBlock: {cidr: 169.254.20.10/32}}"))).toEqual([]);
    expect(found(allow("{namespaceSelector: {}}", "{port: 8053}"))).toEqual(["blocked-dns"]);
    expect(found(allow("{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: bank}}}"))).toEqual([
      "blocked-dns",
    ]);
    expect(found(allow("{podSelector: {matchLabels: {k8s-app: kube-dns}}}"))).toEqual(["blocked-dns"]);
  });

  const codes = (text: string, ...documents: readonly string[]) =>
    codesIn(text, web, db, policy("open", "{podSelector: {}, ingress: [{}]}"), ...documents);
  const rules = (...egress: readonly string[]) =>
    policyIn("shop", `podSelector: {}\npolicyTypes: [Egress]\negress: [${egress.join(", ")}]`);
  const toDb = "{to: [{podSelector: {matchLabels: {app: db}}}]}";
  const named = (name: string, labels = "{}") =>
    `{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${name}}}, podSelector: ${labels}}`;

  test("silence where no egress is meant, or to addresses alone", () => {
    expect(codes(rules())).toEqual([]);
    expect(codes(rules("{ to: [{ ipBlock: { cidr: 10.0.0.0/8 } }], ports: [{ port: 443 }] }"))).toEqual([]);
    expect(codes(rules("{}"))).toEqual([]);
    expect(
      codes(rules(toDb, "{to: [{namespaceSelector: {}}], ports: [{port: 50, endPort: 60, protocol: UDP}]}")),
    ).toEqual([]);
  });

  test("the whole world is no address: it is looked up by names", () =>
    expect(
      codes(rules("{ to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8] } }], ports: [{ port: 443 }] }")),
    ).toEqual(["blocked-dns"]));

  test.each([
    [
      "CoreDNS under its own name",
      `{to: [${named("kube-system", "{matchLabels: {k8s-app: coredns}}")}], ports: [{port: 53, protocol: UDP}]}`,
    ],
    [
      "the cache on each node",
      `{to: [${named("kube-system", "{matchLabels: {k8s-app: node-local-dns}}")}], ports: [{port: 53, protocol: UDP}]}`,
    ],
    [
      "DNS pods by their name, on the port that they listen on",
      `{to: [${named("kube-system", "{matchExpressions: [{key: k8s-app, operator: In, values: [kube-dns]}]}")}], ports: [{port: 8053, protocol: UDP}]}`,
    ],
    [
      "OpenShift's DNS",
      `{to: [${named("openshift-dns", "{matchLabels: {dns.operator.openshift.io/daemonset-dns: default}}")}], ports: [{port: dns, protocol: UDP}]}`,
    ],
    ["OpenShift's namespace", `{to: [${named("openshift-dns")}], ports: [{port: 5353, protocol: UDP}]}`],
    [
      "a namespace by a label that it may carry",
      "{to: [{namespaceSelector: {matchLabels: {name: kube-system}}}], ports: [{port: 53, protocol: UDP}]}",
    ],
  ])("silence: %s", (_, rule) => expect(codes(rules(toDb, rule))).toEqual([]));

  test("silence about pods that need no policy to look up names: in their node's network, or the DNS pods themselves", () => {
    const onNode = deployment("agent", "{app: agent}", { hostNetwork: true });
    const text = (app: string) => rules(toDb).replace("podSelector: {}", `podSelector: {matchLabels: ${app}}`);
    expect(codes(text("{app: agent}"), onNode)).not.toContain("blocked-dns");
    const own = policyIn(
      "kube-system",
      "podSelector: {}\npolicyTypes: [Egress]\negress: [{to: [{podSelector: {matchLabels: {app: x}}}]}]",
    );
    expect(codesIn(own, dns)).not.toContain("blocked-dns");
  });

  test("TCP alone: who leaves the protocol out says TCP", () =>
    check(
      file("/others.yaml", web, db, policy("in", "{podSelector: {}, ingress: [{}]}")) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: { matchLabels: { app: web } }
            policyTypes: [Egress]
            egress:
              - to:
                  - podSelector: { matchLabels: { app: db } }
              - to:
                  - namespaceSelector: {}
                ports:
                  - port: 53 # DNS
          #               ^^ warning blocked-dns: Deployment \`web\` can ask the cluster's DNS over TCP alone: a port without \`protocol\` is a TCP port. Names are looked up over UDP, so connections by a name fail. Allow UDP 53, too.
            `,
          ),
        ),
    ));

  test("TCP alone: the fix adds UDP beside it, and another policy may have it", () => {
    const text = policyIn(
      "shop",
      "podSelector: {}\npolicyTypes: [Egress]\negress:\n- ports:\n  - port: 53 # DNS\n    protocol: TCP",
    );
    const open = policy("in", "{podSelector: {}, ingress: [{}]}");
    const beside = [{ path: "/others.yaml", text: [web, db, open].join("\n---\n") }];
    checkFix(text, `${text}\n  - protocol: UDP\n    port: 53`.replace(/^ {2}(?=- protocol| {2}port: 53$)/gm, "    "), {
      beside,
      title: "Allow UDP 53, too",
    });
    const other = "{podSelector: {}, policyTypes: [Egress], egress: [{ports: [{port: 53, protocol: UDP}]}]}";
    expect(codes(text)).toEqual(["blocked-dns"]);
    expect(codes(text, policy("dns", other))).toEqual([]);
  });
});
