/** Patches, as far as they change names and labels; whatever else they change is only noticed. */

import { describe, expect, test } from "vitest";
import { matchesExpression } from "../../server/src/core/workspace/kustomize/label-expression";
import { matchesPattern } from "../../server/src/core/workspace/kustomize/name-pattern";
import { checkWorlds } from "../harness/draw-worlds";

const web = `
  {apiVersion: apps/v1, kind: Deployment, metadata: {name: web, labels: {own: a}}, spec: {template: {
    metadata: {labels: {app: web, old: "1"}}, spec: {containers: [{name: web, ports: [{containerPort: 80}]}]}}}}`;
const policy =
  "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: web}, spec: {podSelector: {}}}";

/** One kustomization over the Deployment and a policy, and what becomes of both. */
function check(kustomization: string, ...lines: readonly string[]): void {
  checkWorlds(
    `
  #- /kustomization.yaml
  resources: [web.yaml, policy.yaml]
  ${kustomization.trim()}
  #- /web.yaml
  ${web}
  #- /policy.yaml
  ${policy}
    `,
    ["/kustomization.yaml", ...lines.map((line) => `  ${line}`)].join("\n"),
  );
}

const untouched = "NetworkPolicy -/web";
const head = "apiVersion: apps/v1, kind: Deployment";

describe("strategic merge", () => {
  test("sets labels, and takes them away with null", () =>
    check(
      `patches: [{patch: "{${head}, metadata: {name: web}, spec: {template: {metadata: {labels: {old: null, new: '2'}}}}}"}]`,
      "Deployment -/web  own own=a  pods app=web new=2",
      untouched,
    ));

  test("puts a map into the place of another with $patch", () =>
    check(
      `patchesStrategicMerge: ["{${head}, metadata: {name: web}, spec: {template: {metadata: {labels: {$patch: replace, new: '2'}}}}}"]`,
      "Deployment -/web  own own=a  pods new=2",
      untouched,
    ));

  test("deletes an object", () =>
    check(`patches: [{patch: "{$patch: delete, ${head}, metadata: {name: web}}"}]`, untouched));

  test("keeps the name, unless it may change it", () =>
    check(
      `
  patches:
  - {target: {kind: Deployment}, patch: "{${head}, metadata: {name: kept, namespace: kept}}"}
  - {target: {kind: NetworkPolicy}, patch: "{kind: NetworkPolicy, metadata: {name: changed}}", options: {allowNameChange: true}}`,
      "Deployment -/web  own own=a  pods app=web old=1",
      "NetworkPolicy -/changed",
    ));

  test("a targeted patch turns a null among the object's own labels into a text", () =>
    check(
      `patches: [{target: {kind: Deployment}, patch: "{${head}, metadata: {name: web, labels: {own: null}}}"}]`,
      "Deployment -/web  own own=null  pods app=web old=1",
      untouched,
    ));

  test.each([
    ["a wrong version", "{apiVersion: apps/v1beta1, kind: Deployment, metadata: {name: web}, spec: {template: null}}"],
    ["another namespace", `{${head}, metadata: {name: web, namespace: shop}, spec: {template: null}}`],
    ["another name", `{${head}, metadata: {name: db}, spec: {template: null}}`],
  ])("means nobody with %s", (_, patch) =>
    check(`patches: [{patch: "${patch}"}]`, "Deployment -/web  own own=a  pods app=web old=1", untouched),
  );

  test("what it says of ports, and of a policy's spec, is not followed", () =>
    check(
      `
  patches:
  - patch: "{${head}, metadata: {name: web}, spec: {template: {spec: {containers: [{name: web, ports: [{containerPort: 81}]}]}}}}"
  - patch: "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: web}, spec: {policyTypes: [Egress]}}"`,
      "Deployment -/web  own own=a  pods app=web old=1  patched",
      "NetworkPolicy -/web  patched",
    ));

  test("images and replicas do not count", () =>
    check(
      `patches: [{patch: "{${head}, metadata: {name: web}, spec: {replicas: 3, template: {spec: {containers: [{name: web, image: 'a:1'}]}}}}"}]`,
      "Deployment -/web  own own=a  pods app=web old=1",
      untouched,
    ));
});

describe("JSON patches", () => {
  const json = (operations: string, target = "{kind: Deployment}") => `
  patches:
  - target: ${target}
    patch: |-
      ${operations}`;

  test.each([
    ["add, path: /spec/template/metadata/labels/a~1b, value: new", "app=web old=1 a/b=new", ""],
    ["replace, path: /spec/template/metadata/labels/app, value: new", "app=new old=1", ""],
    ["remove, path: /spec/template/metadata/labels/old", "app=web", ""],
    ["add, path: /spec/template/metadata/labels, value: {new: x}", "new=x", ""],
    ["replace, path: /spec/template/metadata, value: {labels: {new: x}}", "new=x", ""],
    ["remove, path: /spec/template/metadata/labels", "", ""],
    ["test, path: /spec/template/metadata/labels/app, value: web", "app=web old=1", ""],
    ["add, path: /spec/template/metadata/labels/port, value: 80", "app=web old=1", "  labels unknown"],
    ["move, from: /spec/template/metadata/labels/old, path: /spec/x", "app=web old=1", "  labels unknown"],
    ["copy, from: /metadata/name, path: /spec/template/metadata/labels/app", "app=web old=1", "  labels unknown"],
    ["replace, path: /spec/template/spec/containers/0/ports/0/containerPort, value: 81", "app=web old=1", "  patched"],
    ["replace, path: /spec/template/spec/containers/0/image, value: 'a:1'", "app=web old=1", ""],
    ["remove, path: /spec/template/spec/containers/0", "app=web old=1", "  patched"],
    ["add, path: /spec/template/spec/hostNetwork, value: true", "app=web old=1", "  patched"],
  ])("{op: %s}", (operation, labels, doubts) => {
    const sorted = labels.split(" ").toSorted().join(" ");
    const pods = labels === "" ? "" : `  pods ${sorted}`;
    check(json(`- {op: ${operation}}`), `Deployment -/web  own own=a${pods}${doubts}`, untouched);
  });

  test("name and namespace are what they say; later patches may call the object as before", () =>
    check(
      `${json("- {op: replace, path: /metadata/name, value: new}\n      - {op: add, path: /metadata/namespace, value: shop}")}
  - patch: "{${head}, metadata: {name: web}, spec: {template: {metadata: {labels: {later: x}}}}}"`,
      "Deployment shop/new  own own=a  pods app=web later=x old=1",
      untouched,
    ));

  test("patches come before labels, patchesJson6902 after them", () =>
    check(
      `
  commonLabels: {app: common, tier: common}
  patchesJson6902:
  - target: {group: apps, version: v1, kind: Deployment, name: web}
    patch: '[{"op": "add", "path": "/spec/template/metadata/labels/app", "value": "late"}]'
${json("- {op: add, path: /spec/template/metadata/labels/tier, value: early}")}`,
      "Deployment -/web  own app=common own=a tier=common  pods app=late old=1 tier=common",
      "NetworkPolicy -/web  own app=common tier=common",
    ));

  test.each([
    ["{}", "both"],
    ["{kind: 'Deployment|StatefulSet', name: '^(w.b|db)$'}", "web"],
    ["{group: apps, version: v1, namespace: default}", "web"],
    ["{group: networking.k8s.io}", "policy"],
    ["{namespace: shop}", "none"],
    ["{labelSelector: 'own in (a, b),!other'}", "web"],
    ["{labelSelector: 'own!=a'}", "policy"],
    ["{kind: Deployment, name: '[vw]eb'}", "perhaps web"],
    ["{kind: Deployment, annotationSelector: a=b}", "perhaps web"],
  ])("target %s is %s", (target, who) => {
    const [isWeb, isPolicy] = [/both|web/.test(who), /both|policy/.test(who)];
    const doubt = who.startsWith("perhaps");
    check(
      json("- {op: add, path: /metadata/labels, value: {hit: x}}", target),
      `Deployment -/web  own ${isWeb && !doubt ? "hit=x" : "own=a"}  pods app=web old=1${doubt ? "  labels unknown  patched" : ""}`,
      `NetworkPolicy -/web${isPolicy ? "  own hit=x" : ""}`,
    );
  });
});

test("an overlay's patch finds an object by its first name, and by its present one", () =>
  checkWorlds(
    `
      #- /kustomization.yaml
      resources: [base]
      patches:
      - path: first.yaml
      - patch: "{apiVersion: v1, kind: Pod, metadata: {name: p-web-s, namespace: shop, labels: {present: x}}}"
      - patch: "{apiVersion: v1, kind: Pod, metadata: {name: p-web-s, labels: {neither: x}}}"
      #- /first.yaml
      {apiVersion: v1, kind: Pod, metadata: {name: web, labels: {first: x}}}
      #- /base/kustomization.yaml
      resources: [web.yaml]
      namePrefix: p-
      nameSuffix: -s
      namespace: shop
      #- /base/web.yaml
      {apiVersion: v1, kind: Pod, metadata: {name: web}}
    `,
    `
      /kustomization.yaml
        Pod shop/p-web-s  own first=x present=x
    `,
  ));

test("replacements change what they name into something unknown", () =>
  check(
    `
  replacements:
  - source: {kind: ConfigMap, name: x}
    targets:
    - select: {kind: Deployment}
      fieldPaths: [spec.template.spec.containers.0.image, "spec.template.metadata.labels.[app.kubernetes.io/name]"]
    - select: {kind: NetworkPolicy, name: web}
      fieldPaths: [spec.ingress.0.from.0.namespaceSelector]
    - select: {kind: Service}`,
    "Deployment -/web  own own=a  pods app=web old=1  labels unknown",
    "NetworkPolicy -/web  patched",
  ));

test.each([
  ["web", "web", "yes"],
  ["web", "webs", "no"],
  ["w.b", "wxb", "yes"],
  ["w\\.b", "wxb", "no"],
  ["w\\.b", "w.b", "yes"],
  [".*", "", "yes"],
  [".+", "", "no"],
  ["a.*a", "a", "no"],
  ["a.*b.*c", "axxbxxbc", "yes"],
  ["a.*b.*c", "axxcxxb", "no"],
  ["^(?:a|b)$", "b", "yes"],
  ["(a|b)c", "a", "unknown"],
  ["a+", "aa", "unknown"],
  ["web|a+", "web", "yes"],
  ["(x+x+)+y", "x".repeat(100), "unknown"],
  [".*a".repeat(400), "a".repeat(2000), "unknown"],
])("the pattern %s matches %s: %s", (pattern, text, answer) => expect(matchesPattern(pattern, text)).toBe(answer));

test.each([
  ["", "yes"],
  ["app", "yes"],
  ["!app", "no"],
  ["app=web", "yes"],
  ["app == web , tier!=db", "yes"],
  ["app!=web", "no"],
  ["none!=web", "yes"],
  ["app in (api,web)", "yes"],
  ["app notin (api, web)", "no"],
  ["none notin (api)", "yes"],
  ["none in (api)", "no"],
  ["size > 3", "unknown"],
  ["app=db,size > 3", "no"],
])("the labels app=web and tier=front fit %j: %s", (expression, answer) => {
  const labels = new Map([
    ["app", "web"],
    ["tier", "front"],
  ]);
  expect(matchesExpression(expression, labels)).toBe(answer);
});
