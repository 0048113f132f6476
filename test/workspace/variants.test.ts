/** Folders that describe the same workloads are different clusters; what they share is in each. */

import { test } from "vitest";
import { checkWorlds } from "../harness/draw-worlds";

const web = "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web } }";
const policy = (name: string) =>
  `{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: ${name} } }`;

test("environments", () =>
  checkWorlds(
    `
    #- /shop/dev/web.yaml
    ${web}
    #- /shop/prod/web.yaml
    ${web}
    #- /shop/prod/policies/web.yaml
    ${policy("strict")}
    #- /shop/everywhere.yaml
    ${policy("shared")}
    `,
    `
    plain in /shop/dev
      Deployment -/web
      NetworkPolicy -/shared
    plain in /shop/prod
      NetworkPolicy -/shared
      NetworkPolicy -/strict
      Deployment -/web
    `,
  ));

test("environments of several applications go together by their names", () =>
  checkWorlds(
    `
    #- /a/dev/web.yaml
    ${web}
    #- /a/prod/web.yaml
    ${web}
    #- /b/dev/db.yaml
    ${web.replace("web", "db")}
    #- /b/prod/db.yaml
    ${web.replace("web", "db")}
    `,
    `
    plain in /a/dev
      Deployment -/web
      Deployment -/db
    plain in /a/prod
      Deployment -/web
      Deployment -/db
    `,
  ));

test("the same workload twice in a folder, or in one inside of the other, parts nothing; nor do policies", () =>
  checkWorlds(
    `
    #- /a/1.yaml
    ${web}
    #- /a/2.yaml
    ${web}
    #- /a/more/3.yaml
    ${web}
    #- /b/1.yaml
    ${policy("one")}
    #- /c/1.yaml
    ${policy("one")}
    `,
    `
    plain
      Deployment -/web
      Deployment -/web
      Deployment -/web
      NetworkPolicy -/one
      NetworkPolicy -/one
    `,
  ));

test("variants of variants", () =>
  checkWorlds(
    `
    #- /eu/dev/web.yaml
    ${web}
    #- /eu/prod/web.yaml
    ${web}
    #- /us/web.yaml
    ${web}
    `,
    `
    plain in /eu/dev
      Deployment -/web
    plain in /eu/prod
      Deployment -/web
    plain in /us
      Deployment -/web
    `,
  ));
