/** The policies of the organisation: each namespace is isolated as a whole, and then application by application opened. */

import {
  appLabels,
  appName,
  type Home,
  type Labels,
  type Organisation,
  pick,
  ports,
  rankOf,
  tiers,
} from "./organisation";

/** What is written of the policy with this index. */
export function policyOf(
  index: number,
  of: Organisation,
): { readonly name: string; readonly home: Home; readonly spec: object } {
  const [home, rank] = [pick(of.guarded, index), rankOf(index, of.guarded)];
  const general = [isolated, names, metrics];
  const make = general[rank];
  if (make) return { home, ...make(home) };
  const app = rank - general.length;
  const spec = appPolicy({ app, home, of, isSlip: index % slipEvery === slipEvery - 1 });
  return { home, name: appName(app), spec };
}

/** Every 25th author slips. */
const slipEvery = 25;

/** Where things are tried out, anything may be called. */
function isolated({ labels }: Home) {
  const policyTypes = labels.stage === "preview" ? ["Ingress"] : ["Ingress", "Egress"];
  return { name: "isolated", spec: { podSelector: {}, policyTypes } };
}

function names() {
  const servers = { ...namespaceNamed("kube-system"), podSelector: { matchLabels: { "k8s-app": "kube-dns" } } };
  const egress = [{ to: [servers], ports: [{ protocol: "UDP", port: 53 }, { port: 53 }] }];
  return { name: "names", spec: { podSelector: {}, policyTypes: ["Egress"], egress } };
}

function metrics() {
  const ingress = [{ from: [namespaceNamed("monitoring")], ports: [{ port: "metrics" }] }];
  return { name: "metrics", spec: { podSelector: {}, policyTypes: ["Ingress"], ingress } };
}

interface About {
  readonly app: number;
  readonly home: Home;
  readonly of: Organisation;
  readonly isSlip: boolean;
}

/** An application is called by the one before it, calls the one after it, and every third one a namesake elsewhere. */
function appPolicy(about: About): object {
  const { app, home } = about;
  const podSelector = { matchLabels: appLabels(app, home) };
  return { podSelector, policyTypes: ["Ingress", "Egress"], ...pick(rules, app)(about) };
}

const rules: readonly ((about: About) => {
  readonly ingress: readonly object[];
  readonly egress: readonly object[];
})[] = [
  // At the edge: from outside, and through the ingress controller.
  (about) => {
    const { index } = about.home;
    const outside = { ipBlock: { cidr: `198.51.${index}.0/24`, except: [`198.51.${index}.128/25`] } };
    const from = [namespaceNamed("ingress"), outside];
    return { ingress: [{ from, ports: [{ port: "http" }] }, called(about)], egress: [calls(about)] };
  },
  // A server whose port goes by its number.
  (about) => ({
    ingress: [{ ...called(about), ports: [{ protocol: "TCP", port: pick(ports, about.app) }] }],
    egress: [calls(about)],
  }),
  // A store: whoever is no front end may look at its state.
  (about) => {
    const { shape } = about.home;
    const expression = { key: shape.tier, operator: "In", values: tiers.slice(1) };
    const state = {
      from: [{ podSelector: { matchExpressions: [expression] } }],
      ports: [{ port: 9100, endPort: 9110 }],
    };
    return { ingress: [called(about), state], egress: [calls(about)] };
  },
  // What calls services outside.
  (about) => {
    const { app, home } = about;
    const outside = { ipBlock: { cidr: `10.${home.index}.0.0/16`, except: [`10.${home.index}.${app % 250}.0/24`] } };
    return { ingress: [called(about)], egress: [{ to: [outside], ports: [{ port: 443 }, { port: 8443 }] }] };
  },
  // A worker, which nobody calls.
  (about) => {
    const { app, home } = about;
    const old = { key: home.shape.version, operator: "NotIn", values: ["v0"] };
    const next = { matchLabels: appLabels(app + 1, home), matchExpressions: [old] };
    return { ingress: [], egress: [{ to: [{ podSelector: next }], ports: [{ port: "http" }] }] };
  },
];

function called({ app, home, of, isSlip }: About): object {
  const before = app > 0 ? { podSelector: { matchLabels: appLabels(app - 1, home) } } : namespaceNamed("ingress");
  const slip = { podSelector: { matchLabels: slipped(appLabels(app + 1, home), home) } };
  return {
    from: [before, ...(isSlip ? [slip] : []), ...elsewhere(app, home.index - 1, of)],
    ports: [{ port: "http" }],
  };
}

function calls({ app, home, of }: About): object {
  const next = { podSelector: { matchLabels: appLabels(app + 1, home) } };
  return { to: [next, ...elsewhere(app, home.index + 1, of)], ports: [{ port: "http" }] };
}

/** Some select a namespace by its name, others by its labels. */
function elsewhere(app: number, index: number, { homes }: Organisation): readonly object[] {
  const home = homes[index];
  if (!home || app % 3 !== 0) return [];
  const namespace =
    home.index % 2 === 0 ? namespaceNamed(home.name) : { namespaceSelector: { matchLabels: home.labels } };
  return [{ ...namespace, podSelector: { matchLabels: appLabels(app, home) } }];
}

function namespaceNamed(name: string) {
  return { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } } };
}

/** One key begins with a capital letter. */
function slipped(labels: Labels, { shape }: Home): Labels {
  const { [shape.tier]: tier = "", ...rest } = labels;
  return { ...rest, [shape.tier.replace(/[a-z]+$/, (word) => word[0]?.toUpperCase() + word.slice(1))]: tier };
}
