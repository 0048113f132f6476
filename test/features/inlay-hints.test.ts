/** Counts behind selectors: files in, out comes the last one with its hints written in. */

import { expect, test } from "vitest";
import { inlayHints } from "../../server/src/core/features/inlay-hints";
import { readFixture } from "../harness/fixture";
import { memoryWorkspace } from "../harness/memory-workspace";

/** Hints stand in `«»`. */
function hinted(text: string, part?: string): string {
  const files = readFixture(text, "/app.yaml").map(({ path, lines }) => ({ path, text: lines.join("\n") }));
  const { snapshot } = memoryWorkspace(files);
  const file = snapshot.file(`file://${files.at(-1)?.path}`);
  if (!file) throw new Error("no file");
  const start = part === undefined ? 0 : file.text.indexOf(part);
  const hints = inlayHints(snapshot, file, { start, end: start + (part ?? file.text).length });
  return hints
    .toReversed()
    .reduce((drawn, { offset, label }) => `${drawn.slice(0, offset)}«${label}»${drawn.slice(offset)}`, file.text);
}

const pods = `#- /app.yaml
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { team: sales } } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: web, namespace: shop, labels: { app: web } } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: db, namespace: shop, labels: { app: db } } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: log, namespace: ops, labels: { app: log } } }
#- /policy.yaml
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: db, namespace: shop }
`;

test("pods and namespaces, under AND where both stand behind one dash", () => {
  const spec = `spec:
  podSelector:
    matchLabels: { app: db }
  ingress:
  - from:
    - podSelector: {}
    - namespaceSelector: { matchLabels: { team: sales } }
      podSelector: { matchLabels: { app: nobody } }
    - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ops } }
`;
  expect(
    hinted(pods + spec)
      .split("\n")
      .slice(4)
      .join("\n"),
  ).toMatchInlineSnapshot(`
    "  podSelector:«1 workload»
        matchLabels: { app: db }
      ingress:
      - from:
        - podSelector:«2 workloads» {}
        - namespaceSelector:«1 namespace, perhaps 1 more» { matchLabels: { team: sales } }
          podSelector:«no workload here» { matchLabels: { app: nobody } }
        - namespaceSelector:«1 namespace» { matchLabels: { kubernetes.io/metadata.name: ops } }
    "
  `);
});

test("those alone that are asked for, and none where the document has an error", () => {
  const spec = "spec:\n  podSelector: {}\n  ingress: [{ from: [{ podSelector: {} }] }]\n";
  expect(hinted(pods + spec, "  ingress: [{ from: [{ podSelector: {} }] }]")).toContain(
    "  podSelector: {}\n  ingress: [{ from: [{ podSelector:«2 workloads» {} }] }]",
  );
  expect(hinted(`${pods}${spec}  Egress: []\n`)).toContain("spec:\n  podSelector:«2 workloads» {}\n");
  expect(hinted(`${pods}${spec}  a: b: c\n`)).toContain("spec:\n  podSelector: {}\n");
});
