/** unknown-named-port, service-port, port-not-listening: what a rule's ports say, against the containers that are meant. */

import { describe, expect, test } from "vitest";
import { check } from "../harness/check";
import { checkFix, fixTitles } from "../harness/check-fix";
import { denyAll, deployment, file, namespace, policyIn, service } from "../harness/manifests";
import { memoryWorkspace, type TextFile } from "../harness/memory-workspace";

const web = deployment("web", "{app: web}", { ports: "[{name: http, containerPort: 8080}]" });
const dns = deployment("dns", "{app: dns}", { ports: "[{name: dns, containerPort: 53, protocol: UDP}]" });
const pods = [web, dns, denyAll("shop")];
const codes = ["unknown-named-port", "service-port", "port-not-listening"];

/** Admits anybody to these ports of pods; findings may stand below the lines. */
const to = (selector: string, ports: string) =>
  policyIn("shop", `podSelector: ${selector}\ningress:\n  - ports:\n      ${ports.replaceAll("\n", "\n      ")}`);

const beside = (...documents: readonly string[]): readonly TextFile[] => [
  { path: "/pods.yaml", text: documents.join("\n---\n") },
];

function found(policy: string, files: readonly TextFile[], path = "/policy.yaml"): readonly string[] {
  const workspace = memoryWorkspace([{ path, text: policy }, ...files]);
  return workspace
    .annotations(path)
    .flatMap(({ code, severity }) => (codes.includes(code) ? `${severity} ${code}` : []));
}

describe("unknown-named-port", () => {
  test("a name that no container has: a Warning, with those that it has", () =>
    check(
      file("/pods.yaml", ...pods) +
        file(
          "/policy.yaml",
          to(
            "{ matchLabels: { app: web } }",
            "- port: https\n#       ^^^^^ warning unknown-named-port: Nothing in Deployment `web` has a TCP port called `https`. A name is looked up among the ports that the destination's containers declare; where it is not found, this port admits nothing. Write `http`, or give the container's port that name.",
          ),
        ),
    ));

  test("a name that is there for another protocol", () =>
    check(
      file("/pods.yaml", ...pods) +
        file(
          "/policy.yaml",
          to(
            "{ matchLabels: { app: dns } }",
            "- port: dns\n#       ^^^ warning unknown-named-port: Nothing in Deployment `dns` has a TCP port called `dns`: there it is UDP. A name is looked up among the ports that the destination's containers declare; where it is not found, this port admits nothing. Write `protocol: UDP` if that one is meant.",
          ),
        ),
    ));

  test("a Hint where the rule is about all pods and none has a similar name: others may come", () =>
    check(
      file("/pods.yaml", ...pods) +
        file(
          "/policy.yaml",
          to(
            "{}",
            "- port: metrics\n#       ^^^^^^^ hint unknown-named-port: None of the 2 workloads that are meant has a TCP port called `metrics`.",
          ),
        ),
    ));

  test("of an egress rule, the destination's", () =>
    check(
      file("/pods.yaml", ...pods) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            policyTypes: [Egress]
            egress:
              - to:
                  - podSelector: { matchLabels: { app: web } }
                ports:
                  - port: htpp
          #               ^^^^ warning unknown-named-port: Nothing in Deployment \`web\` has a TCP port called \`htpp\`.
              - ports: [{ port: 53, protocol: UDP }]
            `,
          ),
        ),
    ));

  test("the fix: the name that is nearest", () => {
    const named = deployment("web", "{app: web}", { ports: "[{name: metrics, containerPort: 9090}]" });
    const policy = (port: string) => to("{ matchLabels: { app: web } }", `- port: ${port} # for the charts`);
    expect(fixTitles(policy("http"), { beside: beside(named, denyAll("shop")) })).toEqual([]);
    checkFix(policy("metrcs"), policy("metrics"), {
      beside: beside(named, denyAll("shop")),
      title: "Change `metrcs` to `metrics`",
    });
  });
});

describe("service-port", () => {
  const site = service("site", "{app: web}", "[{port: 80, targetPort: http}]");
  const policy = (port: string) => to("{ matchLabels: { app: web } }", `- port: ${port}`);

  test("the number of a Service's port, where its pods listen on another one", () =>
    check(
      file("/pods.yaml", ...pods, site) +
        file(
          "/policy.yaml",
          policy(
            "80\n#       ^^ warning service-port: 80 is the port of Service `site`; its pods listen on 8080. A policy looks at what reaches the pod, where the Service's own port has been replaced already: this one admits nothing. Write 8080.",
          ),
        ),
    ));

  test("the fix writes the number that they listen on", () =>
    checkFix(policy("80"), policy("8080"), { beside: beside(...pods, site) }));

  test("not where a pod that is meant listens on it itself, nor where the Service is about other pods", () => {
    const also = deployment("also", "{app: web}", { ports: "[{containerPort: 80}]" });
    expect(found(policy("80"), beside(...pods, site))).toEqual(["warning service-port"]);
    expect(found(policy("80"), beside(...pods, site, also))).toEqual([]);
    const other = service("site", "{app: dns}", "[{port: 80, targetPort: http}]");
    expect(found(policy("80"), beside(...pods, other))).toEqual(["hint port-not-listening"]);
  });

  test("not where its target is no port that a container declares: the Service may be what is wrong", () => {
    const wrong = service("site", "{app: web}", "[{port: 80, targetPort: 9999}]");
    expect(found(policy("80"), beside(...pods, wrong))).toEqual(["hint port-not-listening"]);
  });

  test("not of a range, of which it may be a part", () => {
    const range = to("{ matchLabels: { app: web } }", "- port: 80\n  endPort: 90");
    expect(found(range, beside(...pods, site))).toEqual(["hint port-not-listening"]);
  });
});

describe("port-not-listening", () => {
  test("a number that no container declares, where they declare others: a Hint", () =>
    check(
      file("/pods.yaml", ...pods) +
        file(
          "/policy.yaml",
          to(
            "{ matchLabels: { app: web } }",
            "- port: 8090\n#       ^^^^ hint port-not-listening: Nothing in Deployment `web` declares the TCP port 8090. A container need not declare what it listens on, but these do declare ports. Check the number: they declare 8080/TCP.",
          ),
        ),
    ));

  test("a number that is there for another protocol: a Warning", () =>
    check(
      file("/pods.yaml", ...pods) +
        file(
          "/policy.yaml",
          to(
            "{ matchLabels: { app: dns } }",
            "- port: 53\n#       ^^ warning port-not-listening: Nothing in Deployment `dns` declares the TCP port 53: there it is UDP. Where no protocol is written, TCP is meant; the other one is not admitted. Write `protocol: UDP` if that one is meant.",
          ),
        ),
    ));

  test("the fix writes the protocol, or changes the one that stands there", () => {
    const policy = (port: string) => to("{ matchLabels: { app: dns } }", `- ${port}`);
    const title = "Change the protocol to `UDP`";
    const written = policy("port: 53\n  protocol: UDP");
    checkFix(policy("port: 53"), written, { beside: beside(...pods), title });
    checkFix(policy("port: 53\n  protocol: TCP"), written, { beside: beside(...pods), title });
  });

  test("a range is right if a port is in it", () => {
    const range = (first: number) => to("{ matchLabels: { app: web } }", `- port: ${first}\n  endPort: 9000`);
    expect(found(range(8000), beside(...pods))).toEqual([]);
    expect(found(range(8081), beside(...pods))).toEqual(["hint port-not-listening"]);
  });

  test("not where a container that is meant declares no ports: it may listen on any", () =>
    expect(
      found(to("{ matchLabels: { app: web } }", "- port: 8090"), beside(...pods, deployment("bare", "{app: web}"))),
    ).toEqual([]));
});

describe("silence of all three", () => {
  const slips = "- port: metrics\n- port: 8090\n- port: 80";
  const ofWeb = to("{ matchLabels: { app: web } }", slips);
  const site = service("site", "{app: web}", "[{port: 80, targetPort: http}]");
  const told = ["warning unknown-named-port", "hint port-not-listening", "warning service-port"];

  test("the same policy is told otherwise", () => expect(found(ofWeb, beside(...pods, site))).toEqual(told));

  test("what is right: numbers, names, and no port at all", () => {
    expect(found(to("{ matchLabels: { app: web } }", "- port: 8080\n- port: http\n- {}"), beside(...pods))).toEqual([]);
    expect(found(to("{ matchLabels: { app: dns } }", "- port: dns\n  protocol: UDP"), beside(...pods))).toEqual([]);
  });

  test("where no pods are known, or more than are known may be meant", () => {
    expect(found(ofWeb, [])).toEqual([]);
    expect(found(ofWeb, beside(dns, denyAll("shop")))).toEqual([]);
    expect(found(ofWeb, beside(...pods, site, deployment("late", '{app: "{{ .Values.app }}"}')))).toEqual([]);
    expect(found(ofWeb, beside(...pods, site, deployment("any", "{app: web}", { namespace: null })))).toEqual([]);
  });

  test("where ports are rendered, or a patch may change them", () => {
    const rendered = deployment("more", "{app: web}", { ports: '[{containerPort: "{{ .Values.port }}"}]' });
    expect(found(ofWeb, beside(...pods, site, rendered))).toEqual([]);
    const patch =
      "patches: [{target: {kind: Deployment}, patch: '[{op: remove, path: /spec/template/spec/containers/0/ports}]'}]";
    const kustomization = { path: "/kustomization.yaml", text: `resources: [policy.yaml, pods.yaml]\n${patch}` };
    expect(found(ofWeb, [...beside(...pods, site), kustomization])).toEqual([]);
  });

  test("where any pods may be the destination: an egress rule for everybody, or for addresses", () => {
    const egress = (peer: string) =>
      policyIn("shop", `podSelector: {}\negress:\n  - to: [${peer}]\n    ports: [{ port: 8090 }]`);
    const files = beside(...pods, namespace("shop"));
    expect(found(egress("{ podSelector: { matchLabels: { app: web } } }"), files)).toEqual(["hint port-not-listening"]);
    expect(found(egress(""), files)).toEqual([]);
    expect(found(egress("{ podSelector: {} }"), files)).toEqual([]);
    expect(found(egress("{ namespaceSelector: {} }"), files)).toEqual([]);
    const both = "{ podSelector: { matchLabels: { app: web } } }, { ipBlock: { cidr: 192.0.2.0/24 } }";
    expect(found(egress(both), files)).toEqual([]);
  });

  test("in Markdown, which is applied to nothing", () =>
    expect(found(`\`\`\`yaml\n${ofWeb}\n\`\`\`\n`, beside(...pods, site), "/page.md")).toEqual([]));
});
