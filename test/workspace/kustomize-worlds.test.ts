/** Which files live together: every root kustomization is a world, and what none names is the plain one. */

import { expect, test } from "vitest";
import { createWorlds } from "../../server/src/core/workspace/worlds";
import { checkWorlds, drawWorlds, type TextObject, worldFile, worldFiles } from "../harness/draw-worlds";

const web =
  "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {template: {metadata: {labels: {app: web}}}}}";
const db = "{apiVersion: v1, kind: Pod, metadata: {name: db, namespace: data}}";

test("without a kustomization, all files are one world", () =>
  checkWorlds(
    `
      #- /a.yaml
      ${web}
      ---
      ${db}
      #- /b/c.yaml
      {apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {selector: {app: web}}}]}
    `,
    `
      plain
        Deployment -/web  pods app=web
        Pod data/db
        Service -/web  selects app=web
    `,
  ));

test("a base in two overlays lives in both; what none of them names stays outside", () =>
  checkWorlds(
    `
      #- /base/kustomization.yaml
      resources: [web.yaml]
      #- /base/web.yaml
      ${web}
      #- /base/notes.yaml
      ${db}
      #- /overlays/test/kustomization.yml
      resources: [../../base]
      namespace: test
      #- /overlays/prod/Kustomization
      bases:
      - ../../base/
      namespace: prod
      namePrefix: p-
      nameSuffix: -x
    `,
    `
      plain
        Pod data/db
      /overlays/prod/Kustomization
        Deployment prod/p-web-x  pods app=web
      /overlays/test/kustomization.yml
        Deployment test/web  pods app=web
    `,
  ));

test("namespace overrides what objects say, renames a Namespace, and leaves administrators' policies alone", () =>
  checkWorlds(
    `
      #- /kustomization.yaml
      resources: [all.yaml]
      namespace: shop
      namePrefix: p-
      #- /all.yaml
      ${db}
      ---
      {apiVersion: v1, kind: Namespace, metadata: {name: other}}
      ---
      {apiVersion: policy.networking.k8s.io/v1alpha2, kind: ClusterNetworkPolicy, metadata: {name: guard}}
    `,
    `
      /kustomization.yaml
        Pod shop/p-db
        Namespace -/shop
        ClusterNetworkPolicy -/p-guard
    `,
  ));

test("a component works on what the kustomization that names it has gathered", () =>
  checkWorlds(
    `
      #- /app/kustomization.yaml
      resources: [web.yaml]
      components: [../locked]
      nameSuffix: -last
      #- /app/web.yaml
      ${web}
      #- /locked/kustomization.yaml
      apiVersion: kustomize.config.k8s.io/v1alpha1
      kind: Component
      resources: [policy.yaml]
      namespace: shop
      #- /locked/policy.yaml
      {apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: locked}, spec: {podSelector: {}}}
    `,
    `
      /app/kustomization.yaml
        Deployment shop/web-last  pods app=web
        NetworkPolicy shop/locked-last
    `,
  ));

test("two bases that share a third take its objects in once", () =>
  checkWorlds(
    `
      #- /kustomization.yaml
      resources: [a, b]
      #- /a/kustomization.yaml
      resources: [../shared]
      #- /b/kustomization.yaml
      resources: [../shared]
      #- /shared/kustomization.yaml
      resources: [web.yaml]
      #- /shared/web.yaml
      ${web}
    `,
    `
      /kustomization.yaml
        Deployment -/web  pods app=web
    `,
  ));

test("a world says what of it is not here", () =>
  checkWorlds(
    `
      #- /kustomization.yaml
      resources:
      - https://example.org/crds.yaml
      - github.com/example/app?ref=v1
      - git@example.org:app.git
      - gone.yaml
      - base
      - /etc/absolute.yaml
      - ../../../../outside
      patches: [{path: patches/gone.yaml}]
      generators: [secrets.yaml]
      helmCharts: [{name: external-secrets, repo: https://example.org}]
      configurations: [names.yaml]
      transformers: [labels.yaml]
      #- /base/kustomization.yaml
      helmChartInflationGenerator: [{chartName: old}]
    `,
    `
      /kustomization.yaml
        remote https://example.org/crds.yaml (/kustomization.yaml)
        remote github.com/example/app?ref=v1 (/kustomization.yaml)
        remote git@example.org:app.git (/kustomization.yaml)
        missing gone.yaml (/kustomization.yaml)
        chart old (/base/kustomization.yaml)
        missing /etc/absolute.yaml (/kustomization.yaml)
        missing ../../../../outside (/kustomization.yaml)
        chart external-secrets (/kustomization.yaml)
        generator secrets.yaml (/kustomization.yaml)
        transformer labels.yaml (/kustomization.yaml)
        configuration names.yaml (/kustomization.yaml)
        missing patches/gone.yaml (/kustomization.yaml)
    `,
  ));

test("a circle has its first kustomization as its root, and ends where it closes", () =>
  checkWorlds(
    `
      #- /a/kustomization.yaml
      resources: [../b, .]
      #- /b/kustomization.yaml
      resources: [../a, web.yaml]
      namePrefix: b-
      #- /b/web.yaml
      ${web}
    `,
    `
      /a/kustomization.yaml
        Deployment -/b-web  pods app=web
        endless ../a (/b/kustomization.yaml)
        endless . (/a/kustomization.yaml)
    `,
  ));

test("a circle is cut where each root comes back to it", () =>
  checkWorlds(
    `
      #- /one/kustomization.yaml
      resources: [../a]
      #- /two/kustomization.yaml
      resources: [../b]
      #- /a/kustomization.yaml
      resources: [web.yaml, ../b]
      #- /a/web.yaml
      ${web}
      #- /b/kustomization.yaml
      resources: [db.yaml, ../a]
      #- /b/db.yaml
      ${db}
    `,
    `
      /one/kustomization.yaml
        Deployment -/web  pods app=web
        Pod data/db
        endless ../a (/b/kustomization.yaml)
      /two/kustomization.yaml
        Pod data/db
        Deployment -/web  pods app=web
        endless ../b (/a/kustomization.yaml)
    `,
  ));

test("references that multiply at every step come to an end", () => {
  const steps = Array.from({ length: 40 }, (_, step) =>
    ["x", "y"].map((side) =>
      worldFile(
        `file:///${side}${step}/kustomization.yaml`,
        `namePrefix: ${side}-\nresources: [../x${step + 1}, ../y${step + 1}]`,
      ),
    ),
  );
  const last = [
    worldFile("file:///x40/kustomization.yaml", "resources: [web.yaml]"),
    worldFile("file:///x40/web.yaml", web),
  ];
  const { all } = createWorlds<TextObject>().update([...steps.flat(), ...last]);
  expect(all.map(({ absent }) => absent.some(({ is }) => is === "endless"))).toEqual([true, true]);
});

test("only kustomize's own kinds count, whatever the file is called", () =>
  checkWorlds(
    `
      #- /flux/kustomization.yaml
      {apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, metadata: {name: apps}, spec: {path: ./web}}
      #- /flux/web.yaml
      ${web}
      #- /half/kustomization.yaml
      resources: [web.yaml
    `,
    `
      plain
        Kustomization -/apps
        Deployment -/web  pods app=web
      /half/kustomization.yaml
        missing web.yaml (/half/kustomization.yaml)
    `,
  ));

test("a file that is named as a patch is no document of its own", () => {
  const worlds = createWorlds<TextObject>().update(
    worldFiles(`
      #- /kustomization.yaml
      resources: [web.yaml, both.yaml]
      patches: [{path: patch.yaml}, {path: both.yaml}]
      #- /web.yaml
      ${web}
      #- /both.yaml
      ${web.replaceAll("web", "both")}
      #- /patch.yaml
      ${web.replace("app: web", "app: new")}
    `),
  );
  expect(drawWorlds(worlds)).toBe(
    "/kustomization.yaml\n  Deployment -/web  pods app=new\n  Deployment -/both  pods app=both",
  );
  expect(["web", "both", "patch"].filter((name) => worlds.isPatch(`file:///${name}.yaml`))).toEqual(["patch"]);
  expect(worlds.worldsOf("file:///web.yaml")).toEqual(worlds.all);
  expect(worlds.worldsOf("file:///patch.yaml")).toEqual([]);
});

test.each([
  ["vscode-vfs://github/example/app/base/kustomization.yaml", "vscode-vfs://github/example/app/my%20apps/web%2B1.yaml"],
  ["file:///c%3A/base/kustomization.yaml", "file:///C:/my apps/web+1.yaml"],
  ["FILE:///base/kustomization.yaml", "file:///my%20apps/web+1.yaml"],
  ["memfs:/base/kustomization.yaml?v=1", "memfs:/my%20apps/web%2b1.yaml?v=1"],
])("names lead from %s to %s", (root, file) => {
  const kustomization = "resources: ['./..//./my apps/web+1.yaml']";
  const { all } = createWorlds<TextObject>().update([worldFile(root, kustomization), worldFile(file, web)]);
  expect(all.map((world) => [world.root, world.members.map(({ uri }) => uri)])).toEqual([[root, [file]]]);
});
