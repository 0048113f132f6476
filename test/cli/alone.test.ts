/** A fix that is tried out in its document alone fares as it does in the whole file. */

import { expect, test } from "vitest";
import { createChecker } from "../../server/src/core/rules/checker";
import { rules } from "../../server/src/core/rules/index";
import { fixesOf } from "../../server/src/core/rules/mending";
import { readSourceFile } from "../../server/src/core/workspace/source-file";
import { alone } from "../../server/src/hosts/cli/alone";

const page = `# Two policies

> \`\`\`yaml
> # A comment
> ---
> apiVersion: networking.k8s.io/v1
> kind: NetworkPolicy
> metadata: { name: web }
> spec:
>   podSelector: { matchLabels: { tier: web } }
>   ingress:
>   - from:
>     - podSelector: { matchLabels: { Tier: DB, version: 2 } }
>       ports:
>         port: 80
> ---
> apiVersion: networking.k8s.io/v1
> kind: networkpolicy
> metadata: { name: db }
> spec:
>   podSelector: { matchLabels: { tier: db } }
>   policyTypes: [ingress]
> \`\`\`
`;

test("the same fixes", () => {
  const file = readSourceFile("file:///page.md", page, "markdown");
  const snapshot = { file: () => file, siblings: () => [file] };
  const checker = createChecker(rules, (_, error) => {
    throw error;
  });
  const subject = { checker, snapshot, file };
  const titles = checker.check(snapshot, file).map((found) => {
    const trial = alone(subject, found);
    return {
      here: fixesOf(subject, found).map(({ title }) => title),
      alone: fixesOf(trial.subject, trial.found).map(({ title }) => title),
    };
  });
  expect(titles.map((fixes) => fixes.alone)).toEqual(titles.map(({ here }) => here));
  expect(titles.filter(({ here }) => here.length > 0).length).toBeGreaterThan(4);
});
