/** What of the objects in a document counts for policies. */

import { describe, expect, test } from "vitest";
import { workloadKinds } from "../../server/src/core/model/workload-kinds";
import { manifestsIn } from "../../server/src/core/workspace/document";
import { checkManifests } from "../harness/draw-manifests";

describe("what makes pods", () => {
  test.each(workloadKinds)("$kind of the group $group", ({ group, kind, template }) => {
    const apiVersion = group === "" ? "v1" : `${group}/v1beta7`;
    const pod = `{ metadata: { labels: { app: web } }, spec: { containers: [{ ports: [{ containerPort: 80 }] }] } }`;
    const inside = template.reduceRight((value, field) => `{ ${field}: ${value} }`, pod).slice(1, -1);
    const text = `{ apiVersion: ${apiVersion}, kind: ${kind}, ${inside} }`;
    checkManifests(text, `${kind} -/-${template.length === 0 ? "  own app=web" : ""}  pods app=web  ports 80`);
  });

  test("a Rollout that takes the template of a Deployment: its pods are the Deployment's, and count once", () =>
    checkManifests(
      `
      apiVersion: v1
      kind: List
      items:
      - apiVersion: argoproj.io/v1alpha1
        kind: Rollout
        metadata: { name: web }
        spec: { workloadRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
      - apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec: { replicas: 0, template: { metadata: { labels: { app: web } } } }
      `,
      `
      Deployment -/web  pods app=web
      `,
    ));

  test("the labels of a workload are not those of its pods", () =>
    checkManifests(
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
        labels: { app: outside }
      spec:
        selector:
          matchLabels: { app: inside }
        template:
          metadata:
            labels:
              app: inside
              "example.com/tier": 'front'
      `,
      `
      Deployment shop/web  own app=outside  pods app=inside example.com/tier=front
      `,
    ));

  test("ports, of sidecars too, and of no other init container", () =>
    checkManifests(
      `
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        containers:
        - name: main
          ports:
          - { name: http, containerPort: 8080, protocol: TCP }
          - { name: dns, containerPort: 53, protocol: UDP }
          - containerPort: 9090
        - name: without
        initContainers:
        - name: proxy
          restartPolicy: Always
          ports: [{ name: admin, containerPort: 15000 }]
        - name: migration
          ports: [{ name: never, containerPort: 1 }]
      `,
      `
      Pod -/web  ports http=8080/TCP dns=53/UDP 9090 admin=15000
      `,
    ));

  test("a Pod with an owner, and one that a Node mirrors", () =>
    checkManifests(
      `
      apiVersion: v1
      kind: PodList
      items:
      - metadata:
          name: web-5d8-x7k
          ownerReferences:
          - { kind: Extra, name: other }
          - { kind: ReplicaSet, name: web-5d8, controller: true }
        spec: { hostNetwork: true }
      - metadata:
          name: etcd-main
          ownerReferences: [{ kind: Node, name: main, controller: true }]
      `,
      `
      Pod -/web-5d8-x7k  hostNetwork  of ReplicaSet web-5d8
      Pod -/etcd-main
      `,
    ));
});

describe("what stands in the document", () => {
  test("namespaces and services", () =>
    checkManifests(
      `
      apiVersion: v1
      kind: List
      items:
      - apiVersion: v1
        kind: Namespace
        metadata: { name: shop, labels: { team: sales } }
      - apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports:
          - { name: http, port: 80, targetPort: web }
          - { port: 443, targetPort: 8443, protocol: TCP }
          - { port: 9090 }
      `,
      `
      Namespace shop  own team=sales
      Service shop/web  selects app=web  ports http=80->web 443/TCP->8443 9090
      `,
    ));

  test("a typed list, whose items may say that they are something else", () =>
    checkManifests(
      `
      apiVersion: apps/v1
      kind: DeploymentList
      items:
      - metadata: { name: web }
      - { apiVersion: v1, kind: Pod, metadata: { name: bare } }
      - just a text
      `,
      `
      Deployment -/web
      Pod -/bare
      `,
    ));

  test("JSON", () =>
    checkManifests(
      `
      {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": { "name": "web", "labels": { "app": "web" } }
      }
      `,
      `
      Pod -/web  own app=web  pods app=web
      `,
    ));

  test.each([
    "{ apiVersion: v1, kind: ConfigMap }",
    "{ apiVersion: example.com/v1, kind: Deployment }",
    "{ apiVersion: apps/v1, kind: Service }",
    "{ apiVersion: v1, kind: NodeList, items: [{ metadata: { name: Pod } }] }",
    "kind: Pod of peas",
    "[{ apiVersion: v1, kind: Pod }]",
    "",
  ])("nothing of ours: %s", (text) => checkManifests(text, ""));

  test("nulls and wrong types are left out, and the rest counts", () =>
    checkManifests(
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: ~, namespace: "", labels: [app, web] }
      spec:
        template:
          metadata:
            labels: { app: web, version: 1, empty: , on: true }
          spec:
            hostNetwork: "true"
            containers:
            - ports: [{ containerPort: "80" }, { containerPort: 81, name: , protocol: ~ }, ~, 82]
            - ~
            - ports: { containerPort: 83 }
      `,
      `
      Deployment -/-  pods app=web empty=  ports 81
      `,
    ));

  test("hollow objects", () =>
    checkManifests(
      `
      apiVersion: v1
      kind: List
      items:
      - { apiVersion: apps/v1, kind: StatefulSet, metadata: , spec: }
      - { apiVersion: v1, kind: Service, metadata: text, spec: [1] }
      - { apiVersion: v1, kind: Namespace }
      `,
      `
      StatefulSet -/-
      Service -/-
      Namespace -
      `,
    ));

  test("what comes in by an alias or a merge key", () =>
    checkManifests(
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata: { labels: &labels { app: web } }
      spec:
        template:
          metadata:
            labels:
              <<: *labels
              tier: front
      `,
      `
      Deployment -/-  own app=web  pods app=web tier=front
      `,
    ));

  test("of a document that cannot be read what could be read, and no more is claimed", () =>
    checkManifests(
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
      spec:
        template:
          metadata:
            labels:
              app: web
          spec: [
      `,
      `
      Deployment -/web  pods app=web  labels unknown  ports unknown
      `,
    ));
});

test("values and paths lead back to the text", () => {
  const text = `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
    labels:
      app: "{{ .Values.app }}"
      {{- include "labels" . | nindent 6 }}
      tier: front # of the shop
  spec:
    containers:
    - ports:
      - name: http
        containerPort: 80
`;
  const [pod] = manifestsIn(text);
  if (pod?.is !== "workload") throw new Error("no workload");
  const told = [
    pod.name,
    ...pod.podLabels.flatMap(({ name, value }) => [name, value]),
    ...pod.ports.map((p) => p.port),
  ];
  expect(told.map((valued) => valued && text.slice(valued.span.start, valued.span.end))).toEqual([
    "web",
    "tier",
    "front",
    "80",
  ]);
  expect([pod, ...pod.podLabels, ...pod.ports].map(({ path }) => path.join("/"))).toEqual([
    "items/0",
    "items/0/metadata/labels/tier",
    "items/0/spec/containers/0/ports/0",
  ]);
});
