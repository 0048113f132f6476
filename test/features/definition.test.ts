/** From a policy to what it asks for: files with a cursor in, the places out. */

import { expect, test } from "vitest";
import { definition } from "../../server/src/core/features/definition";
import { readFixture } from "../harness/fixture";
import { memoryWorkspace } from "../harness/memory-workspace";

const app = `
#- /app.yaml
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { team: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  template:
    metadata: { labels: { app: web, tier: front } }
    spec: { containers: [{ ports: [{ name: http, containerPort: 8080 }] }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: db, namespace: shop }
spec:
  template:
    metadata: { labels: { app: db } }
`;

const policy = (spec: string) => `
#- /policy.yaml
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec:
${spec}`;

test.each([
  ["a selector", "  podSe$0lector: { matchLabels: { app: web } }", ["app.yaml:7 web"]],
  ["the empty selector", "  podSe$0lector: {}", ["app.yaml:7 web", "app.yaml:15 db"]],
  [
    "one label of a selector",
    "  podSelector: { matchLabels: { app: web, ti$0er: front } }",
    ["app.yaml:10 tier: front"],
  ],
  [
    "a namespaceSelector",
    "  ingress: [{ from: [{ namespaceSe$0lector: { matchLabels: { team: web } } }] }]",
    ["app.yaml:3 shop"],
  ],
  ["a port's name", "  podSelector: {}\n  ingress: [{ ports: [{ port: ht$0tp }] }]", ["app.yaml:11 http"]],
  ["the policy's name", "  podSelector: { matchLabels: { app: db } } # $0", undefined],
  ["a label that nobody carries", "  podSelector: { matchLabels: { ap$0p: cache } }", undefined],
])("%s", (_, spec, expected) => {
  const files = readFixture(app + policy(spec), "/app.yaml").map(({ path, lines }) => ({
    path,
    text: lines.join("\n"),
  }));
  const offset = files.at(-1)?.text.indexOf("$0") ?? 0;
  const { snapshot } = memoryWorkspace(files.map(({ path, text }) => ({ path, text: text.replace("$0", "") })));
  const found = definition(snapshot, "file:///policy.yaml", offset)?.targets.map(({ uri, span }) => {
    const text = snapshot.file(uri)?.text ?? "";
    const line = text.slice(0, span.start).split("\n").length;
    return `${uri.replace("file:///", "")}:${line} ${text.slice(span.start, span.end)}`;
  });
  expect(found).toEqual(expected);
});
