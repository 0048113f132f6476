/** The manifests of the workspace: all of them count, as they are on the disk or in an open buffer. */

import { expect, onTestFinished, test, vi } from "vitest";
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  type InitializeParams,
  ProgressType,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from "vscode-languageserver-protocol/node";
import { type ClientOptions, start } from "../harness/lsp-client";

const pushing: InitializeParams["capabilities"] = { workspace: { workspaceFolders: true } };

const selecting = (name: string, label: string) =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name} }\nspec: { podSelector: { matchLabels: { ${label}: db } } }\n`;

const policy = "file:///w/app/policy.yaml";

/** The client with a policy open whose `Tier` is a slip for the `tier` of another file; `codes` waits for its findings. */
async function open(files: Readonly<Record<string, string>>, options: ClientOptions = {}) {
  const all: Record<string, string> = { [policy]: selecting("policy", "Tier"), ...files };
  const client = await start({ capabilities: pushing, folders: ["file:///w"], files: all, ...options });
  await client.open(policy, all[policy] ?? "");
  const codes = async (...expected: readonly string[]) => {
    const isExpected = (found: readonly { readonly code?: unknown }[]) =>
      JSON.stringify(found.map(({ code }) => code)) === JSON.stringify(expected);
    await client.pushedWith(policy, isExpected);
  };
  const tell = (uri: string, type: FileChangeType) =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  return { client, codes, tell, files: all };
}

test("a file that nobody opened counts, and what happens to it", async () => {
  const other = "file:///w/app/other.yaml";
  const { codes, tell, files } = await open({ [other]: selecting("other", "tier") });
  await codes("label-key-case");
  files[other] = selecting("other", "role");
  await tell(other, FileChangeType.Changed);
  await codes();
  files[other] = selecting("other", "tier");
  await tell(other, FileChangeType.Created);
  await codes("label-key-case");
  delete files[other];
  await tell(other, FileChangeType.Deleted);
  await codes();
});

test("a folder that goes takes its files along", async () => {
  const other = "file:///w/app/other.yaml";
  const { client, codes, tell, files } = await open({ [other]: selecting("other", "tier") });
  await codes("label-key-case");
  await client.close(policy);
  delete files[other];
  delete files[policy];
  await tell("file:///w/app", FileChangeType.Deleted);
  files[policy] = selecting("policy", "Tier");
  await client.open(policy, files[policy] ?? "");
  await codes();
});

test("what is excluded and what git ignores stays out, until it is so no more", async () => {
  const ignored = "file:///w/app/other.yaml";
  const gitignore = "file:///w/.gitignore";
  const { codes, tell, files } = await open({ [ignored]: selecting("other", "tier"), [gitignore]: "other.*\n" });
  await codes();
  files[gitignore] = "other.*\n!other.yaml\n";
  await tell(gitignore, FileChangeType.Changed);
  await codes("label-key-case");
  files["file:///w/app/.netpolrc"] = 'exclude: ["other.yaml"]\n';
  await tell("file:///w/app/.netpolrc", FileChangeType.Created);
  await codes();
});

test("an unsaved buffer counts for more than its file, and the file again when it is closed", async () => {
  const other = "file:///w/app/other.yaml";
  const { client, codes } = await open({ [other]: selecting("other", "tier") });
  await codes("label-key-case");
  await client.open(other, selecting("other", "role"));
  await codes();
  await client.close(other);
  await codes("label-key-case");
});

test("folders come and go", async () => {
  const { client, codes } = await open(
    { "file:///w/app/other.yaml": selecting("other", "tier") },
    { folders: ["file:///v"] },
  );
  const change = (added: readonly string[], removed: readonly string[]) => {
    const folders = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
    const event = { added: folders(added), removed: folders(removed) };
    return client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  };
  await change(["file:///w/"], []);
  await codes("label-key-case");
  await change([], ["file:///w/"]);
  await client.close(policy);
  await client.open(policy, selecting("policy", "TIER"));
  await codes();
});

test("a scan that is over at once shows nothing", async () => {
  const seen: unknown[] = [];
  const { client, codes } = await open(
    { "file:///w/app/other.yaml": selecting("other", "tier") },
    { capabilities: { ...pushing, window: { workDoneProgress: true } } },
  );
  client.connection.onRequest(WorkDoneProgressCreateRequest.type, (params) => void seen.push(params));
  client.connection.onProgress(new ProgressType(), "any", (params) => void seen.push(params));
  await codes("label-key-case");
  expect(seen).toEqual([]);
});

test("a long scan shows how far it is, and can be stopped", async () => {
  let clock = 0;
  vi.spyOn(Date, "now").mockImplementation(() => (clock += 700));
  onTestFinished(() => void vi.restoreAllMocks());
  const fillers = Array.from(
    { length: 200 },
    (_, index) => [`file:///w/app/${index}.yaml`, "kind: ConfigMap\n"] as const,
  );
  const client = await start({
    capabilities: { ...pushing, window: { workDoneProgress: true } },
    folders: ["file:///w"],
    files: { ...Object.fromEntries(fillers), "file:///w/last.yaml": selecting("last", "tier") },
  });
  const seen: WorkDoneProgressBegin[] = [];
  const ended = new Promise<void>((resolve) => {
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      client.connection.onProgress(WorkDoneProgress.type, token, (value) => {
        if (value.kind === "begin") seen.push(value);
        if (value.kind === "report")
          void client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
        if (value.kind === "end") resolve();
      });
    });
  });
  await ended;
  expect(seen).toEqual([
    { kind: "begin", title: "NetworkPolicy: reading manifests", percentage: 0, cancellable: true },
  ]);
});
