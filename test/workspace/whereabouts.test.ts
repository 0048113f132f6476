/** From the objects of a cluster back to where they are written. */

import { expect, test } from "vitest";
import { createWhereabouts } from "../../server/src/core/workspace/whereabouts";
import { readFixture } from "../harness/fixture";
import { memoryWorkspace } from "../harness/memory-workspace";

const files = `
#- /list.yaml
kind: List
apiVersion: v1
items:
- kind: Pod
  apiVersion: v1
  metadata: { name: one }
- kind: Pod
  apiVersion: v1
  metadata:
    name: two
#- /chart.yaml
# a comment
---
kind: Namespace
apiVersion: v1
metadata: { name: shop }
---
kind: Deployment
apiVersion: apps/v1
metadata:
  name: {{ .Release.Name }}
#- /policy.yaml
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata:
  name: deny-all
`;

test("the name's text and line; of an object whose name is not known all of it", () => {
  const texts = readFixture(files, "/policy.yaml").map(({ path, lines }) => ({ path, text: lines.join("\n") }));
  const { snapshot } = memoryWorkspace(texts);
  const whereIs = createWhereabouts(snapshot);
  const [cluster] = snapshot.clusters.all;
  const namespaces = [...(cluster?.inventory.namespaces.values() ?? [])];
  const members = [...(cluster?.inventory.workloads ?? []), ...namespaces, ...(cluster?.policies ?? [])].flatMap(
    ({ member }) => member ?? [],
  );
  const found = members.map((member) => {
    const { uri = "", span, line } = whereIs(member) ?? {};
    const text = snapshot.file(uri)?.text.slice(span?.start, span?.end) ?? "";
    return `${uri}:${line} ${text.split("\n")[0]}`;
  });
  expect(found.toSorted()).toEqual([
    "file:///chart.yaml:4 shop",
    "file:///chart.yaml:6 kind: Deployment",
    "file:///list.yaml:5 one",
    "file:///list.yaml:9 two",
    "file:///policy.yaml:3 deny-all",
  ]);
});
