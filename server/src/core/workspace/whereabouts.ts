/** Where the objects of a cluster are written: looked up when somebody asks, in the files as they are now. */

import { createLineIndex, type LineIndex } from "../base/line-index";
import { rememberedByText } from "../base/remembered";
import type { Span } from "../base/span";
import type { Manifest } from "../model/manifest";
import type { Placed, Valued } from "../model/policy";
import { keyAt, nodeAt } from "../syntax/node-at";
import { type Path, samePath } from "../syntax/path";
import { type Region, spanToFile } from "../syntax/region";
import type { ClusterObject } from "./cluster-object";
import { manifestsIn } from "./document";
import type { Member } from "./kustomize/world";
import type { Snapshot } from "./workspace";

export interface Whereabouts {
  readonly uri: string;
  /** In the file: of the object's name, or where it has none of all of it. */
  readonly span: Span;
  /** Of the beginning of the span, from 0. */
  readonly line: number;
}

/** `part` chooses a part of a manifest; where it finds none, and without it, the object's name is meant. */
export type WhereIs = (member: Addressed, part?: PartOf) => Whereabouts | undefined;
type Addressed = Pick<Member<ClusterObject>, "uri" | "document" | "object">;
export type PartOf = (manifest: Manifest) => Span | undefined;

/** For as long as one question takes: a document is read once for all objects in it that are asked for. */
export function createWhereabouts(snapshot: Snapshot): WhereIs {
  const manifests = rememberedByText((text: string) => manifestsIn(text));
  const lines = rememberedByText((text: string) => createLineIndex(text));
  return (member, part) => {
    const file = snapshot.file(member.uri);
    const located = file?.documents[member.document];
    if (!located) return undefined;
    const { region, document } = located;
    const { object } = member;
    if (object.is === "policy") {
      const policy = document.resources.map((resource) => resource.policy).find(isAt(object.policy.path));
      return policy && whereabouts(file.uri, region, nameOf(policy), lines(file.text));
    }
    const manifest = manifests(region.text).find(isAt(object.path));
    return manifest && whereabouts(file.uri, region, part?.(manifest) ?? nameOf(manifest), lines(file.text));
  };
}

/** Where a part of a policy is written, by its path; of what a template renders the policy itself. */
export type WhereIsPart = (member: Addressed, path: Path) => Whereabouts | undefined;

export function createPartWhereabouts(snapshot: Snapshot): WhereIsPart {
  const whereIs = createWhereabouts(snapshot);
  const lines = rememberedByText((text: string) => createLineIndex(text));
  return (member, path) => {
    const file = snapshot.file(member.uri);
    const located = file?.documents[member.document];
    const root = located?.document.yaml.root;
    const span = root && (keyAt(root, path)?.key.span ?? nodeAt(root, path)?.span);
    if (!file || !located || !span || path.length === 0) return whereIs(member);
    return whereabouts(file.uri, located.region, span, lines(file.text));
  };
}

function isAt(path: Placed["path"]): (object: Placed) => boolean {
  return (object) => samePath(object.path, path);
}

function nameOf({ name, span }: Placed & { readonly name?: Valued<string> }): Span {
  return name?.span ?? span;
}

function whereabouts(uri: string, region: Region, part: Span, lines: LineIndex): Whereabouts {
  const span = spanToFile(region, part);
  return { uri, span, line: lines.positionAt(span.start).line };
}
