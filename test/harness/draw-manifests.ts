/** The objects of a document as text: one line for each, as policies look at it. */

import { expect } from "vitest";
import type { Manifest } from "../../server/src/core/model/manifest";
import type { Label } from "../../server/src/core/model/policy";
import type { Service } from "../../server/src/core/model/service";
import type { ContainerPort, Workload } from "../../server/src/core/model/workload";
import { manifestsIn } from "../../server/src/core/workspace/document";
import { dedent } from "./margin";

/** The document holds exactly these objects: `Kind namespace/name`, a dash for what is not known, then what it says. */
export function checkManifests(text: string, drawn: string): void {
  const found = manifestsIn(dedent(text));
  expect(found.map(drawManifest).join("\n")).toBe(dedent(drawn).trim());
}

function drawManifest(manifest: Manifest): string {
  const { kind, name, ownLabels, hasUnknownLabels } = manifest;
  const namespace = "namespace" in manifest ? manifest.namespace?.value : undefined;
  return [
    `${kind} ${manifest.is === "namespace" ? "" : `${namespace ?? "-"}/`}${name?.value ?? "-"}`,
    ...labels("own", ownLabels),
    ...saidBy(manifest),
    ...(hasUnknownLabels ? ["labels unknown"] : []),
    ...("hasUnknownPorts" in manifest && manifest.hasUnknownPorts ? ["ports unknown"] : []),
  ].join("  ");
}

function saidBy(manifest: Manifest): readonly string[] {
  switch (manifest.is) {
    case "workload":
      return drawWorkload(manifest);
    case "service":
      return drawService(manifest);
    case "namespace":
      return [];
  }
}

function drawWorkload({ podLabels, ports, hostNetwork, owner }: Workload): readonly string[] {
  return [
    ...labels("pods", podLabels),
    ...list("ports", ports.map(drawPort)),
    ...(hostNetwork ? ["hostNetwork"] : []),
    ...(owner ? [`of ${owner.kind} ${owner.name}`] : []),
  ];
}

function drawPort({ name, port, protocol }: Pick<ContainerPort, "name" | "port" | "protocol">): string {
  return `${name ? `${name.value}=` : ""}${port.value}${protocol ? `/${protocol.value}` : ""}`;
}

function drawService({ selector, ports }: Service): readonly string[] {
  const drawn = ports.map((port) => drawPort(port) + (port.targetPort ? `->${port.targetPort.value}` : ""));
  return [...labels("selects", selector), ...list("ports", drawn)];
}

function labels(of: string, some: readonly Label[]): readonly string[] {
  return list(
    of,
    some.map(({ name, value }) => `${name.value}=${value.value}`),
  );
}

function list(of: string, items: readonly string[]): readonly string[] {
  return items.length > 0 ? [`${of} ${items.join(" ")}`] : [];
}
