/** The two tabs that tell who can talk to whom, kept up to date for as long as the client lives. */

import { Disposable, languages, type TextEditor, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { answersChanged } from "../../../server/src/lsp/protocol";
import { registerOpenLine } from "./open-line";
import { registerExplainConnection } from "./explain-connection";
import type { TabPage } from "./page-tab";
import { registerShowConnectivity } from "./show-connectivity";

export interface ShownPages {
  readonly explanation: TabPage | undefined;
  readonly connectivity: TabPage | undefined;
}

/** To be called before the client starts. */
export function registerPages(client: BaseLanguageClient): Disposable & { readonly shown: ShownPages } {
  const { documentSelector = [] } = client.clientOptions;
  const isOurs = ({ document }: TextEditor) => languages.match(documentSelector as string[], document) > 0;
  // While a page has the focus, no text editor is the active one.
  const uriInFront = () => {
    const editor = [window.activeTextEditor, ...window.visibleTextEditors].find((one) => one && isOurs(one));
    return editor && client.code2ProtocolConverter.asUri(editor.document.uri);
  };
  const explanation = registerExplainConnection(client, uriInFront);
  const connectivity = registerShowConnectivity(client, uriInFront, isOurs);
  const tabs = [explanation, connectivity];
  const listening = client.onNotification(answersChanged, () => tabs.forEach((tab) => void tab.refresh()));
  const parts = Disposable.from(...tabs, registerOpenLine(), listening);
  return {
    get shown() {
      return { explanation: explanation.shown, connectivity: connectivity.shown };
    },
    dispose: () => parts.dispose(),
  };
}
