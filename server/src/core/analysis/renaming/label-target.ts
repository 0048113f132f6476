/** The label under a cursor: its name, or one of its values. */

import { type Span, touches } from "../../base/span";
import type { ScalarNode } from "../../syntax/tree";
import type { LabelSpot } from "./label-spots";

/** What is to be renamed: a label's name, or one value of the label with this name. */
export interface LabelTarget {
  readonly owner: "pod" | "namespace";
  readonly name: string;
  /** Absent: the name itself is meant. */
  readonly value?: string;
}

export interface TargetAt extends LabelTarget {
  /** Of the word without its quotes, in the document. */
  readonly span: Span;
}

/** `offset` is one of the document. Undefined where no label of pods or namespaces stands. */
export function targetAt(spots: readonly LabelSpot[], offset: number): TargetAt | undefined {
  for (const { owner, name, values } of spots) {
    if (owner === "own") continue;
    if (touches(name.span, offset)) return { owner, name: name.text, span: wordOf(name) };
    const value = values.find(({ span }) => touches(span, offset));
    if (value && value.text !== "") return { owner, name: name.text, value: value.text, span: wordOf(value) };
  }
  return undefined;
}

/** Is it this label, and if a value of it is meant, does it name the value? */
export function isUse({ owner, name, values }: LabelSpot, target: LabelTarget): boolean {
  if (owner !== target.owner || name.text !== target.name) return false;
  return target.value === undefined || values.some(({ text }) => text === target.value);
}

/** The scalars that the target stands in. */
export function scalarsOf({ name, values }: LabelSpot, { value }: LabelTarget): readonly ScalarNode[] {
  return value === undefined ? [name] : values.filter(({ text }) => text === value);
}

/** The same label under another name, or with another value. */
export function renamed(target: LabelTarget, word: string): LabelTarget {
  return target.value === undefined ? { ...target, name: word } : { ...target, value: word };
}

function wordOf({ span, style }: ScalarNode): Span {
  return style === "single-quoted" || style === "double-quoted" ? { start: span.start + 1, end: span.end - 1 } : span;
}
