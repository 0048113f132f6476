/** missing-namespace: a policy that says no namespace, beside pods that are put into several. */

import { describe, expect, test } from "vitest";
import { check } from "../harness/check";
import { checkFix } from "../harness/check-fix";
import { deployment, file } from "../harness/manifests";
import { memoryWorkspace, type TextFile } from "../harness/memory-workspace";

const web = deployment("web", "{app: web}");
const till = deployment("till", "{app: till}", { namespace: "bank" });
const policy = (name: string, selector = "{ matchLabels: { app: web } }") =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ${name}\nspec:\n  podSelector: ${selector}\n`;
const beside = (...documents: readonly string[]): readonly TextFile[] => [
  { path: "/pods.yaml", text: documents.join("\n---\n") },
];

test("where the pods that it selects are in one namespace, that one is named", () =>
  check(
    file("/pods.yaml", web, till) +
      file(
        "/policy.yaml",
        policy(
          "web\n#       ^^^ information missing-namespace: The policy says no namespace: it lands in the one that it is applied to, `bank` or `shop`. It selects pods there and nowhere else. The pods that it selects are in `shop`.",
        ),
      ),
  ));

test("else none", () =>
  check(
    file("/pods.yaml", web, till) +
      file(
        "/policy.yaml",
        policy(
          "deny-all\n#       ^^^^^^^^ information missing-namespace: The policy says no namespace: it lands in the one that it is applied to, `bank` or `shop`. It selects pods there and nowhere else. Write `metadata.namespace`.",
          "{}",
        ),
      ),
  ));

test("the fix puts it there", () =>
  checkFix(policy("web # the site"), policy("web # the site\n  namespace: shop"), {
    beside: beside(web, till),
    title: "Put it into namespace `shop`",
  }));

describe("silence", () => {
  const found = (text: string, ...files: readonly TextFile[]) =>
    memoryWorkspace([{ path: "/policy.yaml", text }, ...files])
      .annotations("/policy.yaml")
      .filter(({ code }) => code === "missing-namespace");

  test("the same policy is told otherwise", () => expect(found(policy("web"), ...beside(web, till))).toHaveLength(1));

  test("where it says one, and where all pods are in the same", () => {
    const said = policy("web").replace("name: web\n", "name: web\n  namespace: shop\n");
    expect(found(said, ...beside(web, till))).toEqual([]);
    expect(found(policy("web"), ...beside(web))).toEqual([]);
  });

  test("where other manifests do not say it either", () =>
    expect(found(policy("web"), ...beside(web, till, deployment("any", "{app: any}", { namespace: null })))).toEqual(
      [],
    ));

  test("where a kustomization says it", () => {
    const kustomization = { path: "/kustomization.yaml", text: "resources: [policy.yaml, pods.yaml]\n" };
    expect(found(policy("web"), ...beside(web, till), kustomization)).toEqual([]);
  });

  test("where the policy has a mistake of its own", () =>
    expect(found(policy("web", "[]"), ...beside(web, till))).toEqual([]));
});
