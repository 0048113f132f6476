/** Shows where a label stands that workloads or namespaces carry. */

import type { Carrier } from "../analysis/selection/carried-labels";
import type { Manifest } from "../model/manifest";
import { samePath } from "../syntax/path";
import { manifestsIn } from "../workspace/document";
import type { Snapshot } from "../workspace/workspace";
import type { Related } from "./finding";

/** As many as one reads. */
const most = 3;

/** The label's entry in the manifests of the first few; nothing of those where something else adds it. */
export function carriersOf(
  carriers: readonly Carrier[],
  name: string,
  value: string | undefined,
  snapshot: Snapshot,
): readonly Related[] {
  return carriers.slice(0, most).flatMap((carrier) => {
    const { member } = carrier;
    const document = member && snapshot.file(member.uri)?.documents[member.document]?.document;
    if (!member || !document) return [];
    const manifest = manifestsIn(document.yaml.text).find(({ path }) => samePath(path, member.object.path));
    const label = manifest && labelsOf(manifest).find((one) => one.name.value === name);
    if (!label || (value !== undefined && label.value.value !== value)) return [];
    const message = `\`${name}=${label.value.value}\` is carried by ${describe(carrier)}.`;
    return [{ document, span: label.span, message }];
  });
}

function labelsOf(manifest: Manifest) {
  if (manifest.is === "workload") return manifest.podLabels;
  return manifest.is === "namespace" ? manifest.ownLabels : [];
}

function describe({ member, name }: Carrier): string {
  return `\`${member?.object.kind ?? "Namespace"} ${name}\``;
}
