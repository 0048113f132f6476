/** What of a key, a value or an item an offset touches: hovers answer on words, completion also in the space between. */

import { type Span, touches } from "../base/span";
import type { Step } from "../syntax/node-at";
import type { Entry, Item } from "../syntax/tree";

/**
 * What the offset touches: a key, a value (in flow style its braces, too), the dash of an item, or nothing but the
 * white space and comments inside of the value at the path.
 */
export type Part = "key" | "value" | "dash" | "space";

export interface Touched {
  readonly part: Part;
  /** Of the key, the value or the dash, in the document; of all that surrounds the offset where it is on none of them. */
  readonly span: Span;
}

/** What the offset touches of the last step towards it. */
export function touched(step: Step | undefined, offset: number): Touched | undefined {
  switch (step?.into) {
    case "key":
      return { part: "key", span: step.entry.key.span };
    case "value":
      return onValue(step.entry, offset);
    case "item":
      return onDash(step.item, offset) ?? onValue(step.item, offset);
    case undefined:
      return undefined;
  }
}

type Holder = Entry | Item;

function onDash({ span, value }: Holder, offset: number): Touched | undefined {
  const dash = { start: span.start, end: span.start + 1 };
  return span.start !== value.span.start && touches(dash, offset) ? { part: "dash", span: dash } : undefined;
}

/** The value of an alias stands elsewhere: then the whole entry or item is what the offset touches. */
function onValue({ span, value }: Holder, offset: number): Touched {
  const isElsewhere = value.span.start < span.start || span.end < value.span.end;
  if (isElsewhere) return { part: "value", span };
  const isBlock = value.kind !== "scalar" && value.style === "block";
  return touches(value.span, offset) && !isBlock ? { part: "value", span: value.span } : { part: "space", span };
}

/** A document's first line may be the marker that begins it: it stands for the document. */
export function marker(text: string, offset: number): Touched | undefined {
  const span = { start: 0, end: 3 };
  return text.startsWith("---") && touches(span, offset) ? { part: "key", span } : undefined;
}
