/** What the ends of a connection are called. */

import { addressText } from "../../../schema/cidr";
import type { End } from "../../connectivity/ends";
import { itself } from "../../connectivity/owners";
import { ownerText, rangeText } from "../../connectivity/notation";
import { inlineCode } from "../inline-code";

/** `shop/web[Deployment]`, `203.0.113.7`, or a range of addresses. */
export function endName(end: End): string {
  if (end.is === "pods") return ownerText(itself(end.workload));
  const { family, range } = end;
  return range.end - range.start === 1n ? addressText(family, range.start) : rangeText(end);
}

/** The same as code. */
export function endCode(end: End): string {
  return inlineCode(endName(end));
}
