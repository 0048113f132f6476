/** The law of the census: however it was come by, it says what counting from nothing says. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { createCensusTaker, type LabelCensus } from "../../server/src/core/analysis/label-census";
import type { LabelUse } from "../../server/src/core/workspace/document";

const names = ["tier", "Tier", "TIER", "app"];
const values = ["web", "Web", "db"];

const uses = fc
  .array(
    fc.record({
      owner: fc.constantFrom("pod" as const, "namespace" as const),
      subject: fc.boolean(),
      name: fc.constantFrom(...names),
      value: fc.constantFrom(...values),
    }),
    { maxLength: 4 },
  )
  .map((all): readonly LabelUse[] => all);

const file = fc.array(uses, { maxLength: 3 }).map((labels) => ({ labels }));
const files = fc.array(file, { maxLength: 4 });

/** Every answer that the census can give about the names and values above. */
function answers(census: LabelCensus): readonly unknown[] {
  const owners = ["pod", "namespace"] as const;
  return owners.flatMap((owner) =>
    names.flatMap((name) => [
      census.betterName(owner, name),
      ...values.map((value) => census.betterValue(owner, name, value)),
    ]),
  );
}

test("counting what comes and goes is counting what is there", () => {
  fc.assert(
    fc.property(fc.array(files, { minLength: 1, maxLength: 6 }), fc.nat(), (states, pick) => {
      const taker = createCensusTaker();
      // Some states share files with the one before, as after a keystroke.
      const steps = states.flatMap((state, index) => [
        state,
        [...state, ...(states[index - 1] ?? []).slice(0, pick % 3)],
      ]);
      for (const step of steps) expect(answers(taker(step))).toEqual(answers(createCensusTaker()(step)));
    }),
  );
});

test("the census stays the very same object while no answer changes", () => {
  const web: LabelUse = { owner: "pod", subject: true, name: "tier", value: "web" };
  const taker = createCensusTaker();
  const before = taker([{ labels: [[web]] }]);
  expect(taker([{ labels: [[web], [{ ...web, value: "db" }]] }])).toBe(before);
  expect(taker([{ labels: [[web], [{ ...web, name: "Tier" }]] }])).not.toBe(before);
});
