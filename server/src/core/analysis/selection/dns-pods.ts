/** The pods that answer the cluster's questions for names. */

import type { Inventory } from "../../workspace/cluster/cluster";
import { impliedNamespace } from "../../workspace/cluster/standings";
import type { Labelled, SelectorTerms } from "./matching";

/** kube-dns and CoreDNS alike: https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/ */
export const dnsLabel = { name: "k8s-app", value: "kube-dns" } as const;

/** What CoreDNS is called where it does not stand in for kube-dns. */
const coreDns = "coredns";

/** https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/ */
const nodeCache = "node-local-dns";

/** Matches all that `dnsPods` may find in a workspace. */
export const dnsSelector: SelectorTerms = {
  labels: [],
  requirements: [
    {
      path: [],
      name: { value: dnsLabel.name },
      operator: { value: "In" },
      values: [dnsLabel.value, coreDns, nodeCache].map((value) => ({ value })),
    },
  ],
};

export interface DnsPods {
  readonly labels: Labelled;
  readonly namespace: Labelled & { readonly name: string };
  /** Whoever names their namespace means them. */
  readonly isAlone: boolean;
}

/** Those of the workspace; where it has none, the usual ones, of which no more is known. */
export function dnsPods({ carriers, namespaces }: Inventory): readonly DnsPods[] {
  const known = [dnsLabel.value, coreDns].flatMap((value) => carriers(dnsLabel.name, value));
  const found = known.map((workload) => ({
    labels: workload,
    namespace: namespaces.get(workload.namespace) ?? impliedNamespace(workload.namespace),
    isAlone: false,
  }));
  return [...(found.length > 0 ? found : usualDnsPods), usual(nodeCache)];
}

function usual(label: string): DnsPods {
  return {
    labels: { labels: new Map([[dnsLabel.name, label]]), hasUnknownLabels: true },
    namespace: impliedNamespace("kube-system"),
    isAlone: false,
  };
}

/** Of clusters that nobody has a manifest of; OpenShift has a namespace of its own for them. */
export const usualDnsPods: readonly DnsPods[] = [
  usual(dnsLabel.value),
  usual(coreDns),
  {
    labels: { labels: new Map(), hasUnknownLabels: true },
    namespace: impliedNamespace("openshift-dns"),
    isAlone: true,
  },
];
