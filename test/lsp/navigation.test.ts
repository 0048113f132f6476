/** Ways through the workspace as an editor meets them: over the protocol, in one process. */

import { expect, test } from "vitest";
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  type InitializeParams,
  ReferencesRequest,
  WorkspaceSymbolRequest,
  WorkspaceSymbolResolveRequest,
} from "vscode-languageserver-protocol/node";
import { pullCapabilities, start } from "../harness/lsp-client";

const pod = {
  uri: "file:///shop/pod.yaml",
  text: "{apiVersion: v1, kind: Pod, metadata: {name: a, labels: {app: web}}}\n",
};
const policy = {
  uri: "file:///shop/policy.yaml",
  text: "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: b}\nspec:\n  podSelector:\n    matchLabels: {app: web}\n",
};
const rangeOf = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});
const value = { inPod: rangeOf(0, 62, 65), inPolicy: rangeOf(5, 23, 26) };
const label = { inPod: rangeOf(0, 57, 65), inPolicy: rangeOf(5, 18, 26) };
const at = { textDocument: { uri: policy.uri }, position: { line: 5, character: 24 } };

/** With the policy open and the folder read. */
async function opened(capabilities: InitializeParams["capabilities"]) {
  const client = await start({
    capabilities: { ...pullCapabilities, ...capabilities },
    folders: ["file:///shop"],
    files: { [pod.uri]: pod.text, [policy.uri]: policy.text },
  });
  await client.open(policy.uri, policy.text);
  const ask = async () => client.connection.sendRequest(DefinitionRequest.type, at);
  await expect.poll(ask).not.toEqual(null);
  return client;
}

test("a definition says what it was asked about, where the client can tell", async () => {
  const able = await opened({ textDocument: { definition: { linkSupport: true } } });
  const target = { targetUri: pod.uri, targetRange: label.inPod, targetSelectionRange: label.inPod };
  expect(await able.connection.sendRequest(DefinitionRequest.type, at)).toEqual([
    { originSelectionRange: value.inPolicy, ...target },
  ]);
  const plain = await opened({});
  expect(await plain.connection.sendRequest(DefinitionRequest.type, at)).toEqual([
    { uri: pod.uri, range: label.inPod },
  ]);
});

test("references, with the places where the label is carried and without", async () => {
  const { connection } = await opened({});
  const ask = (includeDeclaration: boolean) =>
    connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration } });
  const [inPod, inPolicy] = [
    { uri: pod.uri, range: value.inPod },
    { uri: policy.uri, range: value.inPolicy },
  ];
  expect(await ask(true)).toEqual([inPod, inPolicy]);
  expect(await ask(false)).toEqual([inPolicy]);
});

test("highlights", async () => {
  const { connection } = await opened({});
  expect(await connection.sendRequest(DocumentHighlightRequest.type, at)).toEqual([{ range: value.inPolicy, kind: 2 }]);
});

test("symbols of the workspace, whose places are looked up when somebody goes there", async () => {
  const later = await opened({ workspace: { symbol: { resolveSupport: { properties: ["location.range"] } } } });
  expect(later.initialized.capabilities.workspaceSymbolProvider).toEqual({ resolveProvider: true });
  const found = (await later.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "b" })) ?? [];
  const symbol = { name: "b", kind: 5, containerName: "NetworkPolicy" };
  expect(found).toMatchObject([{ ...symbol, location: { uri: policy.uri } }]);
  const place = { uri: policy.uri, range: rangeOf(2, 17, 18) };
  const [first] = found;
  if (!first) throw new Error("no symbol");
  expect(await later.connection.sendRequest(WorkspaceSymbolResolveRequest.type, first)).toMatchObject({
    ...symbol,
    location: place,
  });
  const plain = await opened({});
  expect(await plain.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "b" })).toEqual([
    { ...symbol, location: place },
  ]);
});
