/** Rename as an editor meets it: over the protocol, in one process. */

import { expect, test } from "vitest";
import { PrepareRenameRequest, RenameRequest } from "vscode-languageserver-protocol/node";
import { pullCapabilities, start } from "../harness/lsp-client";

const pod = {
  uri: "file:///shop/pod.yaml",
  text: "{apiVersion: v1, kind: Pod, metadata: {name: a, labels: {app: web}}}\n",
};
const policy = {
  uri: "file:///shop/policy.yaml",
  text: "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec:\n  podSelector:\n    matchLabels: {app: web}\n",
};
const onValue = { line: 5, character: 24 };
const inPod = { start: { line: 0, character: 62 }, end: { line: 0, character: 65 } };
const inPolicy = { start: { line: 5, character: 23 }, end: { line: 5, character: 26 } };

async function opened(documentChanges: boolean) {
  const client = await start({
    capabilities: {
      textDocument: { ...pullCapabilities.textDocument, rename: { prepareSupport: documentChanges } },
      workspace: { ...pullCapabilities.workspace, workspaceEdit: { documentChanges } },
    },
    folders: ["file:///shop"],
    files: { [pod.uri]: pod.text, [policy.uri]: policy.text },
  });
  await client.open(policy.uri, policy.text);
  const at = { textDocument: { uri: policy.uri }, position: onValue };
  // While the folder is being read, renaming is refused.
  const ask = async () => client.connection.sendRequest(PrepareRenameRequest.type, at);
  await expect
    .poll(() => ask().catch((error: Error) => error.message))
    .toEqual({ range: inPolicy, placeholder: "web" });
  return { client, at };
}

test("all files in one edit, with the versions of those that are open", async () => {
  const { client, at } = await opened(true);
  expect(client.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
  expect(await client.connection.sendRequest(RenameRequest.type, { ...at, newName: "shop" })).toEqual({
    documentChanges: [
      { textDocument: { uri: pod.uri, version: null }, edits: [{ range: inPod, newText: "shop" }] },
      { textDocument: { uri: policy.uri, version: 1 }, edits: [{ range: inPolicy, newText: "shop" }] },
    ],
  });
});

test("a client that knows no versions, and asks nothing first", async () => {
  const { client, at } = await opened(false);
  expect(client.initialized.capabilities.renameProvider).toBe(true);
  expect(await client.connection.sendRequest(RenameRequest.type, { ...at, newName: "shop" })).toEqual({
    changes: {
      [pod.uri]: [{ range: inPod, newText: "shop" }],
      [policy.uri]: [{ range: inPolicy, newText: "shop" }],
    },
  });
});

test("the reason against it reaches the editor", async () => {
  const { client, at } = await opened(true);
  const renaming = client.connection.sendRequest(RenameRequest.type, { ...at, newName: "a b" });
  await expect(renaming).rejects.toThrow('"a b" is no label value');
  const elsewhere = { ...at, position: { line: 1, character: 8 } };
  await expect(client.connection.sendRequest(PrepareRenameRequest.type, elsewhere)).rejects.toThrow(
    "Nothing here can be renamed",
  );
});
