/** Completion as an editor meets it: over the protocol, in one process. */

import { expect, test } from "vitest";
import { CompletionRequest } from "vscode-languageserver-protocol/node";
import { start } from "../harness/lsp-client";

const uri = "file:///shop/web.yaml";

async function itemsAt(marked: string) {
  const client = await start();
  const lines = marked.slice(0, marked.indexOf("$0")).split("\n");
  await client.open(uri, marked.replace("$0", ""));
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
}

const kind = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n";

test("a client is told when to ask", async () => {
  const client = await start();
  expect(client.initialized.capabilities.completionProvider).toEqual({
    triggerCharacters: [" ", "-", "{", "[", ",", '"'],
  });
});

test("keys come as snippets, with their documentation, in our order", async () => {
  const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 2 } };
  const documentation = { kind: "markdown", value: expect.stringContaining("https://kubernetes.io/") };
  const shared = { kind: 10, detail: "object", documentation, insertTextFormat: 2, insertTextMode: 1 };
  expect(await itemsAt(`${kind}me$0`)).toEqual([
    {
      ...shared,
      label: "metadata",
      sortText: "0000",
      filterText: "metadata",
      textEdit: { range, newText: "metadata:\n  name: $0" },
    },
    { ...shared, label: "spec", sortText: "0001", filterText: "spec", textEdit: { range, newText: "spec:\n  $0" } },
  ]);
});

test("values come as plain text", async () => {
  const range = { start: { line: 3, character: 16 }, end: { line: 3, character: 16 } };
  expect(await itemsAt(`${kind}spec:\n  policyTypes: [$0]\n`)).toMatchObject([
    { label: "Ingress", kind: 20, insertTextFormat: 1, textEdit: { range, newText: "Ingress" } },
    { label: "Egress", kind: 20, insertTextFormat: 1, textEdit: { range, newText: "Egress" } },
  ]);
});

test("nothing in documents of other kinds", async () => {
  expect(await itemsAt("apiVersion: v1\nkind: Pod\n$0")).toEqual([]);
});
