/** Words for what goes wrong between brackets. */

import type { Refusal, Sentence } from "../go-yaml/refusal";
import { characterAt, flowWordAt, isClosed, wordAt } from "./places";
import type { Told } from "./told";

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["{", "}"],
]);

const LONG_KEY = 'A key must stand on one line with its ":" and have at most 1024 characters. Is a "," missing?';

const OURS: ReadonlySet<Sentence> = new Set([
  "did not find expected ',' or ']'",
  "did not find expected ',' or '}'",
  "did not find expected node content",
]);

/** Undefined for what is not a matter of brackets. */
export function flowWords(text: string, { sentence, at, bracket }: Refusal): Told | undefined {
  if (bracket === undefined || !OURS.has(sentence)) return undefined;
  if (!isClosed(text, bracket)) return neverClosed(text, bracket);
  return sentence === "did not find expected node content" ? noMember(text, at) : noComma(text, at);
}

function neverClosed(text: string, bracket: number): Told {
  const sign = text[bracket] ?? "";
  return [characterAt(text, bracket), `This "${sign}" is never closed. Add the "${CLOSING.get(sign)}".`];
}

function noMember(text: string, at: number): Told {
  const sign = text[at] ?? "";
  const span = characterAt(text, at);
  if (sign === "-")
    return [span, 'A "-" begins no item between brackets. Remove it, and put commas between the items.'];
  if (sign !== ",") return needsQuotes(text, at);
  const isFirst = /[[{]\s*$/.test(text.slice(Math.max(0, at - 100), at));
  return [
    span,
    isFirst ? "There is nothing before this comma. Remove it." : "There is nothing between these commas. Remove one.",
  ];
}

function noComma(text: string, at: number): Told {
  const sign = text[at] ?? "";
  if (text[at - 1] === ":")
    return [{ start: at - 1, end: at }, 'Inside brackets a space must follow this ":". Add it.'];
  if (sign === "?") return needsQuotes(text, at);
  if (sign === ":") return [characterAt(text, at), LONG_KEY];
  return [wordAt(text, at), "A comma is missing before this item. Add it."];
}

function needsQuotes(text: string, at: number): Told {
  const message = `Inside brackets, "${text[at] ?? ""}" cannot stand here without quotes. Put the value in quotes.`;
  return [flowWordAt(text, at), message];
}
