/** The request of our own by which a client learns which policies a buffer holds. */

import { expect, test } from "vitest";
import { listPolicies } from "../../server/src/lsp/protocol";
import { start } from "../harness/lsp-client";

test("the policies of a buffer in the order of the text, with their names and places", async () => {
  const client = await start();
  const uri = "file:///app/policies.yaml";
  await client.open(uri, `${policy("web")}---\nkind: Service\n---\n${policy("")}`);
  expect(await client.connection.sendRequest(listPolicies, { textDocument: { uri } })).toEqual([
    { name: "web", range: { start: { line: 0, character: 0 }, end: { line: 3, character: 25 } } },
    { name: "", range: { start: { line: 7, character: 0 }, end: { line: 10, character: 25 } } },
  ]);
});

test("policies of the cluster's administrators, too", async () => {
  const client = await start();
  const uri = "file:///app/policies.yaml";
  await client.open(
    uri,
    "apiVersion: policy.networking.k8s.io/v1alpha1\nkind: BaselineAdminNetworkPolicy\nmetadata: { name: default }\n",
  );
  expect(await client.connection.sendRequest(listPolicies, { textDocument: { uri } })).toEqual([
    { name: "default", range: { start: { line: 0, character: 0 }, end: { line: 2, character: 27 } } },
  ]);
});

test("a buffer that is not open has none", async () => {
  const client = await start();
  const textDocument = { uri: "file:///app/closed.yaml" };
  expect(await client.connection.sendRequest(listPolicies, { textDocument })).toEqual([]);
});

const policy = (name: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name} }
spec: { podSelector: {} }
`;
