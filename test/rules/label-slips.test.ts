/** label-key-case and label-value-case where the workspace holds the pods: what they carry is the evidence. */

import { describe, expect, test } from "vitest";
import { check } from "../harness/check";
import { checkFix, fixTitles } from "../harness/check-fix";
import { denyAll, deployment, file, namespace, policyIn } from "../harness/manifests";
import { memoryWorkspace } from "../harness/memory-workspace";

const pods = file(
  "/pods.yaml",
  deployment("web", "{tier: frontend}"),
  deployment("api", "{tier: backend}"),
  denyAll("shop"),
);

const subject = (line: string) => policyIn("shop", `podSelector:\n  matchLabels:\n    ${line}`);

describe("a key that no workload carries", () => {
  test("differs in case from one that they do", () =>
    check(
      pods +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector:
              matchLabels:
                Tier: backend
          #     ^^^^ warning label-key-case: No workload here carries \`Tier\`; 1 carries \`tier=backend\`. Keys are case-sensitive. This selector does not look at the label \`tier\`. Write \`tier\`, unless the pods really carry \`Tier\`.
            `,
          ),
        ),
    ));

  test("differs in a separator, or in one letter where the value is carried; in expressions and in peers, too", () =>
    check(
      file("/pods.yaml", deployment("web", "{app-name: frontend, tier: frontend}"), denyAll("shop")) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector:
              matchExpressions:
                - key: app_name
          #            ^^^^^^^^ warning label-key-case: No workload here carries \`app_name\`; 1 carries \`app-name=frontend\`.
                  operator: Exists
            ingress:
              - from:
                  - podSelector:
                      matchLabels:
                        tiers: frontend
          #             ^^^^^ warning label-key-case: 1 carries \`tier=frontend\`.
            `,
          ),
        ),
    ));

  test("is one finding, though the policies around tell the same", () =>
    check(
      pods +
        file(
          "/policy.yaml",
          subject("Tier: backend\n#   ^^^^ warning label-key-case: No workload here carries `Tier`"),
          subject("tier: frontend").replace("name: test", "name: other"),
        ),
    ));

  test("and its value, in one go", () =>
    check(
      pods +
        file(
          "/policy.yaml",
          subject(
            "Tier: Backend\n#   ^^^^ warning label-key-case: 2 carry `tier`.\n#         ^^^^^^^ warning label-value-case: No workload here carries `tier=Backend`; 1 carries `tier=backend`.",
          ),
        ),
    ));
});

describe("a value that no workload carries", () => {
  test.each([
    ["Backend", "backend"],
    ["back-end", "backend"],
    ["bakend", "backend"],
    ["backends", "backend"],
    ["frontned", "frontend"],
  ])("%s, where %s is meant", (value, meant) =>
    check(
      pods +
        file(
          "/policy.yaml",
          subject(
            `tier: ${value}\n#         ${"^".repeat(value.length)} warning label-value-case: No workload here carries \`tier=${value}\`; 1 carries \`tier=${meant}\`.`,
          ),
        ),
    ),
  );

  test("among others of an expression that are carried; and what is excluded, where only the case differs", () =>
    check(
      pods +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector:
              matchExpressions:
                - key: tier
                  operator: In
                  values: [backend, Frontend]
          #                         ^^^^^^^^ warning label-value-case: 1 carries \`tier=frontend\`. Values are case-sensitive.
                - key: tier
                  operator: NotIn
                  values: [Frontend, back-end]
          #                ^^^^^^^^ warning label-value-case: 1 carries \`tier=frontend\`.
            `,
          ),
        ),
    ));

  test("in a peer: what the pods of the namespaces there carry", () =>
    check(
      pods +
        file(
          "/bank.yaml",
          namespace("bank"),
          namespace("shop"),
          deployment("vault", "{tier: money-store}", { namespace: "bank" }),
          denyAll("bank"),
        ) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            ingress:
              - from:
                  - namespaceSelector:
                      matchLabels:
                        kubernetes.io/metadata.name: bank
                    podSelector:
                      matchLabels:
                        tier: moneystore
          #                   ^^^^^^^^^^ warning label-value-case: 1 carries \`tier=money-store\`.
            `,
          ),
        ),
    ));

  test("of a namespace", () =>
    check(
      pods +
        file("/namespaces.yaml", namespace("shop", "{team: sales}")) +
        file(
          "/policy.yaml",
          policyIn(
            "shop",
            `
            podSelector: {}
            ingress:
              - from:
                  - namespaceSelector:
                      matchLabels:
                        Team: sales
          #             ^^^^ warning label-key-case: No namespace here carries \`Team\`; 1 carries \`team=sales\`.
            `,
          ),
        ),
    ));
});

describe("silence", () => {
  const silent = (manifests: readonly string[], line: string) => {
    const text = [...manifests, denyAll("shop"), subject(line)].join("\n---\n");
    const found = memoryWorkspace([{ path: "/all.yaml", text }]).annotations("/all.yaml");
    expect(found.filter(({ code }) => code.startsWith("label-"))).toEqual([]);
  };

  test("where some pod carries the spelling, in another namespace too", () =>
    silent([deployment("web", "{tier: x}"), deployment("old", "{Tier: x}", { namespace: "attic" })], "Tier: x"));

  test("where a Service selects by it: somebody brings such pods", () =>
    silent(
      [
        deployment("web", "{app: carts}"),
        "{apiVersion: v1, kind: Service, metadata: {name: cart, namespace: shop}, spec: {selector: {app: cart}, ports: [{port: 80}]}}",
      ],
      "app: cart",
    ));

  test("where only other namespaces have what it looks like", () =>
    silent([deployment("web", "{tier: x}"), deployment("a", "{Role: x}", { namespace: "attic" })], "role: x"));

  test("where two are equally near", () =>
    silent([deployment("a", "{app: orders}"), deployment("b", "{app: orderz}")], "app: order"));

  test("where it would be a number, a letter that stands alone, or a short word", () => {
    const manifests = [deployment("a", "{app: shard-1, role: service-a, kind: cart}")];
    for (const line of ["app: shard-2", "app: shard1", "role: service-b", "kind: card"]) silent(manifests, line);
  });

  test("where labels of a workload there are yet to be rendered", () =>
    silent([deployment("a", "{tier: x}"), deployment("b", '{"{{ .Values.key }}": x}')], "Tier: x"));
});

test("policies are no evidence against what pods carry", () =>
  check(
    file("/pods.yaml", deployment("web", "{Tier: web}"), denyAll("shop")) +
      file(
        "/policy.yaml",
        subject("Tier: web").replace("name: test", "name: other"),
        subject("tier: web\n#   ^^^^ warning label-key-case: No workload here carries `tier`; 1 carries `Tier=web`."),
      ),
  ));

test("in Markdown policies are the only evidence", () =>
  check(`${pods}${file("/page.md", `\`\`\`yaml\n${subject("Tier: backend")}\n\`\`\``)}`));

describe("fixes", () => {
  const beside = [
    { path: "/pods.yaml", text: [deployment("web", "{tier: frontend}"), denyAll("shop")].join("\n---\n") },
  ];

  test("mend key and value", () =>
    checkFix(subject("Tier: Front-end # shop"), subject("tier: frontend # shop"), { beside }));

  test("are offered as the one right answer", () =>
    expect(fixTitles(subject("Tier: frontend"), { beside })).toEqual(["Change `Tier` to `tier` *"]));
});

test("the story shows where the label stands", () => {
  const workspace = memoryWorkspace([
    { path: "/pods.yaml", text: deployment("web", "{tier: frontend}") },
    { path: "/policy.yaml", text: subject("Tier: frontend") },
  ]);
  const [slip] = workspace.check("/policy.yaml").filter(({ finding }) => finding.code === "label-key-case");
  const related = slip?.related().map(({ message, document, span }) => {
    return `${message} ${document?.yaml.text.slice(span.start, span.end)}`;
  });
  expect(related).toEqual(["`tier=frontend` is carried by `Deployment web`. tier: frontend"]);
});

test("a kustomization's labels count where it is applied", () =>
  check(
    file(
      "/base/kustomization.yaml",
      "resources: [pods.yaml, policy.yaml]\nlabels: [{pairs: {team: shop}, includeTemplates: true}]",
    ) +
      file("/base/pods.yaml", deployment("web", "{tier: frontend}"), denyAll("shop")) +
      file(
        "/base/policy.yaml",
        subject("Team: shop\n#   ^^^^ warning label-key-case: No workload here carries `Team`; 1 carries `team=shop`."),
      ),
  ));
