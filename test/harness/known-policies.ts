/** A file beside the one under test, from which completion knows labels, namespaces, ports and addresses. */

import type { TextFile } from "./memory-workspace";

export const known: TextFile = {
  path: "/known.yaml",
  text: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: known
  namespace: shop
spec:
  podSelector:
    matchLabels: { app: db, tier: back }
  ingress:
  - from:
    - podSelector: { matchLabels: { app: web } }
      namespaceSelector: { matchLabels: { team: blue } }
    - ipBlock: { cidr: 192.168.0.0/16 }
    ports:
    - port: 5432
    - { port: dns, protocol: UDP }
`,
};
