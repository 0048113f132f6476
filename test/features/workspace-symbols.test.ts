/** Objects by name: a query in, names and places out. */

import { describe, expect, test } from "vitest";
import { createLineIndex } from "../../server/src/core/base/line-index";
import { placeOfSymbol, workspaceSymbols } from "../../server/src/core/features/workspace-symbols";
import { readFixture } from "../harness/fixture";
import { memoryWorkspace } from "../harness/memory-workspace";

const shop = `
#- /app.yaml
{ apiVersion: v1, kind: Namespace, metadata: { name: shop } }
---
{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web, namespace: shop }, spec: {} }
---
apiVersion: v1
kind: List
items:
- { apiVersion: v1, kind: Service, metadata: { name: web-front } }
- { apiVersion: v1, kind: ConfigMap, metadata: { name: web } }
#- /chart/templates/pod.yaml
{ apiVersion: v1, kind: Pod, metadata: { name: "{{ .Release.Name }}" } }
#- /policies.md
# Policies

~~~yaml
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: WebBack, namespace: shop }
~~~
#- /overlay/kustomization.yaml
patches: [{ path: patch.yaml }]
#- /overlay/patch.yaml
{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: {} }
`;

const workspace = (text: string) =>
  memoryWorkspace(readFixture(text, "/it.yaml").map(({ path, lines }) => ({ path, text: lines.join("\n") }))).snapshot;

function found(query: string, snapshot = workspace(shop)): readonly string[] {
  return workspaceSymbols(snapshot, query).map((symbol) => {
    const { uri, span } = placeOfSymbol(snapshot, symbol) ?? { uri: symbol.uri, span: { start: 0, end: 0 } };
    const text = snapshot.file(uri)?.text ?? "";
    const line = createLineIndex(text).positionAt(span.start).line + 1;
    return `${symbol.is} ${symbol.name} (${symbol.container}) ${uri.replace("file:///", "")}:${line} ${text.slice(span.start, span.end)}`;
  });
}

const all = [
  "namespace shop (Namespace) app.yaml:1 shop",
  "workload shop/web (Deployment in shop) app.yaml:3 web",
  "service web-front (Service) app.yaml:8 web-front",
  "policy shop/WebBack (NetworkPolicy in shop) policies.md:6 WebBack",
];
const [namespace, web, front, back] = all;

describe("what a query finds", () => {
  test.each([
    ["all where it is empty", "", all],
    ["a part of the name", "shop/web", [web, back]],
    ["letters in their order, whatever their case", "sHwBa", [back]],
    ["letters with others between them", "wfr", [front]],
    ["several words, of the kind too", "web deploy", [web]],
    ["a namespace with all that is in it", "shop", [namespace, web, back]],
    ["nothing that is not there", "bwe", []],
  ])("%s", (_, query, expected) => expect(found(query)).toEqual(expected));
});

test("of too many, those that hold the query as it stands come first", () => {
  const pods = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `{apiVersion: v1, kind: Pod, metadata: {name: ${prefix}${index}}}`);
  const snapshot = workspace([...pods("w-e-b", 600), ...pods("web", 2)].join("\n---\n"));
  const names = workspaceSymbols(snapshot, "web").map(({ name }) => name);
  expect([names.length, ...names.slice(0, 3)]).toEqual([500, "web0", "web1", "w-e-b0"]);
});

test("an object that is gone has no place", () => {
  const snapshot = workspace(shop);
  expect(placeOfSymbol(snapshot, { uri: "file:///app.yaml", document: 7, path: [] })).toBeUndefined();
});
