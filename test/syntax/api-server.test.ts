/** Does our reading agree with a real API server's? Runs only where its recorded verdicts are. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import { regionsOf } from "../../server/src/core/syntax/regions";
import { toJson } from "../../server/src/core/syntax/to-json";

const folder = fileURLToPath(new URL("../../../shared/apiserver/cases/", import.meta.url));
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".yaml")) : [];

interface Verdict {
  readonly verdict: "accept" | "reject";
  readonly phase?: string;
}

test.skipIf(names.length === 0)("syntax problems are what the server's YAML reader refuses", () => {
  const disagreements = names.filter((name) => {
    const { phase }: Verdict = JSON.parse(readFileSync(folder + name.replace(/yaml$/, "json"), "utf8"));
    const parsed = regionsOf(readFileSync(folder + name, "utf8"), "yaml").map((region) => parseYaml(region.text));
    for (const { root } of parsed) if (root) expect(JSON.stringify(toJson(root))).toBeTypeOf("string");
    return parsed.some(({ problems }) => problems.length > 0) !== (phase === "yaml");
  });
  expect(disagreements).toEqual([]);
  expect(names.length - disagreements.length).toBe(names.length);
});
