/** What stands at an offset of a file that makes pods, namespaces or services: what `placeAt` is for policies. */

import type { Span } from "../base/span";
import type { Manifest } from "../model/manifest";
import type { Label } from "../model/policy";
import { mayHoldManifests, readManifests } from "../model/read-manifests";
import { pathAt, stepName } from "../syntax/node-at";
import { parseYaml } from "../syntax/parse-yaml";
import { type Path, startsWith } from "../syntax/path";
import { type Region, spanToFile, toFile, toRegion } from "../syntax/region";
import type { Node } from "../syntax/tree";
import { type ManifestMeaning, manifestMeaning } from "./manifest-meaning";
import type { SourceFile } from "./source-file";
import { marker, type Part, touched } from "./touched";
import { withoutActions } from "./without-actions";

interface Spot {
  readonly region: Region;
  /** Of the document in its file. */
  readonly document: number;
  /** With its places, which are spans of the document. */
  readonly manifest: Manifest;
  /** From the root of the document. */
  readonly path: Path;
  readonly part: Part;
  /** Of the key, value or dash, in the file; of all that surrounds the offset where it is on none of them. */
  readonly span: Span;
}

/** A place in a workload, a namespace or a service. */
export type ManifestPlace = Spot & ManifestMeaning;

/** A place at a label: `part` tells whether it is the label's name (key) or its value. */
export type ManifestLabelPlace = Extract<ManifestPlace, { readonly label: Label }>;

/** The place at an offset (UTF-16) of the file; undefined outside of the objects that policies depend on. */
export function manifestPlaceAt(file: SourceFile, offset: number): ManifestPlace | undefined {
  for (const [document, { region }] of file.documents.entries()) {
    const inDocument = toRegion(region, offset);
    const isHere = inDocument !== undefined && toFile(region, inDocument) === offset;
    if (!isHere || !mayHoldManifests(region.text)) continue;
    const place = placeIn(region, document, inDocument);
    if (place) return place;
  }
  return undefined;
}

function placeIn(region: Region, document: number, offset: number): ManifestPlace | undefined {
  const { root } = parseYaml(withoutActions(region.text));
  const steps = root ? pathAt(root, offset) : [];
  const path = steps.map(stepName);
  const manifest = readManifests(root).find((candidate) => startsWith(path, candidate.path));
  const spot = touched(steps.at(-1), offset) ?? marker(region.text, offset);
  if (!root || !manifest || !spot) return undefined;
  const span = spanToFile(region, spot.span);
  const found: Spot = { region, document, manifest, path, part: spot.part, span };
  return { ...found, ...meaningOf(root, found) };
}

function meaningOf(root: Node, { manifest, path }: Spot): ManifestMeaning {
  return manifestMeaning(root, manifest, path.slice(manifest.path.length));
}
