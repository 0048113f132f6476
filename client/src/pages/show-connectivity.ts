/** The command *Show Connectivity*: a table of who can talk to whom, which follows the file in front and what is typed in it. */

import { commands, type TextEditor, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { askConnectivity, listEnds, showConnectivity, type TableQuestion } from "../../../server/src/lsp/protocol";
import { sayNothing } from "./explain-connection";
import { createPageTab, type PageTab, type TabPage } from "./page-tab";

/** The link that chooses whose rows are shown. */
const chooseRows = "networkpolicy.chooseConnectivity";

/** `uriInFront`: of the file that people look at; `isOurs`: is an editor's file one that the server reads? */
export function registerShowConnectivity(
  client: BaseLanguageClient,
  uriInFront: () => string | undefined,
  isOurs: (editor: TextEditor) => boolean,
): PageTab {
  let asked: TableQuestion | undefined;
  const ask = (question: TableQuestion) => {
    asked = question;
    return tab.show(() => tableOf(client, asked ?? question));
  };
  const tab = createPageTab("networkpolicy.connectivity", [
    commands.registerCommand(showConnectivity, async (question?: TableQuestion) => {
      const uri = question?.uri ?? uriInFront();
      return uri === undefined ? sayNothing() : ask({ ...question, uri });
    }),
    commands.registerCommand(chooseRows, async (question: TableQuestion) => {
      const only = await pickRows(client, question);
      return only && ask({ uri: question.uri, ...(only.value !== "" && { only: only.value }) });
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (!editor || !asked || !tab.shown || !isOurs(editor)) return;
      asked = { ...asked, uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
      void tab.refresh();
    }),
  ]);
  return tab;
}

async function tableOf(client: BaseLanguageClient, question: TableQuestion): Promise<TabPage> {
  const page = await client.sendRequest(askConnectivity, question);
  const { uri, only } = question;
  const nothing = "# Connections\n\nThe file in front is part of no application that has workloads here.";
  if (!page) return { title: "Connectivity", markdown: nothing, actions: [] };
  const actions = [
    { text: "Choose a namespace or a workload…", command: chooseRows, argument: question },
    ...(only === undefined ? [] : [{ text: "Show all", command: showConnectivity, argument: { uri } }]),
  ];
  return { ...page, actions };
}

/** The empty string for all. */
async function pickRows(client: BaseLanguageClient, { uri }: TableQuestion) {
  const clusters = await client.sendRequest(listEnds, { uri });
  // Several clusters may call their workloads the same.
  const ends = [...new Map(clusters.flatMap((cluster) => cluster.ends.map((end) => [end.id, end]))).values()];
  const namespaces = [...new Set(ends.map(({ namespace }) => namespace))].toSorted();
  const choices = [
    { label: "All connections", value: "" },
    ...namespaces.map((namespace) => ({ label: namespace, description: "namespace", value: namespace })),
    ...ends.map(({ id, namespace, name, kind }) => ({ label: name, description: `${namespace} · ${kind}`, value: id })),
  ];
  return window.showQuickPick(choices, { title: "Whose connections are shown?", matchOnDescription: true });
}
