/** All places where a thing is called by its name: by the objects that are applied together with the one asked about. */

import type { Span } from "../../base/span";
import { startsWith } from "../../syntax/path";
import { spanToFile, toFile } from "../../syntax/region";
import type { Cluster } from "../../workspace/cluster/cluster";
import { documentAt, type LocatedDocument, type SourceFile } from "../../workspace/source-file";
import type { Snapshot } from "../../workspace/workspace";
import { budgetsWith } from "./budgets";
import { holderOf, holdersIn, pathOf } from "./holders";
import { isSameName, mayStandIn, type Name } from "./name";
import { type NameSpot, nameSpotAt, nameSpotsIn } from "./name-spots";
import { everywhere, reachOf } from "./reach";
import { relationOf } from "./relation";

/** `span` is one of the file. */
export interface Use extends Pick<NameSpot, "isDeclaration"> {
  readonly uri: string;
  readonly span: Span;
}

/** What is asked about: a place of a document that has a name. */
export interface Asked {
  readonly file: SourceFile;
  /** Of the document in its file. */
  readonly index: number;
  readonly spot: NameSpot;
}

/** What stands at an offset (UTF-16) of the file; undefined where nothing has a name there. */
export function askedAt(file: SourceFile, offset: number): Asked | undefined {
  const at = documentAt(file, offset);
  const index = file.documents.findIndex(({ region }) => region === at?.region);
  const located = file.documents[index];
  if (!at || !located || toFile(at.region, at.offset) !== offset) return undefined;
  const spot = nameSpotAt(nameSpotsIn(located), at.offset);
  return spot && { file, index, spot };
}

/**
 * Each place once, the one asked about among them, in the order of the files' URIs. A label of pods is another one in
 * another namespace, unless a selector reaches both; a port's name means the ports of its destinations.
 */
export function usesOf(snapshot: Snapshot, { file, index, spot }: Asked): readonly Use[] {
  const found = new Map<string, Use>();
  const add = ({ uri }: SourceFile, { region }: LocatedDocument, { span, isDeclaration }: NameSpot) => {
    const use = { uri, span: spanToFile(region, span), isDeclaration };
    const key = `${uri} ${use.span.start}`;
    if (!found.has(key) || isDeclaration) found.set(key, use);
  };
  const located = file.documents[index];
  if (located) add(file, located, spot);
  const namesakes = createNamesakes(spot.name);
  for (const cluster of snapshot.clusters.clustersOf(file.uri)) {
    for (const use of usesIn(cluster, { file, index, spot }, snapshot, namesakes)) add(...use);
  }
  return [...found.values()].toSorted(inOrder);
}

type Found = readonly [SourceFile, LocatedDocument, NameSpot];
type Namesakes = (located: LocatedDocument) => readonly NameSpot[];

function* usesIn(cluster: Cluster, asked: Asked, snapshot: Snapshot, namesakes: Namesakes): Generator<Found> {
  const { file, index, spot } = asked;
  const holder = holderOf(cluster, file.uri, index, spot.path);
  const { mayHold, isMeant } = relationOf(spot, holder, cluster);
  for (const other of holdersIn(cluster)) {
    if (!mayHold(other)) continue;
    const { uri, document } = other.object.member;
    const home = snapshot.file(uri);
    const located = home?.documents[document];
    if (!located) continue;
    const inside = namesakes(located).filter(({ path }) => startsWith(path, pathOf(other)));
    for (const same of inside) if (isMeant(same, other)) yield [home, located, same];
  }
  const reach = holder ? reachOf(spot, holder) : everywhere;
  for (const { file: home, located } of budgetsWith(spot.name, reach, cluster, snapshot)) {
    for (const same of namesakes(located)) yield [home, located, same];
  }
}

/** The places of a document that have the name; a document is read once for all objects in it. */
function createNamesakes(name: Name): Namesakes {
  const known = new Map<LocatedDocument, readonly NameSpot[]>();
  return (located) => {
    const spots =
      known.get(located) ??
      (mayStandIn(located.region.text, name) ? nameSpotsIn(located).filter((spot) => isSameName(spot.name, name)) : []);
    known.set(located, spots);
    return spots;
  };
}

function inOrder(one: Use, other: Use): number {
  if (one.uri !== other.uri) return one.uri < other.uri ? -1 : 1;
  return one.span.start - other.span.start;
}
