/** What a workspace makes of its files: clusters with namespaces, workloads, services and policies as they are once applied. */

import { describe, expect, test } from "vitest";
import { createWorkspace } from "../../server/src/core/workspace/workspace";
import { checkClusters } from "../harness/draw-clusters";
import { readFixture } from "../harness/fixture";

test("what stands in plain files is applied together", () =>
  checkClusters(
    `
    #- /namespaces.yaml
    { apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { team: sales } } }
    #- /shop/web.yaml
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web, namespace: shop }
    spec:
      template:
        metadata: { labels: { app: web } }
        spec:
          hostNetwork: true
          containers: [{ ports: [{ name: http, containerPort: 8080 }, { containerPort: 53, protocol: UDP }] }]
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web, namespace: shop }
    spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
    #- /shop/web-1.json
    {
      "apiVersion": "v1", "kind": "Pod",
      "metadata": {
        "name": "web-1", "namespace": "shop", "labels": { "app": "web" },
        "ownerReferences": [{ "kind": "ReplicaSet", "name": "web-5d8", "controller": true }]
      }
    }
    #- /shop/policy.yaml
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: web, namespace: shop }
    spec: { podSelector: { matchLabels: { app: web } }, ingress: [{ from: [{ podSelector: {} }] }] }
    #- /admin.yaml
    apiVersion: policy.networking.k8s.io/v1alpha1
    kind: AdminNetworkPolicy
    metadata: { name: guard }
    spec: { priority: 1, subject: { namespaces: {} } }
    `,
    `
    as it stands
      Namespace shop  labels team=sales
      Pod shop/web-1  pods app=web  of ReplicaSet web-5d8
      Deployment shop/web  pods app=web  ports http=8080 53/UDP  hostNetwork
      Service shop/web  selects app=web  ports 80->http
      AdminNetworkPolicy default?/guard
      NetworkPolicy shop/web  selects app=web  admits all
    `,
  ));

test("namespaces that nothing makes exist where objects are put into them", () =>
  checkClusters(
    `
    { apiVersion: v1, kind: Pod, metadata: { name: web } }
    ---
    { apiVersion: v1, kind: Service, metadata: { name: web, namespace: shop } }
    ---
    { apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: web, namespace: other }, spec: { podSelector: {} } }
    `,
    `
    as it stands
      (Namespace default)
      (Namespace shop)
      Pod default?/web
      Service shop/web
      NetworkPolicy other/web  selects all
    `,
  ));

test("of a namespace that is made twice only what both say is known", () =>
  checkClusters(
    `
    { apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { team: sales, stage: live } } }
    ---
    { apiVersion: v1, kind: Namespace, metadata: { name: bank, labels: { team: money } } }
    ---
    { apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { team: sales, stage: test } } }
    ---
    { apiVersion: v1, kind: Namespace, metadata: { name: bank, labels: { team: money } } }
    ---
    { apiVersion: v1, kind: Namespace, metadata: { labels: { team: nobody } } }
    `,
    `
    as it stands
      Namespace shop  labels team=sales  labels unknown
      Namespace bank  labels team=money
    `,
  ));

test("nobody can set the label that the API server sets", () =>
  checkClusters(
    `{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { kubernetes.io/metadata.name: other } } }`,
    `
    as it stands
      Namespace shop
    `,
  ));

describe("templates", () => {
  test("policies of a chart may say more than is known", () =>
    checkClusters(
      `
      #- /templates/web.yaml
      {{- if .Values.policy.enabled }}
      apiVersion: {{ include "policy.apiVersion" . }}
      kind: NetworkPolicy
      metadata:
        name: {{ .Release.Name }}
        namespace: {{ .Release.Namespace }}
      spec:
        podSelector:
          matchLabels:
            app: web
            {{- include "labels" . | nindent 6 }}
            release: {{ .Release.Name }}
          matchExpressions:
          - { key: tier, operator: In, values: [front, {{ .Values.tier }}] }
          - { key: tier, operator: Exists }
      {{- end }}
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
      spec: { template: { metadata: { labels: { app: web, release: {{ .Release.Name }} } } } }
      `,
      `
      as it stands
        (Namespace default)
        Deployment default?/web  pods app=web  labels unknown
        NetworkPolicy default?/  selects app=web,tier Exists  partial
      `,
    ));
});

describe("kustomizations", () => {
  const base = `
    #- /base/kustomization.yaml
    resources: [web.yaml]
    #- /base/web.yaml
    { apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { team: sales } } }
    ---
    { apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { metadata: { labels: { app: web } } } } }
    ---
    { apiVersion: v1, kind: Service, metadata: { name: web }, spec: { selector: { app: web } } }
    ---
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: web }
    spec:
      podSelector: { matchLabels: { app: web } }
      ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }, { podSelector: {} }] }]`;

  test("set namespaces, names and labels", () =>
    checkClusters(
      `${base}
    #- /prod/kustomization.yaml
    resources: [../base]
    namespace: live
    namePrefix: live-
    commonLabels: { stage: prod }
      `,
      `
      /prod/kustomization.yaml
        Namespace live  labels team=sales stage=prod
        Deployment live/live-web  pods app=web stage=prod
        Service live/live-web  selects app=web stage=prod
        NetworkPolicy live/live-web  selects app=web,stage=prod  admits app=web,stage=prod  admits all
      `,
    ));

  test("each that no other names is a cluster, and so is what none names", () =>
    checkClusters(
      `${base}
    #- /test/kustomization.yaml
    resources: [../base, gone.yaml]
    patches: [{ path: patch.yaml }]
    #- /test/patch.yaml
    { apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { metadata: { labels: { app: changed } } } } }
    #- /more.yaml
    { apiVersion: v1, kind: Pod, metadata: { name: more } }
      `,
      `
      as it stands
        (Namespace default)
        Pod default?/more
      /test/kustomization.yaml
        Namespace shop  labels team=sales
        (Namespace default)
        Deployment default?/web  pods app=changed
        Service default?/web  selects app=web
        NetworkPolicy default?/web  selects app=web  admits app=web  admits all
        missing gone.yaml
      `,
    ));
});

test("which clusters a file is in, and that a patch is in none", () => {
  const workspace = workspaceOf(`
    #- /base/kustomization.yaml
    resources: [web.yaml]
    #- /base/web.yaml
    { apiVersion: v1, kind: Pod, metadata: { name: web } }
    #- /prod/kustomization.yaml
    resources: [../base]
    #- /test/kustomization.yaml
    resources: [../base]
    patches: [{ path: patch.yaml }]
    #- /test/patch.yaml
    { apiVersion: v1, kind: Pod, metadata: { name: web, labels: { a: b } } }
    #- /more.yaml
    { apiVersion: v1, kind: Pod, metadata: { name: more } }
    #- /empty.yaml
    # nothing
    #- /page.md
    \`\`\`yaml
    { apiVersion: v1, kind: Pod, metadata: { name: shown } }
    \`\`\`
  `);
  const { clusters, files } = workspace.snapshot;
  const drawn = Array.from(files(), ({ uri }) => {
    const roots = clusters.clustersOf(uri).map(({ root = "as it stands" }) => root.replace("file://", ""));
    return [uri.replace("file://", ""), ...(clusters.isPatch(uri) ? ["a patch"] : roots)].join(" ");
  });
  expect(drawn).toEqual([
    "/base/kustomization.yaml",
    "/base/web.yaml /prod/kustomization.yaml /test/kustomization.yaml",
    "/prod/kustomization.yaml",
    "/test/kustomization.yaml",
    "/test/patch.yaml a patch",
    "/empty.yaml",
    "/more.yaml as it stands",
    "/page.md",
  ]);
});

test("the index of labels, and policies by their document", () => {
  const { all } = workspaceOf(`
    { apiVersion: v1, kind: Pod, metadata: { name: a, labels: { app: web, tier: x } } }
    ---
    { apiVersion: v1, kind: Pod, metadata: { name: b, labels: { app: web } } }
    ---
    { apiVersion: v1, kind: Pod, metadata: { name: c, labels: { app: db, more: {{ .Values.more }} } } }
    ---
    { apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: p }, spec: { podSelector: {} } }
  `).snapshot.clusters;
  const names = (some: readonly { readonly name: string }[] = []) => some.map(({ name }) => name).join(" ");
  const { carriers, podLabels, doubtful } = all[0]?.inventory ?? {};
  expect([carriers?.("app"), carriers?.("app", "web"), carriers?.("app", "x"), carriers?.("x")].map(names)).toEqual([
    "a b c",
    "a b",
    "",
    "",
  ]);
  expect(Array.from(podLabels?.() ?? [], ([name, values]) => [name, ...values.keys()])).toEqual([
    ["app", "web", "db"],
    ["tier", "x"],
  ]);
  expect(names(doubtful)).toBe("c");
  expect([0, 3].map((document) => names(all[0]?.policiesAt("file:///manifests.yaml", document)))).toEqual(["", "p"]);
});

describe("what nothing happens to stays the very same object", () => {
  const files = `
    #- /web.yaml
    { apiVersion: v1, kind: Pod, metadata: { name: web, labels: { app: web } } }
    #- /namespaces.yaml
    { apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { a: b } } }
    ---
    { apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { a: c } } }
    #- /policies.yaml
    { apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: web }, spec: { podSelector: {} } }
    ---
    { apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: db }, spec: { podSelector: {} } }
  `;

  /** What of the cluster is another object after an edit of a file. */
  function changedBy(path: string, edit: (text: string) => string): readonly string[] {
    const workspace = workspaceOf(files);
    const [before] = workspace.snapshot.clusters.all;
    const uri = `file://${path}`;
    const text = edit(workspace.snapshot.file(uri)?.text ?? "");
    const [after] = workspace.apply([{ uri, text, language: "yaml" }]).clusters.all;
    if (!before || !after) throw new Error("no cluster");
    return [
      ...(after === before ? [] : ["cluster"]),
      ...(after.inventory === before.inventory ? [] : ["inventory"]),
      ...after.inventory.workloads.filter((one) => !before.inventory.workloads.includes(one)).map(({ name }) => name),
      ...[...after.inventory.namespaces.values()].flatMap((one) =>
        before.inventory.namespaces.get(one.name) === one ? [] : `namespace ${one.name}`,
      ),
      ...(after.policies === before.policies ? [] : ["policies"]),
      ...after.policies.filter((one) => !before.policies.includes(one)).map(({ name }) => name),
    ];
  }

  test.each(["/web.yaml", "/namespaces.yaml", "/policies.yaml"])("a comment in %s changes nothing", (path) =>
    expect(changedBy(path, (text) => `# a comment\n${text}`)).toEqual([]),
  );

  test("a policy that means something else leaves the inventory and the other policies", () =>
    expect(changedBy("/policies.yaml", (text) => text.replace("{}", "{ matchLabels: { app: web } }"))).toEqual([
      "cluster",
      "policies",
      "web",
    ]));

  test("a workload that means something else leaves the policies and the namespaces", () =>
    expect(changedBy("/web.yaml", (text) => text.replace("app: web", "app: db"))).toEqual([
      "cluster",
      "inventory",
      "web",
    ]));

  test("one object more leaves the others", () =>
    expect(
      changedBy("/web.yaml", (text) => `${text}\n---\n{ apiVersion: v1, kind: Pod, metadata: { name: more } }`),
    ).toEqual(["cluster", "inventory", "more"]));
});

test("objects stay the very same when a comment, and then a document before them, is put in", () => {
  const workspace = workspaceOf("{ apiVersion: v1, kind: Pod, metadata: { name: web } }\n");
  const uri = "file:///manifests.yaml";
  const objects = () => workspace.snapshot.file(uri)?.objects.flat();
  const [web] = objects() ?? [];
  const { text = "" } = workspace.snapshot.file(uri) ?? {};
  workspace.apply([{ uri, text: `# a comment\n${text}`, language: "yaml" }]);
  expect(objects()?.[0]).toBe(web);
  const db = "{ apiVersion: v1, kind: Pod, metadata: { name: db } }\n---\n";
  workspace.apply([{ uri, text: `${db}# a comment\n${text}`, language: "yaml" }]);
  expect(objects()?.[1]).toBe(web);
  workspace.apply([{ uri, text: `# both at once\n---\n${db}# a comment\n${text}# and more\n`, language: "yaml" }]);
  expect(objects()?.[1]).toBe(web);
});

function workspaceOf(files: string) {
  const workspace = createWorkspace();
  workspace.apply(
    readFixture(files, "/manifests.yaml").map(({ path, lines }) => ({
      uri: `file://${path}`,
      text: lines.join("\n"),
      language: path.endsWith(".md") ? "markdown" : "yaml",
    })),
  );
  return workspace;
}
