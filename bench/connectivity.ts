/** `npx tsx bench/connectivity.ts`: measures who can talk to whom in clusters that grow; `--write` puts the table into README.md. */

import { parseArgs } from "node:util";
import { printedByBundle } from "./bundled";
import { writeResults } from "./write-results";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const results = printedByBundle("print-connectivity-table.ts");
console.log(results);
if (values.write) writeResults("connectivity", results);
