/** Work that is asked for often runs once at a time, and once more for all that came meanwhile. */

import { expect, test } from "vitest";
import { oneAtATime } from "../../client/src/one-at-a-time";

test("five requests in one go are two runs, the second after the first", async () => {
  const log: string[] = [];
  const work = oneAtATime(async () => {
    log.push("begin");
    await Promise.resolve();
    log.push("end");
  });
  await Promise.all([work(), work(), work(), work(), work()]);
  expect(log).toEqual(["begin", "end", "begin", "end"]);
  await work();
  expect(log.length).toBe(6);
});
