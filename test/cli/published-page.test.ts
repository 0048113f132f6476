/** The published page this project started from: its six slips, found and mended by the command line. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { netpol, readText, temporaryFolder } from "./run-netpol";

const page = join(__dirname, "../../../shared/seed/vpc-kube-policies.md");

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly range: { readonly start: { readonly line: number } };
}

async function findingsIn(folder: string): Promise<readonly string[]> {
  const { files } = JSON.parse((await netpol(folder, "check --format json page.md")).stdout);
  return files[0].findings
    .filter(({ severity }: Finding) => severity === "error" || severity === "warning")
    .map(({ code, severity, range }: Finding) => `${range.start.line + 1} ${severity} ${code}`);
}

/** The page with its fenced blocks left out. */
function prose(text: string): string {
  return text.replace(/^```yaml\n.*?^```$/gms, "```");
}

test.skipIf(!existsSync(page))("the six slips and nothing else; mended, the prose is untouched", async () => {
  const published = readFileSync(page, "utf8");
  const folder = await temporaryFolder({ "page.md": published });
  expect(await findingsIn(folder)).toEqual([
    "91 warning label-key-case",
    "114 warning label-key-case",
    "138 error unknown-field",
    "144 warning label-key-case",
    "147 error unknown-field",
    "150 error unknown-field",
  ]);

  expect((await netpol(folder, "check --fix page.md")).exitCode).toBe(0);
  const mended = await readText(folder, "page.md");
  expect(await findingsIn(folder)).toEqual([]);
  expect(prose(mended)).toBe(prose(published));
  expect(mended).toContain(`  namespace: accounts
  name: accounts-allow
spec:
  podSelector:
    matchLabels:
      app: Srv1
      tier: backend
  ingress:
  - from:
    - namespaceSelector:
        matchLabels:
          usage: finance
    ports:
    - port: 3111
`);
});
