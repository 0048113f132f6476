/** The stories of examples/good, told by the engine: who reaches whom, every row. */

import { join } from "node:path";
import { test } from "vitest";
import { checkReach } from "../harness/check-connectivity";
import { deployment, file, namespace } from "../harness/manifests";
import { readFolder } from "../harness/read-folder";

/** The files of an example, and more that a test puts beside them. */
function example(name: string, ...more: readonly string[]): string {
  const folder = join(import.meta.dirname, "../../examples/good", name);
  return [...readFolder(folder).map(({ path, text }) => file(path, text)), ...more].join("");
}

test("one-namespace: the front end reaches the back end, the back end the database, and nobody else one of these two", () =>
  checkReach(
    example("one-namespace"),
    `
    accounts/srv1-backend: accounts/srv1-frontend All
    accounts/srv1-db: accounts/srv1-backend All
    accounts/srv1-frontend: world All, accounts/srv1-backend All, accounts/srv1-db All
    world: accounts/srv1-backend All, accounts/srv1-db All, accounts/srv1-frontend All
    `,
  ));

test("accounts: besides its front end all of finance reaches the back end of Srv1, on 3111 alone", () =>
  checkReach(
    example("accounts"),
    `
    accounts/srv1-backend: accounts/srv1-frontend All, finance/srv2-backend TCP 3111, finance/srv2-db TCP 3111, finance/srv2-frontend TCP 3111
    accounts/srv1-db: world All, accounts/srv1-backend All, accounts/srv1-frontend All, finance/srv2-backend All, finance/srv2-db All, finance/srv2-frontend All
    accounts/srv1-frontend: world All, accounts/srv1-backend All, accounts/srv1-db All, finance/srv2-backend All, finance/srv2-db All, finance/srv2-frontend All
    finance/srv2-backend: world All, accounts/srv1-backend All, accounts/srv1-db All, accounts/srv1-frontend All, finance/srv2-db All, finance/srv2-frontend All
    finance/srv2-db: world All, accounts/srv1-backend All, accounts/srv1-db All, accounts/srv1-frontend All, finance/srv2-backend All, finance/srv2-frontend All
    finance/srv2-frontend: world All, accounts/srv1-backend All, accounts/srv1-db All, accounts/srv1-frontend All, finance/srv2-backend All, finance/srv2-db All
    world: accounts/srv1-backend All, accounts/srv1-db All, accounts/srv1-frontend All, finance/srv2-backend All, finance/srv2-db All, finance/srv2-frontend All
    `,
  ));

/** Where the labels are missing, or are not what they are for. */
const others = file(
  "/others.yaml",
  namespace("shop", "{}"),
  deployment("web", "{coredns-metrics-policy: allow}"),
  deployment("exporter", "{coredns-metrics-policy: allow}", { namespace: "kube-system" }),
  deployment("proxy", "{}", { namespace: "kube-system" }),
);

test("dns-metrics: all may ask for names, only the labelled for anything else", () =>
  checkReach(
    example("dns-metrics", others),
    `
    kube-system/coredns: world TCP 53,UDP 53, kube-system/exporter All, kube-system/proxy TCP 53,UDP 53, monitoring/prometheus All, shop/web TCP 53,UDP 53
    kube-system/exporter: world All, kube-system/coredns All, kube-system/proxy All, monitoring/prometheus All, shop/web All
    kube-system/proxy: world All, kube-system/coredns All, kube-system/exporter All, monitoring/prometheus All, shop/web All
    monitoring/prometheus: world All, kube-system/coredns All, kube-system/exporter All, kube-system/proxy All, shop/web All
    shop/web: world All, kube-system/coredns All, kube-system/exporter All, kube-system/proxy All, monitoring/prometheus All
    world: kube-system/coredns All, kube-system/exporter All, kube-system/proxy All, monitoring/prometheus All, shop/web All
    `,
  ));
