/** Lenses and hints as an editor meets them: over the protocol, in one process. */

import { expect, test } from "vitest";
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  InlayHintRequest,
} from "vscode-languageserver-protocol/node";
import { pullCapabilities, start } from "../harness/lsp-client";

const pod = {
  uri: "file:///shop/pod.yaml",
  text: "{apiVersion: v1, kind: Pod, metadata: {name: a, labels: {app: web}}}\n",
};
const policy = {
  uri: "file:///shop/policy.yaml",
  text: "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec:\n  podSelector: {}\n",
};
const textDocument = { uri: policy.uri };
const top = { line: 0, character: 0 };
const inPod = { uri: pod.uri, range: { start: { line: 0, character: 45 }, end: { line: 0, character: 46 } } };
const title = "selects 1 workload · no ingress · egress not restricted";

async function opened(options: { readonly showLocations?: boolean }) {
  const workspace = { ...pullCapabilities.workspace, codeLens: { refreshSupport: true } };
  const client = await start({
    capabilities: { ...pullCapabilities, workspace },
    folders: ["file:///shop"],
    files: { [pod.uri]: pod.text, [policy.uri]: policy.text },
    ...options,
  });
  const refreshed = new Promise<void>((resolve) =>
    client.connection.onRequest(CodeLensRefreshRequest.type, () => resolve()),
  );
  await client.open(policy.uri, policy.text);
  await refreshed;
  return client;
}

async function firstLens({ connection }: Awaited<ReturnType<typeof opened>>) {
  const [lens] = (await connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  return lens && (await connection.sendRequest(CodeLensResolveRequest.type, lens));
}

test("a lens is a command where the client has it", async () => {
  const client = await opened({ showLocations: true });
  expect(await firstLens(client)).toMatchObject({
    range: { start: top, end: top },
    command: { title, command: "networkpolicy.showLocations", arguments: [policy.uri, top, [inPod]] },
  });
});

test("elsewhere it is mere text", async () => {
  expect(await firstLens(await opened({}))).toMatchObject({ command: { title, command: "" } });
});

test("hints of a part of the text", async () => {
  const { connection } = await opened({});
  const range = { start: top, end: { line: 5, character: 0 } };
  expect(await connection.sendRequest(InlayHintRequest.type, { textDocument, range })).toEqual([
    { position: { line: 4, character: 14 }, label: "1 workload", kind: 1, paddingLeft: true },
  ]);
});
