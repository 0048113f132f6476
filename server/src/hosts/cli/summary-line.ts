/** The last line of a report that people read. */

import { countFixable, type Report, summarize } from "./report";

/** How much was found in how much, without a line end. */
export function summaryLine(report: Report): string {
  const { files, policies, errors, warnings } = summarize(report);
  const fixable = countFixable(report);
  const found = `${plural(errors, "error")}, ${plural(warnings, "warning")}`;
  const where = `${plural(policies, "policy", "policies")}, ${plural(files, "file")}`;
  return `${found} in ${where}${fixable > 0 ? `; ${fixable} can be fixed with --fix` : ""}.`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
