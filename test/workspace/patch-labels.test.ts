/** The law of an index that is patched: after any edits of labels it is the one made from scratch, its order included. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { createWorkspace, type Snapshot } from "../../server/src/core/workspace/workspace";
import { deployment } from "../harness/manifests";

const labels = fc
  .uniqueArray(fc.tuple(fc.constantFrom("app", "tier", "role", "team"), fc.constantFrom("a", "b", "c")), {
    selector: ([name]) => name,
    maxLength: 4,
  })
  .map((pairs) => `{${pairs.map(([name, value]) => `${name}: ${value}`).join(", ")}}`);

const count = 5;
const start = fc.array(labels, { minLength: count, maxLength: count });
const edits = fc.array(fc.tuple(fc.nat(count - 1), labels), { minLength: 1, maxLength: 6 });

const write = (texts: readonly string[]) => {
  const documents = texts.map((some, index) =>
    deployment(`w${index}`, some, { namespace: index % 2 === 0 ? "shop" : "bank" }),
  );
  return [{ uri: "file:///pods.yaml", text: documents.join("\n---\n"), language: "yaml" as const }];
};

function drawn({ clusters }: Snapshot) {
  return clusters.all.map(({ inventory }) => ({
    labels: Array.from(inventory.podLabels(), ([name, values]) => [name, Array.from(values, drawRow)]),
    namespaces: Array.from(inventory.byNamespace(), drawRow),
    carriers: inventory.carriers("app", "a").map(({ name }) => name),
  }));
}

function drawRow([key, row]: readonly [string, readonly { readonly name: string }[]]) {
  return [key, row.map(({ name }) => name)];
}

test("after any edits of labels, the index is the one made from scratch", () => {
  fc.assert(
    fc.property(start, edits, (first, steps) => {
      const workspace = createWorkspace();
      let texts = first;
      drawn(workspace.apply(write(texts)));
      for (const [index, some] of steps) {
        texts = texts.with(index, some);
        const fresh = createWorkspace();
        expect(drawn(workspace.apply(write(texts)))).toEqual(drawn(fresh.apply(write(texts))));
      }
    }),
    { numRuns: 300 },
  );
});
