/** Each rule of the API server has a document that is taken by it, and one that is refused. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** The IDs of the rules, and for custom resources the fields, of shared/apiserver/rules.md. */
const rules = [
  ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"],
  ["K1", "K2", "K3"],
  ["Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7"],
  ["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "M11"],
  ["S1", "S2", "S5", "S6", "S8", "S9", "S10"],
  ["P1", "P2", "P3", "P4", "P6", "P7", "P8", "P9"],
  ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "W1"],
  ["L1", "L2", "L3", "L4", "L5", "L6", "L7"],
  ["metadata.name", "spec", "spec.tier", "spec.priority", "spec.subject", "pods (subject/peer)", "ingress/egress"],
  [
    "rule.action",
    "rule.name",
    "rule.from / rule.to",
    "ingress peers",
    "egress peers",
    "ports",
    "protocol value",
    "range",
  ],
  ["CEL on egress rule", "networks value"],
].flat();

const folder = import.meta.dirname;
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** The IDs at which the titles of cases begin. */
function idsOf(verdict: "accepted" | "refused"): ReadonlySet<string> {
  const titles = sources.flatMap((text) => [
    ...text.matchAll(new RegExp(`\\b${verdict}\\(\\s*["\`]([^:"\`]+): `, "g")),
  ]);
  return new Set(titles.map(([, id = ""]) => id));
}

test.each(["accepted", "refused"] as const)(
  "each rule has a document that is %s, and no case has another name",
  (verdict) => {
    const ids = idsOf(verdict);
    expect(rules.filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !rules.includes(id))).toEqual([]);
  },
);

const list = join(folder, "../../../shared/apiserver/rules.md");

test.runIf(existsSync(list))("the rules are those of the list", () => {
  const [main = "", appendix = ""] = readFileSync(list, "utf8").split("## Appendix");
  const ids = [...main.matchAll(/^\| ([A-Z]\d+)(?: ✔)? \|/gm)].map(([, id = ""]) => id);
  const fields = [...appendix.matchAll(/^\| ([^|]+?) \|/gm)].map(([, name = ""]) => name);
  const all = new Set(["D1", ...ids, ...fields.filter((name) => name !== "field" && !name.startsWith("---"))]);
  expect([...all].toSorted()).toEqual(rules.toSorted());
});
