/** Severities in the words of SARIF. */

import type { Result } from "sarif";
import type { Severity } from "../../../core/rules/finding";

/** SARIF has three: what is milder than a Warning is a note. */
export function levelOf(severity: Severity): NonNullable<Result["level"]> {
  return severity === "error" || severity === "warning" ? severity : "note";
}
