/** The status item: which policies the file in front holds and how many findings there are, or that the server is down. */

import {
  Disposable,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { countFile } from "./count-file";
import { oneAtATime } from "./one-at-a-time";
import { type StatusWords, startingWords, stoppedWords, wordsAbout } from "./status-words";

export interface Status extends Disposable {
  /** What the item says now; undefined while it is hidden. */
  readonly shown: StatusWords | undefined;
}

/** Shows the item for as long as the client lives; to be called before the client starts. */
export function showStatus(client: BaseLanguageClient): Status {
  const item = window.createStatusBarItem("networkpolicy.status", StatusBarAlignment.Right, 100);
  item.name = "NetworkPolicy";
  let shown: StatusWords | undefined;
  const refresh = oneAtATime(async () => {
    shown = await currentWords(client).catch(() => undefined);
    show(item, shown);
  });
  const isInFront = (uri: string) => uri === window.activeTextEditor?.document.uri.toString();
  const parts = Disposable.from(
    item,
    client.onDidChangeState(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeTextDocument(({ document }) => isInFront(document.uri.toString()) && refresh()),
    languages.onDidChangeDiagnostics(({ uris }) => uris.some((uri) => isInFront(uri.toString())) && refresh()),
  );
  return {
    get shown() {
      return shown;
    },
    dispose: () => parts.dispose(),
  };
}

/** Undefined: the file in front is none of ours. */
async function currentWords(client: BaseLanguageClient): Promise<StatusWords | undefined> {
  const document = window.activeTextEditor?.document;
  const { documentSelector = [] } = client.clientOptions;
  if (!document || languages.match(documentSelector as string[], document) === 0) return undefined;
  if (client.isRunning()) return wordsAbout(await countFile(client, document));
  // Without a server, only the text can tell.
  if (!/network-?policy/i.test(document.getText())) return undefined;
  return client.state === State.Starting ? startingWords : stoppedWords;
}

function show(item: StatusBarItem, words: StatusWords | undefined): void {
  if (!words) {
    item.hide();
    return;
  }
  const { icon, text, severity, details, command, hint } = words;
  item.text = `$(${icon}) ${text}`;
  item.tooltip = tooltipOf(details, hint);
  item.command = command;
  item.backgroundColor = severity === "note" ? undefined : new ThemeColor(`statusBarItem.${severity}Background`);
  item.accessibilityInformation = { label: `NetworkPolicy: ${text}. ${details.join("; ")}. ${hint}`, role: "button" };
  item.show();
}

// The names are the file's own words: as text, so that none of them is read as Markdown.
function tooltipOf(details: readonly string[], hint: string): MarkdownString {
  const tooltip = new MarkdownString();
  for (const detail of details.slice(0, mostDetails))
    tooltip.appendMarkdown("- ").appendText(detail).appendMarkdown("\n");
  const left = details.length - mostDetails;
  if (left > 0) tooltip.appendMarkdown(`- and ${left} more\n`);
  return tooltip.appendMarkdown(`\n${hint}`);
}

/** A card with more lines than this covers the file. */
const mostDetails = 20;
