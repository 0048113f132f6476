/** The table as JSON: an interface for other programs, described in docs/command-line.md. */

import { type Connections, isNone, protocols } from "../../../core/analysis/connectivity/connections";
import { connectionsText, rangeText } from "../../../core/analysis/connectivity/notation";
import type { Row, TableEnd } from "../../../core/analysis/connectivity/table";
import { type Format, perhaps } from "./table";

export const formatJson: Format = function* (tables) {
  const clusters = tables.map(({ name, rows }) => ({
    ...(name !== undefined && { name }),
    rows: Array.from(rows, rowJson),
  }));
  yield `${JSON.stringify({ version: 1, clusters }, null, 2)}\n`;
};

function rowJson(row: Row) {
  const open = perhaps(row);
  return {
    source: endJson(row.source),
    destination: endJson(row.destination),
    connections: connectionsText(row.bounds.lower),
    ports: portsJson(row.bounds.lower),
    ...(!isNone(open) && { perhaps: connectionsText(open) }),
  };
}

function endJson(end: TableEnd) {
  if (end.is === "addresses") return { addresses: rangeText(end) };
  const { namespace, name, kind } = end;
  return { namespace, name, kind };
}

/** Both ends included. */
function portsJson(connections: Connections) {
  return protocols.flatMap((protocol) =>
    connections[protocol].map(({ start, end }) => ({ protocol, first: start, last: end - 1 })),
  );
}
