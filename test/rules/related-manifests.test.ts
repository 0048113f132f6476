/** The manifests that are part of a finding's story: each place as its message and what is written there. */

import { expect, test } from "vitest";
import { deployment, namespace, policyIn, service } from "../harness/manifests";
import { memoryWorkspace, type TextFile } from "../harness/memory-workspace";

const manifests: TextFile = {
  path: "/app.yaml",
  text: [
    namespace("shop", "{team: sales}"),
    namespace("bank"),
    deployment("web", "{app: web}", {
      own: "{part: front}",
      ports: "[{name: admin, containerPort: 9}, {name: http, containerPort: 8080}]",
    }),
    service("web", "{app: web}", "[{port: 443, targetPort: admin}, {port: 80, targetPort: http}]"),
    deployment("till", "{app: till}", { namespace: "bank" }),
    deployment("agent", "{app: agent}", { hostNetwork: true }),
  ].join("\n---\n"),
};

function storyOf(code: string, spec: string): readonly string[] {
  const workspace = memoryWorkspace([manifests, { path: "/policy.yaml", text: policyIn("shop", spec) }]);
  const found = workspace.check("/policy.yaml").find(({ finding }) => finding.code === code);
  if (!found) throw new Error(`there is no ${code}`);
  return found
    .related()
    .map(({ message, span, document }) => `${message} ${document?.yaml.text.slice(span.start, span.end)}`);
}

const web = "podSelector: { matchLabels: { app: web } }\n";
const peer = (selector: string) => `podSelector: {}\ningress: [{ from: [{ ${selector} }] }]\n`;

test.each([
  ["service-port", `${web}ingress: [{ ports: [{ port: 80 }] }]`, ["The port of Service `web`. 80"]],
  [
    "unknown-named-port",
    `${web}ingress: [{ ports: [{ port: htttp }] }]`,
    ["Deployment `web` declares its ports here. {name: http, containerPort: 8080}"],
  ],
  [
    "unknown-named-port",
    `${web}ingress: [{ ports: [{ port: other }] }]`,
    ["Deployment `web` declares its ports here. {name: admin, containerPort: 9}"],
  ],
  [
    "port-not-listening",
    `${web}ingress: [{ ports: [{ port: 8080, protocol: UDP }] }]`,
    ["Deployment `web` declares its ports here. {name: http, containerPort: 8080}"],
  ],
  [
    "host-network-pod",
    "podSelector: { matchLabels: { app: agent } }",
    ["Deployment `agent` has `hostNetwork: true`. agent"],
  ],
  [
    "namespace-name-label",
    peer("namespaceSelector: { matchLabels: { name: bank } }"),
    ["Namespace `bank` is meant. bank"],
  ],
  [
    "selector-matches-nothing",
    peer("podSelector: { matchLabels: { app: till } }"),
    ["Deployment `till` would match. till"],
  ],
  [
    "selector-matches-nothing",
    peer("podSelector: { matchLabels: { part: front } }"),
    ["Deployment `web` carries the labels itself. web"],
  ],
  [
    "selector-matches-nothing",
    peer("podSelector: { matchLabels: { app: web, track: beta } }"),
    ["Deployment `web` would match without this one. web"],
  ],
  ["selector-matches-nothing", peer("podSelector: { matchLabels: { app: queue } }"), []],
])("%s: %s", (code, spec, story) => expect(storyOf(code, spec)).toEqual(story));
