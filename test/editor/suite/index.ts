/** What VS Code's extension host loads and calls: runs every suite of the editor tests with mocha. */

import Mocha from "mocha";

/** Called by VS Code; rejects, which makes the run fail, when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 90_000, reporter: "spec", color: false });
  // The suites are part of this bundle, so mocha cannot load them by file name: it gets ready, then they speak.
  mocha.suite.emit("pre-require", {}, "", mocha);
  await import("./configuration.test");
  await import("./connections.test");
  await import("./first-light.test");
  await import("./first-steps.test");
  await import("./patterns.test");
  await import("./real-pods.test");
  await import("./server.test");
  const failed = await new Promise<number>((done) => {
    const runner = mocha.run(done);
    runner.on("end", () => console.log(`${runner.stats?.passes ?? 0} passed, ${runner.stats?.failures ?? 0} failed`));
  });
  if (failed > 0) throw new Error(`${failed} of the editor tests failed.`);
}
