/** Administrators' policies that their kinds' definitions take, for laws: written down in every style, as those of valid-policy.ts. */

import fc from "fast-check";

const labels = fc.dictionary(fc.constantFrom("team", "tier", "env"), fc.constantFrom("blue", "web", "2"), {
  minKeys: 1,
  noNullPrototype: true,
});

/** Nothing is empty: not every style has a way to write that. */
const selector = fc.oneof(
  labels.map((matchLabels) => ({ matchLabels })),
  fc.constant({ matchExpressions: [{ key: "env", operator: "In", values: ["test", "live"] }] }),
);

const pods = fc.record({ namespaceSelector: selector, podSelector: selector });
const subject = fc.oneof(fc.record({ namespaces: selector }), fc.record({ pods }));
const network = fc.constantFrom("10.0.0.0/8", "192.0.2.7/24", "2001:db8::/32", "FD00::/8", "0.0.0.0/0");
const outside = fc.oneof(
  fc.record({ networks: fc.uniqueArray(network, { minLength: 1, maxLength: 3 }) }),
  fc.record({ nodes: selector }),
);

const ingressPeers = fc.array(subject, { minLength: 1, maxLength: 2 });
const egressPeers = fc.array(fc.oneof(subject, outside), { minLength: 1, maxLength: 2 });
const number = fc.integer({ min: 1, max: 65535 });

/** Ends of a range in the order that all kinds take. */
const range = fc.uniqueArray(number, { minLength: 2, maxLength: 2 }).map((ends) => {
  const [start = 1, end = 2] = ends.toSorted((a, b) => a - b);
  return { start, end };
});

const port = fc.oneof(
  number.map((one) => ({ portNumber: { protocol: "TCP", port: one } })),
  range.map((ends) => ({ portRange: { protocol: "UDP", ...ends } })),
);

const protocol = fc.oneof(
  number.map((one) => ({ tcp: { destinationPort: { number: one } } })),
  range.map((ends) => ({ udp: { destinationPort: { range: ends } } })),
);

/** The two lists of rules, whose words differ from kind to kind. */
function rulesOf(actions: readonly string[], ports: fc.Arbitrary<object>) {
  const action = fc.constantFrom(...actions);
  const name = fc.constantFrom("first", "second");
  return {
    ingress: fc.array(fc.tuple(fc.record({ name, action, from: ingressPeers }), ports).map(join), {
      minLength: 1,
      maxLength: 2,
    }),
    egress: fc.array(fc.tuple(fc.record({ name, action, to: egressPeers }), ports).map(join), {
      minLength: 1,
      maxLength: 2,
    }),
  };
}

function join([rule, ports]: readonly [object, object]): object {
  return { ...rule, ...ports };
}

const ports = fc.record({ ports: fc.array(port, { minLength: 1, maxLength: 2 }) }, { requiredKeys: [] });
const protocols = fc.record({ protocols: fc.array(protocol, { minLength: 1, maxLength: 2 }) }, { requiredKeys: [] });
const priority = fc.integer({ min: 0, max: 1000 });

function ofKind(version: string, kind: string, spec: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const apiVersion = `policy.networking.k8s.io/${version}`;
  return spec.map((content) => ({ apiVersion, kind, metadata: { name: "default" }, spec: content }));
}

export const validAdminPolicy: fc.Arbitrary<object> = fc.oneof(
  ofKind(
    "v1alpha1",
    "AdminNetworkPolicy",
    fc.record({ priority, subject, ...rulesOf(["Allow", "Deny", "Pass"], ports) }),
  ),
  ofKind("v1alpha1", "BaselineAdminNetworkPolicy", fc.record({ subject, ...rulesOf(["Allow", "Deny"], ports) })),
  ofKind(
    "v1alpha2",
    "ClusterNetworkPolicy",
    fc.record({
      tier: fc.constantFrom("Admin", "Baseline"),
      priority,
      subject,
      ...rulesOf(["Accept", "Deny", "Pass"], protocols),
    }),
  ),
);
