/** The pods that answer the cluster's questions for names. */

import type { Inventory } from "../../workspace/cluster/cluster";
import { impliedNamespace } from "../../workspace/cluster/standings";
import type { Labelled, SelectorTerms } from "./matching";

/** kube-dns and CoreDNS alike: https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/ */
export const dnsLabel = { name: "k8s-app", value: "kube-dns" } as const;

export const dnsSelector: SelectorTerms = {
  labels: [{ path: [], name: { value: dnsLabel.name }, value: { value: dnsLabel.value } }],
  requirements: [],
};

export interface DnsPods {
  readonly labels: Labelled;
  readonly namespace: Labelled & { readonly name: string };
}

/** Those of the workspace; where it has none, the usual ones, of which no more is known. */
export function dnsPods({ carriers, namespaces }: Inventory): readonly DnsPods[] {
  const known = carriers(dnsLabel.name, dnsLabel.value).map((workload) => ({
    labels: workload,
    namespace: namespaces.get(workload.namespace) ?? impliedNamespace(workload.namespace),
  }));
  return known.length > 0 ? known : [usual];
}

const usual: DnsPods = {
  labels: { labels: new Map([[dnsLabel.name, dnsLabel.value]]), hasUnknownLabels: true },
  namespace: impliedNamespace("kube-system"),
};
