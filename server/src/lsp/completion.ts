/** Completions in the words of LSP. */

import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Completion, completions } from "../core/features/completion";
import type { Subject } from "../core/rules/mending";
import { toRange } from "./convert";

/** Typed behind them, a completion may begin: a value, an item, a member of a flow collection, a word in quotes. */
export const triggerCharacters: readonly string[] = [" ", "-", "{", "[", ",", '"'];

/** The completions at a place of an open buffer, in the order in which they are to be shown. */
export function completionItems(
  { snapshot, file, buffer }: Subject & { readonly buffer: TextDocument },
  { position }: CompletionParams,
): CompletionItem[] {
  const found = completions(snapshot, file.uri, buffer.offsetAt(position));
  return found.map((completion, index) => toItem(completion, index, buffer));
}

function toItem(completion: Completion, index: number, buffer: TextDocument): CompletionItem {
  const { label, detail, documentation, filter, edit, hasStops, is } = completion;
  return {
    label,
    kind: kinds[is],
    detail,
    documentation: { kind: MarkupKind.Markdown, value: documentation },
    sortText: String(index).padStart(4, "0"),
    filterText: filter,
    insertTextFormat: hasStops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // Each line has all of its indentation; the client must not add to it.
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: toRange(buffer, edit.span), newText: edit.newText },
  };
}

const kinds: { readonly [Is in Completion["is"]]: CompletionItemKind } = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  label: CompletionItemKind.Variable,
  fragment: CompletionItemKind.Snippet,
};
