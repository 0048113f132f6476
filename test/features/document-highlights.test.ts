/** The same name in one file: its text with a cursor in, the places out. */

import { expect, test } from "vitest";
import { documentHighlights } from "../../server/src/core/features/document-highlights";
import { type Ask, checkLocations, cursorAt } from "../harness/check-locations";

/** `declared` alone, or all. */
const highlights =
  (declared?: boolean): Ask =>
  (snapshot, uri, offset) => {
    const file = snapshot.file(uri);
    const found = file && documentHighlights(file, offset);
    return found
      ?.filter(({ isDeclaration }) => declared === undefined || isDeclaration === declared)
      .map(({ span }) => ({ uri, span }));
  };

const file = `
#- /web.yaml
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { containers: [{ ports: [{ name: http, containerPort: 80 }] }] }
---
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: { name: web, namespace: shop }
spec:
  podSelector: { matchLabels: { app: 'web' } }
  ingress:
  - from:
    - podSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [web] }] }
    - namespaceSelector: { matchLabels: { app: web } }
    ports: [{ port: http }]
#- /elsewhere.yaml
apiVersion: v1
kind: Pod
metadata: { name: other, namespace: shop, labels: { app: web } }
`;

const values = ["web.yaml:3:56 web", "web.yaml:10:39 web", "web.yaml:13:79 web"];
const names = ["web.yaml:3:51 app", "web.yaml:10:33 app", "web.yaml:13:48 app"];

test.each([
  ["a label's value", "web } }\nspec", values],
  ["the same in quotes", "'w$0eb'", values],
  ["a label's name", "app: 'web'", names],
  ["a label of namespaces", "app: web } }\n    ports", ["web.yaml:14:43 app"]],
  ["a port", "htt$0p, containerPort", ["web.yaml:4:40 http", "web.yaml:15:21 http"]],
  ["a namespace", "shop }", ["web.yaml:3:35 shop", "web.yaml:8:35 shop"]],
  ["what has no name", "podSe$0lector", undefined],
])("%s", (_, at, expected) => checkLocations(cursorAt(file, at), highlights(), expected));

test("where the thing itself is written, and where it is asked for", () => {
  checkLocations(cursorAt(file, "'w$0eb'"), highlights(true), values.slice(0, 1));
  checkLocations(cursorAt(file, "'w$0eb'"), highlights(false), values.slice(1));
});

test("in a page, where the file's places are those of its fences", () => {
  const page = `
#- /page.md
> ~~~yaml
> kind: NetworkPolicy
> apiVersion: networking.k8s.io/v1
> metadata: { name: web }
> spec:
>   podSelector: { matchLabels: { app: we$0b } }
> ---
> kind: NetworkPolicy
> apiVersion: networking.k8s.io/v1
> metadata: { name: web }
> spec:
>   podSelector: { matchLabels: { app: web } }
> ~~~
`;
  checkLocations(page, highlights(), ["page.md:6:40 web", "page.md:12:40 web"]);
  expect(page).toContain("> ---");
});
