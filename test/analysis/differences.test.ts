/** What changes from one cluster to another, a way of changing at a time. */

import { test } from "vitest";
import { checkDifferences } from "../harness/check-connectivity";
import { deployment, file, policyIn } from "../harness/manifests";

const web = deployment("web", "{app: web}");
const db = deployment("db", "{app: db}");

/** The web server, the database, and a policy that isolates the database but for what the rules admit. */
function shop(rules?: string, ...more: readonly string[]): string {
  const policy =
    rules === undefined ? [] : [policyIn("shop", `podSelector: {matchLabels: {app: db}}\ningress: ${rules}`)];
  return file("/shop.yaml", web, db, ...policy, ...more);
}

const fromWeb = (port: string) => shop(`[{from: [{podSelector: {matchLabels: {app: web}}}], ports: [${port}]}]`);
const fromBlock = (block: string) => shop(`[{from: [{ipBlock: ${block}}]}]`);

test("nothing changes", () => checkDifferences(fromWeb("{port: 80}"), fromWeb("{port: 80, protocol: TCP}"), ""));

test("a policy comes, or goes: what it does not admit is lost, or gained", () => {
  checkDifferences(
    shop(),
    fromWeb("{port: 5432}"),
    `
    lost 0.0.0.0-255.255.255.255 -> shop/db[Deployment]: All Connections => No Connections
    changed shop/web[Deployment] -> shop/db[Deployment]: All Connections => TCP 5432
    `,
  );
  checkDifferences(
    shop("[]"),
    shop(),
    `
    gained 0.0.0.0-255.255.255.255 -> shop/db[Deployment]: No Connections => All Connections
    gained shop/web[Deployment] -> shop/db[Deployment]: No Connections => All Connections
    `,
  );
});

test("a range of ports grows", () =>
  checkDifferences(
    fromWeb("{port: 5432}"),
    fromWeb("{port: 5432, endPort: 5440}"),
    "changed shop/web[Deployment] -> shop/db[Deployment]: TCP 5432 => TCP 5432-5440",
  ));

test("a block of addresses grows: only what both sides agree on is one range", () =>
  checkDifferences(
    fromBlock("{cidr: 10.0.0.0/16}"),
    fromBlock("{cidr: 10.0.0.0/8, except: [10.9.0.0/16]}"),
    `
    gained 10.1.0.0-10.8.255.255 -> shop/db[Deployment]: No Connections => All Connections
    gained 10.10.0.0-10.255.255.255 -> shop/db[Deployment]: No Connections => All Connections
    `,
  ));

test("blocks side by side that are allowed the same are one range, whoever cuts them", () =>
  checkDifferences(
    shop("[{from: [{ipBlock: {cidr: 10.0.0.0/9}}, {ipBlock: {cidr: 10.128.0.0/9}}]}]"),
    shop("[]"),
    "lost 10.0.0.0-10.255.255.255 -> shop/db[Deployment]: All Connections => No Connections",
  ));

test("IPv6 counts as soon as one side names it: without policies it was open, too", () => {
  checkDifferences(
    shop("[]"),
    fromBlock('{cidr: "2001:db8::/32"}'),
    "gained 2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff -> shop/db[Deployment]: No Connections => All Connections",
  );
  checkDifferences(
    shop(),
    fromBlock('{cidr: "8000::/1"}'),
    `
    lost 0.0.0.0-255.255.255.255 -> shop/db[Deployment]: All Connections => No Connections
    lost ::-7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff -> shop/db[Deployment]: All Connections => No Connections
    lost shop/web[Deployment] -> shop/db[Deployment]: All Connections => No Connections
    `,
  );
});

test("a workload comes with its connections, and another goes with its own", () => {
  const cache = deployment("cache", "{app: cache}");
  checkDifferences(
    shop("[]"),
    shop("[]", cache),
    `
    gained 0.0.0.0-255.255.255.255 -> shop/cache[Deployment] (new): No Connections => All Connections
    gained shop/cache[Deployment] (new) -> 0.0.0.0-255.255.255.255: No Connections => All Connections
    gained shop/cache[Deployment] (new) -> shop/web[Deployment]: No Connections => All Connections
    gained shop/db[Deployment] -> shop/cache[Deployment] (new): No Connections => All Connections
    gained shop/web[Deployment] -> shop/cache[Deployment] (new): No Connections => All Connections
    `,
  );
  checkDifferences(
    file("/shop.yaml", web, policyIn("shop", "podSelector: {}")),
    file("/shop.yaml", web.replace("name: web", "name: site"), policyIn("shop", "podSelector: {}")),
    `
    gained shop/site[Deployment] (new) -> 0.0.0.0-255.255.255.255: No Connections => All Connections
    lost shop/web[Deployment] (gone) -> 0.0.0.0-255.255.255.255: All Connections => No Connections
    `,
  );
});

test("pods are matched by what owns them; of an owner whose pods come to differ each is another one", () => {
  const pod = (name: string, labels: string) =>
    `{apiVersion: v1, kind: Pod, metadata: {name: ${name}, namespace: shop, labels: ${labels}, ownerReferences: [{kind: ReplicaSet, name: web, controller: true}]}}`;
  const deny = policyIn("shop", "podSelector: {}");
  const pods = (second: string, name = "web-2") =>
    file("/pods.yaml", deny, pod("web-1", "{app: web}"), pod(name, second));
  checkDifferences(pods("{app: web}"), pods("{app: web}", "web-3"), "");
  checkDifferences(
    pods("{app: web}"),
    pods("{app: db}"),
    `
    gained shop/web-1[Pod] (new) -> 0.0.0.0-255.255.255.255: No Connections => All Connections
    gained shop/web-2[Pod] (new) -> 0.0.0.0-255.255.255.255: No Connections => All Connections
    lost shop/web[ReplicaSet] (gone) -> 0.0.0.0-255.255.255.255: All Connections => No Connections
    `,
  );
});

test("what hangs on something that is not here is compared as it is", () =>
  checkDifferences(
    shop("[]"),
    file("/shop.yaml", web, db, policyIn("shop", 'podSelector: {matchLabels: {app: "{{ .Values.app }}"}}')),
    `
    gained 0.0.0.0-255.255.255.255 -> shop/db[Deployment]: No Connections => No Connections ? All Connections
    changed 0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections => No Connections ? All Connections
    changed shop/db[Deployment] -> shop/web[Deployment]: All Connections => No Connections ? All Connections
    gained shop/web[Deployment] -> shop/db[Deployment]: No Connections => No Connections ? All Connections
    `,
  ));

test("of a cluster that was not there everything is gained, and of one that is gone everything lost", () => {
  const [one, none] = [file("/web.yaml", web, policyIn("shop", "podSelector: {}")), undefined];
  checkDifferences(
    none,
    one,
    "gained shop/web[Deployment] (new) -> 0.0.0.0-255.255.255.255: No Connections => All Connections",
  );
  checkDifferences(
    one,
    none,
    "lost shop/web[Deployment] (gone) -> 0.0.0.0-255.255.255.255: All Connections => No Connections",
  );
  checkDifferences(none, none, "");
});
