/** Finds the language server among the children of the extension host, so that a test can crash it. */

import { existsSync, readFileSync } from "node:fs";

/** The process id of the running language server; undefined while there is none. */
export function serverProcess(): number | undefined {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").trim().split(" ");
  return children.map(Number).find((child) => commandLine(child).includes("dist/server/node.js"));
}

/** Whether this machine tells who is whose child; only Linux does so in files. */
export const knowsProcesses = existsSync(`/proc/${process.pid}/task/${process.pid}/children`);

function commandLine(child: number): string {
  const file = `/proc/${child}/cmdline`;
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
