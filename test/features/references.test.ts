/** All places that mean the same: files with a cursor in, the places out. */

import { describe, expect, test } from "vitest";
import { references } from "../../server/src/core/features/references";
import { rename } from "../../server/src/core/features/rename";
import { type Ask, checkLocations, cursorAt, locationsAt } from "../harness/check-locations";

const all: Ask = (snapshot, uri, offset) => references(snapshot, uri, offset, { includeDeclaration: true });
const uses: Ask = (snapshot, uri, offset) => references(snapshot, uri, offset, { includeDeclaration: false });

/** A shop, and another namespace with the same labels in it. */
const shop = `
#- /app.yaml
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { team: sales } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web, tier: "front" } }
    spec: { containers: [{ ports: [{ name: http, containerPort: 8080 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: web } } }
#- /other.yaml
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: other, labels: { app: web } }
spec: { containers: [{ ports: [{ name: http, containerPort: 80 }] }] }
---
{ apiVersion: v1, kind: Namespace, metadata: { name: other } }
#- /policies.yaml
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: { name: web, namespace: shop }
spec:
  podSelector: { matchExpressions: [{ key: app, operator: In, values: [web, db] }] }
  ingress: [{ ports: [{ port: http }] }]
---
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: { name: other, namespace: other }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress: [{ ports: [{ port: http }] }]
  egress:
  - to:
    - namespaceSelector: { matchLabels: { team: sales } }
      podSelector: { matchLabels: { app: web } }
    - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } }
    ports: [{ port: http }, { port: http, protocol: UDP }]
`;

describe("a label of pods", () => {
  const ofShop = [
    "app.yaml:9:35 web",
    "app.yaml:11:32 web",
    "app.yaml:17:26 web",
    "app.yaml:22:41 web",
    "policies.yaml:5:72 web",
    "policies.yaml:17:42 web",
  ];

  test.each([
    ["in the template", "web, tier"],
    ["in the selector of its own workload", "web } }\n  template"],
    ["in the Service", "web }, ports"],
    ["in the policy of its namespace", "web, db"],
  ])("%s, by its value", (_, at) => checkLocations(cursorAt(shop, at), all, ofShop));

  test("without where it is carried", () =>
    checkLocations(
      cursorAt(shop, "web, tier"),
      uses,
      ofShop.filter((place) => place !== "app.yaml:11:32 web"),
    ));

  test("in a peer: in the namespaces that its namespaceSelector may match", () =>
    checkLocations(cursorAt(shop, "web } }\n    - namespaceSelector"), all, ofShop));

  test("in another namespace: those that its pods are meant by", () =>
    checkLocations(cursorAt(shop, "web } }\nspec: { containers"), all, [
      "other.yaml:3:57 web",
      "policies.yaml:12:38 web",
    ]));

  test("by its name: with whatever value", () =>
    checkLocations(cursorAt(shop, "app: web, tier"), all, [
      "app.yaml:9:30 app",
      "app.yaml:11:27 app",
      "app.yaml:17:21 app",
      "app.yaml:22:36 app",
      "policies.yaml:5:44 app",
      "policies.yaml:17:37 app",
    ]));

  test("that nobody asks for", () => checkLocations(cursorAt(shop, "fro$0nt"), all, ["app.yaml:11:44 front"]));

  test("of the object alone: nothing asks for it", () =>
    checkLocations(cursorAt(shop, "app: web } }\nspec:\n  selector"), all, undefined));
});

describe("a port's name", () => {
  test("of a container: the policies whose destination it can be, and the Service", () =>
    checkLocations(cursorAt(shop, "http, containerPort: 8080"), all, [
      "app.yaml:12:44 http",
      "app.yaml:17:65 http",
      "policies.yaml:6:31 http",
      "policies.yaml:19:21 http",
    ]));

  test("of a policy: the containers that have it, with its protocol", () => {
    checkLocations(cursorAt(shop, "http }] }]\n---"), all, [
      "app.yaml:12:44 http",
      "app.yaml:17:65 http",
      "policies.yaml:6:31 http",
      "policies.yaml:19:21 http",
    ]);
    checkLocations(cursorAt(shop, "http, protocol: UDP"), all, ["policies.yaml:19:37 http"]);
  });

  test("of a container that the policies of its namespace mean", () =>
    checkLocations(cursorAt(shop, "http, containerPort: 80 "), uses, ["policies.yaml:13:31 http"]));
});

describe("a namespace", () => {
  test("by its name: what is put into it, and who selects it by its name", () =>
    checkLocations(cursorAt(shop, "shop, labels: { team"), all, [
      "app.yaml:3:19 shop",
      "app.yaml:7:35 shop",
      "app.yaml:16:35 shop",
      "policies.yaml:3:35 shop",
      "policies.yaml:18:72 shop",
    ]));

  test("by a label of it", () =>
    checkLocations(cursorAt(shop, "sales } }\n---"), all, ["app.yaml:3:41 sales", "policies.yaml:16:49 sales"]));
});

describe("what is asked", () => {
  test.each(["kind: Names$0pace", "targe$0tPort", "$0spec:\n  podSelector"])("at %s: nothing has a name there", (at) =>
    checkLocations(cursorAt(shop, at), all, undefined),
  );

  test("in a template: what is plain in it", () =>
    checkLocations(
      `
      #- /chart/templates/web.yaml
      apiVersion: v1
      kind: Pod
      metadata: { name: "{{ .Release.Name }}", labels: { app: we$0b, release: "{{ .Release.Name }}" } }
      #- /chart/templates/policy.yaml
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: "{{ .Release.Name }}" }
      spec: { podSelector: { matchLabels: { app: web, release: "{{ .Release.Name }}" } } }
      `,
      all,
      ["chart/templates/policy.yaml:4:44 web", "chart/templates/web.yaml:3:57 web"],
    ));

  test("in a kustomization's cluster alone, in the namespace that it sets", () =>
    checkLocations(
      `
      #- /base/kustomization.yaml
      resources: [web.yaml, policy.yaml]
      namespace: shop
      #- /base/web.yaml
      { apiVersion: v1, kind: Pod, metadata: { name: web, labels: { app: we$0b } } }
      #- /base/policy.yaml
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: web, namespace: elsewhere }
      spec: { podSelector: { matchLabels: { app: web } } }
      #- /plain.yaml
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: web, namespace: shop }
      spec: { podSelector: { matchLabels: { app: web } } }
      `,
      all,
      ["base/policy.yaml:4:44 web", "base/web.yaml:1:68 web"],
    ));
});

test("in one namespace they are what rename changes", () => {
  const one = shop.replaceAll("other", "shop").replace("[web, db]", "[web]");
  const changed: Ask = (snapshot, uri, offset) => {
    const renaming = rename(snapshot, uri, offset, "renamed");
    if (renaming.is === "refused") throw new Error(renaming.why);
    return renaming.files.flatMap((file) => file.edits.map(({ span }) => ({ uri: file.uri, span })));
  };
  for (const at of ["web, tier", "app: web, tier", "ti$0er"]) {
    const asked = cursorAt(one, at);
    expect(locationsAt(asked, all)?.toSorted()).toEqual(locationsAt(asked, changed)?.toSorted());
  }
});
