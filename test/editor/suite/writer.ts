/** Someone who writes YAML: types, chooses from the list, goes from stop to stop; a free text is typed, all else chosen. */

import { type CompletionItem, type CompletionList, commands, type TextDocument, type TextEditor } from "vscode";

export interface Writer {
  /** Types as the keyboard does: over what is selected. */
  type(text: string): Promise<void>;
  /** Types the beginning of a word and takes `label` from the list, once its text holds `holding`. */
  choose(typed: string, label: string, holding?: string): Promise<void>;
  /** Takes `label` at a stop that has choices; VS Code goes on to the next stop by itself. */
  pick(typed: string, label: string): Promise<void>;
  /** Goes on to the next stop. */
  next(): Promise<void>;
  /** Goes on to the next stop and types over what stands there. */
  fill(text: string): Promise<void>;
  /** Begins a line at a column below all that is written. */
  below(column: number): Promise<void>;
}

/** Writes into the editor, which must stay the active one. */
export function writerIn(editor: TextEditor): Writer {
  const { document } = editor;

  const type = async (text: string) => void (await commands.executeCommand("type", { text }));

  async function choose(typed: string, label: string, holding = ""): Promise<void> {
    await commands.executeCommand("hideSuggestWidget");
    if (typed) await type(typed);
    await poll(async () => {
      const items = await offeredAt(editor);
      return isOffered(items, label, holding) || `${label}: ${holding} among\n${items.map(wordsOf).join("\n")}`;
    }, document);
    const before = document.version;
    await commands.executeCommand("editor.action.triggerSuggest");
    await poll(async () => {
      await commands.executeCommand("acceptSelectedSuggestion");
      return document.version !== before || `${label} to be chosen`;
    }, document);
  }

  async function pick(typed: string, label: string): Promise<void> {
    const from = editor.selection.start;
    await choose(typed, label);
    const taken = from.translate(0, label.length);
    await poll(async () => !editor.selection.active.isEqual(taken) || `a stop behind ${label}`, document);
  }

  async function next(): Promise<void> {
    await commands.executeCommand("hideSuggestWidget");
    await commands.executeCommand("jumpToNextSnippetPlaceholder");
  }

  async function below(column: number): Promise<void> {
    for (const command of ["hideSuggestWidget", "leaveSnippet", "cursorBottom"]) await commands.executeCommand(command);
    await type("\n");
    for (let tries = 0; editor.selection.active.character > column && tries < 20; tries += 1)
      await commands.executeCommand("outdent");
  }

  const fill = async (text: string) => {
    await next();
    await type(text);
  };

  return { type, choose, pick, next, fill, below };
}

async function offeredAt({ document, selection }: TextEditor): Promise<readonly CompletionItem[]> {
  const { items }: CompletionList = await commands.executeCommand(
    "vscode.executeCompletionItemProvider",
    document.uri,
    selection.active,
  );
  return items;
}

function isOffered(items: readonly CompletionItem[], label: string, holding: string): boolean {
  return items.some((item) => labelOf(item) === label && textOf(item).includes(holding));
}

function wordsOf(item: CompletionItem): string {
  return `${labelOf(item)}: ${textOf(item)}`;
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}

function textOf({ insertText = "" }: CompletionItem): string {
  return typeof insertText === "string" ? insertText : insertText.value;
}

/** Until it is done; `look` says else what is wanted, which the error after ten seconds repeats, with the text so far. */
async function poll(look: () => Promise<true | string>, document: TextDocument): Promise<void> {
  const giveUp = Date.now() + 10_000;
  for (let seen = await look(); seen !== true; seen = await look()) {
    if (Date.now() > giveUp) throw new Error(`Waited in vain for ${seen}\nin\n${document.getText()}`);
    await new Promise((wake) => setTimeout(wake, 25));
  }
}
