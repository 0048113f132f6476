/** How many pods or namespaces a selector matches here, written behind its key. */

import { findPods } from "../analysis/selection/finding-pods";
import { namespacesBy } from "../analysis/selection/selecting";
import { selectorPlaces } from "../analysis/selection/selector-places";
import { amountWords, asSelection } from "../analysis/words/pods/amount-words";
import { topicsAt } from "../analysis/words/pods/answer";
import { inOneLine } from "../analysis/words/pods/by-cluster";
import type { Topic } from "../analysis/words/pods/topic";
import { type Span, touches } from "../base/span";
import { spanToFile } from "../syntax/region";
import type { Inventory } from "../workspace/cluster/cluster";
import { placeAt } from "../workspace/place";
import type { SourceFile } from "../workspace/source-file";
import type { Snapshot } from "../workspace/workspace";

export interface InlayHint {
  /** In the file (UTF-16): behind the key's colon. */
  readonly offset: number;
  /** Plain text. */
  readonly label: string;
}

/** Those of the selectors whose keys stand in a part of the file. */
export function inlayHints(snapshot: Snapshot, file: SourceFile, part: Span): readonly InlayHint[] {
  return keysIn(file, part).flatMap(({ start, end }) => {
    const place = placeAt(file, start);
    const answers = place ? topicsAt(snapshot, file, place) : [];
    const label = inOneLine(
      answers.map(({ cluster, topic }) => ({ cluster, words: topic && countOf(topic, cluster.inventory) })),
      snapshot,
    );
    const colon = file.text.indexOf(":", end);
    return label === undefined || colon < 0 ? [] : [{ offset: colon + 1, label }];
  });
}

function keysIn({ documents }: SourceFile, part: Span): readonly Span[] {
  return documents.flatMap(({ region, document }) =>
    document.resources
      .flatMap(({ policy }) => selectorPlaces(policy))
      .flatMap(({ selector }) => selector.key ?? [])
      .map((key) => spanToFile(region, key))
      .filter(({ start }) => touches(part, start)),
  );
}

function countOf(topic: Topic, inventory: Inventory): string | undefined {
  switch (topic.is) {
    case "pods":
      return amountWords(asSelection(findPods(inventory, topic.sought)), "workload");
    case "namespaces":
      return amountWords(namespacesBy(inventory, topic.selector), "namespace");
    default:
      return undefined;
  }
}
