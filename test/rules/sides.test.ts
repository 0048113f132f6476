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
          #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning one-sided-connection: Deployment \`web\` may not open it: egress there is isolated by \`no-egress\`, and nothing allows this. A connection needs both sides to allow it. Allow it in the egress rules of a policy on these pods, too, or remove the peer.
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
          #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning one-sided-connection: Deployment \`db\` does not let it in: ingress there is isolated by \`closed\`, and nothing allows this.
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

  test("silence where no egress is meant, or to addresses alone", () => {
    const one = (rules: string) =>
      codesIn(policyIn("shop", `podSelector: {}\npolicyTypes: [Egress]\negress: ${rules}`), web);
    expect(one("[]")).toEqual([]);
    expect(one("[{ to: [{ ipBlock: { cidr: 10.0.0.0/8 } }], ports: [{ port: 443 }] }]")).toEqual([]);
    expect(one("[{}]")).toEqual([]);
  });
});
