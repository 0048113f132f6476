/** Laws: one slip in a valid policy is one finding, and mending gives the policy back, in every style of writing it. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import { toJson } from "../../server/src/core/syntax/to-json";
import { memoryWorkspace } from "../harness/memory-workspace";
import {
  type PeerData,
  type PolicyData,
  type SelectorData,
  type Style,
  style,
  validPolicy,
  withComments,
  write,
} from "../harness/valid-policy";

type Data = Record<string, unknown>;

/** Makes one slip in a policy, in place; false where the policy has no place for it. `pick` chooses among places. */
type Slip = (policy: PolicyData, pick: (count: number) => number) => boolean;

const slips: Readonly<Record<string, Slip>> = {
  "a key in the wrong case": (policy, pick) => renameKey(policy, pick, (key) => key[0]?.toUpperCase() + key.slice(1)),
  "a key in lower case": (policy, pick) => renameKey(policy, pick, (key) => key.toLowerCase()),
  "two letters of a key swapped": (policy, pick) =>
    renameKey(policy, pick, (key) => (key.length < 4 ? key : `${key.slice(0, -2)}${key.at(-1)}${key.at(-2)}`)),
  "ports in a from item": ({ spec }, pick) => {
    const rule = oneOf(spec.ingress, pick);
    const item = rule?.from?.at(-1);
    if (!rule || !item) return false;
    Object.assign(item, { ports: rule.ports });
    delete rule.ports;
    return true;
  },
  "ports as a from item of their own": ({ spec }, pick) => {
    const rule = oneOf(spec.ingress, pick);
    if (!rule?.from) return false;
    rule.from.push({ ports: rule.ports } as PeerData);
    delete rule.ports;
    return true;
  },
  "a port in the last from item": ({ spec }, pick) => {
    const rule = oneOf(
      spec.ingress.filter(({ ports }) => ports?.length === 1),
      pick,
    );
    const item = rule?.from?.at(-1);
    if (!rule || !item) return false;
    Object.assign(item, rule.ports?.[0]);
    delete rule.ports;
    return true;
  },
  "a port as a to item of its own": ({ spec }, pick) => {
    const rule = oneOf(
      spec.egress.filter(({ ports }) => ports?.length === 1),
      pick,
    );
    if (!rule?.to) return false;
    rule.to.push(rule.ports?.[0] as PeerData);
    delete rule.ports;
    return true;
  },
  "a port as a text": ({ spec }, pick) => {
    const ports = oneOf([...spec.ingress, ...spec.egress], pick)?.ports ?? [];
    const index = pick(ports.length);
    const { port, protocol } = ports[index] ?? {};
    (ports as unknown[])[index] = `${port}/${protocol?.toLowerCase()}`;
    return true;
  },
  "a block as a text": (policy, pick) => {
    const peer = oneOf(
      peersOf(policy).filter(({ ipBlock }) => ipBlock && !ipBlock.except),
      pick,
    );
    return peer !== undefined && Object.assign(peer, { ipBlock: peer.ipBlock?.cidr }) !== undefined;
  },
  "a peer as a text": ({ spec }) => {
    const index = spec.ingress[0]?.from?.findIndex(({ ipBlock }) => ipBlock && !ipBlock.except) ?? -1;
    const peers = (spec.ingress[0]?.from ?? []) as unknown[];
    if (index < 0) return false;
    peers[index] = (peers[index] as PeerData).ipBlock?.cidr;
    return true;
  },
  "a list for a cidr": (policy, pick) => {
    const block = oneOf(
      peersOf(policy).flatMap(({ ipBlock }) => ipBlock ?? []),
      pick,
    );
    return block !== undefined && Object.assign(block, { cidr: [block.cidr] }) !== undefined;
  },
  "labels as a list of maps": (policy, pick) => {
    const selector = oneOf(labelSelectors(policy), pick);
    const labels = Object.entries(selector?.matchLabels ?? {});
    if (!selector) return false;
    Object.assign(selector, { matchLabels: labels.map(([key, value]) => ({ [key]: value })) });
    return true;
  },
  "labels as a text": (policy, pick) => {
    const selector = oneOf(labelSelectors(policy), pick);
    const labels = Object.entries(selector?.matchLabels ?? {});
    if (!selector) return false;
    Object.assign(selector, { matchLabels: labels.map(([key, value]) => `${key}=${value}`).join(",") });
    return true;
  },
  "directions as a text": ({ spec }) => Object.assign(spec, { policyTypes: spec.policyTypes.join(", ") }) !== undefined,
  "two letters of a protocol swapped": ({ spec }, pick) => {
    const port = oneOf(
      spec.egress.flatMap(({ ports = [] }) => ports),
      pick,
    );
    if (!port?.protocol) return false;
    port.protocol = `${port.protocol.slice(0, -2)}${port.protocol.at(-1)}${port.protocol.at(-2)}`;
    return true;
  },
  "labels straight below a selector": (policy, pick) => {
    const holder = oneOf(labelSelectors(policy), pick);
    const { matchLabels = {} } = holder ?? {};
    if (!holder) return false;
    delete holder.matchLabels;
    Object.assign(holder, matchLabels);
    return true;
  },
  "matchLabels beside a selector": (policy, pick) => {
    const holder = oneOf(selectorHolders(policy), pick);
    if (!holder) return false;
    dedent(holder.data, holder.field);
    return true;
  },
  "cidr beside ipBlock": (policy, pick) => {
    const peer = oneOf(
      peersOf(policy).filter(({ ipBlock }) => ipBlock),
      pick,
    );
    if (!peer) return false;
    dedent(peer as Data, "ipBlock");
    return true;
  },
  "a peer's selectors in the rule": ({ spec }, pick) => {
    const rule = oneOf(
      spec.egress.filter(({ to }) => to?.length === 1),
      pick,
    );
    const peer = rule?.to?.[0];
    if (!rule || !peer || peer.ipBlock) return false;
    delete rule.to;
    Object.assign(rule, peer);
    return true;
  },
  "policyTypes inside ingress": ({ spec }) => {
    Object.assign(spec.ingress.at(-1) ?? {}, { policyTypes: spec.policyTypes });
    delete (spec as Partial<typeof spec>).policyTypes;
    return true;
  },
  "namespace in spec": ({ metadata, spec }) => {
    Object.assign(spec, { namespace: metadata.namespace });
    delete (metadata as Partial<typeof metadata>).namespace;
    return true;
  },
  "a map for a list": ({ spec }, pick) => {
    const rules = [...spec.ingress, ...spec.egress] as Data[];
    const lists = [spec as Data, ...rules].flatMap((data) =>
      Object.keys(data)
        .filter((key) => /^(?:ingress|egress|from|to|ports)$/.test(key) && (data[key] as unknown[]).length === 1)
        .map((key) => ({ data, key })),
    );
    const chosen = oneOf(lists, pick);
    if (!chosen) return false;
    chosen.data[chosen.key] = (chosen.data[chosen.key] as unknown[])[0];
    return true;
  },
  "a list for a map": (policy, pick) => {
    const holder = oneOf(selectorHolders(policy), pick);
    if (!holder) return false;
    holder.data[holder.field] = [holder.data[holder.field]];
    return true;
  },
  "a label without its quotes": (policy, pick) => {
    const places = labelSelectors(policy).flatMap(({ matchLabels = {} }) =>
      Object.entries(matchLabels)
        .filter(([, value]) => /^(?:2|true)$/.test(value))
        .map(([key]) => ({ labels: matchLabels as Data, key })),
    );
    const place = oneOf(places, pick);
    if (!place) return false;
    place.labels[place.key] = JSON.parse(String(place.labels[place.key]));
    return true;
  },
  "a port in quotes": ({ spec }, pick) => {
    const port = oneOf(
      [...spec.ingress, ...spec.egress].flatMap(({ ports = [] }) => ports).filter((some) => Number(some.port) > 0),
      pick,
    );
    if (!port) return false;
    port.port = String(port.port);
    return true;
  },
  "a protocol in the wrong case": ({ spec }, pick) => {
    const port = oneOf(
      spec.ingress.flatMap(({ ports = [] }) => ports),
      pick,
    );
    if (!port?.protocol) return false;
    port.protocol = port.protocol.toLowerCase();
    return true;
  },
  "a direction in the wrong case": ({ spec }, pick) => {
    const index = pick(spec.policyTypes.length);
    spec.policyTypes = spec.policyTypes.with(index, spec.policyTypes[index]?.toLowerCase() ?? "");
    return true;
  },
  "an operator in the wrong case": (policy, pick) => {
    const selectors = selectorHolders(policy).map(({ data, field }) => data[field] as SelectorData);
    const requirement = oneOf(
      selectors.flatMap(({ matchExpressions = [] }) => matchExpressions),
      pick,
    );
    if (!requirement) return false;
    requirement.operator = requirement.operator.toLowerCase();
    return true;
  },
  "one direction that is no list": ({ spec }) => {
    if (spec.policyTypes.length !== 1) return false;
    Object.assign(spec, { policyTypes: spec.policyTypes[0] });
    return true;
  },
  "a removed apiVersion": (policy) => {
    policy.apiVersion = "extensions/v1beta1";
    return true;
  },
  "a kind in the wrong case": (policy) => {
    policy.kind = "networkpolicy";
    return true;
  },
};

describe.each(Object.entries(slips))("%s", (_name, slip) => {
  test("is one finding, and is mended, once and for all, to what it was", () =>
    law(slip, (policy, broken, how) => {
      const text = write(broken, how);
      expect(messages(text)).toHaveLength(1);
      const mended = mend(text);
      expect(decoded(mended)).toEqual(decoded(write(policy, how)));
      expect(mend(mended)).toBe(mended);
    }));

  test("is mended without the loss of a comment", () =>
    law(slip, (policy, broken, how) => {
      if (how === "flow" || how === "JSON") return;
      const text = withComments(write(broken, how));
      const mended = mend(text);
      expect(notes(mended)).toEqual(notes(text));
      expect(decoded(mended)).toEqual(decoded(write(policy, how)));
    }));
});

test("several slips are never mended for the worse, and once and for all", () => {
  const several = fc.array(fc.constantFrom(...Object.values(slips)), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(validPolicy, style, several, fc.nat(), (policy, how, chosen, seed) => {
      const broken = ownCopy(policy);
      for (const slip of chosen) applies(slip, broken, seed);
      const text = write(broken, how);
      const mended = mend(text);
      expect(messages(mended).length).toBeLessThanOrEqual(messages(text).length);
      expect(mend(mended)).toBe(mended);
    }),
    { numRuns: 150 },
  );
});

/** What the API server refuses: of redundancies and the like valid policies have some, too. */
function messages(text: string): string[] {
  const findings = memoryWorkspace([{ path: "/policy.yaml", text }]).check("/policy.yaml");
  return findings.flatMap(({ finding }) => (finding.severity === "error" ? finding.message : []));
}

/** Holds for every valid policy that has a place for the slip, in every style. */
function law(slip: Slip, holds: (policy: PolicyData, broken: PolicyData, how: Style) => void): void {
  fc.assert(
    fc.property(validPolicy, style, fc.nat(), (policy, how, seed) => {
      const broken = ownCopy(policy);
      fc.pre(slip(broken, (count) => seed % count));
      holds(policy, broken, how);
    }),
    { numRuns: 25 },
  );
}

/** Through JSON, so that no two places share an object. */
function ownCopy(policy: PolicyData): PolicyData {
  return JSON.parse(JSON.stringify(policy));
}

/** False, too, where an earlier slip took away what this one works on. */
function applies(slip: Slip, broken: PolicyData, seed: number): boolean {
  try {
    return slip(broken, (count) => seed % count);
  } catch {
    return false;
  }
}

function mend(text: string): string {
  return memoryWorkspace([{ path: "/policy.yaml", text }]).mend("/policy.yaml");
}

function decoded(text: string): unknown {
  const { root, problems } = parseYaml(text);
  return root && problems.length === 0 ? toJson(root) : problems;
}

function notes(text: string): string[] {
  return (text.match(/# note \d+\./g) ?? []).sort();
}

function oneOf<T>(some: readonly T[], pick: (count: number) => number): T | undefined {
  return some.length === 0 ? undefined : some[pick(some.length)];
}

/** Renames one of the fields of the policy, those of labels aside; order is kept. */
function renameKey(policy: PolicyData, pick: (count: number) => number, rename: (key: string) => string): boolean {
  const places = fieldsBelow(policy.metadata as Data).concat(fieldsBelow(policy.spec as Data));
  const place = oneOf(
    places.filter(({ key }) => rename(key) !== key),
    pick,
  );
  if (!place) return false;
  const entries = Object.entries(place.data).map(
    ([key, value]) => [key === place.key ? rename(key) : key, value] as const,
  );
  for (const key of Object.keys(place.data)) delete place.data[key];
  Object.assign(place.data, Object.fromEntries(entries));
  return true;
}

function fieldsBelow(data: unknown): { data: Data; key: string }[] {
  if (Array.isArray(data)) return data.flatMap(fieldsBelow);
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    { data: data as Data, key },
    ...(key === "matchLabels" ? [] : fieldsBelow(value)),
  ]);
}

function peersOf({ spec }: PolicyData): PeerData[] {
  return [...spec.ingress, ...spec.egress].flatMap(({ from = [], to = [] }) => [...from, ...to]);
}

function selectorHolders(policy: PolicyData): { data: Data; field: string }[] {
  return [policy.spec, ...peersOf(policy)].flatMap((data) =>
    ["podSelector", "namespaceSelector"]
      .filter((field) => field in data)
      .map((field) => ({ data: data as Data, field })),
  );
}

function labelSelectors(policy: PolicyData): SelectorData[] {
  return selectorHolders(policy)
    .map(({ data, field }) => data[field] as SelectorData)
    .filter(({ matchLabels }) => matchLabels !== undefined);
}

/** What stands below a field comes to stand beside it, right behind it. */
function dedent(data: Data, field: string): void {
  const entries = Object.entries(data).flatMap(([key, value]) =>
    key === field ? [[key, null], ...Object.entries(value as Data)] : [[key, value]],
  );
  for (const key of Object.keys(data)) delete data[key];
  Object.assign(data, Object.fromEntries(entries));
}
