/** From a name in a kustomization to the file that it leads to. */

import { type Span, touches } from "../../base/span";
import type { Kustomization } from "../../model/kustomization";
import type { Valued } from "../../model/policy";
import { toRegion } from "../../syntax/region";
import type { SourceFile } from "../source-file";
import type { Snapshot } from "../workspace";
import { kustomizationKeys } from "./table";
import { folderKey, keyOf, resolve } from "./uri-key";

export interface NamedFile {
  /** Of the name, in its document, which is the file's first. */
  readonly name: Span;
  /** Of a folder that is named, its kustomization. */
  readonly file: SourceFile;
}

/** The resource, component or patch named at an offset (UTF-16) of the file; undefined where it leads to no file that is here. */
export function namedFileAt(snapshot: Snapshot, file: SourceFile, offset: number): NamedFile | undefined {
  const [first] = file.documents;
  const inDocument = first && toRegion(first.region, offset);
  if (inDocument === undefined || !file.kustomization) return undefined;
  const name = namesIn(file.kustomization).find(({ span }) => touches(span, inDocument));
  const key = name && resolve(folderKey(keyOf(file.uri)), name.value);
  const found = key === undefined ? undefined : fileWith(snapshot, [key, ...kustomizationKeys(key)]);
  return name && found && { name: name.span, file: found };
}

function namesIn({ resources, components, patches }: Kustomization): readonly Valued<string>[] {
  return [...resources, ...components, ...patches.flatMap(({ from }) => ("file" in from ? from.file : []))];
}

function fileWith(snapshot: Snapshot, keys: readonly string[]): SourceFile | undefined {
  for (const file of snapshot.files()) if (keys.includes(keyOf(file.uri))) return file;
  return undefined;
}
