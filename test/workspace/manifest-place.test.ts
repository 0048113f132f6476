/** What stands at an offset of a workload, a namespace or a service. */

import { expect, test } from "vitest";
import { formatPath } from "../../server/src/core/syntax/path";
import { type ManifestPlace, manifestPlaceAt } from "../../server/src/core/workspace/manifest-place";
import { readSourceFile } from "../../server/src/core/workspace/source-file";

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  labels: { own: a }
spec:
  replicas: 2
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels:
        app: web
        tier: frontend
    spec:
      containers:
      - name: server
        image: web:1
        ports:
        - name: http
          containerPort: 8080
`;

test.each<[string, string, string]>([
  ["$0apiVersion", "object key", "apiVersion"],
  ["Deploy$0ment", "object value", "kind"],
  ["meta$0data:\n  name", "object key", "metadata"],
  ["name: we$0b\n", "name value", "metadata.name"],
  ["sho$0p", "namespace value", "metadata.namespace"],
  ["labels$0: { own", "ownLabels key", "metadata.labels"],
  ["ow$0n: a", "ownLabel own=a key", "metadata.labels.own"],
  ["spec$0:\n  replicas", "object key", "spec"],
  ["replicas: 2$0", "field value", "spec.replicas"],
  ["selec$0tor", "selector key", "spec.selector"],
  ["matchLabels$0", "selector key", "spec.selector.matchLabels"],
  ["ap$0p: web }", "selectorLabel app=web key", "spec.selector.matchLabels.app"],
  ["templ$0ate", "object key", "spec.template"],
  ["      labels$0:", "podLabels key", "spec.template.metadata.labels"],
  ["front$0end", "podLabel tier=frontend value", "spec.template.metadata.labels.tier"],
  ["image$0", "field key", "spec.template.spec.containers[0].image"],
  ["ports$0", "field key", "spec.template.spec.containers[0].ports"],
  ["$0- name: http", "port 8080 dash", "spec.template.spec.containers[0].ports[0]"],
  ["http$0", "port 8080 value", "spec.template.spec.containers[0].ports[0].name"],
])("of a Deployment, at %s", (marked, expected, path) => expect(placeIn(deployment, marked)).toEqual([expected, path]));

const small = {
  pod: "kind: Pod\napiVersion: v1\nmetadata: { name: web, labels: { app: web } }\n",
  service: "kind: Service\napiVersion: v1\nspec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }\n",
  namespace: "kind: Namespace\napiVersion: v1\nmetadata: { name: shop, labels: { team: a } }\n",
  controller: "kind: ReplicationController\napiVersion: v1\nspec: { selector: { app: web } }\n",
  cronJob:
    "kind: CronJob\napiVersion: batch/v1\nspec: { jobTemplate: { spec: { template: { metadata: { labels: { app: web } } } } } }\n",
  chart: "kind: Service\napiVersion: v1\nspec:\n  selector:\n    {{ include .Values.x }}\n    app: web\n",
};

test.each<[keyof typeof small, string, string, string]>([
  ["pod", "app$0: web", "podLabel app=web key", "metadata.labels.app"],
  ["pod", "labels$0", "podLabels key", "metadata.labels"],
  ["service", "selector$0", "selector key", "spec.selector"],
  ["service", "app$0: web", "selectorLabel app=web key", "spec.selector.app"],
  ["service", "htt$0p", "servicePort 80 value", "spec.ports[0].targetPort"],
  ["namespace", "sho$0p", "name value", "metadata.name"],
  ["namespace", "team$0", "ownLabel team=a key", "metadata.labels.team"],
  ["controller", "app$0: web", "selectorLabel app=web key", "spec.selector.app"],
  ["cronJob", "app$0: web", "podLabel app=web key", "spec.jobTemplate.spec.template.metadata.labels.app"],
  ["cronJob", "jobTemplate$0", "object key", "spec.jobTemplate"],
  ["chart", "app$0: web", "selectorLabel app=web key", "spec.selector.app"],
])("of a %s, at %s", (name, marked, expected, path) => expect(placeIn(small[name], marked)).toEqual([expected, path]));

test("in a list it is the item around the offset; on the list itself there is none", () => {
  const list = `kind: List\napiVersion: v1\nitems:\n- ${small.pod.replaceAll("\n", "\n  ").trim()}\n`;
  expect(placeIn(list, "app$0: web")).toEqual(["podLabel app=web key", "items[0].metadata.labels.app"]);
  expect(placeIn(list, "kind$0: List")).toEqual(undefined);
});

test("spans are of the file, wherever the document stands in it", () => {
  const text = `# a page\n\n> \`\`\`yaml\n> ${small.pod.trim().replaceAll("\n", "\n> ")}\n> \`\`\`\n`;
  const place = placeAt(text, text.indexOf("app:"), "markdown");
  expect(place && text.slice(place.span.start, place.span.end)).toBe("app");
});

test("other objects have no place", () => {
  expect(placeIn("kind: ConfigMap\napiVersion: v1\nmetadata: { name: web }\n", "we$0b")).toEqual(undefined);
});

/** What is there, and its path; `$0` in `marked`, a piece of the text, is the cursor. */
function placeIn(text: string, marked: string): [string, string] | undefined {
  const at = text.indexOf(marked.replace("$0", ""));
  expect(at).toBeGreaterThanOrEqual(0);
  const place = placeAt(text, at + marked.indexOf("$0"));
  return place && [[place.is, ...detail(place), place.part].join(" "), formatPath(place.path)];
}

function placeAt(text: string, offset: number, language: "yaml" | "markdown" = "yaml"): ManifestPlace | undefined {
  return manifestPlaceAt(readSourceFile("file:///it", text, language), offset);
}

function detail(place: ManifestPlace): string[] {
  if ("label" in place) return [`${place.label.name.value}=${place.label.value.value}`];
  return "port" in place ? [`${place.port.port.value}`] : [];
}
