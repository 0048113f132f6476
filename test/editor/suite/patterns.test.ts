/** A policy from nothing in each of the documented patterns: by its snippet, then by completion alone; both check clean. */

import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { suite, suiteSetup, teardown, test } from "mocha";
import { type TextDocument, type TextEditor, Uri, window, workspace } from "vscode";
import type { ExtensionApi } from "../../../client/src/extension";
import { activate, closeAll, describe, findings, openText, waitFor } from "./editor";
import { type Writer, writerIn } from "./writer";

suite("a policy from nothing", () => {
  let extension: ExtensionApi;
  let file: Uri | undefined;
  suiteSetup(async () => {
    extension = await activate();
  });
  teardown(async () => {
    await closeAll();
    if (file) await workspace.fs.delete(file);
    file = undefined;
  });

  /** The server has counted `policies` in this very text, and found nothing. */
  async function isClean(document: TextDocument, policies: string): Promise<void> {
    const wanted = `${policies} · no findings`;
    await waitFor(
      `the status "${wanted}", not "${extension.status()?.text}"`,
      () => extension.status()?.text === wanted,
    );
    deepStrictEqual(describe(document, await findings(document, (some) => some.length === 0)), []);
  }

  async function newFile(folder: string): Promise<TextEditor> {
    const root = workspace.workspaceFolders?.[0]?.uri ?? Uri.file("/");
    file = Uri.joinPath(root, folder, "written.yaml");
    await workspace.fs.writeFile(file, new Uint8Array());
    return window.showTextDocument(await workspace.openTextDocument(file));
  }

  test("by snippet: the metrics of cluster DNS", async () => {
    const editor = await openText("yaml", "");
    const writer = writerIn(editor);
    await writer.choose("netpoldnsmetrics", "netpoldnsmetrics");
    await writer.type("quiet-dns");
    await writer.fill("scrapes");
    await writer.fill("dns");
    await writer.next();
    strictEqual(
      editor.document.getText(),
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: quiet-dns
  namespace: kube-system
spec:
  podSelector:
    matchLabels:
      k8s-app: kube-dns
  policyTypes:
  - Ingress
  ingress:
  # Every port, for pods of a labelled namespace and for labelled pods of kube-system.
  - from:
    - namespaceSelector:
        matchLabels:
          scrapes: dns
    - podSelector:
        matchLabels:
          scrapes: dns
  # Names, for everybody.
  - ports:
    - protocol: UDP
      port: 53
    - protocol: TCP
      port: 53`,
    );
    await isClean(editor.document, "1 policy");
  });

  test("by snippet: front end to back end to database", async () => {
    const editor = await openText("yaml", "");
    const writer = writerIn(editor);
    await writer.choose("netpolfrontendbackenddatabase", "netpolfrontendbackenddatabase");
    await writer.type("web-to-orders");
    for (const text of ["shop", "part-of", "orders", "role", "logic", "web"]) await writer.fill(text);
    for (const text of ["orders-to-store", "store"]) await writer.fill(text);
    await writer.next();
    strictEqual(
      editor.document.getText(),
      [step("web-to-orders", orders, "logic", "web"), step("orders-to-store", orders, "store", "logic")].join(
        "\n---\n",
      ),
    );
    await isClean(editor.document, "2 policies");
  });

  test("by snippet: from another namespace on one port", async () => {
    const editor = await openText("yaml", "");
    const writer = writerIn(editor);
    await writer.choose("netpolacrossns", "netpolacrossns");
    await writer.type("reports-ask-orders");
    for (const text of ["shop", "app", "orders", "team", "reports", "TCP", "3111"]) await writer.fill(text);
    await writer.next();
    strictEqual(
      editor.document.getText(),
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: reports-ask-orders
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: orders
  policyTypes:
  - Ingress
  ingress:
  - from:
    - namespaceSelector:
        matchLabels:
          team: reports
    ports:
    - protocol: TCP
      port: 3111`,
    );
    await isClean(editor.document, "1 policy");
  });

  test("by completion alone: the metrics of cluster DNS, with the folder's labels", async () => {
    const editor = await newFile("dns-metrics");
    const writer = writerIn(editor);
    await head(writer, "quiet-dns");
    await writer.below(2);
    await writer.choose("names", "namespace", "kube-system");
    await writer.below(0);
    await writer.choose("sp", "spec");
    await writer.choose("pod", "podSelector", "k8s-app");
    await writer.pick("k8s", "k8s-app");
    await writer.choose("kube", "kube-dns");
    await writer.below(2);
    await writer.choose("pol", "policyTypes");
    await writer.below(2);
    await writer.choose("ing", "ingress");
    await writer.choose("fr", "from");
    await writer.choose("names", "namespaceSelector", "coredns-metrics-policy");
    await writer.pick("core", "coredns-metrics-policy");
    await writer.choose("al", "allow");
    await writer.below(4);
    await writer.type("- ");
    await writer.choose("podS", "podSelector", "coredns-metrics-policy");
    await writer.pick("core", "coredns-metrics-policy");
    await writer.choose("al", "allow");
    await writer.below(2);
    await writer.type("- ");
    await writer.choose("po", "ports");
    await writer.choose("one", "one port", "53");
    await writer.pick("UD", "UDP");
    await writer.below(4);
    await writer.type("- ");
    await writer.choose("one", "one port", "53");
    await writer.pick("TC", "TCP");
    strictEqual(
      editor.document.getText(),
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: quiet-dns
  namespace: kube-system
spec:
  podSelector:
    matchLabels:
      k8s-app: kube-dns
  policyTypes:
  - Ingress
  ingress:
  - from:
    - namespaceSelector:
        matchLabels:
          coredns-metrics-policy: allow
    - podSelector:
        matchLabels:
          coredns-metrics-policy: allow
  - ports:
    - protocol: UDP
      port: 53
    - protocol: TCP
      port: 53`,
    );
    await isClean(editor.document, "1 policy");
  });

  test("by completion alone: front end to back end to database, with the folder's labels", async () => {
    const editor = await newFile("one-namespace");
    const writer = writerIn(editor);
    await tierPolicy(writer, "web-to-orders", "backend", "frontend");
    await writer.below(0);
    await writer.type("---\n");
    await tierPolicy(writer, "orders-to-store", "db", "backend");
    strictEqual(
      editor.document.getText(),
      [step("web-to-orders", srv1, "backend", "frontend"), step("orders-to-store", srv1, "db", "backend")].join(
        "\n---\n",
      ),
    );
    await isClean(editor.document, "2 policies");
  });

  test("by completion alone: from another namespace on one port", async () => {
    const editor = await newFile("accounts");
    const writer = writerIn(editor);
    await head(writer, "reports-ask-srv1");
    await writer.below(2);
    await writer.choose("names", "namespace", "accounts");
    await writer.below(0);
    await writer.choose("sp", "spec");
    await writer.choose("pod", "podSelector", "app");
    await writer.pick("ap", "app");
    await writer.choose("Sr", "Srv1");
    await writer.below(2);
    await writer.choose("pol", "policyTypes");
    await writer.below(2);
    await writer.choose("ing", "ingress");
    await writer.choose("all", "from all pods of namespaces, on one port");
    await writer.type("usage");
    for (const text of ["finance", "TCP", "3111"]) await writer.fill(text);
    strictEqual(
      editor.document.getText(),
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: reports-ask-srv1
  namespace: accounts
spec:
  podSelector:
    matchLabels:
      app: Srv1
  policyTypes:
  - Ingress
  ingress:
  - from:
    - namespaceSelector:
        matchLabels:
          usage: finance
    ports:
    - protocol: TCP
      port: 3111`,
    );
    await isClean(editor.document, "1 policy");
  });
});

/** Admits one tier of Srv1 to another; only the name and a tier that the folder does not know are typed. */
async function tierPolicy(writer: Writer, name: string, to: string, from: string): Promise<void> {
  await head(writer, name);
  await writer.below(2);
  await writer.choose("names", "namespace", "accounts");
  await writer.below(0);
  await writer.choose("sp", "spec");
  await writer.choose("pod", "podSelector", "app");
  await writer.pick("ap", "app");
  await writer.choose("Sr", "Srv1");
  await writer.below(6);
  await writer.choose("tier", "tier");
  await writer.type(to);
  await writer.below(2);
  await writer.choose("pol", "policyTypes");
  await writer.below(2);
  await writer.choose("ing", "ingress");
  await writer.choose("fr", "from");
  await writer.choose("podS", "podSelector", "app");
  await writer.pick("ap", "app");
  await writer.choose("Sr", "Srv1");
  await writer.below(10);
  await writer.choose("tier", "tier");
  await writer.type(from);
}

/** The first lines, up to the name. */
async function head(writer: Writer, name: string): Promise<void> {
  await writer.type("apiVersion: ");
  await writer.choose("net", "networking.k8s.io/v1");
  await writer.below(0);
  await writer.choose("ki", "kind");
  await writer.below(0);
  await writer.choose("me", "metadata");
  await writer.type(name);
}

interface Names {
  readonly namespace: string;
  readonly app: readonly [name: string, value: string];
  readonly tier: string;
}

const orders: Names = { namespace: "shop", app: ["part-of", "orders"], tier: "role" };
const srv1: Names = { namespace: "accounts", app: ["app", "Srv1"], tier: "tier" };

function step(name: string, { namespace, app, tier }: Names, to: string, from: string): string {
  const label = app.join(": ");
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  podSelector:
    matchLabels:
      ${label}
      ${tier}: ${to}
  policyTypes:
  - Ingress
  ingress:
  - from:
    - podSelector:
        matchLabels:
          ${label}
          ${tier}: ${from}`;
}
