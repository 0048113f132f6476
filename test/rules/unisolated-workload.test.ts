/** unisolated-workload: pods that no policy selects, in a namespace that has policies. */

import { describe, expect, test } from "vitest";
import { check } from "../harness/check";
import { denyAll, deployment, file, policyIn } from "../harness/manifests";
import { memoryWorkspace, type TextFile } from "../harness/memory-workspace";

const ofWeb = policyIn("shop", "podSelector: { matchLabels: { app: web } }");
const api = (name: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\n  namespace: shop\nspec:\n  template:\n    metadata: { labels: { app: api } }\n`;

test("a Hint at the workload's name", () =>
  check(
    file("/policy.yaml", ofWeb, deployment("web", "{app: web}")) +
      file(
        "/api.yaml",
        api(
          "api\n#       ^^^ hint unisolated-workload: No policy here selects the pods of Deployment `api` in `shop`. Everybody may reach them, and they may reach everything. Select them by a policy, if that is not meant: one with an empty `podSelector` isolates a whole namespace.",
        ),
      ),
  ));

describe("silence", () => {
  const found = (text: string, ...documents: readonly string[]) => {
    const files: readonly TextFile[] = [
      { path: "/api.yaml", text },
      { path: "/other.yaml", text: documents.join("\n---\n") },
    ];
    return memoryWorkspace(files)
      .annotations("/api.yaml")
      .filter(({ code }) => code === "unisolated-workload");
  };

  test("the same workload is told otherwise", () => expect(found(api("api"), ofWeb)).toHaveLength(1));

  test("where a policy selects it, or may", () => {
    expect(found(api("api"), denyAll("shop"))).toEqual([]);
    expect(found(api("api"), ofWeb, policyIn("shop", 'podSelector: { matchLabels: { app: "{{ .App }}" } }'))).toEqual(
      [],
    );
    expect(found(api("api").replace("app: api", 'app: "{{ .Values.app }}"'), ofWeb)).toEqual([]);
  });

  test("where its namespace has no policies: somebody may have decided so", () => {
    expect(found(api("api"))).toEqual([]);
    expect(found(api("api"), denyAll("bank"))).toEqual([]);
  });

  test("of pods in the network of their node, which none would reach", () =>
    expect(found(deployment("agent", "{app: agent}", { hostNetwork: true }), ofWeb)).toEqual([]));

  test("where a part of the cluster lies elsewhere", () => {
    const files: readonly TextFile[] = [
      { path: "/api.yaml", text: api("api") },
      { path: "/policy.yaml", text: ofWeb },
      { path: "/kustomization.yaml", text: "resources: [api.yaml, policy.yaml, https://example.com/more.yaml]\n" },
    ];
    const codes = memoryWorkspace(files)
      .annotations("/api.yaml")
      .map(({ code }) => code);
    expect(codes).not.toContain("unisolated-workload");
  });
});
