/** Prints what the index costs: for index-manifests.ts. */

import { indexTable } from "./index-table";
import { measureIndex } from "./measure-index";

process.stdout.write(indexTable(measureIndex((what) => console.error(`Measuring: ${what}`))));
