/** The truth tables of all snippets, in their order; check-admission.ts says how to read one. */

import type { Typed } from "../harness/expand-snippet";

export interface TruthTable {
  /** The test's name. */
  readonly says: string;
  readonly snippet: string;
  /** Other snippets that are applied too. */
  readonly beside?: readonly string[];
  /** What is typed or picked instead of the defaults. */
  readonly picks?: Typed;
  readonly rows: string;
}

export const truthTables: readonly TruthTable[] = [
  {
    says: "DNS metrics: names for everybody, the rest for labelled namespaces and labelled pods of kube-system",
    snippet: "netpoldnsmetrics",
    rows: `
      UDP 53 into kube-system/dns: everybody
      TCP 53 into kube-system/dns: everybody
      TCP 9153 into kube-system/dns: monitoring/prometheus, kube-system/monitor
      SCTP 53 into kube-system/dns: monitoring/prometheus, kube-system/monitor
      TCP 9153 into kube-system/proxy: everybody
      TCP 9153 from kube-system/dns: everybody`,
  },
  {
    says: "one namespace: from the front end to the back end, from there to the database, and no way back",
    snippet: "netpolfrontendbackenddatabase",
    rows: `
      TCP 8080 into my-namespace/backend: my-namespace/frontend
      UDP 5432 into my-namespace/database: my-namespace/backend
      TCP 8080 into my-namespace/frontend: everybody
      TCP 8080 from my-namespace/database: my-namespace/frontend, my-namespace/client, other-namespace/*, third-namespace/client, monitoring/prometheus, kube-system/*, outside/*`,
  },
  {
    says: "one namespace: what is typed once holds in both policies",
    snippet: "netpolfrontendbackenddatabase",
    picks: new Map([
      [6, "frontend"],
      [7, "backend"],
    ]),
    rows: `
      TCP 8080 into my-namespace/frontend: my-namespace/backend
      TCP 8080 into my-namespace/database: my-namespace/frontend
      TCP 8080 into my-namespace/backend: everybody`,
  },
  {
    says: "across namespaces: one labelled namespace, one port",
    snippet: "netpolacrossns",
    rows: `
      TCP 8080 into my-namespace/backend: other-namespace/*
      TCP 8081 into my-namespace/backend: nobody
      UDP 8080 into my-namespace/backend: nobody
      TCP 8080 into my-namespace/client: everybody`,
  },
  {
    says: "across namespaces: the protocol is the chosen one",
    snippet: "netpolacrossns",
    picks: new Map([[7, "UDP"]]),
    rows: `
      UDP 8080 into my-namespace/backend: other-namespace/*
      TCP 8080 into my-namespace/backend: nobody`,
  },
  {
    says: "default deny ingress closes one namespace from outside",
    snippet: "netpoldenyingress",
    rows: `
      TCP 8080 into my-namespace/backend: nobody
      TCP 8080 into other-namespace/client: everybody
      TCP 8080 from my-namespace/backend: other-namespace/*, third-namespace/client, monitoring/prometheus, kube-system/*, outside/*`,
  },
  {
    says: "default deny egress closes one namespace from inside, to DNS too",
    snippet: "netpoldenyegress",
    rows: `
      TCP 8080 from my-namespace/backend: nobody
      UDP 53 from my-namespace/backend: nobody
      TCP 8080 into my-namespace/backend: other-namespace/*, third-namespace/client, monitoring/prometheus, kube-system/*, outside/*
      TCP 8080 from other-namespace/client: everybody`,
  },
  {
    says: "default deny closes one namespace both ways",
    snippet: "netpoldenyall",
    rows: `
      TCP 8080 into my-namespace/backend: nobody
      UDP 53 from my-namespace/backend: nobody
      TCP 8080 into other-namespace/client: other-namespace/stranger, third-namespace/client, monitoring/prometheus, kube-system/*, outside/*`,
  },
  {
    says: "allow all ingress opens what another policy closes, one way",
    snippet: "netpolallowallingress",
    beside: ["netpoldenyall"],
    rows: `
      SCTP 1 into my-namespace/backend: other-namespace/*, third-namespace/client, monitoring/prometheus, kube-system/*, outside/*
      TCP 8080 from my-namespace/backend: nobody`,
  },
  {
    says: "allow all egress opens what another policy closes, the other way",
    snippet: "netpolallowallegress",
    beside: ["netpoldenyall"],
    rows: `
      SCTP 1 from my-namespace/backend: other-namespace/*, third-namespace/client, monitoring/prometheus, kube-system/*, outside/*
      TCP 8080 into my-namespace/backend: nobody`,
  },
  {
    says: "egress to DNS opens port 53 of the cluster's DNS and closes the rest",
    snippet: "netpolegressdns",
    rows: `
      UDP 53 from my-namespace/backend: kube-system/dns
      TCP 53 from my-namespace/backend: kube-system/dns
      TCP 9153 from my-namespace/backend: nobody
      TCP 8080 into my-namespace/backend: other-namespace/*, third-namespace/client, monitoring/prometheus, kube-system/*, outside/*
      UDP 53 from other-namespace/client: everybody`,
  },
  {
    says: "egress to outside: public addresses on one port, and names",
    snippet: "netpolegressexternal",
    rows: `
      TCP 443 from my-namespace/backend: 198.51.100.7, 203.0.113.7, 203.0.113.200
      TCP 80 from my-namespace/backend: nobody
      UDP 53 from my-namespace/backend: kube-system/dns
      TCP 443 from my-namespace/client: everybody`,
  },
  {
    says: "ingress from outside: one network without a part of it",
    snippet: "netpolingressexternal",
    rows: `
      TCP 443 into my-namespace/backend: 203.0.113.7
      TCP 80 into my-namespace/backend: nobody
      TCP 443 into my-namespace/client: everybody`,
  },
  {
    says: "a range of ports, both ends included",
    snippet: "netpolportrange",
    rows: `
      TCP 31999 into my-namespace/backend: nobody
      TCP 32000 into my-namespace/backend: my-namespace/client
      TCP 32767 into my-namespace/backend: my-namespace/client
      TCP 32768 into my-namespace/backend: nobody
      UDP 32000 into my-namespace/backend: nobody`,
  },
  {
    says: "a namespace by its name: all of its pods, every port",
    snippet: "netpolfromns",
    rows: `
      TCP 8080 into my-namespace/backend: other-namespace/*
      UDP 1 into my-namespace/backend: other-namespace/*
      TCP 8080 into my-namespace/client: everybody`,
  },
  {
    says: "namespace AND pod: the labelled pod of the labelled namespace",
    snippet: "netpolnsandpod",
    rows: `
      TCP 8080 into my-namespace/backend: other-namespace/client
      TCP 8080 into my-namespace/client: everybody`,
  },
  {
    says: "namespace OR pod: all of the labelled namespace, and the labelled pod beside the policy",
    snippet: "netpolnsorpod",
    rows: `
      TCP 8080 into my-namespace/backend: my-namespace/client, other-namespace/*
      TCP 8080 into my-namespace/client: everybody`,
  },
  {
    says: "same namespace only: each other, and out to everybody",
    snippet: "netpolwithinns",
    rows: `
      TCP 8080 into my-namespace/backend: my-namespace/*
      TCP 8080 from my-namespace/backend: everybody
      TCP 8080 into other-namespace/client: everybody`,
  },
  {
    says: "the baseline: each other and DNS",
    snippet: "netpolbaseline",
    rows: `
      TCP 8080 into my-namespace/backend: my-namespace/*
      TCP 8080 from my-namespace/backend: my-namespace/*
      UDP 53 from my-namespace/backend: my-namespace/*, kube-system/dns
      TCP 53 from my-namespace/client: my-namespace/*, kube-system/dns
      TCP 8080 into other-namespace/client: other-namespace/stranger, third-namespace/client, monitoring/prometheus, kube-system/*, outside/*`,
  },
  {
    says: "administrators: no pod gets in, even where a NetworkPolicy admits everybody",
    snippet: "netpolanpdeny",
    beside: ["netpolallowallingress"],
    rows: `
      TCP 80 into my-namespace/backend: outside/*
      TCP 80 into other-namespace/client: everybody
      TCP 80 from my-namespace/backend: other-namespace/*, third-namespace/client, monitoring/prometheus, kube-system/*, outside/*`,
  },
  {
    says: "administrators: monitoring gets in, even where a NetworkPolicy admits nobody",
    snippet: "netpolanpallow",
    beside: ["netpoldenyingress"],
    rows: `
      TCP 9090 into my-namespace/backend: monitoring/prometheus
      TCP 80 into my-namespace/backend: nobody
      TCP 9090 into kube-system/proxy: everybody`,
  },
  {
    says: "administrators: monitoring still has to be let out",
    snippet: "netpolanpallow",
    beside: ["netpolanpdeny"],
    rows: `
      TCP 9090 into my-namespace/backend: monitoring/prometheus, outside/*
      UDP 9090 into my-namespace/backend: outside/*`,
  },
  {
    says: "administrators: NetworkPolicies decide about some namespaces, here that everybody gets in",
    snippet: "netpolanppass",
    rows: `
      TCP 80 into my-namespace/backend: my-namespace/*, other-namespace/*, outside/*
      TCP 80 into third-namespace/client: everybody`,
  },
  {
    says: "administrators: NetworkPolicies decide about some namespaces, here that nobody gets in",
    snippet: "netpolanppass",
    beside: ["netpoldenyingress"],
    rows: `
      TCP 80 into my-namespace/backend: nobody
      TCP 80 into third-namespace/client: everybody`,
  },
  {
    says: "baseline: no pod gets in, but into kube-system",
    snippet: "netpolbanpdeny",
    rows: `
      TCP 80 into my-namespace/backend: outside/*
      UDP 53 into kube-system/dns: everybody`,
  },
  {
    says: "baseline: a NetworkPolicy has the first word",
    snippet: "netpolbanpdeny",
    beside: ["netpolwithinns"],
    rows: `
      TCP 80 into my-namespace/backend: my-namespace/*
      TCP 80 into other-namespace/client: outside/*`,
  },
  {
    says: "the cluster: no pod gets in, even where a NetworkPolicy admits everybody",
    snippet: "netpolcnpdeny",
    beside: ["netpolallowallingress"],
    rows: `
      TCP 80 into my-namespace/backend: outside/*
      TCP 80 into other-namespace/client: everybody`,
  },
  {
    says: "the cluster: names for everybody, even where a NetworkPolicy lets nothing out",
    snippet: "netpolcnpdns",
    beside: ["netpoldenyegress"],
    rows: `
      UDP 53 from my-namespace/backend: kube-system/dns
      TCP 53 from my-namespace/backend: kube-system/dns
      TCP 9153 from my-namespace/backend: nobody
      UDP 53 from third-namespace/client: everybody`,
  },
  {
    says: "the cluster: no pod gets in below NetworkPolicies, but into kube-system",
    snippet: "netpolcnpbaseline",
    beside: ["netpolwithinns"],
    rows: `
      TCP 80 into my-namespace/backend: my-namespace/*
      TCP 80 into other-namespace/client: outside/*
      UDP 53 into kube-system/dns: everybody`,
  },
];
