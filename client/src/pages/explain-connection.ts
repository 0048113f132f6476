/** The command *Explain a Connection*: picks what is left open, then shows the verdict with the lines that imply it. */

import { commands, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  askConnection,
  type ConnectionQuestion,
  explainConnection,
  listEnds,
  type PickedEnds,
} from "../../../server/src/lsp/protocol";
import { clusterOf, completeQuestion, withPort } from "./complete-question";
import { createPageTab, type PageTab, type TabPage } from "./page-tab";

/** The link to the same connection on another port: with the question. */
const explainOnPort = "networkpolicy.explainOnPort";

/** `uriInFront`: of the file that people look at. The commands answer with the page that they show. */
export function registerExplainConnection(client: BaseLanguageClient, uriInFront: () => string | undefined): PageTab {
  const show = (question: ConnectionQuestion) => tab.show(() => answered(client, question));
  const tab = createPageTab("networkpolicy.explanation", [
    commands.registerCommand(explainConnection, async (picked: PickedEnds = {}) => {
      const uri = picked.uri ?? uriInFront();
      if (uri === undefined) return sayNothing();
      const { from, to } = picked;
      if (from !== undefined && to !== undefined) return show({ ...picked, uri, from, to });
      const clusters = await client.sendRequest(listEnds, { uri });
      if (clusters.length === 0) return sayNothing();
      const question = await completeQuestion({ ...picked, uri }, clusters);
      return question && show(question);
    }),
    commands.registerCommand(explainOnPort, async (asked: ConnectionQuestion) => {
      const around = await clusterOf(asked, await client.sendRequest(listEnds, { uri: asked.uri }));
      const question = around && (await withPort(asked, around));
      return question && show(question);
    }),
  ]);
  return tab;
}

export function sayNothing(): undefined {
  void window.showInformationMessage(
    "No workloads are described here: open a policy or a manifest of an application first.",
  );
}

async function answered(client: BaseLanguageClient, question: ConnectionQuestion): Promise<TabPage> {
  const page = await client.sendRequest(askConnection, question);
  const { uri } = question;
  const actions = [
    { text: "Another port…", command: explainOnPort, argument: question },
    { text: "Another connection…", command: explainConnection, argument: { uri } },
  ];
  return { title: "Explain a Connection", markdown: "# No answer", ...page, actions };
}
