/** Writes a sketch into a slot, in the style that the document is written in, as a snippet with tab stops. */

import { resolvePlain } from "../go-yaml/resolve";
import type { Slot } from "../slot";
import { stringText } from "./scalars";
import type { Scalar, Sketch, SketchEntry, Stop } from "./sketch";

export interface Snippet {
  /** In the syntax of TextMate and LSP: `${1|TCP,UDP|}`. Each new line has all of its indentation. */
  readonly text: string;
  /** The plain text with every stop's first choice. */
  readonly expanded: string;
  readonly hasStops: boolean;
}

/** A piece of text that is written as it is, or a stop with its choices as they would be written. */
type Piece = string | { readonly choices: readonly string[] };

/** A key with its value; where the document has the key's colon or value already, only what is missing of them. */
export function writeEntry(slot: Slot, [key, value]: SketchEntry): Snippet {
  const writer = new Writer(slot);
  const name = typeof key === "string" ? [inQuotes(slot, key)] : writer.text(key);
  if (slot.hasColon) return toSnippet(slot, name);
  return toSnippet(slot, [...name, ":", ...(slot.value ? [] : writer.behindColon(value, slot.column))]);
}

export function writeValue(slot: Slot, value: Sketch): Snippet {
  const writer = new Writer(slot);
  if (value.is === "scalar") return toSnippet(slot, [inQuotes(slot, value.value)]);
  if (slot.form !== "block") return toSnippet(slot, writer.flow(value));
  const isNested = slot.isBehindKey && isBlock(value);
  const pieces = isNested ? writer.behindKey(value, slot.column) : writer.block(value, slot.column);
  return toSnippet(isNested ? { ...slot, before: "" } : slot, pieces);
}

/** Does it take lines of its own in block style? */
function isBlock(sketch: Sketch): boolean {
  if (sketch.is === "map") return sketch.entries.length > 0;
  return sketch.is === "open" || (sketch.is === "list" && sketch.items.length > 0);
}

class Writer {
  constructor(private readonly slot: Slot) {}

  behindColon(value: Sketch, column: number): Piece[] {
    if (this.slot.form !== "block") return [" ", ...this.flow(value)];
    return [...(isBlock(value) ? [] : [" "]), ...this.behindKey(value, column)];
  }

  private entry([key, value]: SketchEntry, column: number): Piece[] {
    return [...this.text(key), ":", ...this.behindColon(value, column)];
  }

  /** `column` is the key's. */
  behindKey(value: Sketch, column: number): Piece[] {
    const { step, dash } = this.slot.layout;
    if (!isBlock(value)) return this.block(value, column);
    const inner = column + (value.is === "list" ? (dash ?? 0) : step);
    return [this.newLine(inner), ...this.block(value, inner)];
  }

  /** The lines of a value whose first line begins at `column`, which stands there already. */
  block(value: Sketch, column: number): Piece[] {
    if (!isBlock(value)) return this.flow(value);
    if (value.is === "map") {
      return joined(
        value.entries.map((entry) => this.entry(entry, column)),
        this.newLine(column),
      );
    }
    if (value.is === "open") return [{ choices: [] }];
    const { gap } = this.slot.layout;
    const dash = `-${" ".repeat(gap - 1)}`;
    const items = value.is === "list" ? value.items : [];
    return joined(
      items.map((item) => [dash, ...this.block(item, column + gap)]),
      this.newLine(column),
    );
  }

  flow(value: Sketch): Piece[] {
    switch (value.is) {
      case "stop":
        return this.text(value);
      case "scalar":
        return [this.scalar(value.value)];
      case "gap":
        return [{ choices: [] }];
      case "open":
        return ["{ ", { choices: [] }, " }"];
      case "map":
        return this.flowMap(value.entries);
      case "list":
        return [
          "[",
          ...joined(
            value.items.map((item) => this.flow(item)),
            ", ",
          ),
          "]",
        ];
    }
  }

  text(text: string | Stop): Piece[] {
    if (typeof text === "string") return [this.scalar(text)];
    if (text.choices.length > 0) return [{ choices: text.choices.map((choice) => this.scalar(choice)) }];
    return this.slot.form === "JSON" ? ['"', { choices: [] }, '"'] : [{ choices: [] }];
  }

  private flowMap(entries: readonly SketchEntry[]): Piece[] {
    if (entries.length === 0) return ["{}"];
    const inside = entries.map((entry) => this.entry(entry, 0));
    return ["{ ", ...joined(inside, ", "), " }"];
  }

  private scalar(value: Scalar): string {
    return scalarText(this.slot, value);
  }

  private newLine(column: number): string {
    return this.slot.ending + " ".repeat(column);
  }
}

/** A scalar in the quotes that stand at the slot already. */
function inQuotes(slot: Slot, value: Scalar): string {
  if (typeof value === "string" && slot.cursor.style === "double-quoted") return JSON.stringify(value);
  if (typeof value === "string" && slot.cursor.style === "single-quoted") return `'${value.replaceAll("'", "''")}'`;
  return scalarText(slot, value);
}

/** So that a string stays one and a number a number. */
function scalarText({ form }: Slot, value: Scalar): string {
  if (typeof value !== "string") return String(value);
  if (form === "JSON") return JSON.stringify(value);
  return /^[A-Za-z][\w./-]*$/.test(value) && resolvePlain(value) === value ? value : stringText(value);
}

function joined(parts: readonly Piece[][], between: string): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

function toSnippet({ before, after }: Slot, inner: readonly Piece[]): Snippet {
  const pieces = [before, ...inner, after];
  const stops = pieces.filter((piece) => typeof piece !== "string");
  // What is left empty at the very end is where the typing goes on when all else is done.
  const last = stops.at(-1)?.choices.length === 0 ? stops.at(-1) : undefined;
  const written = pieces.map((piece) => {
    if (typeof piece === "string") return piece.replace(/[\\$]/g, "\\$&");
    return piece === last ? "$0" : stopText(stops.indexOf(piece) + 1, piece.choices);
  });
  const expanded = pieces.map((piece) => (typeof piece === "string" ? piece : (piece.choices[0] ?? "")));
  return { text: written.join(""), expanded: expanded.join(""), hasStops: stops.length > 0 };
}

function stopText(number: number, choices: readonly string[]): string {
  const [first] = choices;
  if (first === undefined) return `$${number}`;
  if (choices.length === 1) return `\${${number}:${first.replace(/[\\$}]/g, "\\$&")}}`;
  return `\${${number}|${choices.map((choice) => choice.replace(/[\\,|]/g, "\\$&")).join(",")}|}`;
}
