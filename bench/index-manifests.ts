/** `npx tsx bench/index-manifests.ts`: measures the index over 10,000 manifests; `--write` puts the table into README.md. */

import { parseArgs } from "node:util";
import { printedByBundle } from "./bundled";
import { writeResults } from "./write-results";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const results = printedByBundle("print-index-table.ts");
console.log(results);
if (values.write) writeResults("index", results);
