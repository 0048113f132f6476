/** A selector is contradictory exactly if nothing matches it, whatever labels there are. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { contradictionIn } from "../../server/src/core/analysis/selection/contradiction";
import { matches, type Requirement, type SelectorTerms } from "../../server/src/core/analysis/selection/matching";

const names = ["app", "tier"];
const values = ["a", "b", "c"];

const label = fc.record({ name: fc.constantFrom(...names), value: fc.constantFrom(...values) });
const requirement = fc.oneof(
  fc.record({
    name: fc.constantFrom(...names),
    operator: fc.constantFrom("In", "NotIn"),
    values: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }),
  }),
  fc.record({
    name: fc.constantFrom(...names),
    operator: fc.constantFrom("Exists", "DoesNotExist"),
    values: fc.constant<string[]>([]),
  }),
);
const selector = fc
  .record({
    labels: fc.uniqueArray(label, { selector: ({ name }) => name }),
    requirements: fc.array(requirement, { maxLength: 4 }),
  })
  .map(
    ({ labels, requirements }): SelectorTerms => ({
      labels: labels.map(({ name, value }) => ({ path: [], name: { value: name }, value: { value } })),
      requirements: requirements.map(
        ({ name, operator, values: some }): Requirement => ({
          path: [],
          name: { value: name },
          operator: { value: operator },
          values: some.map((value) => ({ value })),
        }),
      ),
    }),
  );

/** Every way in which something can be labelled: without the label, with a value that is named, with any other. */
const universe = [undefined, ...values, "other"].flatMap((app) =>
  [undefined, ...values, "other"].map((tier) => {
    const pairs = [["app", app] as const, ["tier", tier] as const];
    const labels = new Map(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
    return { labels, hasUnknownLabels: false };
  }),
);

test("as brute force finds it", () => {
  fc.assert(
    fc.property(selector, (terms) => {
      const isSatisfiable = universe.some((labelled) => matches(terms, labelled) === "yes");
      expect(contradictionIn(terms) === undefined).toBe(isSatisfiable);
    }),
    { numRuns: 2000 },
  );
});

test("the terms that are named contradict each other without the rest", () => {
  fc.assert(
    fc.property(selector, (terms) => {
      const found = contradictionIn(terms);
      if (!found) return;
      const of = found.terms.map((term) => term.of);
      const alone: SelectorTerms = {
        labels: terms.labels.filter((one) => of.includes(one)),
        requirements: terms.requirements.filter((one) => of.includes(one)),
      };
      expect(universe.some((labelled) => matches(alone, labelled) === "yes")).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
