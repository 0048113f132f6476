/** Prints what it costs to tell who can talk to whom: for connectivity.ts. */

import { connectivityTable } from "./connectivity-table";
import { measureConnectivity } from "./measure-connectivity";

process.stdout.write(connectivityTable(measureConnectivity((what) => console.error(`Measuring: ${what}`))));
