/** Parts of a cluster that lie elsewhere: what is not found here may be there. */

import type { Inventory } from "../../../workspace/cluster/cluster";
import { inlineCode } from "../inline-code";
import { andList } from "../listing";

/** "It may be in `github.com/…`, which is not part of the workspace."; the empty string where nothing is absent. */
export function absentWords({ absent }: Inventory): string {
  const names = [...new Set(absent.map(({ name }) => name))];
  if (names.length === 0) return "";
  const are = names.length === 1 ? "is" : "are";
  return `There may be some in ${andList(names.map(inlineCode), 2)}, which ${are} not here.`;
}
