/** What holds for every rename: selectors select what they selected, and the way back leads to the same text. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { labelSpotsIn } from "../../server/src/core/analysis/renaming/label-spots";
import { targetAt } from "../../server/src/core/analysis/renaming/label-target";
import { matches } from "../../server/src/core/analysis/selection/matching";
import { selectorPlaces } from "../../server/src/core/analysis/selection/selector-places";
import { toFile } from "../../server/src/core/syntax/region";
import type { Cluster } from "../../server/src/core/workspace/cluster/cluster";
import { renamedFiles } from "../harness/check-rename";
import { memoryWorkspace, type TextFile } from "../harness/memory-workspace";

const name = fc.constantFrom("app", "tier", "example.com/app");
const value = fc.constantFrom("app", "web", "web-2", "db");
/** None of them in use, and none that needs quotes. */
const word = fc.constantFrom("app2", "we", "Web", "part-of");

const quoted = (words: fc.Arbitrary<string>) =>
  fc.tuple(words, fc.constantFrom("", "'", '"')).map(([text, quote]) => `${quote}${text}${quote}`);
const labels = fc
  .uniqueArray(fc.tuple(name, quoted(name), quoted(value)), { maxLength: 3, selector: ([key]) => key })
  .map((pairs) => pairs.map(([key, written, text]) => `${/^["']/.test(written) ? JSON.stringify(key) : key}: ${text}`));
const map = labels.map((pairs) => `{ ${pairs.join(", ")} }`);
const requirement = fc.oneof(
  fc
    .tuple(quoted(name), fc.constantFrom("In", "NotIn"), fc.uniqueArray(quoted(value), { minLength: 1, maxLength: 3 }))
    .map(([key, operator, values]) => `{ key: ${key}, operator: ${operator}, values: [${values.join(", ")}] }`),
  fc
    .tuple(quoted(name), fc.constantFrom("Exists", "DoesNotExist"))
    .map(([key, operator]) => `{ key: ${key}, operator: ${operator} }`),
);
const selector = fc
  .tuple(map, fc.array(requirement, { maxLength: 2 }))
  .map(([some, requirements]) => `{ matchLabels: ${some}, matchExpressions: [${requirements.join(", ")}] }`);

const metadata = (more = "") => `metadata: { name: a, namespace: shop${more} }`;
const document = fc.oneof(
  map.map((some) => `apiVersion: v1\nkind: Pod\n${metadata(`, labels: ${some}`)}\n`),
  fc
    .tuple(labels, map, map)
    .map(
      ([some, matched, own]) =>
        `apiVersion: apps/v1\nkind: Deployment\n${metadata(`, labels: ${own}`)}\nspec:\n  selector: { matchLabels: ${matched} }\n  template:\n    metadata:\n      labels:${some.length === 0 ? " {}" : some.map((pair) => `\n        ${pair} # ${pair}`).join("")}\n`,
    ),
  map.map((some) => `apiVersion: v1\nkind: Service\n${metadata()}\nspec:\n  selector: ${some}\n`),
  map.map((some) => `apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: ${some} }\n`),
  fc
    .tuple(selector, selector, selector)
    .map(
      ([own, pods, namespaces]) =>
        `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n${metadata()}\nspec:\n  podSelector: ${own}\n  ingress:\n  - from:\n    - podSelector: ${pods}\n      namespaceSelector: ${namespaces}\n`,
    ),
);
const workspace = fc
  .array(fc.array(document, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((files) => files.map((documents, index) => ({ path: `/${index}.yaml`, text: documents.join("---\n") })));

/** Every label that could be renamed: the word, and the files with the cursor on it. */
function cursorsIn(files: readonly TextFile[]): readonly { readonly word: string; readonly marked: TextFile[] }[] {
  const { snapshot } = memoryWorkspace(files);
  return files.flatMap(({ path }) =>
    (snapshot.file(`file://${path}`)?.documents ?? []).flatMap((located) => {
      const { spots } = labelSpotsIn(located);
      return spots
        .flatMap((spot) => [spot.name, ...spot.values])
        .flatMap(({ span }) => {
          const target = targetAt(spots, span.end - 1);
          if (!target) return [];
          const at = toFile(located.region, span.end - 1);
          return [{ word: target.value ?? target.name, marked: files.map((file) => withCursor(file, path, at)) }];
        });
    }),
  );
}

function withCursor({ path, text }: TextFile, where: string, at: number): TextFile {
  return { path, text: path === where ? `${text.slice(0, at)}$0${text.slice(at)}` : text };
}

/** Each selector with what it matches, by index. */
function selections(files: readonly TextFile[]): unknown {
  return memoryWorkspace(files).snapshot.clusters.all.map(selectionsIn);
}

function selectionsIn({ inventory, policies }: Cluster): unknown {
  const namespaces = [...inventory.namespaces.values()];
  const services = inventory.services.map(({ selector }) =>
    inventory.workloads.map(({ labels: carried }) => [...selector].every(([key, text]) => carried.get(key) === text)),
  );
  const places = policies.flatMap(({ policy }) => selectorPlaces(policy));
  const matched = places.map(({ selector: terms, owner }) =>
    owner === "pod"
      ? inventory.workloads.map((workload) => matches(terms, workload))
      : namespaces.map((namespace) => matches(terms, namespace)),
  );
  return { services, matched };
}

test("every selector selects what it selected before, and renamed back the files are what they were", () => {
  let renamed = 0;
  fc.assert(
    fc.property(workspace, fc.nat(), word, (files, choice, next) => {
      const cursors = cursorsIn(files);
      const cursor = cursors[choice % Math.max(1, cursors.length)];
      const after = cursor && attempt(cursor.marked, next);
      if (!after) return;
      renamed++;
      expect(after).not.toEqual(files);
      expect(selections(after)).toEqual(selections(files));
      const back = cursorsIn(after).find((one) => one.word === next);
      expect(renamedFiles(back?.marked ?? [], cursor.word)).toEqual(files);
    }),
    { numRuns: 300 },
  );
  expect(renamed).toBeGreaterThan(50);
});

/** Undefined where nobody carries the label: nothing else may stand against it here. */
function attempt(marked: readonly TextFile[], next: string): readonly TextFile[] | undefined {
  try {
    return renamedFiles(marked, next);
  } catch (error) {
    expect(String(error)).toMatch(/No (workload|Namespace) here carries/);
    return undefined;
  }
}
