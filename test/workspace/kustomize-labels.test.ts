/** Labels that kustomizations add: to which objects, and where. Each as `kubectl kustomize` does it. */

import { test } from "vitest";
import { checkWorlds } from "../harness/draw-worlds";

const workload = (kind: string, name: string) =>
  `{apiVersion: ${kind}, metadata: {name: ${name}}, spec: {template: {metadata: {labels: {app: ${name}}}}}}`;

const objects = `
  ${workload("apps/v1, kind: Deployment", "web")}
  ---
  {apiVersion: batch/v1, kind: CronJob, metadata: {name: job}, spec: {jobTemplate: {spec: {template: {}}}}}
  ---
  {apiVersion: v1, kind: Pod, metadata: {name: pod, labels: {app: pod}}}
  ---
  ${workload("argoproj.io/v1alpha1, kind: Rollout", "canary")}
  ---
  {apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80}]}}
  ---
  {apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: some}, spec: {podSelector: {matchLabels: {}}}}
  ---
  {apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: all}, spec: {podSelector: {}}}
`;

const withObjects = (kustomization: string) => `
  #- /kustomization.yaml
  resources: [objects.yaml]
  ${kustomization}
  #- /objects.yaml
  ${objects}
`;

test("labels alone are the objects' own: of pods, only a Pod's", () =>
  checkWorlds(
    withObjects("labels: [{pairs: {env: test}}]"),
    `
      /kustomization.yaml
        Deployment -/web  own env=test  pods app=web
        CronJob -/job  own env=test
        Pod -/pod  own app=pod env=test
        Rollout -/canary  own env=test  pods app=canary
        Service -/web  own env=test
        NetworkPolicy -/some  own env=test
        NetworkPolicy -/all  own env=test
    `,
  ));

test("includeTemplates reaches the pods of the kinds that kustomize knows", () =>
  checkWorlds(
    withObjects("labels: [{pairs: {env: test}, includeTemplates: true}]"),
    `
      /kustomization.yaml
        Deployment -/web  own env=test  pods app=web env=test
        CronJob -/job  own env=test  pods env=test
        Pod -/pod  own app=pod env=test
        Rollout -/canary  own env=test  pods app=canary
        Service -/web  own env=test
        NetworkPolicy -/some  own env=test
        NetworkPolicy -/all  own env=test
    `,
  ));

test("includeSelectors reaches selectors too: Services always, policies where matchLabels is given", () =>
  checkWorlds(
    withObjects("labels: [{pairs: {env: test}, includeSelectors: true}]"),
    `
      /kustomization.yaml
        Deployment -/web  own env=test  pods app=web env=test
        CronJob -/job  own env=test  pods env=test
        Pod -/pod  own app=pod env=test
        Rollout -/canary  own env=test  pods app=canary
        Service -/web  own env=test  selects env=test
        NetworkPolicy -/some  own env=test  selects env=test
        NetworkPolicy -/all  own env=test
    `,
  ));

test("commonLabels reach as far, and win over labels and over what objects say", () =>
  checkWorlds(
    `
      #- /kustomization.yaml
      resources: [web.yaml]
      commonLabels: {app: shop}
      labels: [{pairs: {app: other, tier: front}, includeSelectors: true}]
      #- /web.yaml
      ${workload("apps/v1beta1, kind: Deployment", "web")}
    `,
    `
      /kustomization.yaml
        Deployment -/web  own app=shop tier=front  pods app=shop tier=front
    `,
  ));

test("fields name further places, such as the pods of custom resources", () =>
  checkWorlds(
    `
      #- /kustomization.yaml
      resources: [canary.yaml, web.yaml]
      labels:
      - pairs: {env: test}
        fields: [{group: argoproj.io, kind: Rollout, path: spec/template/metadata/labels, create: true}]
      #- /canary.yaml
      ${workload("argoproj.io/v1alpha1, kind: Rollout", "canary")}
      #- /web.yaml
      ${workload("apps/v1, kind: Deployment", "web")}
    `,
    `
      /kustomization.yaml
        Rollout -/canary  own env=test  pods app=canary env=test
        Deployment -/web  own env=test  pods app=web
    `,
  ));

test("where a configuration may have taught kustomize a custom resource's pods, their labels are not known", () =>
  checkWorlds(
    `
      #- /kustomization.yaml
      resources: [canary.yaml, web.yaml]
      commonLabels: {env: test}
      configurations: [rollout.yaml]
      #- /canary.yaml
      ${workload("argoproj.io/v1alpha1, kind: Rollout", "canary")}
      #- /web.yaml
      ${workload("apps/v1, kind: Deployment", "web")}
    `,
    `
      /kustomization.yaml
        Rollout -/canary  own env=test  pods app=canary  labels unknown  patched
        Deployment -/web  own env=test  pods app=web env=test
        configuration rollout.yaml (/kustomization.yaml)
    `,
  ));

test("a transformer may change anything", () =>
  checkWorlds(
    `
      #- /kustomization.yaml
      resources: [web.yaml]
      transformers: [labels.yaml]
      #- /web.yaml
      ${workload("apps/v1, kind: Deployment", "web")}
    `,
    `
      /kustomization.yaml
        Deployment -/web  pods app=web  labels unknown  patched
        transformer labels.yaml (/kustomization.yaml)
    `,
  ));

test("outer labels win, and in places that they do not reach it is not known which one stands", () =>
  checkWorlds(
    `
      #- /prod/kustomization.yaml
      resources: [../base]
      labels: [{pairs: {env: prod}, includeTemplates: true}]
      #- /test/kustomization.yaml
      resources: [../base]
      labels: [{pairs: {env: test, team: web}}]
      #- /base/kustomization.yaml
      resources: [web.yaml]
      commonLabels: {env: none}
      #- /base/web.yaml
      ${workload("apps/v1, kind: Deployment", "web")}
    `,
    `
      /prod/kustomization.yaml
        Deployment -/web  own env=prod  pods app=web env=prod
      /test/kustomization.yaml
        Deployment -/web  own env=test team=web  pods app=web env=none  labels unknown
    `,
  ));

test("a label that is no text is none: kustomize refuses it", () =>
  checkWorlds(
    `
      #- /kustomization.yaml
      resources: [web.yaml]
      commonLabels: {port: 80, env: test, on: "yes", none: null}
      #- /web.yaml
      ${workload("apps/v1, kind: Deployment", "web")}
    `,
    `
      /kustomization.yaml
        Deployment -/web  own env=test none= on=yes  pods app=web env=test none= on=yes
    `,
  ));
