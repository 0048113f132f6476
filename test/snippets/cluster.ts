/** A little cluster in which every snippet's defaults have something to admit and something to refuse. */

import type { Address, Labels, Pod } from "../harness/connectivity";

export const namespaces: Readonly<Record<string, Labels>> = {
  "other-namespace": { team: "other-team" },
  monitoring: { "dns-metrics": "allow" },
};

export const pods: readonly Pod[] = [
  pod("my-namespace", "frontend", { app: "my-app", tier: "frontend" }),
  pod("my-namespace", "backend", { app: "my-app", tier: "backend" }),
  pod("my-namespace", "database", { app: "my-app", tier: "database" }),
  pod("my-namespace", "client", { app: "my-client" }),
  pod("other-namespace", "client", { app: "my-client" }),
  pod("other-namespace", "stranger", { app: "stranger" }),
  pod("third-namespace", "client", { app: "my-client" }),
  pod("monitoring", "prometheus", {}),
  pod("kube-system", "dns", { "k8s-app": "kube-dns" }),
  pod("kube-system", "monitor", { "dns-metrics": "allow" }),
  pod("kube-system", "proxy", {}),
];

/** Two public networks, one of them with a part that is special; a private address; the metadata endpoint. */
export const addresses: readonly Address[] = [
  { ip: "198.51.100.7" },
  { ip: "203.0.113.7" },
  { ip: "203.0.113.200" },
  { ip: "192.168.0.7" },
  { ip: "169.254.169.254" },
  { ip: "2001:db8::7" },
];

function pod(namespace: string, name: string, labels: Labels): Pod {
  return { namespace, name, labels };
}
