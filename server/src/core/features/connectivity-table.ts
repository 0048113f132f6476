/** Who can talk to whom around a file: a table for each cluster that the file is part of. */

import { connectivityHere } from "../analysis/connectivity/connectivity-here";
import { ownerText } from "../analysis/connectivity/notation";
import { ownersOf } from "../analysis/connectivity/owners";
import { type IsShown, type Row, tableOf } from "../analysis/connectivity/table";
import { type ClusterTable, tablePage } from "../analysis/words/connectivity/table-page";
import { type Page, whileReading } from "../analysis/words/page";
import { namesAmong } from "../analysis/words/pods/by-cluster";
import { createLinks } from "../analysis/words/pods/links";
import { clusterId } from "../workspace/cluster/cluster";
import type { Snapshot } from "../workspace/workspace";

export interface TableQuestion {
  /** The URI of a file whose clusters are meant. */
  readonly uri: string;
  /** A namespace, or `namespace/name[Kind]`: the rows from there and to there. All rows without it. */
  readonly only?: string;
}

/** Undefined where nothing around the file makes pods: there is no table to show. `release` decides which policies count. */
export function connectivityTable(snapshot: Snapshot, question: TableQuestion, release: string): Page | undefined {
  const { uri, only } = question;
  const clusters = snapshot.clusters.clustersOf(uri).filter(({ inventory }) => inventory.workloads.length > 0);
  if (clusters.length === 0) return undefined;
  const name = namesAmong(clusters);
  const isShown = shownBy(only);
  const shown = clusters.filter(({ inventory }) => ownersOf(inventory.workloads).some(isShown));
  const tables = shown.map((cluster): ClusterTable => {
    const connectivity = connectivityHere(cluster, snapshot, () => release).connectivity();
    const isSeveral = clusters.length > 1;
    return {
      name: isSeveral ? name(cluster) : undefined,
      ...cut(tableOf(connectivity, isShown)),
      asked: { uri, ...(isSeveral && { cluster: clusterId(cluster) }) },
    };
  });
  return whileReading(tablePage(tables, only, createLinks(snapshot)), snapshot);
}

/** Nobody reads further than this, and of an open cluster the table is as long as the square of its workloads. */
const MOST = 500;

function cut(all: Iterable<Row>): Pick<ClusterTable, "rows" | "isCut"> {
  const rows: Row[] = [];
  for (const row of all) {
    if (rows.length === MOST) return { rows, isCut: true };
    rows.push(row);
  }
  return { rows, isCut: false };
}

function shownBy(only: string | undefined): IsShown {
  return (owner) => only === undefined || owner.namespace === only || ownerText(owner) === only;
}
