/** The server's life as the editor sees it: it comes back on command, and after a crash. */

import { notStrictEqual, ok } from "node:assert/strict";
import { suite, suiteSetup, teardown, test } from "mocha";
import { commands, type Diagnostic, Position } from "vscode";
import { activate, closeAll, findings, openText } from "./editor";
import { knowsProcesses, serverProcess } from "./server-process";

suite("the server", () => {
  suiteSetup(activate);
  teardown(closeAll);

  test("starts again on command", async () => {
    await commands.executeCommand("networkpolicy.restartServer");
    const { document } = await openText("yaml", policy);
    await findings(document, (some) => some.length > 0);
  });

  test("starts again after a crash, and knows what was typed meanwhile", async function () {
    if (!knowsProcesses) this.skip();
    const editor = await openText("yaml", policy);
    await findings(editor.document, (some) => some.length > 0);
    const crashed = serverProcess();
    ok(crashed, "a server runs");
    process.kill(crashed, "SIGKILL");
    await editor.edit((change) => change.insert(new Position(0, 0), "# Typed while there was no server.\n"));
    const isFresh = (finding: Diagnostic) => finding.range.start.line === 5;
    await findings(editor.document, (some) => some.some(isFresh));
    notStrictEqual(serverProcess(), crashed);
  });
});

const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  PodSelector: {}
`;
