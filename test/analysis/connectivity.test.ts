/** Who can talk to whom: what a NetworkPolicy means, a rule of the API at a time. */

import { test } from "vitest";
import { checkTable } from "../harness/check-connectivity";
import { deployment, file, namespace } from "../harness/manifests";

const web = deployment("web", "{app: web}");
const db = deployment("db", "{app: db}", { ports: "[{name: sql, containerPort: 5432}]" });
const open = `
  0.0.0.0-255.255.255.255 -> shop/db[Deployment]: All Connections
  0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections
  shop/db[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
  shop/db[Deployment] -> shop/web[Deployment]: All Connections
  shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
  shop/web[Deployment] -> shop/db[Deployment]: All Connections
`;

/** A policy in `shop`, from its spec as a flow map. */
function policy(spec: string, { name = "test", namespace = "shop" } = {}): string {
  return `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: ${name}, namespace: ${namespace}}, spec: ${spec}}`;
}

/** The web server and the database under policies. */
function shop(...more: readonly string[]): string {
  return file("/shop.yaml", web, db, ...more);
}

test("no policy: everything may be opened, nothing to the pods themselves", () => checkTable(shop(), open));

test("an isolated pod is reached by nobody, and reaches whom it reached", () =>
  checkTable(
    shop(policy("{podSelector: {matchLabels: {app: db}}}")),
    `
    0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections
    shop/db[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
    shop/db[Deployment] -> shop/web[Deployment]: All Connections
    shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
    `,
  ));

test("both sides must allow it: one that is isolated for egress reaches nobody, however open the other one is", () =>
  checkTable(
    shop(
      policy("{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress]}"),
      policy("{podSelector: {matchLabels: {app: db}}, ingress: [{}]}", { name: "open" }),
    ),
    `
    0.0.0.0-255.255.255.255 -> shop/db[Deployment]: All Connections
    0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections
    shop/db[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
    shop/db[Deployment] -> shop/web[Deployment]: All Connections
    `,
  ));

test("policies add up, ports that touch become one range", () =>
  checkTable(
    shop(
      policy("{podSelector: {}, policyTypes: [Ingress, Egress]}", { name: "deny" }),
      policy("{podSelector: {}, policyTypes: [Egress], egress: [{}]}", { name: "out" }),
      policy(
        "{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {}}], ports: [{port: 80, endPort: 89}]}]}",
      ),
      policy(
        "{podSelector: {matchLabels: {app: db}}, ingress: [{ports: [{port: 90}, {port: 53, protocol: UDP}, {port: 53, protocol: SCTP}]}]}",
        { name: "more" },
      ),
    ),
    `
    0.0.0.0-255.255.255.255 -> shop/db[Deployment]: SCTP 53,TCP 90,UDP 53
    shop/db[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
    shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
    shop/web[Deployment] -> shop/db[Deployment]: SCTP 53,TCP 80-90,UDP 53
    `,
  ));

test("policyTypes: an empty list is none, egress rules bring Egress, an empty list of them does not, what is not named is ignored", () => {
  const spec = (rest: string) => policy(`{podSelector: {}, ingress: [{}], ${rest}}`);
  checkTable(shop(spec("policyTypes: []")), open);
  checkTable(shop(spec("egress: []")), open);
  checkTable(shop(spec("policyTypes: [Ingress], egress: [{ports: [{port: 1}]}]")), open);
  checkTable(
    shop(spec("egress: [{ports: [{port: 1}]}]")),
    `
    0.0.0.0-255.255.255.255 -> shop/db[Deployment]: All Connections
    0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections
    shop/db[Deployment] -> 0.0.0.0-255.255.255.255: TCP 1
    shop/db[Deployment] -> shop/web[Deployment]: TCP 1
    shop/web[Deployment] -> 0.0.0.0-255.255.255.255: TCP 1
    shop/web[Deployment] -> shop/db[Deployment]: TCP 1
    `,
  );
});

test("a block cuts the addresses outside, host bits masked, and holds no pod; ranges side by side are one", () =>
  checkTable(
    shop(
      policy(
        "{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{ipBlock: {cidr: 10.1.2.3/8, except: [10.0.0.0/16, 10.1.0.0/16]}}, {ipBlock: {cidr: 11.0.0.0/8}}]}]}",
      ),
      policy("{podSelector: {matchLabels: {app: web}}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}", {
        name: "world",
      }),
    ),
    `
    0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections
    10.2.0.0-11.255.255.255 -> shop/db[Deployment]: All Connections
    shop/db[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
    shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
    `,
  ));

test("addresses of IPv6 are there where a policy names some, in their canonical form; all of IPv4 holds none of them", () =>
  checkTable(
    file(
      "/shop.yaml",
      web,
      policy(
        "{podSelector: {}, policyTypes: [Ingress, Egress], ingress: [{from: [{ipBlock: {cidr: '2001:DB8:0::/32'}}]}], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}",
      ),
    ),
    `
    2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff -> shop/web[Deployment]: All Connections
    shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
    `,
  ));

test("a port's name is looked up in all containers of each destination, by its protocol, and means nothing at an address", () =>
  checkTable(
    file(
      "/shop.yaml",
      web,
      deployment("db", "{app: db}", {
        ports: "[{name: sql, containerPort: 5432}, {name: sql, containerPort: 99, protocol: UDP}]",
      }),
      deployment("other", "{app: other}", {
        ports: "[{name: sql, containerPort: 3306}, {name: http, containerPort: 80}]",
      }),
      policy(
        "{podSelector: {}, policyTypes: [Ingress, Egress], ingress: [{from: [{podSelector: {}}]}], egress: [{ports: [{port: sql}]}]}",
      ),
    ),
    `
    shop/db[Deployment] -> shop/other[Deployment]: TCP 3306
    shop/other[Deployment] -> shop/db[Deployment]: TCP 5432
    shop/web[Deployment] -> shop/db[Deployment]: TCP 5432
    shop/web[Deployment] -> shop/other[Deployment]: TCP 3306
    `,
  ));

test("a peer: both selectors of one item must match, those of two items are alternatives; a namespace has its name's label alone", () => {
  const policies = (from: string) =>
    file(
      "/shop.yaml",
      namespace("prod", "{team: a}"),
      db,
      deployment("web", "{app: web}", { namespace: "prod" }),
      deployment("job", "{app: job}", { namespace: "prod" }),
      deployment("web", "{app: web}", { namespace: "bare" }),
      policy(`{podSelector: {}, policyTypes: [Ingress, Egress], ingress: [{from: ${from}}]}`),
      policy("{podSelector: {}, policyTypes: [Ingress]}", { name: "deny", namespace: "prod" }),
      policy("{podSelector: {}, policyTypes: [Ingress]}", { name: "deny", namespace: "bare" }),
    );
  const outside = `
    bare/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections`;
  const inProd = (name: string) => `
    prod/${name}[Deployment] -> 0.0.0.0-255.255.255.255: All Connections`;
  const toDb = (name: string) => `
    ${name}[Deployment] -> shop/db[Deployment]: All Connections`;
  checkTable(
    policies("[{namespaceSelector: {matchLabels: {team: a}}, podSelector: {matchLabels: {app: web}}}]"),
    outside + inProd("job") + inProd("web") + toDb("prod/web"),
  );
  checkTable(
    policies("[{namespaceSelector: {matchLabels: {team: a}}}, {podSelector: {matchLabels: {app: web}}}]"),
    outside + inProd("job") + toDb("prod/job") + inProd("web") + toDb("prod/web"),
  );
  checkTable(
    policies("[{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: bare}}}]"),
    outside + toDb("bare/web") + inProd("job") + inProd("web"),
  );
});

test("Pods go by their owner, unless their labels differ; a Node owns none", () => {
  const pod = (name: string, labels: string, owner?: string) =>
    `{apiVersion: v1, kind: Pod, metadata: {name: ${name}, namespace: shop, labels: ${labels}, ownerReferences: [${owner ?? ""}]}}`;
  const owner = (kind: string, name: string) => `{kind: ${kind}, name: ${name}, controller: true}`;
  checkTable(
    file(
      "/shop.yaml",
      pod("web-1", "{app: web}", owner("ReplicaSet", "web")),
      pod("web-2", "{app: web}", owner("ReplicaSet", "web")),
      pod("job-1", "{app: job, index: '1'}", owner("Job", "job")),
      pod("job-2", "{app: job, index: '2'}", owner("Job", "job")),
      pod("mirror", "{}", owner("Node", "node-1")),
      policy("{podSelector: {}, policyTypes: [Ingress, Egress]}", { name: "deny" }),
      policy("{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]}"),
      policy("{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [{}]}", { name: "out" }),
    ),
    `
    shop/web[ReplicaSet] -> 0.0.0.0-255.255.255.255: All Connections
    shop/web[ReplicaSet] -> shop/job-1[Pod]: All Connections
    shop/web[ReplicaSet] -> shop/job-2[Pod]: All Connections
    shop/web[ReplicaSet] -> shop/mirror[Pod]: All Connections
    `,
  );
});

test("where a template leaves names open, the file and the document tell workloads apart", () => {
  const release = (name: string) => deployment(`"{{ .Release.Name }}-${name}"`, `{app: ${name}}`);
  const closed = policy("{podSelector: {matchLabels: {app: b}}, policyTypes: [Ingress, Egress]}");
  checkTable(
    file("/shop.yaml", release("a"), release("b"), closed, release("c")),
    `
    0.0.0.0-255.255.255.255 -> shop/shop.yaml#1[Deployment]: All Connections
    0.0.0.0-255.255.255.255 -> shop/shop.yaml#4[Deployment]: All Connections
    shop/shop.yaml#1[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
    shop/shop.yaml#1[Deployment] -> shop/shop.yaml#4[Deployment]: All Connections
    shop/shop.yaml#4[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
    shop/shop.yaml#4[Deployment] -> shop/shop.yaml#1[Deployment]: All Connections
    `,
  );
});

test("where more may be there than is here, what hangs on it is told apart", () =>
  checkTable(
    file(
      "/shop.yaml",
      db,
      deployment("web", "{app: web}", { namespace: "bare" }),
      policy(
        "{podSelector: {}, policyTypes: [Ingress, Egress], ingress: [{from: [{namespaceSelector: {matchLabels: {team: a}}}], ports: [{port: 1}]}]}",
      ),
      policy("{podSelector: {}, policyTypes: [Ingress]}", { name: "deny", namespace: "bare" }),
    ),
    `
    bare/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections
    bare/web[Deployment] -> shop/db[Deployment]: No Connections ? TCP 1
    `,
    "part",
  ));

const guard = (spec: string, name = "guard") =>
  `{apiVersion: policy.networking.k8s.io/v1alpha2, kind: ClusterNetworkPolicy, metadata: {name: ${name}}, spec: ${spec}}`;
const subject = "subject: {pods: {podSelector: {matchLabels: {app: db}}}}";
const anywhere = "from: [{namespaces: {}}]";

test("the Admin tier decides by priority, what it passes on is for the NetworkPolicies, the Baseline for pods that none isolates", () => {
  const admin = guard(
    `{tier: Admin, priority: 2, ${subject}, ingress: [{action: Accept, ${anywhere}, protocols: [{tcp: {destinationPort: {number: 1}}}]}, {action: Deny, ${anywhere}}]}`,
  );
  const first = guard(
    `{tier: Admin, priority: 1, ${subject}, ingress: [{action: Pass, ${anywhere}, protocols: [{tcp: {destinationPort: {range: {start: 1, end: 9}}}}]}]}`,
    "first",
  );
  const baseline = guard(
    `{tier: Baseline, priority: 1, ${subject}, ingress: [{action: Deny, ${anywhere}, protocols: [{tcp: {}}]}]}`,
    "baseline",
  );
  const into = (connections?: string) =>
    [
      "0.0.0.0-255.255.255.255 -> shop/db[Deployment]: All Connections",
      "0.0.0.0-255.255.255.255 -> shop/web[Deployment]: All Connections",
      "shop/db[Deployment] -> 0.0.0.0-255.255.255.255: All Connections",
      "shop/db[Deployment] -> shop/web[Deployment]: All Connections",
      "shop/web[Deployment] -> 0.0.0.0-255.255.255.255: All Connections",
      ...(connections ? [`shop/web[Deployment] -> shop/db[Deployment]: ${connections}`] : []),
    ].join("\n");
  checkTable(shop(admin), into("TCP 1"));
  checkTable(shop(admin, first), into("TCP 1-9"));
  checkTable(shop(admin, first, baseline), into());
  checkTable(shop(baseline), into("SCTP 1-65535,UDP 1-65535"));
});
