/** An editor tab that shows one page at a time, and asks for it again when the answer may be another one. */

import { type Disposable, ViewColumn, type WebviewPanel, window } from "vscode";
import { oneAtATime } from "../one-at-a-time";
import { type PageContent, pageDocument } from "./page-document";

export interface TabPage extends PageContent {
  readonly title: string;
}

export interface PageTab extends Disposable {
  /** The page that is shown; undefined while there is no tab. */
  readonly shown: TabPage | undefined;
  /** Shows what `question` answers, beside the text if the tab is new; from then on {@link refresh} asks it again. Rejects as it does. */
  show(question: () => Promise<TabPage>): Promise<TabPage>;
  /** Asks again, once for many calls while an answer is on its way. */
  refresh(): Promise<void>;
}

/** A question, and the panel with its answer. */
interface Open {
  readonly panel: WebviewPanel;
  question: () => Promise<TabPage>;
  shown: TabPage;
}

/** `id`: of the kind of view; `parts` go when the tab's owner goes. */
export function createPageTab(id: string, parts: readonly Disposable[]): PageTab {
  let open: Open | undefined;
  const refresh = oneAtATime(async () => {
    const question = open?.question;
    const page = await question?.().catch(() => undefined);
    // Somebody may have asked for another page, or closed the tab.
    if (page && open && open.question === question) display(open, page);
  });
  return {
    get shown() {
      return open?.shown;
    },
    async show(question) {
      const page = await question();
      open = { panel: open?.panel ?? openPanel(id, () => (open = undefined)), question, shown: open?.shown ?? page };
      display(open, page);
      open.panel.reveal(undefined, true);
      return page;
    },
    refresh,
    dispose() {
      open?.panel.dispose();
      for (const part of parts) part.dispose();
    },
  };
}

/** Beside the text; who comes from another page stays where that one is. */
function openPanel(id: string, closed: () => void): WebviewPanel {
  const viewColumn = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
  const column = { viewColumn, preserveFocus: true };
  const panel = window.createWebviewPanel(id, "", column, { enableCommandUris: true, enableFindWidget: true });
  panel.onDidDispose(closed);
  return panel;
}

/** A page that says the same stays as it is, scrolled where it is. */
function display(open: Open, page: TabPage): void {
  const isShown = open.panel.webview.html !== "" && JSON.stringify(page) === JSON.stringify(open.shown);
  if (isShown) return;
  open.shown = page;
  open.panel.title = page.title;
  open.panel.webview.html = pageDocument(page, crypto.randomUUID());
}
