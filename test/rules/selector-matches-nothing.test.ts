/** selector-matches-nothing: a Hint where pods may come from elsewhere, a Warning where that would change nothing, silence where it is not known. */

import { describe, expect, test } from "vitest";
import { createChecker } from "../../server/src/core/rules/checker";
import { defaultConfiguration } from "../../server/src/core/rules/configuration";
import { rules } from "../../server/src/core/rules/index";
import { createWorkspace } from "../../server/src/core/workspace/workspace";
import { check } from "../harness/check";
import { checkFix, fixTitles } from "../harness/check-fix";
import { denyAll, deployment, file, namespace, policyIn } from "../harness/manifests";
import { memoryWorkspace, type TextFile } from "../harness/memory-workspace";

const pods = [deployment("web", "{app: web}"), deployment("api", "{app: api}"), denyAll("shop")];
const here = file("/pods.yaml", ...pods);
const subject = (selector: string) => policyIn("shop", `podSelector:\n  ${selector}`);

describe("a Hint", () => {
  test("a policy's own pods: its one label is what does not match", () =>
    check(
      here +
        file(
          "/policy.yaml",
          subject(
            "matchLabels:\n    app: cache\n#   ^^^^^^^^^^ hint selector-matches-nothing: No workload here matches this selector. Of all that the workspace holds, the policy applies to nothing. Check its labels, unless an operator, a chart or another folder brings the pods.",
          ),
        ),
    ));

  test("a peer, with a label in the way whose value no pod carries", () =>
    check(
      file("/pods.yaml", deployment("web", "{app: web, tier: front}"), ...pods.slice(1)) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            ingress:
              - from:
                  - podSelector:
                      matchLabels:
                        app: web
                        tier: edge
          #             ^^^^^^^^^^ hint selector-matches-nothing: No workload here matches this selector. Without \`tier=edge\` it would match 1 workload. Of all that the workspace holds, nobody is meant by it. Check this one, unless there are pods elsewhere that it holds for.
            `,
          ),
        ),
    ));

  describe("a dash too few: either would match, both do not", () => {
    const till = deployment("till", "{app: till}", { namespace: "bank" });
    const others = [...pods, namespace("shop"), namespace("bank", "{team: b}"), till, denyAll("bank")];
    const text = policyIn(
      "shop",
      `
      podSelector: {}
      ingress:
        - from:
            - namespaceSelector: # the bank
                matchLabels:
                  team: b
              # our site
              podSelector:
                matchLabels:
                  app: web
    #             ^^^^^^^^ hint selector-matches-nothing: No workload here matches this selector. 1 workload that it would match is in \`shop\`. Of all that the workspace holds, nobody is meant by it. Behind one dash both must match: give the podSelector a dash of its own if either may, or select the namespace \`shop\`, the policy's own.
          ports:
            - port: 80
      `,
    );

    test("it says so", () => check(file("/pods.yaml", ...others) + file("/policy.yaml", text)));

    test("the fix makes two of it", () => {
      const mine = text.replace(/\n *# +\^.*/, "");
      const options = { beside: [{ path: "/pods.yaml", text: others.join("\n---\n") }] };
      const title = "Make two peers of it: either may match";
      expect(fixTitles(mine, options)).toEqual([title]);
      const two = mine.replace(/( *) {2}# our site\n *podSelector/, "$1# our site\n$1- podSelector");
      checkFix(mine, two, { ...options, title });
    });
  });

  test("a peer that means another namespace", () =>
    check(
      file("/pods.yaml", ...pods, deployment("till", "{app: till}", { namespace: "bank" }), denyAll("bank")) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            ingress:
              - from:
                  - podSelector: { matchLabels: { app: till } }
          #                                       ^^^^^^^^^ hint selector-matches-nothing: 1 workload that it would match is in \`bank\`. Of all that the workspace holds, nobody is meant by it. A podSelector alone means the policy's own namespace: add a namespaceSelector for \`bank\` if those are meant.
            `,
          ),
        ),
    ));

  test("namespaces, where the workspace holds several and all that are named", () =>
    check(
      here +
        file("/namespaces.yaml", namespace("shop", "{team: sales}"), namespace("bank", "{team: money}")) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            ingress:
              - from:
                  - namespaceSelector: { matchLabels: { team: tills } }
          #                                             ^^^^^^^^^^^ hint selector-matches-nothing: No namespace here matches this selector. Of all that the workspace holds, no pods are meant by it. Check its labels, unless the namespace is made elsewhere.
            `,
          ),
        ),
    ));
});

describe("a Warning", () => {
  test("labels that stand on the workload instead of its pods", () =>
    check(
      file("/pods.yaml", deployment("db", "{app: db}", { own: "{role: store}" }), denyAll("shop")) +
        file(
          "/policy.yaml",
          subject(
            "matchLabels:\n    role: store\n#   ^^^^^^^^^^^ warning selector-matches-nothing: 1 workload carries this on itself, but not on its pods (`spec.template.metadata.labels`). Of all that the workspace holds, the policy applies to nothing. Put the labels into the template of the pods, or select by those that it has.",
          ),
        ),
    ));

  test("one label that nobody carries, where the other policies match", () =>
    check(
      here +
        file(
          "/policy.yaml",
          subject("matchLabels: { app: api }").replace("name: test", "name: api"),
          subject(
            "matchLabels:\n    app: web\n    track: stable\n#   ^^^^^^^^^^^^^ warning selector-matches-nothing: Without `track=stable` it would match 1 workload.",
          ),
        ),
    ));

  test("which is a Hint where most of the others match as little", () =>
    check(
      here +
        file(
          "/policy.yaml",
          ...["web", "api"].map((app) =>
            subject(
              `matchLabels:\n    app: ${app}\n    track: stable\n#   ^^^^^^^^^^^^^ hint selector-matches-nothing: Without \`track=stable\` it would match 1 workload.`,
            ).replace("name: test", `name: ${app}`),
          ),
        ),
    ));
});

describe("silence", () => {
  const codes = (policy: string, ...files: readonly TextFile[]) =>
    memoryWorkspace([{ path: "/policy.yaml", text: policy }, ...files])
      .annotations("/policy.yaml")
      .map(({ code }) => code)
      .filter((code) => code === "selector-matches-nothing");
  const silent = (policy: string, ...files: readonly TextFile[]) => expect(codes(policy, ...files)).toEqual([]);
  const cache = subject("matchLabels: { app: cache }");
  const beside = (...documents: readonly string[]): TextFile => ({
    path: "/pods.yaml",
    text: documents.join("\n---\n"),
  });

  test("the same policy is told otherwise", () =>
    expect(codes(cache, beside(...pods))).toEqual(["selector-matches-nothing"]));

  test("but not where nobody says in which namespace anything is", () =>
    expect(
      codes(cache.replace("  namespace: shop\n", ""), beside(deployment("web", "{app: web}", { namespace: null }))),
    ).toEqual(["selector-matches-nothing"]));

  test("where there are no workloads, or none in the namespace", () => {
    silent(cache);
    silent(cache, beside(namespace("shop"), namespace("bank")));
    silent(cache, beside(deployment("web", "{app: web}", { namespace: "bank" })));
  });

  test("where something may match: labels are rendered, or namespaces are left to whoever applies", () => {
    silent(cache, beside(...pods, deployment("late", '{app: "{{ .Values.app }}"}')));
    silent(cache, beside(...pods, deployment("cache", "{app: cache}", { namespace: null })));
    silent(cache.replace("  namespace: shop\n", ""), beside(...pods, deployment("cache", "{app: cache}")));
  });

  test("where the pods are in the world of another kustomization, or in the plain files", () => {
    const kustomization = { path: "/b/kustomization.yaml", text: "resources: [pods.yaml]" };
    silent(cache, beside(...pods), kustomization, { path: "/b/pods.yaml", text: deployment("cache", "{app: cache}") });
    const own = { path: "/kustomization.yaml", text: "resources: [policy.yaml, pods.yaml]\ncommonLabels: {of: shop}" };
    expect(codes(cache, beside(...pods), own)).toEqual(["selector-matches-nothing"]);
    silent(cache, beside(...pods), own, { path: "/cache.yaml", text: deployment("cache", "{app: cache}") });
  });

  test("where a part of the kustomization is not here, or a patch changes the policy", () => {
    const kustomization = (lines: string) => ({
      path: "/kustomization.yaml",
      text: `resources: [policy.yaml, pods.yaml${lines}`,
    });
    silent(cache, beside(...pods), kustomization(", https://example.com/base]"));
    const patch =
      "patches: [{patch: '[{op: replace, path: /spec/podSelector, value: {}}]', target: {kind: NetworkPolicy}}]";
    silent(cache, beside(...pods), kustomization(`]\n${patch}`));
  });

  test("of what clusters bring along", () => {
    const peer = (text: string) => policyIn("shop", `podSelector: {}\ningress:\n  - from:\n      - ${text}\n`);
    const all = [...pods, namespace("shop"), namespace("bank")];
    silent(peer("podSelector: { matchLabels: { k8s-app: kube-dns } }"), beside(...all));
    silent(peer("podSelector: { matchLabels: { app.kubernetes.io/name: ingress-nginx } }"), beside(...all));
    silent(peer("namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }"), beside(...all));
    silent(peer("namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: monitoring } }"), beside(...all));
    silent(subject("matchLabels: { job-name: migration }"), beside(...all));
  });

  test("but not of what is named like it and is here, in another namespace", () => {
    const scraped = policyIn(
      "shop",
      "podSelector: {}\ningress:\n  - from:\n      - podSelector: { matchLabels: { app: prometheus } }\n",
    );
    const prometheus = deployment("prometheus", "{app: prometheus}", { namespace: "monitoring" });
    silent(scraped, beside(...pods));
    expect(codes(scraped, beside(...pods, prometheus))).toEqual(["selector-matches-nothing"]);
  });

  test("where another finding tells it", () => {
    silent(subject("matchLabels: { App: web }"), beside(...pods));
    silent(
      subject("matchExpressions: [{ key: app, operator: Exists }, { key: app, operator: DoesNotExist }]"),
      beside(...pods),
    );
    silent(
      policyIn(
        "shop",
        "podSelector: {}\ningress: [{ from: [{ namespaceSelector: { matchLabels: { name: bank } } }] }]",
      ),
      beside(...pods, namespace("shop"), namespace("bank")),
    );
    silent(subject("matchLabels: { app: 'not a label' }"), beside(...pods));
  });

  test("of pods that the peer of their namespace admits, whichever of the two stands first", () => {
    const bank = deployment("till", "{app: till}", { namespace: "bank" });
    const around = beside(...pods, bank, namespace("bank", "{team: money}"));
    const [tills, banks] = [
      "podSelector: { matchLabels: { app: till } }",
      "namespaceSelector: { matchLabels: { team: money } }",
    ];
    const from = (...peers: readonly string[]) =>
      policyIn("shop", `podSelector: {}\ningress:\n  - from:\n${peers.map((one) => `      - ${one}\n`).join("")}`);
    silent(from(banks, tills), around);
    silent(from(tills, banks), around);
    expect(codes(from(tills), around)).toEqual(["selector-matches-nothing"]);
  });

  test("of what excludes all, of everything, and in Markdown", () => {
    silent(subject("matchExpressions: [{ key: app, operator: NotIn, values: [web, api] }]"), beside(...pods));
    silent(policyIn("shop", "podSelector: {}"), beside(...pods));
    const page = memoryWorkspace([{ path: "/page.md", text: `\`\`\`yaml\n${cache}\n\`\`\`\n` }, beside(...pods)]);
    expect(page.annotations("/page.md")).toEqual([]);
  });

  test("while files are still being read; then it is told", () => {
    const workspace = createWorkspace();
    const checker = createChecker(rules, (_, error) => {
      throw error;
    });
    workspace.setReading(true);
    workspace.apply(
      [{ path: "/policy.yaml", text: cache }, beside(...pods)].map(({ path, text }) => {
        return { uri: `file://${path}`, text, language: "yaml" as const };
      }),
    );
    const found = () => {
      const { snapshot } = workspace;
      const policy = snapshot.file("file:///policy.yaml");
      return policy ? checker.check(snapshot, policy).map(({ finding }) => finding.code) : [];
    };
    expect(found()).toEqual([]);
    workspace.setReading(false);
    expect(found()).toEqual(["selector-matches-nothing"]);
  });
});

test("a peer that means another namespace gets a namespaceSelector for it, if that is chosen", () => {
  const peer = (...lines: readonly string[]) =>
    policyIn("shop", ["podSelector: {}", "ingress:", "  - from:", ...lines.map((line) => `      ${line}`)].join("\n"));
  const till = deployment("till", "{app: till}", { namespace: "bank" });
  const beside = [{ path: "/pods.yaml", text: [...pods, till, denyAll("bank")].join("\n---\n") }];
  const before = peer("- podSelector:", "    matchLabels: { app: till }");
  const title = "Select in namespace `bank`";
  expect(fixTitles(before, { beside })).toEqual([title]);
  const namespaced = ["- namespaceSelector:", "    matchLabels:", "      kubernetes.io/metadata.name: bank"];
  checkFix(before, peer(...namespaced, "  podSelector:", "    matchLabels: { app: till }"), { beside, title });
});

test("a severity that people set wins over the milder one of a finding", () => {
  const files = [
    { path: "/policy.yaml", text: subject("matchLabels: { app: cache }") },
    { path: "/pods.yaml", text: pods.join("\n---\n") },
  ];
  const severities = { "selector-matches-nothing": "information" as const };
  const workspace = memoryWorkspace(files, () => ({ ...defaultConfiguration, severities }));
  expect(workspace.annotations("/policy.yaml").map(({ severity }) => severity)).toEqual(["information"]);
});
