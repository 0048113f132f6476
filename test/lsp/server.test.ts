/** The language server as an editor meets it: over the protocol, in one process. */

import { expect, test } from "vitest";
import {
  CodeActionRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
} from "vscode-languageserver-protocol/node";
import { start } from "../harness/lsp-client";

const uri = "file:///shop/web.yaml";

const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels:
      tier: web
  ingress:
  - from:
    - PodSelector: {}
`;

/** A diagnostic in one line: where, how grave, which. */
function brief({ range: { start, end }, severity, code }: Diagnostic): string {
  return `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${code}`;
}

test("a client that can ask for diagnostics is told that it may", async () => {
  const { initialized } = await start();
  expect(initialized).toEqual({
    capabilities: {
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      renameProvider: true,
      codeLensProvider: { resolveProvider: true },
      inlayHintProvider: true,
      completionProvider: { triggerCharacters: [" ", "-", "{", "[", ",", '"'] },
      codeActionProvider: { codeActionKinds: ["quickfix", "source.fixAll.networkpolicy"] },
      documentSymbolProvider: { label: "NetworkPolicy" },
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentLinkProvider: { resolveProvider: false },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      workspaceSymbolProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    },
    serverInfo: { name: "networkpolicy-language-server", version: "0.0.0" },
  });
});

test("diagnostics are answered when they are asked for", async () => {
  const client = await start();
  await client.open(uri, policy);
  expect((await client.pull(uri)).map(brief)).toEqual(["10:6-10:17 1 unknown-field"]);
});

test("a client that cannot ask is sent them, with the version they are about", async () => {
  const client = await start({ capabilities: {} });
  await client.open(uri, policy);
  const { version, diagnostics } = await client.pushed(uri);
  expect([version, diagnostics.map(brief)]).toEqual([1, ["10:6-10:17 1 unknown-field"]]);
});

test("a closed buffer has no diagnostics left", async () => {
  const client = await start({ capabilities: {} });
  await client.open(uri, policy);
  await client.pushed(uri);
  await client.close(uri);
  expect(await client.pushed(uri)).toEqual({ uri, diagnostics: [] });
});

test("an edit by ranges moves and mends findings", async () => {
  const client = await start();
  await client.open(uri, policy);
  const at = (line: number, character: number) => ({ line, character });
  await client.change(uri, 2, { range: { start: at(0, 0), end: at(0, 0) }, text: "# 🚦\n" });
  expect((await client.pull(uri)).map(brief)).toEqual(["11:6-11:17 1 unknown-field"]);
  await client.change(uri, 3, { range: { start: at(11, 6), end: at(11, 7) }, text: "p" });
  expect(await client.pull(uri)).toEqual([]);
});

test("a document of the file that is broken leaves the findings of the others", async () => {
  const client = await start();
  await client.open(
    uri,
    `${policy}---\nkind: NetworkPolicy\napiVersion: networking.k8s.io/v1\nspec: [\n---\n${policy}`,
  );
  expect((await client.pull(uri)).map(({ code, range }) => `${range.start.line} ${code}`)).toEqual([
    "10 unknown-field",
    "14 yaml-syntax",
    "26 unknown-field",
  ]);
});

test("a quick-fix comes with its edit and the finding that it mends", async () => {
  const client = await start();
  await client.open(uri, policy);
  const diagnostics = [...(await client.pull(uri))];
  const range = diagnostics[0]?.range ?? expect.fail("no finding");
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: range.start, end: range.start },
    context: { diagnostics },
  });
  const above = { start: { line: 10, character: 0 }, end: { line: 10, character: 0 } };
  expect(actions).toEqual([
    {
      title: "Change `PodSelector` to `podSelector`",
      kind: "quickfix",
      isPreferred: true,
      diagnostics,
      edit: { changes: { [uri]: [{ range, newText: "podSelector" }] } },
    },
    {
      title: "Ignore unknown-field here",
      kind: "quickfix",
      isPreferred: false,
      diagnostics,
      edit: { changes: { [uri]: [{ range: above, newText: "    # netpol-ignore unknown-field: intended\n" }] } },
    },
  ]);
});

test("fix-all is answered to those who ask for it by its kind", async () => {
  const client = await start();
  await client.open(uri, policy);
  const whole = { start: { line: 0, character: 0 }, end: { line: 11, character: 0 } };
  const ask = (only: string[]) =>
    client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: whole,
      context: { diagnostics: [], only },
    });
  const titles = async (only: string) => (await ask([only]))?.map(({ title }) => title);
  expect(await titles("source.fixAll")).toEqual(["Fix all NetworkPolicy problems that have one right answer"]);
  expect(await titles("source.organizeImports")).toEqual([]);
});

test("a hover answers in Markdown, with the range it is about", async () => {
  const client = await start();
  await client.open(uri, policy);
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line: 5, character: 4 },
  });
  expect(hover).toMatchObject({ contents: { kind: "markdown" }, range: { start: { line: 5, character: 2 } } });
});

test("a request about a buffer that is not open is answered with nothing", async () => {
  const client = await start();
  const position = { line: 1, character: 1 };
  expect(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })).toBeNull();
  expect(await client.pull(uri)).toEqual([]);
});

const beside = "file:///shop/backend.yaml";
const evidence = policy.replace("PodSelector: {}", "podSelector: {}");
const suspect = evidence.replace("tier: web", "Tier: web");

for (const [who, options] of [
  ["the client", { files: { [beside]: evidence } }],
  ["the disk", { disk: { [beside]: evidence } }],
] as const) {
  test(`files of the folder that are not open are evidence: ${who} is asked for them`, async () => {
    const client = await start({ ...options, capabilities: {} });
    await client.open(uri, suspect);
    const { diagnostics } = await client.pushedWith(uri, (found) => found.length > 0);
    expect(diagnostics.map(brief)).toEqual(["7:6-7:10 2 label-key-case"]);
    expect(diagnostics[0]?.relatedInformation).toEqual([
      {
        location: { uri: beside, range: { start: { line: 7, character: 6 }, end: { line: 7, character: 10 } } },
        message: "`tier` is used here.",
      },
    ]);
  });
}

test("when a file of the folder changes on disk, the client is told to ask again", async () => {
  const files: Record<string, string> = { [beside]: "" };
  const client = await start({ files });
  const asked = new Promise<void>((resolve) =>
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()),
  );
  await client.open(uri, suspect);
  await asked;
  expect(await client.pull(uri)).toEqual([]);
  files[beside] = evidence;
  const again = new Promise<void>((resolve) =>
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()),
  );
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: beside, type: FileChangeType.Changed }],
  });
  await again;
  expect((await client.pull(uri)).map(({ code }) => code)).toEqual(["label-key-case"]);
  delete files[beside];
  const gone = new Promise<void>((resolve) =>
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()),
  );
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: beside, type: FileChangeType.Deleted }],
  });
  await gone;
  expect(await client.pull(uri)).toEqual([]);
});

test("an unsaved buffer beside counts for more than its file", async () => {
  const client = await start({ files: { [beside]: suspect } });
  await client.open(beside, evidence);
  await client.open(uri, suspect);
  expect((await client.pull(uri)).map(({ code }) => code)).toEqual(["label-key-case"]);
});

test("a client that asked before it opened a buffer is told to ask again", async () => {
  const client = await start();
  expect(await client.pull(uri)).toEqual([]);
  const again = new Promise<void>((resolve) =>
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()),
  );
  await client.open(uri, policy);
  await again;
  expect((await client.pull(uri)).map(({ code }) => code)).toEqual(["unknown-field"]);
});
