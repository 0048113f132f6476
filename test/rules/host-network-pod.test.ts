/** host-network-pod: a selector that asks for pods of the node's network, which policies do not reach. */

import { describe, expect, test } from "vitest";
import { check } from "../harness/check";
import { denyAll, deployment, file, policyIn } from "../harness/manifests";
import { memoryWorkspace, type TextFile } from "../harness/memory-workspace";

const agent = deployment("agent", "{app: agent, part: node}", { hostNetwork: true });
const web = deployment("web", "{app: web, part: shop}");
const pods = [agent, web, denyAll("shop")];

test("as the policy's own pods", () =>
  check(
    file("/pods.yaml", ...pods) +
      file(
        "/policy.yaml",
        policyIn(
          "shop",
          `
            podSelector: { matchLabels: { app: agent } }
          # ^^^^^^^^^^^ information host-network-pod: All pods that this selects are in the network of their node (\`hostNetwork\`): Deployment \`agent\`. Most network plug-ins apply no policy to such pods: what they send and receive stays as it is. Do not count on this policy, or take the pods out of the node's network.
          `,
        ),
      ),
  ));

test("as a peer", () =>
  check(
    file("/pods.yaml", ...pods) +
      file(
        "/policy.yaml",
        policyIn(
          "shop",
          `
            podSelector: {}
            ingress:
              - from:
                  - podSelector: { matchLabels: { app: agent } }
          #         ^^^^^^^^^^^ information host-network-pod: All pods that this selects are in the network of their node (\`hostNetwork\`): Deployment \`agent\`. Their traffic comes and goes with the address of the node: most network plug-ins do not see these pods in it. Name the addresses of the nodes by an \`ipBlock\`, if they are meant.
          `,
        ),
      ),
  ));

describe("silence", () => {
  const found = (selector: string, ...documents: readonly string[]) => {
    const files: readonly TextFile[] = [
      { path: "/policy.yaml", text: policyIn("shop", `podSelector: ${selector}`) },
      { path: "/pods.yaml", text: documents.join("\n---\n") },
    ];
    return memoryWorkspace(files)
      .annotations("/policy.yaml")
      .filter(({ code }) => code === "host-network-pod");
  };
  const ofAgent = "{ matchLabels: { app: agent } }";

  test("the same policy is told otherwise", () => expect(found(ofAgent, ...pods)).toHaveLength(1));

  test("of a selector of everything, and of one that others match too", () => {
    expect(found("{}", agent, denyAll("shop"))).toEqual([]);
    expect(found("{ matchExpressions: [{ key: part, operator: Exists }] }", ...pods)).toEqual([]);
  });

  test("where others may match it", () =>
    expect(found(ofAgent, ...pods, deployment("late", '{app: "{{ .Values.app }}"}'))).toEqual([]));

  test("where nothing matches it", () => expect(found("{ matchLabels: { app: none } }", ...pods)).toEqual([]));
});
