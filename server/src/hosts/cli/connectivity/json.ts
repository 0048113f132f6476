/** The table as JSON: an interface for other programs, described in README.md. */

import { type Bounds, type Connections, isNone, protocols } from "../../../core/analysis/connectivity/connections";
import { connectionsText, rangeText } from "../../../core/analysis/connectivity/notation";
import type { Row } from "../../../core/analysis/connectivity/table";
import { jsonPieces } from "../json-pieces";
import { type Format, type NamedEnd, perhaps, type Table } from "./table";

export const formatJson: Format = function* (tables) {
  yield* jsonPieces({ version: 1, clusters: clustersJson(tables) });
  yield "\n";
};

function* clustersJson(tables: readonly Table[]) {
  for (const { name, rows } of tables) yield { ...(name !== undefined && { name }), rows: rowsJson(rows) };
}

function* rowsJson(rows: Iterable<Row>) {
  for (const row of rows) yield rowJson(row);
}

function rowJson({ source, destination, bounds }: Row) {
  return { source: endJson(source), destination: endJson(destination), ...boundsJson(bounds) };
}

export function endJson(end: NamedEnd) {
  if (end.is === "addresses") return { addresses: rangeText(end) };
  const { namespace, name, kind } = end;
  return { namespace, name, kind };
}

/** What is allowed for sure, as text and as numbers; and what is allowed perhaps. */
export function boundsJson(bounds: Bounds) {
  const open = perhaps(bounds);
  return {
    connections: connectionsText(bounds.lower),
    ports: portsJson(bounds.lower),
    ...(!isNone(open) && { perhaps: connectionsText(open) }),
  };
}

/** Both ends included. */
function portsJson(connections: Connections) {
  return protocols.flatMap((protocol) =>
    connections[protocol].map(({ start, end }) => ({ protocol, first: start, last: end - 1 })),
  );
}
