/** Hovers on policies where there are many workloads, or several clusters. */

import { describe, test } from "vitest";
import { checkPods } from "../harness/check-hover";
import { heads, withHead } from "../harness/margin";

const head = heads.networkPolicy.replace("name: web", "name: web\n  namespace: shop");
const policy = (spec: string) => withHead(spec, head);

describe("many workloads", () => {
  const deployment = (name: string, namespace?: string) =>
    `kind: Deployment\napiVersion: apps/v1\nmetadata: { name: ${name}${namespace === undefined ? "" : `, namespace: ${namespace}`} }\n`;
  const link = (name: string, line: number) => `[${name}](file:///all.yaml#L${line})`;

  test("of one namespace the first five, in the order of their names", () => {
    const all = ["g", "f", "e", "d", "c", "b", "a"].map((name) => deployment(name)).join("---\n");
    const first = [link("a", 27), link("b", 23), link("c", 19), link("d", 15), link("e", 11)].join(", ");
    const alone = withHead("podSelector$0: {}");
    checkPods(`${alone}#- /all.yaml\n${all}`, `**7 Deployments** here: ${first} and 2 more.`);
  });

  test("of several namespaces ten in all", () => {
    const names = ["a", "b", "c", "d", "e"];
    const all = ["one", "two", "three", "four"].flatMap((namespace) =>
      names.map((name) => deployment(name, namespace)),
    );
    const five = (from: number) => names.map((name, index) => link(name, from + 4 * index));
    const list = (links: readonly string[]) => `${links.slice(0, -1).join(", ")} and ${links.at(-1)}`;
    checkPods(
      `${policy("egress: [{ to: [{ namespaceSelector: {}, podSelector$0: {} }] }]")}#- /all.yaml\n${all.join("---\n")}`,
      `**20 Deployments** here: ${list(five(63))} in \`four\`; ${list(five(3))} in \`one\`; and 10 more in 2 other namespaces.`,
    );
  });
});

describe("kustomizations", () => {
  const base = `
#- /base/kustomization.yaml
resources: [policy.yaml, web.yaml]
#- /base/web.yaml
kind: Deployment
apiVersion: apps/v1
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web } } } }
`;
  const overlay = (name: string, more = "") =>
    `#- /overlays/${name}/kustomization.yaml\nresources: [../../base]\n${more}\n`;
  const inBase = (spec: string) => `#- /base/policy.yaml\n${withHead(spec)}`;
  const link = "[web](file:///base/web.yaml#L3)";

  test("once where all agree", () =>
    checkPods(
      `${inBase("podSelector$0: {}")}${base}${overlay("dev")}${overlay("prod")}`,
      `**1 Deployment** here: ${link}.`,
    ));

  test("a label that one adds to the selector, where nothing carries it", () => {
    const rollout = base.replaceAll("apps/v1", "argoproj.io/v1alpha1").replaceAll("Deployment", "Rollout");
    const added = overlay("dev", "labels: [{ pairs: { env: dev, team: a }, includeSelectors: true }]");
    const none = "No workload here matches. The kustomization adds `env=dev` and `team=a` to the selector.";
    for (const spec of [
      "podSelector$0: { matchLabels: { app: web } }",
      "podSelector: {}\ningress: [{ from: [{ podSelector$0: { matchLabels: { app: web } } }] }]",
      "podSelector: {}\ningress: [{ from: [$0{ podSelector: { matchLabels: { app: web } } }] }]",
    ]) {
      checkPods(`${inBase(spec)}${rollout}${added}`, none);
    }
    checkPods(
      `${inBase("podSelector$0: { matchLabels: { app: web } }")}${base}${added}`,
      `**1 Deployment** here: ${link}.`,
    );
  });

  test("each by its folder where they do not", () =>
    checkPods(
      `${inBase("podSelector$0: {}")}${base}${overlay("dev", "namespace: dev")}${overlay("prod", "namespace: prod\nnamePrefix: my-")}`,
      `- In \`overlays/dev\`: **1 Deployment** here: ${link} in \`dev\`.\n- In \`overlays/prod\`: **1 Deployment** here: [my-web](file:///base/web.yaml#L3) in \`prod\`.`,
    ));

  test("by its folder where only one of them holds workloads", () =>
    checkPods(
      `#- /shared/policy.yaml\n${withHead("podSelector$0: {}")}${base.replace("policy.yaml, ", "")}
#- /overlays/dev/kustomization.yaml
resources: [../../base, ../../shared/policy.yaml]
#- /overlays/rules/kustomization.yaml
resources: [../../shared/policy.yaml]
`,
      `- In \`overlays/dev\`: **1 Deployment** here: ${link}.`,
    ));

  test("a patch is no policy of its own", () =>
    checkPods(
      `#- /overlays/dev/patch.yaml\n${withHead("podSelector$0: {}")}${inBase("podSelector: {}")}${base}${overlay("dev", "patches: [{ path: patch.yaml }]")}`,
      "",
    ));

  test("parts that lie elsewhere may hold what is not found", () =>
    checkPods(
      `${inBase("podSelector$0: { matchLabels: { app: cache } }")}${base}${overlay("dev", "helmCharts: [{ name: cache }]")}`,
      "No workload here matches. There may be some in `cache`, which is not here.",
    ));
});
