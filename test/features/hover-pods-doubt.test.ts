/** Hovers on policies where not all is known of the workloads, and where nothing is said of them. */

import { describe, test } from "vitest";
import { checkPods } from "../harness/check-hover";
import { heads, withHead } from "../harness/margin";

const head = heads.networkPolicy.replace("name: web", "name: web\n  namespace: shop");
const policy = (spec: string) => withHead(spec, head);

const shop = `
#- /shop.yaml
kind: Deployment
apiVersion: apps/v1
metadata: { name: web, namespace: shop }
spec: { template: { metadata: { labels: { app: web, tier: frontend } } } }
`;
const web = "[web](file:///shop.yaml#L3)";
const inShop = (spec: string, words: string) => checkPods(`${policy(spec)}${shop}`, words);

describe("what is not known, and what is not said", () => {
  const chart = `
#- /chart.yaml
kind: Deployment
apiVersion: apps/v1
metadata: { name: chart, namespace: shop }
spec:
  template:
    metadata:
      labels:
        app: chart
        {{- include "chart.labels" . | nindent 8 }}
`;
  const chartLink = "[chart](file:///chart.yaml#L3)";

  test("labels that a template renders", () =>
    checkPods(
      `${policy("podSelector$0: { matchLabels: { tier: frontend } }")}${shop}${chart}`,
      `**1 Deployment** here: ${web} in \`shop\`. 1 more may match: its labels are templated (${chartLink} in \`shop\`).`,
    ));

  test("a name that a template renders: the file stands for it", () =>
    checkPods(
      `${policy("podSelector$0: { matchLabels: { app: chart } }")}${chart.replace("name: chart", "name: {{ .Release.Name }}").replace(/^ *\{\{-.*\n/m, "")}`,
      "**1 Deployment** here: [chart.yaml:1](file:///chart.yaml#L1) in `shop`.",
    ));

  test("workloads that name no namespace may be applied to any", () => {
    const namespace = "kind: Namespace\napiVersion: v1\nmetadata: { name: shop, labels: { team: shop } }\n---\n";
    const workload = "kind: Pod\napiVersion: v1\nmetadata: { name: web }\n";
    const peer = (marked: string) =>
      policy(`egress: [{ to: [{ ${marked}: { matchLabels: { team: shop } }, podSelector: {} }] }]`);
    const all = `#- /all.yaml\n${namespace}${workload}`;
    checkPods(
      `${peer("$0namespaceSelector")}${all}`,
      "**1 namespace** here: [shop](file:///all.yaml#L3), with 0 workloads.",
    );
    const dash = peer("namespaceSelector").replace("podSelector: {} }]", "podSelector: {$0} }]");
    checkPods(`${dash}${all}`, "**1 workload** here may match: it names no namespace.");
  });

  test("no workload anywhere: nothing about pods", () =>
    checkPods(
      `${policy("podSelector$0: {}")}#- /shop.yaml\nkind: Namespace\napiVersion: v1\nmetadata: { name: shop }`,
      "",
    ));

  test("a selector with an error", () => inShop("podSelector: { matchLabels$0: { app: [web] } }", ""));

  test("a namespace that an error leaves open", () =>
    checkPods(`${policy("podSelector$0: {}").replace("namespace:", "Namespace:")}${shop}`, ""));

  test("pods that land in whatever namespace they are applied to", () =>
    checkPods(
      `${policy("podSelector$0: { matchLabels: { app: cart } }")}${shop}\n---\n{ apiVersion: v1, kind: Pod, metadata: { name: cart, labels: { app: cart } } }`,
      "No workload here in `shop` matches. 1 workload that it would match names no namespace.",
    ));

  test("a policy that is a template itself", () =>
    inShop('podSelector$0: { matchLabels: { app: "{{ .Values.app }}" } }', ""));

  test("a page shows a policy, and applies none", () =>
    checkPods(`#- /page.md\n\`\`\`yaml\n${policy("podSelector$0: {}")}\`\`\`${shop}`, ""));

  test("files are still being read", () =>
    checkPods(
      `${policy("podSelector$0: { matchLabels: { app: web } }")}${shop}`,
      `**1 Deployment** here: ${web} in \`shop\`. (still reading the workspace)`,
      { isReading: true },
    ));
});
