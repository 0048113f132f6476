/** Questions about connections as an editor asks them: over the protocol, in one process. */

import { expect, test } from "vitest";
import { HoverRequest, type MarkupContent } from "vscode-languageserver-protocol/node";
import { answersChanged, askConnection, askConnectivity, listEnds } from "../../server/src/lsp/protocol";
import { start } from "../harness/lsp-client";

const pods = {
  uri: "file:///shop/pods.yaml",
  text: "{apiVersion: v1, kind: Pod, metadata: {name: a, namespace: shop}}\n---\n{apiVersion: v1, kind: Pod, metadata: {name: b, namespace: shop}}\n",
};
const policy = {
  uri: "file:///shop/policy.yaml",
  text: "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: none, namespace: shop}\nspec: {podSelector: {}}\n",
};
const { uri } = policy;
const question = { uri, from: "shop/a", to: "shop/b" };

async function opened(options: { readonly pages?: boolean } = {}) {
  const client = await start({
    folders: ["file:///shop"],
    files: { [pods.uri]: pods.text, [policy.uri]: policy.text },
    ...options,
  });
  await client.open(policy.uri, policy.text);
  // Once the folder is read there is something to ask about.
  for (;;) {
    const ends = await client.connection.sendRequest(listEnds, { uri });
    if (ends.length > 0) return client;
  }
}

test("an answer follows the buffer, and a client that shows it is told that it may be another one", async () => {
  const client = await opened({ pages: true });
  expect((await client.connection.sendRequest(askConnection, question))?.verdict).toBe("denied");
  const changed = new Promise<void>((resolve) => client.connection.onNotification(answersChanged, resolve));
  await client.change(uri, 2, {
    text: `${policy.text.replace("{podSelector: {}}", "{podSelector: {}, ingress: [{}]}")}`,
  });
  await changed;
  expect((await client.connection.sendRequest(askConnection, question))?.verdict).toBe("allowed");
});

test("the table of a file that need not be open", async () => {
  const { connection } = await opened();
  const page = await connection.sendRequest(askConnectivity, { uri: pods.uri });
  expect(page?.markdown).toContain("| everybody outside (IPv4) |");
  expect(await connection.sendRequest(askConnectivity, { uri: "file:///elsewhere/a.yaml" })).toBeNull();
});

test("a hover offers to ask on where the client has the commands, before the documentation", async () => {
  const at = { textDocument: { uri }, position: { line: 1, character: 8 } };
  const actions =
    /\n\n\[Explain a connection…\]\(command:networkpolicy\.explainConnection\?\S+\) · \[Show connectivity\]\(command:networkpolicy\.showConnectivity\?\S+\)\n\n---/;
  const card = async ({ connection }: Awaited<ReturnType<typeof opened>>) => {
    const found = await connection.sendRequest(HoverRequest.type, at);
    return found && (found.contents as MarkupContent).value;
  };
  expect(await card(await opened({ pages: true }))).toMatch(actions);
  expect(await card(await opened())).not.toContain("command:");
});
