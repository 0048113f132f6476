/** Where `apiVersion` and `kind` lead: to what Kubernetes documents about them. */

import { encloses, type Span } from "../base/span";
import { fieldAt } from "../schema/fields";
import type { Kind } from "../schema/kinds";
import { keyAt } from "../syntax/node-at";
import { spanToFile } from "../syntax/region";
import type { Node } from "../syntax/tree";
import type { Resource } from "../workspace/document";
import type { SourceFile } from "../workspace/source-file";

export interface DocumentLink {
  /** In the file. */
  readonly span: Span;
  readonly url: string;
  readonly tooltip: string;
}

/** The links of a file in the order of its documents. */
export function documentLinks(file: SourceFile): readonly DocumentLink[] {
  return file.documents.flatMap(({ region, document }) => {
    const { root } = document.yaml;
    const links = root ? document.resources.flatMap((resource) => linksOf(resource, root)) : [];
    return links.map((link) => ({ ...link, span: spanToFile(region, link.span) }));
  });
}

function linksOf({ kind, path }: Resource, root: Node): readonly DocumentLink[] {
  const apiVersion = scalarAt(root, [...path, "apiVersion"]);
  const name = scalarAt(root, [...path, "kind"]);
  return [
    ...(apiVersion ? [{ span: apiVersion.span, ...versionTarget(kind, apiVersion.text) }] : []),
    ...(name ? [{ span: name.span, url: kind.root.docUrl, tooltip: `Kubernetes documentation of ${kind.kind}` }] : []),
  ];
}

function versionTarget(kind: Kind, apiVersion: string): Pick<DocumentLink, "url" | "tooltip"> {
  const removed = kind.removedApiVersions.find((version) => version.apiVersion === apiVersion);
  if (removed) return { url: removed.docUrl, tooltip: `What takes the place of ${removed.apiVersion}` };
  const url = fieldAt(kind, ["apiVersion"])?.docUrl ?? kind.root.docUrl;
  return { url, tooltip: "Kubernetes documentation of API versions" };
}

/** A text that is written there: no alias, whose text is elsewhere, and nothing that is missing. */
function scalarAt(root: Node, path: Resource["path"]) {
  const entry = keyAt(root, path);
  if (!entry || entry.merged || entry.value.kind !== "scalar" || entry.value.text === "") return undefined;
  return encloses(entry.span, entry.value.span) ? entry.value : undefined;
}
