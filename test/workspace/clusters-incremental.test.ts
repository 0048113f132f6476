/** The law of clusters kept up to date: they are those of the files alone, and what nothing happened to is the same object. */

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cluster } from "../../server/src/core/workspace/cluster/cluster";
import { readSourceFile } from "../../server/src/core/workspace/source-file";
import { type Change, createWorkspace, type Snapshot, snapshotOf } from "../../server/src/core/workspace/workspace";
import { drawClusters } from "../harness/draw-clusters";

const folders = ["/a", "/a/dev", "/a/prod", "/b"];
const names = ["kustomization.yaml", "one.yaml", "two.yaml", "page.md"];
const uris = folders.flatMap((folder) => names.map((name) => `file://${folder}/${name}`));

const deployment = (name: string, labels: string, more = "") =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}${more}}\nspec: {template: {metadata: {labels: {${labels}}}}}\n`;
const policy = (name: string, labels: string, more = "") =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: ${name}${more}}\nspec: {podSelector: {matchLabels: {${labels}}}}\n`;
const service = "apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {selector: {app: web}}\n";
const namespace = (labels: string) => `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {${labels}}}\n`;

const objects = fc.constantFrom(
  deployment("web", "app: web"),
  deployment("web", "app: web, tier: front", ", namespace: shop"),
  `# a comment\n${deployment("web", "app: web")}`,
  deployment("db", "app: {{ .Values.app }}"),
  deployment("web", "app: web").replace("template: {", "template: {spec: {hostNetwork: true}, "),
  policy("web", "app: web"),
  policy("web", "app: web", ", namespace: shop"),
  `# a comment\n${policy("web", "app: web")}`,
  service,
  namespace("team: a"),
  namespace("team: b"),
  "kind: [\n",
  "",
);

const texts = fc.array(objects, { maxLength: 3 }).map((pieces) => pieces.join("---\n"));
const kustomizations = fc.constantFrom(
  "resources: [one.yaml, two.yaml]\nnamespace: shop\n",
  "resources: [one.yaml]\npatches: [{path: two.yaml}]\n",
  "resources: [../a, dev]\nnamePrefix: p-\ncommonLabels: {app: common}\n",
  "resources: [../dev/one.yaml]\nlabels: [{pairs: {x: y}, includeSelectors: true}]\n",
  "resources: []\n",
);

const uri = fc.constantFrom(...uris);
const folder = fc.constantFrom(...folders);
/** All that stays where it is gets other labels, and another network. */
const template = fc.constantFrom(
  "metadata: {labels: {app: db, tier: back}}",
  "spec: {hostNetwork: true}, metadata: {labels: {app: db}}",
);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant("edit" as const), uri, text: texts }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("edit" as const), uri, text: kustomizations }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("relabel" as const), uri, template }) },
  fc.record({ does: fc.constant("remove" as const), uri }),
  fc.record({ does: fc.constant("rename" as const), uri, to: uri }),
  fc.record({ does: fc.constantFrom("folder goes" as const, "folder comes back" as const), folder }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The files as they are on the disk, and those of folders that went. */
class Disk {
  readonly files = new Map<string, string>();
  private readonly gone = new Map<string, string>();

  /** Does the step, and says what a client would report of it. */
  after(step: Step): readonly Change[] {
    switch (step.does) {
      case "edit":
        return [this.write(step.uri, step.text)];
      case "relabel": {
        const text = this.files.get(step.uri);
        return text === undefined
          ? []
          : [this.write(step.uri, text.replace(/template: .*/g, `template: {${step.template}}}`))];
      }
      case "remove":
        return [this.remove(step.uri)];
      case "rename": {
        const text = this.files.get(step.uri);
        if (text === undefined || step.uri === step.to) return [];
        return [this.remove(step.uri), this.write(step.to, text)];
      }
      case "folder goes":
        return [...this.files].filter(isBelow(step.folder)).map(([uri, text]) => {
          this.gone.set(uri, text);
          return this.remove(uri);
        });
      case "folder comes back":
        return [...this.gone].filter(isBelow(step.folder)).map(([uri, text]) => this.write(uri, text));
    }
  }

  private write(uri: string, text: string): Change {
    this.files.set(uri, text);
    return { uri, text, language: languageOf(uri) };
  }

  private remove(uri: string): Change {
    this.files.delete(uri);
    return { uri, removed: true };
  }
}

function isBelow(folder: string): (file: readonly [string, string]) => boolean {
  return ([uri]) => uri.startsWith(`file://${folder}/`);
}

function languageOf(uri: string): "markdown" | "yaml" {
  return uri.endsWith(".md") ? "markdown" : "yaml";
}

/** All that can be seen of the clusters of a snapshot. */
function view({ clusters }: Snapshot): string {
  const files = uris.map((uri) => `${uri} ${clusters.isPatch(uri)} ${clusters.clustersOf(uri).map(headOf).join(" ")}`);
  const places = clusters.all.flatMap(placesIn);
  return [drawClusters(clusters), ...files, ...places].join("\n");
}

function headOf({ root = "", folder = "" }: Cluster): string {
  return `${root}|${folder}`;
}

function placesIn(cluster: Cluster): readonly string[] {
  const { workloads, services, namespaces, doubtful, inNodeNetwork, podLabels } = cluster.inventory;
  const members = [...workloads, ...services, ...namespaces.values(), ...cluster.policies].map(({ member }) => member);
  const carriers = Array.from(podLabels(), ([name, values]) =>
    Array.from(values, ([value, some]) => `${name}=${value}: ${some.map((workload) => workloads.indexOf(workload))}`),
  );
  return [
    ...members.map((member) => `${member?.uri} ${member?.document} ${member?.index}`),
    ...carriers.flat(),
    `doubtful ${doubtful.map((workload) => workloads.indexOf(workload))}`,
    `on nodes ${inNodeNetwork.map((workload) => workloads.indexOf(workload))}`,
    ...cluster.policies.map(({ member }, index) => {
      return `policy ${index} ${cluster.policiesAt(member.uri, member.document).map((one) => cluster.policies.indexOf(one))}`;
    }),
  ];
}

function scratch(files: ReadonlyMap<string, string>): Snapshot {
  return snapshotOf(Array.from(files, ([uri, text]) => readSourceFile(uri, text, languageOf(uri))));
}

test("after any edits, renames and comings and goings, clusters are those of the files alone", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 15 }), (steps) => {
      const [workspace, disk] = [createWorkspace(), new Disk()];
      for (const [index, [one, isAsked]] of steps.entries()) {
        const { clusters } = workspace.snapshot;
        const before = isAsked ? drawClusters(clusters) : undefined;
        const snapshot = workspace.apply(disk.after(one));
        if (!isAsked && index + 1 < steps.length) continue;
        expect(view(snapshot)).toBe(view(scratch(disk.files)));
        if (before !== undefined) expect(drawClusters(clusters)).toBe(before);
      }
    }),
    { numRuns: 300 },
  );
});
