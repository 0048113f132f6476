/** Outline, folding, selections and links as an editor asks for them. */

import { expect, test } from "vitest";
import {
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  SelectionRangeRequest,
} from "vscode-languageserver-protocol/node";
import { type LspClient, start } from "../harness/lsp-client";

const uri = "file:///shop/web.yaml";
const textDocument = { uri };

async function opened(text: string): Promise<LspClient["connection"]> {
  const client = await start();
  await client.open(uri, text);
  return client.connection;
}

const policy = `# Web
# of the shop.
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  ingress:
  - {}
`;

function range(startLine: number, start: number, endLine: number, end: number) {
  return { start: { line: startLine, character: start }, end: { line: endLine, character: end } };
}

test("symbols", async () => {
  const connection = await opened(policy);
  expect(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toEqual([
    {
      name: "web",
      detail: "NetworkPolicy",
      kind: 5,
      range: range(2, 0, 7, 6),
      selectionRange: range(4, 18, 4, 21),
      children: [
        {
          name: "ingress",
          detail: "isolated, 1 rule",
          kind: 11,
          range: range(6, 2, 7, 6),
          selectionRange: range(6, 2, 6, 9),
          children: [
            {
              name: "from any source, all ports",
              kind: 6,
              range: range(7, 2, 7, 6),
              selectionRange: range(7, 2, 7, 3),
            },
          ],
        },
      ],
    },
  ]);
});

test("folding ranges", async () => {
  const connection = await opened(policy);
  expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toEqual([
    { startLine: 0, endLine: 1, kind: "comment" },
    { startLine: 5, endLine: 7 },
    { startLine: 6, endLine: 7 },
  ]);
});

test("selection ranges: one for each position, an empty one outside of policies", async () => {
  const connection = await opened(`${policy}---\nkind: Pod\n`);
  const positions = [
    { line: 3, character: 8 },
    { line: 9, character: 1 },
  ];
  expect(await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions })).toEqual([
    {
      range: range(3, 6, 3, 19),
      parent: {
        range: range(3, 0, 3, 19),
        parent: { range: range(2, 0, 7, 6), parent: { range: range(0, 0, 7, 6) } },
      },
    },
    { range: range(9, 1, 9, 1) },
  ]);
});

test("links", async () => {
  const connection = await opened(policy);
  expect(await connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toEqual([
    {
      range: range(2, 12, 2, 32),
      target: "https://kubernetes.io/docs/reference/using-api/#api-versioning",
      tooltip: "Kubernetes documentation of API versions",
    },
    {
      range: range(3, 6, 3, 19),
      target: "https://kubernetes.io/docs/concepts/services-networking/network-policies/",
      tooltip: "Kubernetes documentation of NetworkPolicy",
    },
  ]);
});

test("a file without policies is left to the editor", async () => {
  const connection = await opened("kind: Pod\nspec:\n  a: 1\n");
  const positions = [{ line: 0, character: 1 }];
  expect([
    await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    await connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions }),
    await connection.sendRequest(DocumentLinkRequest.type, { textDocument }),
  ]).toEqual([[], null, null, []]);
});
