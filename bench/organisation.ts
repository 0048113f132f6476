/** A made-up organisation, the same on every run: its namespaces, the applications in them, and the labels of their pods. */

export const teams = [
  "accounts",
  "billing",
  "catalogue",
  "delivery",
  "fraud",
  "identity",
  "loyalty",
  "media",
  "orders",
  "search",
];
const stages = ["alpha", "beta", "live", "preview", "load"];
export const roles = [
  "api",
  "backoffice",
  "cache",
  "database",
  "exporter",
  "gateway",
  "ledger",
  "mailer",
  "queue",
  "scheduler",
];
const products = ["cart", "ticket", "parcel", "refund", "voucher", "report", "upload"];
const parts = ["intake", "public", "nightly", "partner", "staff", "mobile", "archive"];
export const tiers = ["frontend", "backend", "data"];
export const ports = [80, 443, 3111, 5432, 6379, 8080, 8443, 9090, 9200];

/** Workloads of an application: its versions, and what is tried out. */
const copies = 4;

/** Teams label their pods each in their way. */
const shapes = [
  { app: "app", tier: "tier", version: "version" },
  {
    app: "app.kubernetes.io/name",
    tier: "app.kubernetes.io/component",
    version: "app.kubernetes.io/version",
  },
  { app: "service", tier: "layer", version: "release" },
] as const;
export type Shape = (typeof shapes)[number];

export type Labels = Readonly<Record<string, string>>;

/** One of its namespaces. */
export interface Home {
  readonly index: number;
  readonly name: string;
  readonly labels: Labels;
  readonly shape: Shape;
}

export interface Organisation {
  readonly homes: readonly Home[];
  /** Those that policies are written for: nobody guards what comes and goes for a test of load. */
  readonly guarded: readonly Home[];
}

/** At most fifty namespaces: ten teams with five stages each. */
export function organisation(namespaces: number): Organisation {
  const all = teams.flatMap((team, index) => stages.map((stage) => ({ team, stage, shape: pick(shapes, index) })));
  const homes = all.slice(0, namespaces).map(({ team, stage, shape }, index) => {
    return { index, name: `${team}-${stage}`, labels: { team, stage }, shape };
  });
  return { homes, guarded: homes.filter(({ labels }) => labels.stage !== "load") };
}

/** How many things are in the namespace before the one with this index: namespaces get one after the other. */
export function rankOf(index: number, homes: readonly Home[]): number {
  return Math.floor(index / homes.length);
}

/** The application, counted within its namespace, that the workload with this index runs. */
export function appOf(index: number, { homes }: Organisation): number {
  return Math.floor(rankOf(index, homes) / copies);
}

/** As people call it. */
export function appName(app: number): string {
  const product = Math.floor(app / roles.length);
  return `${pick(products, product)}-${pick(parts, Math.floor(product / products.length))}-${pick(roles, app)}`;
}

/** What the pods of an application carry in each of its workloads. */
export function appLabels(app: number, { shape }: Home): Labels {
  return { [shape.app]: appName(app), [shape.tier]: pick(tiers, app) };
}

/** Of the pods of the workload with this index. */
export function podLabels(index: number, of: Organisation): Labels {
  const home = pick(of.homes, index);
  return { ...appLabels(appOf(index, of), home), [home.shape.version]: `v${rankOf(index, of.homes) % 7}` };
}

export function pick<T>(from: readonly T[], index: number): T {
  const one = from[index % from.length];
  if (one === undefined) throw new RangeError("Nothing to pick from.");
  return one;
}
