/** Renaming labels: files with a cursor in, all files out, or the reason why not. */

import { describe, expect, test } from "vitest";
import { checkRefused, checkRename, wordAt } from "../harness/check-rename";

const pod = (labels: string, name = "web") =>
  `{apiVersion: v1, kind: Pod, metadata: {name: ${name}, labels: {${labels}}}}`;
const policyFor = (labels: string) =>
  `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: a}, spec: {podSelector: {matchLabels: {${labels}}}}}`;

/** A shop: a Deployment with its Service, and policies of its namespace and of another one. */
const shop = `
  #- /shop/web.yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: web
    namespace: shop
    labels: { app: web }
  spec:
    selector:
      matchLabels:
        app: web # the same as below
    template:
      metadata:
        labels:
          app: web
          tier: "front"
      spec:
        affinity:
          podAntiAffinity:
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector: { matchLabels: { app: web } }
              topologyKey: kubernetes.io/hostname
  ---
  apiVersion: v1
  kind: Service
  metadata: { name: web, namespace: shop, labels: { app: web } }
  spec:
    selector: { "app": 'web' }
    ports: [{ port: 80 }]
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata: { name: web, namespace: shop }
  spec: { selector: { matchLabels: { app: web } } }
  ---
  ${pod("app: cart", "cart")}
  #- /shop/policies.yaml
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata: { name: web, namespace: shop }
  spec:
    podSelector:
      matchLabels:
        app: web
    ingress:
    - from:
      - podSelector:
          matchExpressions:
          - { key: app, operator: In, values: [web, "cart"] }
          - { key: tier, operator: Exists }
      - namespaceSelector: { matchLabels: { app: web } }
`;

/** The shop with the cursor at the n-th place (from 1) of a text, right behind it. */
function at(text: string, nth = 1, files = shop): string {
  let from = 0;
  for (let count = 0; count < nth; count++) from = files.indexOf(text, from) + text.length;
  return `${files.slice(0, from)}$0${files.slice(from)}`;
}

const renamedKey = `
  #- /shop/web.yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: web
    namespace: shop
    labels: { app: web }
  spec:
    selector:
      matchLabels:
        example.com/part: web # the same as below
    template:
      metadata:
        labels:
          example.com/part: web
          tier: "front"
      spec:
        affinity:
          podAntiAffinity:
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector: { matchLabels: { example.com/part: web } }
              topologyKey: kubernetes.io/hostname
  ---
  apiVersion: v1
  kind: Service
  metadata: { name: web, namespace: shop, labels: { app: web } }
  spec:
    selector: { "example.com/part": 'web' }
    ports: [{ port: 80 }]
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata: { name: web, namespace: shop }
  spec: { selector: { matchLabels: { example.com/part: web } } }
  ---
  ${pod("example.com/part: cart", "cart")}
  #- /shop/policies.yaml
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata: { name: web, namespace: shop }
  spec:
    podSelector:
      matchLabels:
        example.com/part: web
    ingress:
    - from:
      - podSelector:
          matchExpressions:
          - { key: example.com/part, operator: In, values: [web, "cart"] }
          - { key: tier, operator: Exists }
      - namespaceSelector: { matchLabels: { app: web } }
`;

describe("a label's key, from any of its places", () => {
  test.each([
    ["the template", at("        app")],
    ["the workload's own selector", at("      app", 1)],
    ["a Service's selector", at('{ "app')],
    ["a policy's podSelector", at("matchLabels:\n        app", 2)],
    ["a requirement", at("{ key: app")],
    ["an affinity", at("labelSelector: { matchLabels: { app")],
    ["a PodDisruptionBudget", at("selector: { matchLabels: { app")],
  ])("%s", (_, files) => checkRename(files, "example.com/part", renamedKey));
});

describe("a value", () => {
  test("only of its key, each in the quotes that it has", () => {
    checkRename(
      `
      #- /web.yaml
      {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a", "labels": {"app": "web$0", "tier": "web"}}}
      ---
      apiVersion: v1
      kind: Pod
      metadata: { name: b, labels: { app: 'web', "tier": web } }
      ---
      apiVersion: v1
      kind: Pod
      metadata: { name: c, labels: { app: db } }
      #- /policy.yaml
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: web }
      spec:
        podSelector: { matchExpressions: [{ key: app, operator: NotIn, values: ["web", db] }] }
        egress:
        - to: [{ podSelector: { matchLabels: { tier: web } } }]
      `,
      "shop",
      `
      #- /web.yaml
      {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a", "labels": {"app": "shop", "tier": "web"}}}
      ---
      apiVersion: v1
      kind: Pod
      metadata: { name: b, labels: { app: 'shop', "tier": web } }
      ---
      apiVersion: v1
      kind: Pod
      metadata: { name: c, labels: { app: db } }
      #- /policy.yaml
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: web }
      spec:
        podSelector: { matchExpressions: [{ key: app, operator: NotIn, values: ["shop", db] }] }
        egress:
        - to: [{ podSelector: { matchLabels: { tier: web } } }]
      `,
    );
  });

  test("quotes where the new word would be no text without them", () => {
    checkRename(
      "{apiVersion: v1, kind: Pod, metadata: {name: a, labels: {app: web$0}}}",
      "1",
      '{apiVersion: v1, kind: Pod, metadata: {name: a, labels: {app: "1"}}}',
    );
  });

  test("in lists, and in a template as far as it is plain", () => {
    checkRename(
      `
      #- /shop/templates/web.yaml
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: {{ .Release.Name }} }
      spec:
        template:
          metadata:
            labels:
              release: {{ .Release.Name }}
              app: we$0b
      #- /shop/templates/policy.yaml
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicyList
      items:
      - metadata: { name: a }
        spec: { podSelector: { matchLabels: { app: web } } }
      `,
      "shop",
      `
      #- /shop/templates/web.yaml
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: {{ .Release.Name }} }
      spec:
        template:
          metadata:
            labels:
              release: {{ .Release.Name }}
              app: shop
      #- /shop/templates/policy.yaml
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicyList
      items:
      - metadata: { name: a }
        spec: { podSelector: { matchLabels: { app: shop } } }
      `,
    );
  });
});

const overlays = (shop: string, other: string, mark = "") => `
  #- /base/kustomization.yaml
  resources: [web.yaml]
  #- /base/web.yaml
  ${pod(`app: ${shop}`)}
  #- /dev/kustomization.yaml
  resources: [../base, policy.yaml]
  #- /dev/policy.yaml
  ${policyFor(`app: ${shop}${mark}`)}
  #- /prod/kustomization.yaml
  resources: [../base, policy.yaml]
  namePrefix: prod-
  #- /prod/policy.yaml
  ${policyFor(`app: ${shop}`)}
  #- /other/pod.yaml
  ${pod(`app: ${other}`)}
  ---
  ${policyFor(`app: ${other}`)}
`;

test("all clusters that the file is part of, those that share the label's places with them, and no other", () => {
  checkRename(overlays("web", "web", "$0"), "shop", overlays("shop", "web"));
});

describe("a PodDisruptionBudget in a folder of its own", () => {
  const files = (labels: string, more = "") =>
    `#- /shop/app/web.yaml\n${pod(labels)}\n#- /shop/budgets/web.yaml\n${budget(labels.replace("$0", ""))}\n${more}`;
  const budget = (labels: string) =>
    `{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: a}, spec: {selector: {matchLabels: {${labels}}}}}`;
  const other = `#- /bank/kustomization.yaml\nresources: [app, budgets/till.yaml]\n#- /bank/app/kustomization.yaml\nresources: [till.yaml]\n#- /bank/app/till.yaml\n${pod("app: web")}\n#- /bank/budgets/till.yaml\n${budget("app: web")}\n`;

  test("goes along", () => checkRename(files("app: web$0"), "shop", files("app: shop")));

  test("is another kustomization's, where the objects around it are", () =>
    checkRename(files("app: web$0", other), "shop", files("app: shop", other)));
});

test("labels of namespaces are others than those of pods", () => {
  const files = (team: string, mark = "") => `
    {apiVersion: v1, kind: Namespace, metadata: {name: pay, labels: {${team}${mark}: money}}}
    ---
    {apiVersion: v1, kind: Pod, metadata: {name: a, namespace: pay, labels: {team: money}}}
    ---
    apiVersion: policy.networking.k8s.io/v1alpha1
    kind: AdminNetworkPolicy
    metadata: { name: a }
    spec:
      priority: 1
      subject: { pods: { namespaceSelector: { matchLabels: { ${team}: money } }, podSelector: { matchLabels: { team: money } } } }
      egress: [{ action: Deny, to: [{ nodes: { matchLabels: { team: money } } }] }]
  `;
  checkRename(files("team", "$0"), "group", files("group"));
});

test("each manifest of a namespace", () => {
  const files = (team: string, mark = "") => `
    #- /a.yaml
    {apiVersion: v1, kind: Namespace, metadata: {name: pay, labels: {team: ${team}${mark}}}}
    ---
    ${pod("team: money")}
    #- /b.yaml
    {apiVersion: v1, kind: Namespace, metadata: {name: pay, labels: {team: ${team}, zone: eu}}}
  `;
  checkRename(files("money", "$0"), "gold", files("gold"));
});

test("an anchor and its aliases together", () => {
  const files = (app: string, mark = "") => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web, labels: &own { app: web } }
    spec:
      selector: { matchLabels: &labels { ${app}${mark}: web } }
      template: { metadata: { labels: { <<: *labels, tier: front } } }
  `;
  checkRename(files("app", "$0"), "part", files("part"));
});

test("a workload's own labels go along where they are the very same text", () => {
  const files = (app: string, mark = "") => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web, labels: &labels { app: ${app} } }
    spec: { template: { metadata: { labels: *labels } } }
    ---
    ${policyFor(`app: ${app}${mark}`)}
  `;
  checkRename(files("web", "$0"), "shop", files("shop"));
});

test("the word is what stands there, without its quotes", () => {
  expect(wordAt('{apiVersion: v1, kind: Pod, metadata: {name: a, labels: {"ap$0p": web}}}')).toBe("app");
  expect(wordAt("{apiVersion: v1, kind: Pod, metadata: {name: a, labels: {app: $0'web'}}}")).toBe("web");
});

describe("refused", () => {
  test("on anything but a label", () => {
    const why = "Nothing here can be renamed: put the cursor on a label of pods or namespaces.";
    checkRefused(pod("app: web").replace("name: web", "name: web$0"), "shop", why);
    checkRefused(policyFor("app: web").replace("NetworkPolicy", "Network$0Policy"), "shop", why);
    checkRefused("kind: $0ConfigMap", "shop", why);
  });

  test("on the labels of an object itself", () => {
    const deployment =
      "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web, labels: {app: web$0}}, spec: {template: {}}}";
    checkRefused(
      deployment,
      "shop",
      "This is a label of the Deployment itself: no selector of pods sees it. Those of its pods are in its template.",
    );
    checkRefused(
      "{apiVersion: v1, kind: Service, metadata: {name: web, labels: {app$0: web}}}",
      "part",
      "This is a label of the Service itself: no policy sees it.",
    );
  });

  test("while files are being read", () => {
    checkRefused(pod("app$0: web"), "part", "The workspace is still being read: try again in a moment.", {
      isReading: true,
    });
  });

  test("in a page", () => {
    checkRefused(
      `#- /page.md\n\`\`\`yaml\n${policyFor("app$0: web")}\n\`\`\``,
      "part",
      "What is applied together with this file is not known: its labels cannot be followed.",
    );
  });

  test.each([
    [
      "app$0: web",
      "a b",
      '"a b" is no label key: it takes letters, digits, -, _ and ., with a letter or digit first and last, and at most 63 of them; before it may stand a domain name and /.',
    ],
    [
      "app: web$0",
      "-x",
      '"-x" is no label value: it takes letters, digits, -, _ and ., with a letter or digit first and last, and at most 63 of them.',
    ],
    [
      "app: web$0",
      "",
      '"" is no label value: it takes letters, digits, -, _ and ., with a letter or digit first and last, and at most 63 of them.',
    ],
  ])("%s to %j", (labels, word, why) => checkRefused(pod(labels), word, why, { early: false }));

  test("where the new word is in use", () => {
    checkRefused(
      `${pod("app$0: web")}\n---\n${pod("part: db", "db")}`,
      "part",
      "part is in use already (manifests.yaml).",
      { early: false },
    );
    checkRefused(
      `${pod("app: web$0")}\n---\n${policyFor("app: shop")}`,
      "shop",
      "app=shop is in use already (manifests.yaml).",
      {
        early: false,
      },
    );
    checkRename(
      `${pod("app: web$0")}\n---\n${pod("part: shop", "db")}`,
      "shop",
      `${pod("app: shop")}\n---\n${pod("part: shop", "db")}`,
    );
  });

  test("where Kubernetes itself sets the label", () => {
    checkRefused(policyFor("pod-template-hash$0: a"), "x", "Kubernetes itself puts pod-template-hash on pods.");
    const peer = "ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name$0: shop}}}]}]";
    const policy = `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: a}, spec: {podSelector: {}, ${peer}}}`;
    checkRefused(policy, "x", "Kubernetes itself puts kubernetes.io/metadata.name on every namespace.");
    checkRefused(
      policy.replace("name$0: shop", "name: shop$0"),
      "x",
      "shop is the name of a namespace, and not a label that one could choose.",
    );
  });

  test("where no workload here carries it", () => {
    checkRefused(
      policyFor("app: web$0"),
      "shop",
      "No workload here carries app=web: those that are meant come from elsewhere.",
    );
  });

  test("where a selector names one that comes from elsewhere", () => {
    checkRefused(
      `${pod("app$0: web")}\n#- /policy.yaml\n${policyFor("app: operator")}`,
      "part",
      "No workload here carries app=operator (policy.yaml): those that are meant come from elsewhere.",
    );
    checkRename(
      `${pod("app: web$0")}\n#- /policy.yaml\n${policyFor("app: operator")}`,
      "shop",
      `${pod("app: shop")}\n#- /policy.yaml\n${policyFor("app: operator")}`,
    );
  });

  test("where a kustomization sets it", () => {
    const kustomized = (more: string) => `
      #- /shop/kustomization.yaml
      resources: [web.yaml]
      ${more}
      #- /shop/web.yaml
      ${pod("app$0: web")}
    `;
    checkRefused(
      kustomized("labels: [{ pairs: { app: shop }, includeTemplates: true }]"),
      "part",
      "shop/kustomization.yaml sets app on Pod web, and would go on doing so.",
    );
    checkRefused(kustomized("commonLabels: { part: shop }"), "part", "part is in use already, by web.", {
      early: false,
    });
    checkRefused(
      kustomized(
        "patches: [{ patch: '[{ op: replace, path: /metadata/labels/app, value: x }]', target: { kind: Pod } }]",
      ),
      "part",
      "shop/kustomization.yaml sets app on Pod web, and would go on doing so.",
    );
    checkRefused(
      kustomized("components: [github.com/example/more]"),
      "part",
      "Not all of the cluster is here: github.com/example/more (named in shop/kustomization.yaml) may use the label, too.",
    );
  });

  test("where a template renders it", () => {
    const chart = (labels: string) => `
      #- /templates/web.yaml
      apiVersion: v1
      kind: Pod
      metadata:
        name: api
        labels:
          ${labels}
      #- /templates/db.yaml
      ${pod("app$0: db", "db")}
    `;
    checkRefused(
      chart('{{- include "labels" . | nindent 4 }}'),
      "part",
      "Not all labels of Pod api are known (templates/web.yaml): this one may be among the others.",
    );
    checkRefused(
      chart("app: {{ .Values.name }}"),
      "part",
      "Not all labels of Pod api are known (templates/web.yaml): this one may be among the others.",
    );
  });

  test("where a template renders a policy's selectors", () => {
    const policy = `
      #- /templates/policy.yaml
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: a }
      spec:
        podSelector: { matchLabels: { app: {{ .Values.name }} } }
      #- /templates/db.yaml
      ${pod("app$0: db", "db")}
    `;
    checkRefused(policy, "part", "A template renders parts of templates/policy.yaml, which may use the label.");
  });

  test("where a file is broken", () => {
    checkRefused(
      `${pod("app: web$0")}\n#- /policy.yaml\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: { matchLabels: { app: web } }\n  a: b: c\n`,
      "shop",
      "policy.yaml cannot be read as YAML: mend it first.",
    );
    checkRefused(
      `${pod("app: web$0")}\n#- /db.yaml\napiVersion: v1\nkind: Pod\nmetadata: { name: db }\nspec: a: b\n`,
      "shop",
      "Not all labels of Pod db are known (db.yaml): this one may be among the others.",
    );
  });

  describe("where another tool selects by it in its own way", () => {
    const beside = (other: string, cursor = "app: web$0") => `${pod(cursor)}\n#- /other.yaml\n${other}`;
    const why = (other: string) =>
      `${other} (other.yaml) may mean this label, too: what it selects by is not changed from here.`;
    const cilium = (spec: string) =>
      `{apiVersion: cilium.io/v2, kind: CiliumNetworkPolicy, metadata: {name: cnp, labels: {app: web}}, spec: ${spec}}`;

    test.each([
      ["a selector like ours", cilium("{endpointSelector: {matchLabels: {app: web}}}"), "CiliumNetworkPolicy cnp"],
      ["a prefix", cilium('{endpointSelector: {matchLabels: {"k8s:app": web}}}'), "CiliumNetworkPolicy cnp"],
      [
        "an expression",
        "{apiVersion: projectcalico.org/v3, kind: NetworkPolicy, metadata: {name: gnp}, spec: {selector: \"app == 'web'\"}}",
        "NetworkPolicy gnp",
      ],
      [
        "in a list",
        "{apiVersion: v1, kind: List, items: [{apiVersion: monitoring.coreos.com/v1, kind: PodMonitor, spec: {selector: {matchLabels: {app: web}}}}]}",
        "PodMonitor",
      ],
    ])("%s", (_, other, name) => {
      checkRefused(beside(other), "shop", why(name));
      checkRefused(beside(other, "app$0: web"), "part", why(name));
    });

    test.each([
      ["it carries the label itself", cilium("{endpointSelector: {}}")],
      ["another value", cilium("{endpointSelector: {matchLabels: {app: web-2}}}")],
      ["another key", cilium("{endpointSelector: {matchLabels: {example.com/app: web}}}")],
      [
        "Services are what it selects",
        "{apiVersion: monitoring.coreos.com/v1, kind: ServiceMonitor, metadata: {name: a}, spec: {selector: {matchLabels: {app: web}}}}",
      ],
    ])("and not where %s", (_, other) => checkRename(beside(other), "shop", beside(other, "app: shop")));
  });

  test("where an alias repeats it as something else", () => {
    checkRefused(
      `
      apiVersion: v1
      kind: Pod
      metadata: { name: &name web, labels: { app: *name } }
      ---
      ${policyFor("app: web$0")}
      `,
      "shop",
      "manifests.yaml: an alias (*) repeats the label, or part of it, where something else is meant.",
      { early: false },
    );
  });
});
