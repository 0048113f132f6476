/** Settings as an editor meets them: configuration files and its own settings, and how changes of both are followed. */

import { expect, test } from "vitest";
import {
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  type Registration,
  RegistrationRequest,
  ShowMessageNotification,
  WorkspaceFoldersRequest,
} from "vscode-languageserver-protocol/node";
import { type LspClient, pullCapabilities, start } from "../harness/lsp-client";

const uri = "file:///shop/policies/web.yaml";

const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  PodSelector: {}
  policyTypes: [ingress]
`;

const asking: InitializeParams["capabilities"] = {
  ...pullCapabilities,
  workspace: { ...pullCapabilities.workspace, configuration: true, workspaceFolders: true },
};

/** The findings of the one buffer, in a word or two each. */
async function findings(client: LspClient): Promise<string[]> {
  return (await client.pull(uri)).map(({ severity, code }) => `${severity} ${code}`);
}

/** Lets the client answer questions about its settings; tells for which files it was asked. */
function answerSettings(client: LspClient, settings: () => unknown): string[] {
  const asked: string[] = [];
  client.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ scopeUri, section }) => {
      asked.push(`${section} ${scopeUri}`);
      return settings();
    }),
  );
  client.connection.onRequest(WorkspaceFoldersRequest.type, () => [{ name: "shop", uri: "file:///shop" }]);
  return asked;
}

function refreshed(client: LspClient): Promise<void> {
  return new Promise((resolve) => client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()));
}

function changed(client: LspClient, file: string): Promise<void> {
  const changes: FileEvent[] = [{ uri: file, type: FileChangeType.Changed }];
  return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}

test.each([".netpolrc", ".netpolrc.yaml", ".netpolrc.yml", ".netpolrc.json"])(
  "%s above a file counts",
  async (name) => {
    const text = '{"rules": {"unknown-field": "off", "unsupported-value": "hint"}}';
    const client = await start({ files: { [`file:///shop/${name}`]: text } });
    await client.open(uri, policy);
    expect(await findings(client)).toEqual(["4 unsupported-value"]);
  },
);

test("the nearest file counts, and nothing of those above it", async () => {
  const client = await start({
    disk: {
      "file:///.netpolrc": "rules: {unsupported-value: off}",
      "file:///shop/policies/.netpolrc": "rules: {unknown-field: warning}",
    },
  });
  await client.open(uri, policy);
  expect(await findings(client)).toEqual(["2 unknown-field", "1 unsupported-value"]);
});

test("the editor's settings count, as they are for the file", async () => {
  const client = await start({ capabilities: asking });
  const asked = answerSettings(client, () => ({
    rules: { "unknown-field": "information", "label-key-case": "default" },
  }));
  await client.open(uri, policy);
  expect(await findings(client)).toEqual(["3 unknown-field", "1 unsupported-value"]);
  expect(asked).toEqual([`networkpolicy ${uri}`]);
});

test("where there is a configuration file, the editor's settings do not count", async () => {
  const client = await start({
    capabilities: asking,
    files: { "file:///shop/.netpolrc": "rules: {unknown-field: hint}" },
  });
  answerSettings(client, () => ({ rules: { "unsupported-value": "off" } }));
  await client.open(uri, policy);
  expect(await findings(client)).toEqual(["4 unknown-field", "1 unsupported-value"]);
});

test("excluded: globs are relative to the workspace folder", async () => {
  const client = await start({ capabilities: asking });
  let exclude = ["policies"];
  answerSettings(client, () => ({ exclude }));
  await client.open(uri, policy);
  expect(await findings(client)).toEqual([]);
  exclude = ["web.yaml"];
  const again = refreshed(client);
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await again;
  expect(await findings(client)).toEqual(["1 unknown-field", "1 unsupported-value"]);
});

test("the Kubernetes version decides what is served", async () => {
  const client = await start({ files: { "file:///shop/.netpolrc": "kubernetesVersion: 1.15" } });
  await client.open(uri, policy.replace("networking.k8s.io/v1", "extensions/v1beta1"));
  expect(await findings(client)).toEqual(["1 unknown-field", "1 unsupported-value"]);
});

test("a configuration file that changes, comes or goes is followed", async () => {
  const file = "file:///shop/policies/.netpolrc.yaml";
  const files: Record<string, string> = {};
  const client = await start({ files });
  await client.open(uri, policy);
  expect(await findings(client)).toEqual(["1 unknown-field", "1 unsupported-value"]);
  for (const [text, expected] of [
    ["rules: {unknown-field: off}", ["1 unsupported-value"]],
    ["rules: {unknown-field: hint}", ["4 unknown-field", "1 unsupported-value"]],
    [undefined, ["1 unknown-field", "1 unsupported-value"]],
  ] as const) {
    if (text === undefined) delete files[file];
    else files[file] = text;
    const again = refreshed(client);
    await changed(client, file);
    await again;
    expect(await findings(client)).toEqual(expected);
  }
});

test("a client that cannot be asked sends its settings, and is sent what they change", async () => {
  const client = await start({ capabilities: {} });
  await client.open(uri, policy);
  expect((await client.pushed(uri)).diagnostics.length).toBe(2);
  const settings = { networkpolicy: { rules: { "unknown-field": "off" } } };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  const { diagnostics } = await client.pushedWith(uri, (found) => found.length < 2);
  expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported-value"]);
});

test("nothing is sent before it is known what counts", async () => {
  const client = await start({ capabilities: {}, files: { "file:///shop/.netpolrc": "rules: {unknown-field: off}" } });
  await client.open(uri, policy);
  expect((await client.pushed(uri)).diagnostics.map(({ code }) => code)).toEqual(["unsupported-value"]);
});

test("a wrong file is told of once, until it changes; what is right in it counts", async () => {
  const file = "file:///shop/.netpolrc";
  const files = { [file]: "rules:\n  unknown-feild: off\n  unsupported-value: off\n" };
  const client = await start({ files });
  const messages: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ type, message }) => {
    messages.push(`${type} ${message}`);
  });
  await client.open("file:///shop/other.yaml", policy);
  await client.open(uri, policy);
  expect(await findings(client)).toEqual(["1 unknown-field"]);
  const message = "2 /shop/.netpolrc:2:3: There is no rule `unknown-feild`. Write `unknown-field`.";
  expect(messages).toEqual([message]);
  const again = refreshed(client);
  await changed(client, file);
  await again;
  expect(messages).toEqual([message, message]);
});

test("the client is asked to tell of changes, where it can be", async () => {
  const dynamicRegistration = true;
  const workspace = { didChangeWatchedFiles: { dynamicRegistration }, didChangeConfiguration: { dynamicRegistration } };
  const client = await start({ capabilities: { workspace } });
  const registrations: Registration[] = [];
  await new Promise<void>((resolve) =>
    client.connection.onRequest(RegistrationRequest.type, (params) => {
      registrations.push(...params.registrations);
      if (registrations.length === 2) resolve();
    }),
  );
  expect(registrations.map(({ method, registerOptions }) => [method, registerOptions])).toEqual([
    [
      "workspace/didChangeWatchedFiles",
      {
        watchers: [
          { globPattern: "**/*.{yaml,yml,json,md}" },
          { globPattern: "**/{Kustomization,.gitignore,.netpolrc}" },
          { globPattern: "**/*", kind: 4 },
        ],
      },
    ],
    ["workspace/didChangeConfiguration", { section: "networkpolicy" }],
  ]);
});

test("settings that never come are not waited for, and those that come late count then", async () => {
  const client = await start({ capabilities: asking });
  let send: (settings: unknown) => void = () => expect.fail("the client was not asked");
  client.connection.onRequest(
    ConfigurationRequest.type,
    ({ items }) =>
      new Promise((resolve) => {
        send = (settings) => resolve(items.map(() => settings));
      }),
  );
  await client.open(uri, policy);
  expect(await findings(client)).toEqual(["1 unknown-field", "1 unsupported-value"]);
  const again = new Promise<void>((resolve) =>
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()),
  );
  send({ rules: { "unknown-field": "off" } });
  await again;
  expect(await findings(client)).toEqual(["1 unsupported-value"]);
});
